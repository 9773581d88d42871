//! Signs of what became of a target, on a field of 24 × 24.

use model::target::Status;

/// A sign: at most one circle in the middle, and paths over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// The class of sign and word: the colour.
    pub class: &'static str,
    /// Radius, class and dashes of the circle.
    pub circle: Option<(&'static str, Option<&'static str>, Option<&'static str>)>,
    /// The `d` and the class of each path.
    pub paths: &'static [(&'static str, Option<&'static str>)],
}

/// The sign of a status.
pub const fn of_status(status: Status) -> Sign {
    match status {
        Status::Met => MET,
        Status::Close => CLOSE,
        Status::Behind => BEHIND,
        Status::Missed => MISSED,
        Status::NoTarget => NO_TARGET,
        Status::NotReported => NOT_REPORTED,
        Status::NotDue => NOT_DUE,
    }
}

const TICK: &str = "m7.5 12.3 3.1 3.1 6-6.4";
const SOLID: Option<&str> = Some("solid");
const CUT: Option<&str> = Some("cut");

const MET: Sign =
    Sign { class: "status status-met", circle: Some(("9.5", SOLID, None)), paths: &[(TICK, CUT)] };
/// Met by a figure of our own.
pub const COMPUTED: Sign =
    Sign { class: "status status-met", circle: Some(("8.7", None, Some("3 3.2"))), paths: &[(TICK, None)] };
const CLOSE: Sign = Sign {
    class: "status status-close",
    circle: Some(("8.7", None, None)),
    paths: &[("M12 3.3a8.7 8.7 0 0 1 0 17.4z", SOLID)],
};
const BEHIND: Sign =
    Sign { class: "status status-behind", circle: None, paths: &[("M3 5h18L12 20.5z", SOLID)] };
const MISSED: Sign = Sign {
    class: "status status-missed",
    circle: None,
    paths: &[("M3.5 3.5h17v17h-17z", SOLID), ("m8 8 8 8M16 8l-8 8", CUT)],
};
const NO_TARGET: Sign =
    Sign { class: "status status-none", circle: Some(("8.5", None, Some("3 3.2"))), paths: &[] };
const NOT_REPORTED: Sign = Sign {
    class: "status status-none",
    circle: None,
    paths: &[("M3.5 3.5h17v17h-17zM3.5 12 12 3.5M3.5 20.5l17-17M12 20.5l8.5-8.5", None)],
};
const NOT_DUE: Sign = Sign {
    class: "status status-none",
    circle: Some(("8.7", None, None)),
    paths: &[("M12 7v5.2l3.4 2", None)],
};
