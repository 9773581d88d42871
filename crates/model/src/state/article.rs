//! The filters of the sections about the article: which social projects, which checks of the audit.

use super::pairs::visible;
use super::percent::encode;
use dataset::Verdict;

/// The groups that projects can be filtered by.
pub use dataset::PROJECT_GROUPS as GROUPS;

/// The longest search, in characters.
const LONGEST: usize = 60;

/// Which checks of the audit are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum VerdictFilter {
    /// All that do not simply agree.
    #[default]
    Notable,
    /// All.
    All,
    /// Those of one verdict.
    Only(Verdict),
}

impl VerdictFilter {
    /// The value of `verdict` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            VerdictFilter::Notable => "notable",
            VerdictFilter::All => "all",
            VerdictFilter::Only(verdict) => verdict.code(),
        }
    }

    /// The filter with this value.
    pub fn parse(code: &str) -> Option<VerdictFilter> {
        match code {
            "notable" => Some(VerdictFilter::Notable),
            "all" => Some(VerdictFilter::All),
            _ => Verdict::from_code(code).map(VerdictFilter::Only),
        }
    }
}

/// The filters of the article's sections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Words that a project must have; at most 60 characters.
    pub project: String,
    /// The group of the projects.
    pub group: Option<&'static str>,
    /// The checks of the audit.
    pub verdict: VerdictFilter,
}

impl Article {
    /// Searches the projects; spaces at the ends and what is too long are cut.
    pub fn search(&mut self, words: &str) {
        let clean = visible(words);
        self.project = clean.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        self.project.truncate(self.project.trim_end().len());
    }

    /// Writes what differs from the default.
    pub(super) fn write(&self, put: &mut dyn FnMut(&str, &str)) {
        if !self.project.is_empty() {
            put("project", &encode(&self.project));
        }
        if let Some(group) = self.group {
            put("group", group);
        }
        if self.verdict != VerdictFilter::default() {
            put("verdict", self.verdict.code());
        }
    }
}

/// The group with this code.
pub fn group(code: &str) -> Option<&'static str> {
    GROUPS.into_iter().find(|known| *known == code)
}
