//! What went wrong and what to do about it: the only error type of the commands.

use std::fmt::{self, Display};
use std::io;

/// A failed command or step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What failed, in one sentence.
    pub what: String,
    /// What the reader can do now.
    pub advice: String,
}

/// A value, or the reason why there is none.
pub type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure with its advice.
    pub fn new(what: impl Into<String>, advice: impl Into<String>) -> Self {
        Failure { what: what.into(), advice: advice.into() }
    }
}

/// A file operation that failed; `fs_err` names the file.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::new(
            format!("{error}."),
            "Check that the path exists, that you may write there and that the disk is not full, then run the command again.",
        )
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nWhat to do: {}", self.what, self.advice)
    }
}
