//! Class breaks of a choropleth: five classes, ckmeans over all years of a measure, computed at build so that
//! a colour means the same in every year; on request over the figures of one year alone. No printed figure lies on an edge.

use super::subject::Subject;
use dataset::Measure;
use text::Decimal;

/// Five classes of a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Classes {
    /// Their four inner edges, lowest first.
    pub edges: [Decimal; 4],
    /// True when they were made from one year alone.
    pub of_year: bool,
    places: u8,
}

impl Classes {
    /// The classes of all years; `None` for counts, which are drawn as symbols. A group that is published for the country
    /// alone has those of everybody.
    pub fn of(subject: Subject) -> Option<Classes> {
        let own = |group| dataset::group_edges(subject.measure, group, None);
        let edges = subject.group.and_then(own).or_else(|| edges(subject.measure))?;
        Some(Classes::made(subject, edges, false))
    }

    /// The classes of one year alone; `None` where it has too few different figures for five.
    pub fn of_year(subject: Subject, year: u16) -> Option<Classes> {
        let edges = match subject.group {
            Some(group) => dataset::group_edges(subject.measure, group, Some(year)),
            None => dataset::year_edges(subject.measure, year),
        };
        Some(Classes::made(subject, edges?, true))
    }

    fn made(subject: Subject, edges: [Decimal; 4], of_year: bool) -> Classes {
        Classes { edges, of_year, places: dataset::table(subject.measure).places }
    }

    /// The class of a figure, 1 (lowest) to 5.
    pub fn class_of(&self, value: Decimal) -> u8 {
        self.edges.iter().filter(|edge| value > **edge).fold(1, |class, _| class + 1)
    }

    /// The class that ends at a figure, 1 to 4: no class of one year need end at the target.
    pub fn ending_at(&self, value: Decimal) -> Option<u8> {
        let half_step = Decimal::new(5, self.places + 1);
        let edge = value.plus(half_step)?;
        let at = self.edges.iter().position(|own| own.order(&edge).is_eq())?;
        u8::try_from(at).ok().map(|at| at + 1)
    }

    /// The lowest and highest printable figure of each class; open at both ends.
    pub fn ranges(&self) -> [(Option<Decimal>, Option<Decimal>); 5] {
        let [a, b, c, d] = self.edges;
        let below = |e: Decimal| Some(Decimal::new(e.scaled.div_euclid(10), self.places));
        let above = |e: Decimal| Some(Decimal::new(e.scaled.div_euclid(10) + 1, self.places));
        [(None, below(a)), (above(a), below(b)), (above(b), below(c)), (above(c), below(d)), (above(d), None)]
    }
}

/// The four inner edges of a rate; `None` for counts, which are drawn as symbols.
pub fn edges(measure: Measure) -> Option<[Decimal; 4]> {
    let t = dataset::table(measure);
    let edge = |at: usize| Some(Decimal::new(*t.edges.get(at)?, t.places + 1));
    Some([edge(0)?, edge(1)?, edge(2)?, edge(3)?])
}

/// The class of a figure, 1 (lowest) to 5.
pub fn class_of(measure: Measure, value: Decimal) -> Option<u8> {
    Classes::of(measure.into()).map(|classes| classes.class_of(value))
}

/// The lowest and highest printable figure of each class; open at both ends.
pub fn ranges(measure: Measure) -> Option<[(Option<Decimal>, Option<Decimal>); 5]> {
    Classes::of(measure.into()).map(|classes| classes.ranges())
}
