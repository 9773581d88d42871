//! Places of the periods: years, groups, key, notes.

use super::bars::{self, Field};
use super::{PeriodBars, Span};
use crate::chart::axis::Years;
use crate::chart::draw_list::{Align, DrawList, Pen, Primitive, Rect};
use crate::chart::metrics::Sizes;
use crate::chart::{Role, Walk, notes};

/// Lays periods out.
pub fn layout(scene: &PeriodBars, width: f32, sizes: Sizes) -> DrawList {
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Rows;
    let field = field(scene, width, sizes);
    let top = field.years.set(&mut picture, 0.0, sizes) + sizes.px(4.0);
    let mut y = top;
    let set = sizes.micro().bold();
    // Lines and hatches are put behind when their height is known.
    let behind = picture.items.len();
    let mut back: Vec<Primitive> = Vec::new();
    for (number, group) in scene.groups.iter().enumerate() {
        if number > 0 {
            y += sizes.px(6.0);
            picture.rule((0.0, y), (width, y), Pen::solid(Role::Line, 1.0));
        }
        for line in set.wrap(&group.heading, width) {
            y += set.leading();
            clear(&mut picture, set.bounds(&line, (0.0, y), Align::Start));
            picture.text(&line, (0.0, y), Align::Start, set, Role::Ink);
        }
        let above = y + sizes.px(5.0);
        y += sizes.px(8.0);
        for span in &group.bars {
            y = bars::set(&mut picture, span, &field, y);
        }
        back.extend(group.silent.iter().map(|year| {
            let [left, right] = [0.0, 1.0].map(|more| field.x(f32::from(*year) + more));
            Primitive::Hatch(Rect::new(left, above, right, y))
        }));
    }
    back.extend(verticals(scene, &field, (top, y)));
    let front = picture.items.split_off(behind);
    picture.items.extend(back.into_iter().chain(front));
    picture.height = key(&mut picture, scene, sizes, y + sizes.px(4.0));
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// Paper under words, so that no line strikes them out.
pub fn clear(picture: &mut DrawList, ground: Rect) {
    picture.items.push(Primitive::Fill(ground.grown(1.0), Role::Paper));
}

/// The strip of time beside the words, or under them where there is no room for both.
fn field(scene: &PeriodBars, width: f32, sizes: Sizes) -> Field {
    let count = f32::from(scene.last.saturating_sub(scene.first).saturating_add(1));
    let (bold, plain) = bars::types(sizes);
    let spans = || scene.groups.iter().flat_map(|g| &g.bars);
    let figures = bold.widest(spans().map(|s| s.figure.as_str()));
    let below = width < sizes.px(560.0);
    let words = plain.widest(spans().map(|s| s.words.as_str()));
    let free = width - figures - bars::gap(sizes);
    let pieces = |span: &Span| plain.widest(span.words.split_inclusive([' ', '-']).map(str::trim_end));
    let longest = spans().map(pieces).fold(0.0, f32::max);
    let stacked = below && longest > free;
    let room = match (stacked, below) {
        (true, _) => width,
        (false, true) => free,
        (false, false) => words.min(free * 0.45).max(longest),
    };
    let left = if below { 0.0 } else { figures + bars::gap(sizes) + room + sizes.px(20.0) };
    let half = (width - left) / count / 2.0;
    let span = (left + half, width - half);
    let years = Years { first: scene.first, last: scene.last, chosen: None, span };
    Field { sizes, years, left, below, stacked, half, figures, room }
}

/// The edges of the years.
fn verticals(
    scene: &PeriodBars,
    field: &Field,
    (top, bottom): (f32, f32),
) -> impl Iterator<Item = Primitive> {
    let edges = scene.first..=scene.last.saturating_add(1);
    edges.map(move |year| {
        let x = field.x(f32::from(year)).max(0.5);
        Primitive::Path(vec![(x, top), (x, bottom)], Pen::solid(Role::Line, 1.0))
    })
}

/// What the hatch means; gives the y under it.
fn key(picture: &mut DrawList, scene: &PeriodBars, sizes: Sizes, top: f32) -> f32 {
    let set = sizes.micro();
    let left = sizes.px(28.0);
    let mut y = top;
    for line in set.wrap(&scene.silence, picture.width - left) {
        if y == top {
            let middle = (sizes.px(10.0), y + set.leading() * 0.65);
            let swatch = Rect::around(middle, sizes.px(10.0), sizes.px(5.0));
            picture.items.push(Primitive::Hatch(swatch));
        }
        y += set.leading();
        picture.text(&line, (left, y), Align::Start, set, Role::Ink3);
    }
    y
}
