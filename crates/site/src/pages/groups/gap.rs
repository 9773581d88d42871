//! How far women and men are apart in each region.

use dataset::msg;
use dataset::{Group, Measure};
use graphics::chart::dumbbell;
use maud::{Markup, html};
use model::groups::{Gap, gaps};
use model::standing::{ABOUT, CLOSE, Standing, standing};
use model::summary;
use text::{Locale, number, signed};

use super::latest;
use crate::figure;
use crate::place::Place;
use crate::tiles::{self, Square};

/// How the first group stands to the second.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Higher by more than a survey may give by chance.
    Far,
    Higher,
    Same,
    Lower,
}

impl Look {
    const ALL: [Look; 4] = [Look::Far, Look::Higher, Look::Same, Look::Lower];

    fn of(gap: &Gap) -> Option<Look> {
        let [first, second] = gap.figures;
        Some(match standing(first.value()?, second.value()?) {
            Standing::Higher if gap.apart.order(&CLOSE).is_gt() => Look::Far,
            Standing::Higher => Look::Higher,
            Standing::Same => Look::Same,
            Standing::Lower => Look::Lower,
        })
    }

    const fn class(self) -> &'static str {
        match self {
            Look::Far => "far",
            Look::Higher => "higher",
            Look::Same => "same",
            Look::Lower => "lower",
        }
    }

    /// What it means, with the thresholds of the whole site.
    fn words(self, locale: Locale) -> String {
        let text = match self {
            Look::Far => msg::GROUPS_PAGE_GAP_FAR,
            Look::Higher => msg::GROUPS_PAGE_GAP_HIGHER,
            Look::Same => msg::GROUPS_PAGE_GAP_SAME,
            Look::Lower => msg::GROUPS_PAGE_GAP_LOWER,
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
    let used = |look: &Look| all.iter().any(|gap| Look::of(gap) == Some(*look));
    let squares = all.iter().map(|gap| square(place, measure, pair, gap)).collect();
    html! {
        div .gap {
            div .tiles {
                h3 { (caption) }
                (tiles::grid(place, &caption, squares))
                ul .tile-key {
                    @for look in Look::ALL.into_iter().filter(used) {
                        li { i .(look.class()) aria-hidden="true" {} (look.words(locale)) }
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
    let look = Look::of(gap).map_or("gap", Look::class);
    Square {
        region: gap.region,
        figure: signed(place.locale(), gap.apart),
        look: look.to_owned(),
        spoken: summary::gap_spoken(measure, pair, gap, place.locale()),
    }
}
