//! Where a figure comes from, as every file says it: source, licence, release, address.

use crate::data::{self, Measure};
use crate::model::summary;
use crate::text::{Locale, Msg, msg};

/// Source, licence, release and address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Who published the figures.
    pub source: String,
    /// The licence of the figures.
    pub licence: String,
    /// The whole address that shows them.
    pub address: String,
}

impl Credit {
    /// The credit of a measure.
    pub fn of(measure: Measure, locale: Locale, address: &str) -> Credit {
        let licence = match measure {
            Measure::Plan => msg::LICENCE_FACTS,
            Measure::PlanPer10k => msg::LICENCE_PER10K,
            _ => msg::LICENCE_OUTCOMES,
        };
        Credit::with(&summary::source_line(measure, locale), licence, locale, address)
    }

    /// The credit of all measures together.
    pub fn of_all(locale: Locale, address: &str) -> Credit {
        let sources = [locale.t(msg::FOOTER_PLAN), " ", locale.t(msg::FOOTER_OUTCOMES)].concat();
        Credit::with(&sources, msg::LICENCE_ALL, locale, address)
    }

    /// The credit of a chart whose sources stand beside its figures on the page.
    pub fn on_page(locale: Locale, address: &str) -> Credit {
        Credit::with(locale.t(msg::SOURCE_ON_PAGE), msg::LICENCE_ALL, locale, address)
    }

    fn with(source: &str, licence: Msg, locale: Locale, address: &str) -> Credit {
        Credit {
            source: source.to_owned(),
            licence: locale.t(licence).to_owned(),
            address: address.to_owned(),
        }
    }
}

/// «Шығарылым 1a2b3c»: the content hash of the data.
pub fn release(locale: Locale) -> String {
    locale.fill(msg::FOOTER_RELEASE, &[("release", data::RELEASE)])
}
