//! What a page that frames this one asks for: which part is shown, which controls are locked, which colours.
//!
//! Invariant: an action whose control is locked changes nothing, wherever it comes from; a lock and a target are there
//! only in a frame. `web/map.js` knows the same words and styles the page before the first paint.

use std::fmt;

use super::action::Action;
use super::pairs::{items, names, pairs, word};
use super::percent::encode;
use super::query::{from_query, to_query};
use super::view_state::{View, ViewState};

/// What can be locked, by the words of `lock`; `all` stands for every one.
pub const CONTROLS: [&str; 9] =
    ["lang", "measure", "year", "region", "view", "compare", "table", "look", "take"];

/// The trackers, by the words of `target`.
pub use dataset::TRACKERS as TARGETS;

/// What the page around may change while this one is shown, by key of the address.
const SETTABLE: [&str; 11] =
    ["lang", "measure", "year", "region", "view", "with", "borders", "years", "sort", "find", "lv"];

/// The part of the page that a frame shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The explorer, at first with its map.
    Map,
    /// The explorer, at first with its lines.
    Trend,
    /// The explorer, at first with its bars.
    Bars,
    /// The explorer, at first with its table.
    Table,
    /// One tracker, or all.
    Tracker,
    /// The matrix of every region and year.
    Matrix,
    /// The sheet of a region.
    Profile,
}

impl Part {
    pub const ALL: [Part; 7] =
        [Part::Map, Part::Trend, Part::Bars, Part::Table, Part::Tracker, Part::Matrix, Part::Profile];

    /// The value of `embed` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Part::Tracker => "tracker",
            Part::Matrix => "matrix",
            part => part.view().code(),
        }
    }

    /// The part with this code.
    pub fn parse(code: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.code() == code)
    }

    /// The view that it begins with.
    pub const fn view(self) -> View {
        match self {
            Part::Map | Part::Tracker | Part::Matrix => View::Map,
            Part::Trend => View::Trend,
            Part::Bars => View::Bars,
            Part::Table => View::Table,
            Part::Profile => View::Profile,
        }
    }
}

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Those of the visitor's system.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The value of `theme` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme with this code.
    pub fn parse(code: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// Which of [`CONTROLS`] are locked, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lock(u16);

impl Lock {
    /// Everything.
    pub const ALL: Lock = Lock((1 << CONTROLS.len()) - 1);

    /// Reads words parted by commas. What is not a word is handed to `unknown`.
    pub fn read(text: &str, mut unknown: impl FnMut(&str)) -> Lock {
        let mut lock = Lock::default();
        for item in items(text) {
            let word = word(item);
            match (&*word, bit(&word)) {
                ("all", _) => lock = Lock::ALL,
                (_, 0) => unknown(item),
                (_, bit) => lock.0 |= bit,
            }
        }
        lock
    }

    /// True when the control is locked.
    pub fn holds(self, control: &str) -> bool {
        self.0 & bit(control) != 0
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Lock::ALL {
            return out.write_str("all");
        }
        let mut parted = "";
        for word in CONTROLS.iter().filter(|word| self.holds(word)) {
            out.write_str(parted)?;
            out.write_str(word)?;
            parted = ",";
        }
        Ok(())
    }
}

fn bit(control: &str) -> u16 {
    CONTROLS.iter().position(|known| *known == control).map_or(0, |at| 1 << at)
}

/// What a frame asked for; the default is a page of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Embed {
    /// The part that is shown; `None` for the whole page.
    pub part: Option<Part>,
    /// What is locked.
    pub lock: Lock,
    /// The one tracker that is shown.
    pub target: Option<&'static str>,
    /// The colours.
    pub theme: Theme,
}

impl Embed {
    /// The view that the page begins with.
    pub fn view(&self) -> View {
        self.part.map_or(View::Map, Part::view)
    }

    /// True when nothing may happen on this action.
    pub fn locks(&self, action: &Action) -> bool {
        let needed: &[&str] = match action {
            Action::Lang(_) => &["lang"],
            Action::Measure(_) => &["measure"],
            Action::View(_) => &["view"],
            Action::Pin(_) | Action::Clear => &["region"],
            Action::Year(_) | Action::Step(_) => &["year"],
            Action::With(_) | Action::Borders(_) => &["compare"],
            Action::Sort(_) | Action::Years(_) | Action::Find(_) => &["table"],
            Action::ShowRegion(..) => &CONTROLS,
            Action::SetPreferences(_) => &["look"],
            Action::Group(_) | Action::OwnClasses(_) => return self.lock == Lock::ALL,
        };
        needed.iter().any(|control| self.lock.holds(control))
    }

    /// Writes what differs from the default.
    pub(super) fn write(&self, put: &mut dyn FnMut(&str, &str)) {
        if let Some(part) = self.part {
            put("embed", part.code());
        }
        if self.lock != Lock::default() {
            put("lock", &self.lock.to_string());
        }
        if let Some(target) = self.target {
            put("target", target);
        }
        if self.theme != Theme::default() {
            put("theme", self.theme.code());
        }
    }
}

impl ViewState {
    /// The same view on a page of its own.
    pub fn unframed(&self) -> ViewState {
        ViewState { embed: Embed::default(), ..self.clone() }
    }
}

/// The state after the page around has said what is to be shown, as a query: what it names of the keys that it may
/// change is changed, everything else stays. Locks bind visitors, not the page that set them.
pub fn apply_host_message(state: &ViewState, query: &str) -> ViewState {
    let (mut all, own) = (String::new(), to_query(state));
    let named = |key: &str| SETTABLE.contains(&key) && names(query, key);
    let told = pairs(query).into_iter().filter(|(key, _)| SETTABLE.contains(&&**key));
    let kept = pairs(&own).into_iter().filter(|(key, _)| !named(key));
    for (key, value) in told.chain(kept) {
        [&*key, "=", &encode(&value), "&"].into_iter().for_each(|part| all.push_str(part));
    }
    from_query(&all).0
}
