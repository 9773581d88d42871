//! The views that can be shared by themselves: for each the build makes a picture, a page that leads to it, and the answer
//! to those who ask how it is embedded. This list is the only one; pictures, pages and the snippet builder follow it.

use super::{EmbedOptions, code};
use crate::{explorer, selection};
use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use model::profile::Profile;
use model::route::{Page, Route};
use model::state::{Part, ViewState, to_link};
use model::{matrix, summary};
use text::Locale;

/// A view to be shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The part of the page.
    pub part: Part,
    /// What it shows, on a page of its own.
    pub state: ViewState,
}

impl Shared {
    /// A part as it is shared. `region` is whose profile it is.
    pub fn of(part: Part, locale: Locale, region: RegionIx) -> Shared {
        let mut state = ViewState { locale, view: part.view(), ..ViewState::default() };
        match part {
            // The map is the default view, the plan.
            Part::Map | Part::Tracker | Part::Matrix => {}
            // Unemployment is the measure that the programme is judged by.
            Part::Trend | Part::Bars | Part::Table => state.set_measure(roles::UNEMPLOYMENT),
            Part::Profile => {
                state.set_measure(roles::UNEMPLOYMENT);
                state.set_year(Profile::of(region, roles::UNEMPLOYMENT, state.year).year);
                if region != COUNTRY {
                    state.toggle_pin(region);
                }
            }
        }
        Shared { part, state }
    }

    /// All of them in a language: the main views, then the profile of the country and of every region.
    pub fn all(locale: Locale) -> Vec<Shared> {
        let main = Part::ALL.into_iter().filter(|part| *part != Part::Profile);
        let main = main.map(|part| Shared::of(part, locale, COUNTRY));
        let passports = dataset::regions().map(|(region, _)| Shared::of(Part::Profile, locale, region));
        main.chain(passports).collect()
    }

    /// The name of its files, without language and ending: `trackers`, `passport-KZ-AKM`.
    pub fn name(&self) -> String {
        match self.part {
            Part::Tracker => "trackers".to_owned(),
            Part::Profile => ["passport-", dataset::region(self.region()).id].concat(),
            part => part.code().to_owned(),
        }
    }

    /// Its address, relative to the site's root: the targets and the matrix have pages of their own.
    pub fn address(&self) -> String {
        let page = match self.part {
            Part::Tracker => Page::Targets,
            Part::Matrix => Page::Regions,
            _ => return to_link(&self.state),
        };
        Route { locale: self.state.locale, page }.folder()
    }

    /// What it says, in a sentence that stands alone.
    pub fn title(&self) -> String {
        let (state, locale) = (&self.state, self.state.locale);
        match self.part {
            Part::Tracker => locale.t(msg::HERO_LEDE).to_owned(),
            Part::Matrix => {
                let (from, to) = crate::matrix::span();
                summary::change_finding(matrix::MEASURE, from, to, locale)
            }
            _ => explorer::finding(state, &selection::slice(state)),
        }
    }

    /// Where its figures come from.
    pub fn source(&self) -> String {
        let (measure, locale) = (self.state.measure, self.state.locale);
        let [plan, outcomes] = [msg::FOOTER_PLAN, msg::FOOTER_OUTCOMES].map(|line| locale.t(line));
        match self.part {
            Part::Tracker => outcomes.to_owned(),
            Part::Matrix => summary::source_line(roles::UNEMPLOYMENT, locale),
            Part::Profile => [plan, " ", outcomes].concat(),
            _ => summary::source_line(measure, locale),
        }
    }

    /// The frame that shows it in other pages, and its height; `site` is the site's root.
    pub fn frame(&self, site: &str) -> (String, u16) {
        let options = EmbedOptions::of(&self.state).chosen("part", self.part.code()).chosen("grade", "frame");
        (options.code(site), code::height(self.part, None, 0))
    }

    fn region(&self) -> RegionIx {
        self.state.pins.first().copied().unwrap_or(COUNTRY)
    }
}
