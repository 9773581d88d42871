//! Whose figures of which measure: of everybody, or of a part of the population.

use dataset::{Group, Measure, Target};

/// A measure of everybody or of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    pub measure: Measure,
    /// The group; `None` for everybody.
    pub group: Option<Group>,
}

impl Subject {
    /// The national target; targets are set for everybody alone.
    pub fn target(self) -> Option<&'static Target> {
        dataset::target(self.measure).filter(|_| self.group.is_none())
    }
}

impl From<Measure> for Subject {
    fn from(measure: Measure) -> Subject {
        Subject { measure, group: None }
    }
}
