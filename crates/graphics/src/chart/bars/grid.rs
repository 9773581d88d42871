//! Columns of a ranking: place, letter, name, plot, figure, share; under each other when it is narrow.
//!
//! Invariant: every text has room. What has none (first the shares, then the places) is left to the
//! tooltip and the table, names wrap, and nothing is cut.

use super::{Bars, Figure, Row};
use crate::chart::metrics::Sizes;

/// The columns of a ranking, CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Text sizes.
    pub sizes: Sizes,
    pub width: f32,
    /// Right edge of the places; `None` without them.
    pub place_right: Option<f32>,
    /// Left edge of the pins' letters.
    pub tag_left: f32,
    pub name_left: f32,
    /// Width of the names.
    pub name_room: f32,
    /// Left and right edge of the plot.
    pub plot: (f32, f32),
    /// Room kept in the plot for figures after the bars.
    pub after_bar: f32,
    pub figure_right: f32,
    /// Second figures are shown.
    pub share: bool,
    /// Bars are under the names.
    pub stacked: bool,
    /// Figures are beside the bars even there.
    pub beside: bool,
}

/// Widths of the texts.
struct Widths {
    place: f32,
    tag: f32,
    name: f32,
    word: f32,
    figure: f32,
    share: f32,
    gap: f32,
}

impl Grid {
    /// The columns for a width.
    pub fn of(scene: &Bars, width: f32, sizes: Sizes) -> Grid {
        let texts = Widths::of(scene, sizes);
        let wide = Grid::wide(scene, width, sizes, &texts);
        let drawn = wide.plot.1 - wide.plot.0 - wide.after_bar;
        if drawn >= sizes.px(96.0) && wide.figure_right - wide.plot.0 >= texts.gap {
            return wide;
        }
        let stacked = |place, share| Grid::stacked(width, sizes, &texts, place, share);
        let choices = [(true, true), (true, false), (false, false)].map(|(p, s)| stacked(p, s));
        let fits = |room: f32| choices.iter().find(|g| g.name_room >= room).cloned();
        fits(texts.name)
            .or_else(|| fits(texts.word))
            .unwrap_or_else(|| stacked(false, false).figures_beside(texts.figure))
    }

    /// The last resort: names over the whole width, figures on the line of the bars.
    fn figures_beside(self, figure: f32) -> Grid {
        Grid {
            name_room: self.width - self.name_left,
            plot: (0.0, self.width - figure - self.sizes.px(10.0)),
            beside: true,
            ..self
        }
    }

    pub fn name_lines(&self, row: &Row) -> Vec<String> {
        self.sizes.small().bold().wrap(&row.name, self.name_room)
    }

    fn wide(scene: &Bars, width: f32, sizes: Sizes, texts: &Widths) -> Grid {
        let gap = sizes.px(16.0);
        let tag_left = if texts.place > 0.0 { texts.place + sizes.px(10.0) } else { 0.0 };
        let name_left = tag_left + texts.tag;
        let figure_right = width - if texts.share > 0.0 { texts.share + gap } else { 0.0 };
        let right = if scene.counts { figure_right } else { figure_right - texts.figure - gap };
        Grid {
            sizes,
            width,
            place_right: (texts.place > 0.0).then_some(texts.place),
            tag_left,
            name_left,
            name_room: texts.name + 1.0,
            plot: (name_left + texts.name + gap, right),
            after_bar: if scene.counts { texts.figure + sizes.px(8.0) } else { 0.0 },
            figure_right,
            share: texts.share > 0.0,
            stacked: false,
            beside: false,
        }
    }

    fn stacked(width: f32, sizes: Sizes, texts: &Widths, place: bool, share: bool) -> Grid {
        let gap = sizes.px(10.0);
        let place = place && texts.place > 0.0;
        let share = share && texts.share > 0.0;
        let tag_left = if place { texts.place + gap } else { 0.0 };
        let name_left = tag_left + texts.tag;
        let figure_right = width - if share { texts.share + gap } else { 0.0 };
        Grid {
            sizes,
            width,
            place_right: place.then_some(texts.place),
            tag_left,
            name_left,
            name_room: figure_right - texts.figure - gap - name_left,
            plot: (0.0, width),
            after_bar: 0.0,
            figure_right,
            share,
            stacked: true,
            beside: false,
        }
    }
}

impl Widths {
    fn of(scene: &Bars, sizes: Sizes) -> Widths {
        let (small, micro) = (sizes.small().bold(), sizes.micro());
        let rows = || scene.rows.iter();
        let shares = rows().map(|r| r.share.as_str()).chain([scene.share.as_str()]);
        let figures = rows().map(|r| label(&r.figure)).chain([scene.unit.as_str()]);
        let words = rows().flat_map(|r| r.name.split_inclusive([' ', '-']));
        let pinned = rows().any(|r| r.pin.is_some());
        Widths {
            place: micro.widest(rows().map(|r| r.place.as_str())),
            tag: if pinned { sizes.px(24.0) } else { 0.0 },
            name: small.widest(rows().map(|r| r.name.as_str())),
            word: small.widest(words),
            figure: small.widest(figures),
            share: micro.bold().widest(shares),
            gap: micro.widest(rows().map(|r| gap(&r.figure))),
        }
    }
}

fn label(figure: &Figure) -> &str {
    match figure {
        Figure::Value { label, .. } => label,
        _ => "",
    }
}

fn gap(figure: &Figure) -> &str {
    match figure {
        Figure::Gap(words) | Figure::Absent(words) => words,
        Figure::Value { .. } => "",
    }
}
