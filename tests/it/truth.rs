//! What the page says of its figures: headlines name their measure, derived values are rounded once, borders and gaps are
//! said as the tables have them.

use jolkarta::chart::{Scene, dumbbell, fan};
use jolkarta::data::{self, COUNTRY, Measure, RegionIx};
use jolkarta::model::{Slice, summary};
use jolkarta::page::embed::Shared;
use jolkarta::page::{asked, explorer};
use jolkarta::text::{Locale, percent};
use jolkarta::view::{View, ViewState};

/// As on the page, with ordinary spaces and without word joiners.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

fn ix(id: &str) -> RegionIx {
    data::region_by_id(id).unwrap()
}

fn view(measure: Measure, view: View, year: u16, pins: &[&str], locale: Locale) -> ViewState {
    let mut state = ViewState { locale, view, ..ViewState::default() };
    state.set_measure(measure);
    state.set_year(year);
    pins.iter().for_each(|id| {
        state.toggle_pin(ix(id));
    });
    state
}

/// Headline, title of the document, frame's title and citation are one sentence; alone it must say what is high or low.
#[test]
fn every_headline_names_its_measure() {
    let named = |said: &str, measure: Measure, locale: Locale| {
        let said = plain(said).to_lowercase();
        let (name, phrase) =
            (summary::measure_name(measure, locale), summary::measure_phrase(measure, locale));
        let bare =
            |words: &str| plain(words).to_lowercase().split([',', '(']).next().unwrap().trim().to_owned();
        said.contains(&bare(name))
            || said.contains(&bare(phrase))
            || measure.is_plan() && said.contains("жоспар")
    };
    for locale in Locale::ALL {
        for measure in Measure::ALL {
            for kind in View::ALL {
                for year in data::years(measure) {
                    for pins in [&[][..], &["KZ-AKM"], &["KZ-ABY"], &["KZ-YUZ"], &["KZ-AKM", "KZ-ALA"]] {
                        let state = view(measure, kind, year, pins, locale);
                        let slice = asked::slice(&state);
                        let said = explorer::finding(&state, &slice);
                        assert!(
                            named(&said, measure, locale),
                            "{measure:?} {kind:?} {year} {pins:?}: {said}"
                        );
                        let title = explorer::title(&state, &slice);
                        if let Some(first) = pins.first() {
                            let name = summary::plain_name(ix(first), locale).to_lowercase();
                            assert!(title.to_lowercase().starts_with(&name), "{title}");
                        }
                    }
                }
            }
        }
        for shared in Shared::all(locale) {
            let title = plain(&shared.title()).to_lowercase();
            let known = Measure::ALL
                .iter()
                .any(|m| title.contains(&plain(summary::measure_phrase(*m, locale)).to_lowercase()));
            let named = known || title.contains("2016") && shared.name() == "trackers";
            assert!(
                named || title.contains(&summary::measure_name(Measure::Unemployment, locale).to_lowercase()),
                "{title}"
            );
        }
    }
}

/// The country's sheet begins with the country.
#[test]
fn the_country_comes_first_on_its_sheet() {
    for locale in Locale::ALL {
        let state = view(Measure::Unemployment, View::Passport, 2016, &[], locale);
        let said = plain(&explorer::finding(&state, &asked::slice(&state)));
        let five = plain(&percent(locale, jolkarta::text::Decimal::new(50, 1)));
        let country = data::short_name(COUNTRY, locale);
        assert!(said.starts_with(country) && said.split(';').next().unwrap().contains(&five), "{said}");
    }
}

