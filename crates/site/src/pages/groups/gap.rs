//! How far women and men are apart in each region.

use dataset::msg;
use dataset::{Group, Measure};
use graphics::chart::dumbbell;
use maud::{Markup, html};
use model::comparison::{ABOUT, CLOSE, Comparison, compare_figures};
use model::groups::{Gap, gaps};
use model::summary;
use text::{Locale, number, signed};

use super::latest;
use crate::figure;
use crate::place::Place;
use crate::tiles::{self, Square};

/// How the first group compares with the second.
#[derive(Clone, Copy, PartialEq, Eq)]
enum GapLevel {
    /// Higher by more than a survey may give by chance.
    Far,
    Higher,
    Same,
    Lower,
}

impl GapLevel {
    const ALL: [GapLevel; 4] = [GapLevel::Far, GapLevel::Higher, GapLevel::Same, GapLevel::Lower];

    fn of(gap: &Gap) -> Option<GapLevel> {
        let [first, second] = gap.figures;
        Some(match compare_figures(first.value()?, second.value()?) {
            Comparison::Higher if gap.apart.order(&CLOSE).is_gt() => GapLevel::Far,
            Comparison::Higher => GapLevel::Higher,
            Comparison::Same => GapLevel::Same,
            Comparison::Lower => GapLevel::Lower,
        })
    }

    const fn class(self) -> &'static str {
        match self {
            GapLevel::Far => "far",
            GapLevel::Higher => "higher",
            GapLevel::Same => "same",
            GapLevel::Lower => "lower",
        }
    }

    /// What it means, with the thresholds of the whole site.
    fn words(self, locale: Locale) -> String {
        let text = match self {
            GapLevel::Far => msg::GROUPS_PAGE_GAP_FAR,
            GapLevel::Higher => msg::GROUPS_PAGE_GAP_HIGHER,
            GapLevel::Same => msg::GROUPS_PAGE_GAP_SAME,
            GapLevel::Lower => msg::GROUPS_PAGE_GAP_LOWER,
        };
        locale.fill(text, &[("about", &number(locale, ABOUT)), ("close", &number(locale, CLOSE))])
    }
}

/// The gaps of the latest year as squares, and both figures of each region.
pub fn regions(place: Place, measure: Measure, pair: [Group; 2]) -> Markup {
    let locale = place.locale();
    let year = latest(measure);
    let all = gaps(measure, pair, year);
    let caption = [
        place.t(msg::GROUPS_PAGE_GAP),
        ": ",
        summary::measure_phrase(measure, locale),
        ", ",
        &locale.fill(msg::YEAR_OF, &[("year", &year.to_string())]),
    ]
    .concat();
    let used = |level: &GapLevel| all.iter().any(|gap| GapLevel::of(gap) == Some(*level));
    let squares = all.iter().map(|gap| square(place, measure, pair, gap)).collect();
    html! {
        div .gap {
            div .tiles {
                h3 { (caption) }
                (tiles::grid(place, &caption, squares))
                ul .tile-key {
                    @for level in GapLevel::ALL.into_iter().filter(used) {
                        li { i .(level.class()) aria-hidden="true" {} (level.words(locale)) }
                    }
                }
                p .note { (place.t(msg::GROUPS_PAGE_GAP_NOTE)) }
                @for note in summary::measure_notes(measure, locale) { p .note { (note) } }
            }
            @if let Some(scene) = dumbbell::regions(measure, year, None, locale) {
                (figure::chart("group-regions", &figure_caption(place, measure, year), &scene, locale))
            }
        }
    }
}

fn figure_caption(place: Place, measure: Measure, year: u16) -> String {
    let locale = place.locale();
    let title = summary::group_regions_title(dumbbell::pair(None), year, locale);
    [&title, ": ", summary::measure_phrase(measure, locale), ", %"].concat()
}

fn square(place: Place, measure: Measure, pair: [Group; 2], gap: &Gap) -> Square {
    let level = GapLevel::of(gap).map_or("gap", GapLevel::class);
    Square {
        region: gap.region,
        figure: signed(place.locale(), gap.apart),
        class: level.to_owned(),
        spoken: summary::gap_spoken(measure, pair, gap, place.locale()),
    }
}
