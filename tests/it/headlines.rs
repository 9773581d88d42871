//! A headline names its measure and puts the pinned regions first, in every view, language, title, frame and picture.

use std::sync::LazyLock;

use dataset::{COUNTRY, Measure, RegionIx, roles};
use model::state::{Part, View, ViewState};
use model::{Slice, profile, summary};
use presentation::embed::{EmbedOptions, Shared};
use presentation::export::{self, cite};
use presentation::{explorer, selection};
use text::{Decimal, Locale};

/// What a measure is called in a headline, in Kazakh, Russian and English, written from the Bureau's names.
static NAMES: LazyLock<[(Measure, [&str; 3]); 8]> = LazyLock::new(|| {
    [
        (roles::PLAN, ["жұмыспен қамту жоспары", "план занятости", "employment plan"]),
        (
            roles::PLAN_PER_10K,
            ["10 000 тұрғынға шаққандағы жоспар", "план на 10 000 жителей", "plan per 10,000 residents"],
        ),
        (
            roles::PLAN_RATIO,
            [
                "жоспардағы үлес ÷ халықтағы үлес",
                "доля в плане ÷ доля в населении",
                "plan share ÷ population share",
            ],
        ),
        (roles::UNEMPLOYMENT, ["жұмыссыздық деңгейі", "уровень безработицы", "unemployment rate"]),
        (roles::POVERTY, ["кедейлік деңгейі", "уровень бедности", "poverty rate"]),
        (
            Measure::by_code("informal").unwrap(),
            [
                "бейресми жұмыспен қамтылғандардың үлесі",
                "доля неформально занятых",
                "share of informal employment",
            ],
        ),
        (
            roles::UNPRODUCTIVE,
            [
                "өнімсіз жұмыспен қамтылғандардың үлесі",
                "доля непродуктивно занятых",
                "share of unproductive employment",
            ],
        ),
        (Measure::by_code("neet").unwrap(), ["neet жастардың үлесі", "доля молодёжи neet", "neet rate"]),
    ]
});

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// The measures that a headline names.
fn named(headline: &str, locale: Locale) -> Vec<Measure> {
    let said = plain(headline).to_lowercase();
    let own =
        |(measure, names): &(Measure, [&str; 3])| said.contains(names[locale.index()]).then_some(*measure);
    NAMES.iter().filter_map(own).collect()
}

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

/// A view of a measure with regions pinned, in the first and the last year of the measure.
fn states(locale: Locale) -> Vec<ViewState> {
    let mut out = Vec::new();
    for view in View::ALL {
        for measure in dataset::measures() {
            for pins in
                [&[][..], &["KZ-YUZ"], &["KZ-ABY"], &["KZ-AST", "KZ-PAV"], &["KZ-PAV", "KZ-SHY", "KZ-AKM"]]
            {
                let years = dataset::years(measure);
                for year in [*years.start(), *years.end()] {
                    let mut state = ViewState { locale, view, measure, year, ..ViewState::default() };
                    pins.iter().for_each(|id| state.toggle_pin(ix(id)));
                    assert_eq!(state.pins.len(), pins.len());
                    out.push(state);
                }
            }
        }
    }
    out
}

/// A sheet has no headline about the plan: its lines are those of an outcome.
fn measure_of(state: &ViewState) -> Measure {
    match state.view {
        View::Profile => {
            let own = state.pins.first().copied().unwrap_or(COUNTRY);
            profile::shown(own, state.measure, state.year).0
        }
        _ => state.measure,
    }
}

/// Each headline holds the name of its measure and of no other, so no name is found by accident.
#[test]
fn every_headline_names_its_measure_and_no_other() {
    let mut seen = 0;
    for locale in Locale::ALL {
        for state in states(locale) {
            let slice = selection::slice(&state);
            let (measure, headline) = (measure_of(&state), explorer::finding(&state, &slice));
            assert_eq!(named(&headline, locale), [measure], "{state:?}: {headline}");
            assert_eq!(named(&explorer::title(&state, &slice), locale), [measure], "{state:?}");
            seen += 1;
        }
    }
    assert_eq!(seen, 3 * 6 * 8 * 5 * 2);
    assert!(named("2016 жыл: ең жоғарысы – Алматы қ. (5,3%)", Locale::Kk).is_empty());
}