/// A survey's figures that lie within one percentage point are not ranked without a word; every survey says that it is one.
#[test]
fn figures_that_lie_close_together_are_not_ranked_without_a_word() {
    let close = |measure, year| {
        let slice = Slice::of(measure, year);
        let figures: Vec<f64> =
            slice.rows.iter().filter_map(|r| r.datum.value()).map(|v| v.to_f64()).collect();
        let high = figures.iter().copied().fold(f64::MIN, f64::max);
        high - figures.iter().copied().fold(f64::MAX, f64::min) <= 1.0 + 1e-9
    };
    let mut seen = [0, 0];
    for measure in Measure::ALL {
        for year in data::years(measure) {
            let said = Locale::ALL.map(|l| summary::finding(&Slice::of(measure, year), l));
            let words = ["орындар шартты", "места условны", "ranks say little"];
            let cautious = said.iter().zip(words).all(|(said, words)| said.contains(words));
            let expected = close(measure, year) && !measure.is_plan();
            assert_eq!(cautious, expected, "{measure:?} {year}: {said:?}");
            seen[usize::from(expected)] += 1;
        }
        let notes = summary::measure_notes(measure, Locale::En).join(" ");
        assert_eq!(notes.contains("sample survey"), !measure.is_plan(), "{measure:?}: {notes}");
    }
    assert!(seen.iter().all(|n| *n > 5), "{seen:?}");
}

/// `part / whole × 100` with one decimal, half away from zero, from the counts themselves.
fn tenths(part: i64, whole: i64) -> f64 {
    ((part * 2_000 + whole) / (2 * whole)) as f64 / 10.0
}

/// A share is printed from its counts: rounded to two places and then to one, Almaty city's 4.647 would be 4.7.
#[test]
fn every_share_is_rounded_once() {
    let persons =
        |region, year| i64::from(data::observation(Measure::Plan, region, year).unwrap().value.scaled);
    let mut twice = 0;
    for year in data::years(Measure::Plan) {
        let Scene::Dumbbell(shares) = dumbbell::plan_share(Locale::En, year) else { panic!("no dumbbells") };
        for row in shares.rows {
            let (own, all) = (persons(row.region, year), persons(COUNTRY, year));
            let share = format!("{:.1}%", tenths(own, all));
            assert!(row.spoken.contains(&format!("plan {share}")), "{year}: {} is {share}", row.spoken);
            assert_eq!(summary::share_text(row.region, year, Locale::En), share);
            let hundredths = (own * 20_000 + all) / (2 * all);
            twice += usize::from((hundredths + 5) / 10 != (own * 2_000 + all) / (2 * all));
        }
    }
    assert!(twice > 0, "no share of the plan tells the two ways apart");
    let Scene::Fan(fan) = fan::scene(Locale::En) else { panic!("no fan") };
    for line in fan.lines {
        let last = *data::years(Measure::Plan).end();
        let index = tenths(persons(line.region, last), persons(line.region, 2013));
        assert!(line.spoken.contains(&format!(": {index:.1} (")), "{}: {index}", line.spoken);
    }
}

#[test]
fn borders_are_said_as_the_tables_have_them() {
    assert_eq!(
        plain(&summary::borders_note(Locale::En)),
        "Every year is shown in its own borders: 16 regions until 2017, 17 regions in 2018–2021, 20 regions from 2022 \
         (poverty: from 2023). The plan is given for 16 regions in every year."
    );
    for (region, _) in data::regions().filter(|(_, r)| r.id.ends_with("-PRE")) {
        // These borders ended in June 2022: the figure of 2022 is of them too.
        let names = Locale::ALL.map(|locale| data::name(region, locale));
        for (name, words) in
            names.into_iter().zip(["2022 жылғы маусымға дейінгі", "до июня 2022", "until June 2022"])
        {
            assert!(name.contains(words), "{name}");
        }
    }
}

#[test]
fn what_the_article_counts_has_its_own_term() {
    for (locale, name) in [(Locale::Kk, "term-unproductive"), (Locale::Ru, "term-unproductive")] {
        let table = jolkarta::page::stated::table(locale);
        let row = table.split("id=\"fact-unproductive-2012\"").nth(1).unwrap().split("</tr>").next().unwrap();
        assert!(row.contains(name) && !row.contains("term-productive"), "{row}");
    }
}
