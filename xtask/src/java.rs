//! Java, on which the W3C's checker of HTML runs; on a Debian machine it is installed.

use crate::apt;
use crate::failure::Outcome;
use crate::project::Project;
use crate::run::Step;
use crate::tools::on_path;

/// Installs Java when it is missing and can be. Without it the test of the pages' HTML is left out, and says so.
pub fn prepare(project: &Project) -> Outcome<()> {
    if on_path("java").is_some() || !apt::can_install() {
        return Ok(());
    }
    let step = Step {
        title: "Installing Java",
        why: "the W3C's checker of HTML runs on it",
        usual: "30 s, once",
        advice: apt::ADVICE,
    };
    apt::install(project, &step, &["default-jre-headless"])
}