/// One pinned region begins the headline; several are before the country; every title of the document begins with the
/// first of them, and without any the sheet and the lines begin with the country.
#[test]
fn pinned_regions_stand_first() {
    for locale in Locale::ALL {
        for state in states(locale) {
            let slice = selection::slice(&state);
            let headline = plain(&explorer::finding(&state, &slice)).to_lowercase();
            let title = plain(&explorer::title(&state, &slice)).to_lowercase();
            let country = dataset::short_name(COUNTRY, locale).to_lowercase();
            let Some(first) = state.pins.first() else {
                // The ratio of the country is one in every year: its lines have nothing to say.
                let own = !state.measure.is_ratio() || state.view == View::Profile;
                if own && matches!(state.view, View::Trend | View::Profile) {
                    assert!(headline.starts_with(&country), "{headline}");
                }
                continue;
            };
            let name = summary::plain_name(*first, locale).to_lowercase();
            assert!(title.starts_with(&name), "{title}");
            // Three full names would make a headline of many lines on phones.
            let three = state.pins.len() > 2 && state.view != View::Profile;
            let name = if three { plain(dataset::short_name(*first, locale)).to_lowercase() } else { name };
            let at = headline.find(&name);
            if state.pins.len() == 1 && state.view != View::Trend {
                assert_eq!(at, Some(0), "{headline}");
            }
            // A region without a single figure has no part among the lines.
            if let (Some(at), Some(end)) = (at, headline.rfind(&country)) {
                assert!(at < end, "{headline}");
            } else {
                assert!(at.is_some() || state.view == View::Trend, "{headline}");
            }
        }
    }
}

/// Picture, citation, frame and share page say what the headline says.
#[test]
fn what_is_taken_says_what_the_headline_says() {
    for locale in Locale::ALL {
        for state in states(locale) {
            let headline = explorer::finding(&state, &selection::slice(&state));
            let taken = export::view(&state, "https://example.kz/");
            assert_eq!(taken.figure.title, headline);
            let cited = cite::Cited::of(&taken.figure, "2026-11-22");
            assert!(cite::full(&cited).starts_with(&headline));
            if state.view != View::Tiles {
                let part = Part::ALL.into_iter().find(|p| p.view() == state.view).unwrap();
                let title = EmbedOptions::of(&state).chosen("part", part.code()).title();
                assert_eq!(title, headline, "{state:?}");
            }
        }
        for shared in Shared::all(locale) {
            let measures = named(&shared.title(), locale);
            match shared.part {
                Part::Tracker => {}
                Part::Matrix => assert_eq!(measures, [roles::UNEMPLOYMENT]),
                _ => {
                    let headline = explorer::finding(&shared.state, &selection::slice(&shared.state));
                    assert_eq!(shared.title(), headline);
                    assert_eq!(measures, [measure_of(&shared.state)], "{headline}");
                }
            }
        }
    }
}

const CHANCE: [&str; 3] = ["кездейсоқ болуы мүмкін", "может объясняться выборкой", "may be due to sampling"];

/// True where figures differ, by one percentage point at most.
fn near(values: Vec<Decimal>) -> Option<bool> {
    let most = values.iter().copied().max_by(Decimal::order)?;
    let range = most.minus(values.into_iter().min_by(Decimal::order)?);
    Some(!range.is_zero() && range.order(&Decimal::whole(1)).is_le())
}

/// A finding about figures of a survey that lie within one percentage point says that they may differ by chance; no other
/// finding does.
#[test]
fn close_figures_of_a_survey_may_differ_by_chance() {
    let mut close = 0;
    for measure in dataset::measures() {
        for year in dataset::years(measure) {
            let slice = Slice::of(measure, year);
            let regions = slice.rows.iter().filter_map(|row| row.datum.value()).collect();
            let warned = !measure.is_plan() && near(regions).unwrap();
            close += usize::from(warned);
            for locale in Locale::ALL {
                let words = CHANCE[locale.index()];
                let said = summary::finding(&slice, locale);
                assert_eq!(said.contains(words), warned, "{said}");
                let country = summary::finding_country(&slice, locale);
                assert_eq!(country.contains(words), warned, "{country}");
            }
        }
    }
    assert!(close > 3, "{close} years of the data are as close as that");
}

/// One sentence under every measure that comes from a survey.
#[test]
fn every_survey_says_that_it_is_one() {
    for measure in dataset::measures() {
        for (locale, words) in
            [(Locale::Kk, "ріктемелі зерттеу"), (Locale::Ru, "ыборочн"), (Locale::En, "sample survey")]
        {
            let notes = summary::measure_notes(measure, locale).join(" ");
            assert_eq!(notes.contains(words), !measure.is_plan(), "{measure:?}: {notes}");
        }
    }
}
