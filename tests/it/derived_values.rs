//! What the page says of its figures: derived values are rounded once, borders and gaps are
//! said as the tables have them.

use dataset::{COUNTRY, Measure, RegionIx, Status, roles};
use graphics::chart::{Scene, dumbbell, index_lines};
use model::state::{View, ViewState};
use model::{Slice, groups, summary, target};
use presentation::{explorer, selection};
use text::{Locale, percent};

/// As on the page, with ordinary spaces and without word joiners.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
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

/// The country's sheet begins with the country.
#[test]
fn the_country_comes_first_on_its_sheet() {
    for locale in Locale::ALL {
        let state = view(roles::UNEMPLOYMENT, View::Profile, 2016, &[], locale);
        let said = plain(&explorer::finding(&state, &selection::slice(&state)));
        let five = plain(&percent(locale, text::Decimal::new(50, 1)));
        let country = dataset::short_name(COUNTRY, locale);
        assert!(said.starts_with(country) && said.split(';').next().unwrap().contains(&five), "{said}");
    }
}

/// `part / whole × 100` with one decimal, half away from zero, from the counts themselves.
fn tenths(part: i64, whole: i64) -> f64 {
    ((part * 2_000 + whole) / (2 * whole)) as f64 / 10.0
}

/// A share is printed from its counts: rounded to two places and then to one, Almaty city's 4.647 would be 4.7.
#[test]
fn every_share_is_rounded_once() {
    let persons =
        |region, year| i64::from(dataset::observation(roles::PLAN, region, year).unwrap().value.scaled);
    let mut twice = 0;
    for year in dataset::years(roles::PLAN) {
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
    let Scene::IndexLines(fan) = index_lines::scene(Locale::En) else { panic!("no fan") };
    for line in fan.lines {
        let last = *dataset::years(roles::PLAN).end();
        let index = tenths(persons(line.region, last), persons(line.region, 2013));
        assert!(line.spoken.contains(&format!(": {index:.1} (")), "{}: {index}", line.spoken);
    }
}

#[test]
fn borders_are_said_as_the_tables_have_them() {
    assert_eq!(
        plain(&summary::borders_note(Locale::En)),
        "Every year is shown in its own borders: 16 regions until 2017, 17 regions in 2018–2021, 20 regions from 2022 \
         (poverty rate from 2023). The plan is given for 16 regions in every year."
    );
    for (region, _) in dataset::regions().filter(|(_, r)| r.id.ends_with("-PRE")) {
        // These borders ended in June 2022: the figure of 2022 is of them too.
        let names = Locale::ALL.map(|locale| dataset::name(region, locale));
        for (name, words) in
            names.into_iter().zip(["2022 жылғы маусымға дейінгі", "до июня 2022", "until June 2022"])
        {
            assert!(name.contains(words), "{name}");
        }
    }
}

/// The cards tell the whole history: years that kept the target, that did not, and those without a figure.
#[test]
fn a_card_tells_the_whole_history_of_its_target() {
    let say = |id, locale| plain(&summary::goal_card(&target::assess(id, 2016).unwrap(), locale));
    assert!(
        say("unemployment", Locale::En).ends_with("; met in 2014, missed in 2015 (5.1%), met since 2016.")
    );
    assert!(say("unemployment", Locale::Ru).ends_with(
        "; цель достигнута в 2014 году, не достигнута в 2015 году (5,1 %), выполняется с 2016 года."
    ));
    assert!(say("unemployment", Locale::Kk).ends_with(
        "; меже 2014 жылы орындалды, 2015 жылы орындалмады (5,1%), 2016 жылдан бері орындалып отыр."
    ));
    assert!(say("poverty", Locale::En).ends_with("; met since 2011."));
    assert!(say("productive", Locale::En).contains("met in 2014, no data for 2015, met since 2016"));
    // Every year of the series from the first that kept the target is told, none twice.
    for of in target::trackers() {
        let runs = target::history(of.rule, of.goal_value().unwrap());
        let years: Vec<u16> = runs.iter().flat_map(|run| run.from..=run.to).collect();
        let all: Vec<u16> = target::points(of.rule.series).into_iter().map(|(year, _)| year).collect();
        assert_eq!(years, all[all.len() - years.len()..], "{}", of.rule.target);
    }
}

/// A figure published later for the parts of a former region is said wherever the region itself is.
#[test]
fn later_figures_are_said_of_the_region_that_they_are_parts_of() {
    let slice = Slice::of(roles::POVERTY, 2016);
    let said = plain(&summary::panel_sentence(&slice, ix("KZ-YUZ"), Locale::En));
    assert!(
        said.contains(
            "Figures for its parts were published later: Turkistan Region 5.7%, Shymkent city 0.5%."
        ),
        "{said}"
    );
    let tip = graphics::map::tooltip::tip(&slice, slice.row(ix("KZ-YUZ")).unwrap(), Locale::En);
    assert!(plain(&tip.note.unwrap()).contains("Turkistan Region 5.7%, Shymkent city 0.5%"));
    let none = Slice::of(roles::UNEMPLOYMENT, 2016);
    assert!(!summary::panel_sentence(&none, ix("KZ-YUZ"), Locale::En).contains("later"));
}

/// A total that lies outside its own town and village is marked with them, whatever the year.
#[test]
fn a_total_outside_its_parts_is_marked_with_them() {
    let mut found = 0;
    for year in dataset::years(roles::UNEMPLOYMENT) {
        for (region, row) in dataset::regions() {
            let Some(total) = dataset::observation(roles::UNEMPLOYMENT, region, year) else { continue };
            let parts = [roles::URBAN, roles::RURAL]
                .map(|group| groups::datum(roles::UNEMPLOYMENT, group, region, year));
            let parts: Vec<f64> = parts.iter().filter_map(|d| d.value()).map(|v| v.to_f64()).collect();
            let (low, high) = (
                parts.iter().copied().fold(f64::MAX, f64::min),
                parts.iter().copied().fold(f64::MIN, f64::max),
            );
            // A tenth is rounding; a town without villages is its own town.
            let slack = if parts.len() == 2 { 0.1 } else { 0.0 } + 1e-9;
            let value = total.value.to_f64();
            if !parts.is_empty() && (value < low - slack || value > high + slack) {
                assert_eq!(total.status, Status::Inconsistent, "{} {year}: {value} beside {parts:?}", row.id);
                found += 1;
            }
        }
    }
    assert_eq!(found, 7);
}

/// Every text of the locale files is used: a key that nothing names is read and translated for nothing.
#[test]
fn every_text_is_used() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    let mut folders = ["src", "crates", "xtask/src"].map(|folder| root.join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match entry.extension() {
                None => folders.push(entry),
                Some(_) => code.push_str(&std::fs::read_to_string(entry).unwrap_or_default()),
            }
        }
    }
    // What rows of tables are called.
    let files = compile::read::files::load(root).unwrap();
    let (facts, _) = compile::check(&files).map_err(|problems| problems[0].to_string()).unwrap();
    let emit = [compile::emit::measures::write, compile::emit::vintages::write, compile::emit::groups::write];
    emit.iter().for_each(|write| code.push_str(&write(&facts)));
    let words: std::collections::BTreeSet<&str> =
        code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let mut texts = toml::Table::new();
    let apart = std::fs::read_dir(root.join("locales/en")).unwrap().map(|entry| entry.unwrap().path());
    for file in apart.chain([root.join("locales/en.toml")]) {
        texts.extend(toml::from_str::<toml::Table>(&std::fs::read_to_string(file).unwrap()).unwrap());
    }
    let package = std::fs::read_to_string(root.join("data/datapackage.json")).unwrap();
    let unused: Vec<&String> = texts
        .keys()
        // What reports count is named by their table, tables and rights by the description of the package, columns and
        // codes by the files.
        .filter(|key| !["report_measure_", "file_", "rights_"].iter().any(|start| key.starts_with(start)))
        .filter(|key| {
            let name = key.trim_start_matches("table_").trim_end_matches("_note");
            !package.contains(&format!("\"name\": \"{}\"", name.replace('_', "-")))
        })
        .filter(|key| {
            let forms = ["", "_one", "_few", "_many", "_other"];
            let bases = forms.iter().filter_map(|form| key.strip_suffix(form));
            !bases
                .into_iter()
                .any(|base| words.contains(base.to_uppercase().as_str()) || words.contains(base))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
