//! Where a figure comes from, as every file says it: source, licence, release, address.

use dataset::Measure;
use dataset::msg;
use dataset::roles;
use model::summary;
use text::Locale;

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
        let rights = summary::measure_rights(measure, locale);
        Credit::with(&summary::source_line(measure, locale), &rights, locale, address)
    }

    /// The credit of all measures together.
    pub fn of_all(locale: Locale, address: &str) -> Credit {
        let sources = [locale.t(msg::FOOTER_PLAN), " ", locale.t(msg::FOOTER_OUTCOMES)].concat();
        let outcomes = roles::UNEMPLOYMENT.file().trim_start_matches("data/");
        Credit::with(&sources, &summary::rights_of(&["plan.csv", outcomes], locale), locale, address)
    }

    /// The credit of figures quoted from documents, by their ids in `data/sources.csv`; each is named once.
    pub fn quoted(ids: impl Iterator<Item = &'static str>, locale: Locale, address: &str) -> Credit {
        let mut titles: Vec<String> = Vec::new();
        for source in ids.filter_map(dataset::source) {
            let parts = [source.title, source.publisher, source.date];
            let told: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            let title = told.join(", ");
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let named = [locale.t(msg::CSV_SOURCE), ": ", &*titles.join("; ")].concat();
        Credit::with(&named, &summary::rights_of(&["plan.csv"], locale), locale, address)
    }

    fn with(source: &str, rights: &str, locale: Locale, address: &str) -> Credit {
        Credit {
            source: source.to_owned(),
            licence: summary::licence_line(rights, locale),
            address: address.to_owned(),
        }
    }
}

/// «Шығарылым 1a2b3c»: the content hash of the data.
pub fn release(locale: Locale) -> String {
    locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)])
}
