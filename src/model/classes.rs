//! Class breaks of a choropleth: five classes, ckmeans over all years of a measure, computed at build so that
//! a colour means the same in every year. No printed figure lies on an edge.

use crate::data::{self, Measure};
use crate::text::Decimal;

/// The four inner edges of a rate; `None` for counts, which are drawn as symbols.
pub fn edges(measure: Measure) -> Option<[Decimal; 4]> {
    let t = data::table(measure);
    let edge = |at: usize| Some(Decimal::new(*t.edges.get(at)?, t.places + 1));
    Some([edge(0)?, edge(1)?, edge(2)?, edge(3)?])
}

/// The class of a figure, 1 (lowest) to 5.
pub fn class_of(measure: Measure, value: Decimal) -> Option<u8> {
    let above = edges(measure)?.iter().filter(|e| value > **e).count();
    u8::try_from(above).ok().map(|n| n + 1)
}

/// The lowest and highest printable figure of each class; open at both ends.
pub fn ranges(measure: Measure) -> Option<[(Option<Decimal>, Option<Decimal>); 5]> {
    let places = data::table(measure).places;
    let [a, b, c, d] = edges(measure)?;
    let below = |e: Decimal| Decimal::new(e.scaled.div_euclid(10), places);
    let above = |e: Decimal| Decimal::new(e.scaled.div_euclid(10) + 1, places);
    Some([
        (None, Some(below(a))),
        (Some(above(a)), Some(below(b))),
        (Some(above(b)), Some(below(c))),
        (Some(above(c)), Some(below(d))),
        (Some(above(d)), None),
    ])
}
