//! Every finding and every national figure, computed a second time from `data/*.csv` without the crate's own
//! tables, ranks or number formats; and the claims that the fixed texts make about the data.

use dataset::roles;
use std::collections::BTreeMap;

use dataset::Measure;
use dataset::msg;
use model::{Slice, summary};
use text::Locale;

type Row = BTreeMap<String, String>;

fn read(file: &str) -> Vec<Row> {
    let path = format!("{}/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// `(region, figure as printed)` of a measure and year, without the country and figures computed back.
fn regional(measure: Measure, year: u16) -> Vec<(String, String)> {
    let all = published(measure, year).into_iter();
    all.filter(|(region, _)| region != "KZ").collect()
}

fn published(measure: Measure, year: u16) -> Vec<(String, String)> {
    let year = year.to_string();
    if measure.is_plan() {
        let rows = read("plan.csv").into_iter().filter(|r| r["year"] == year);
        return rows.map(|r| (r["region"].clone(), r["persons"].clone())).collect();
    }
    let total = |r: &Row| ["urbanisation", "sex", "age"].iter().all(|c| r[*c] == "total");
    read(&format!("outcomes-{}.csv", measure.code()))
        .into_iter()
        .filter(|r| r["year"] == year && total(r) && r["status"] != "published-backcast")
        .map(|r| (r["region"].clone(), r["value"].clone()))
        .collect()
}

fn national(measure: Measure, year: u16) -> String {
    let rows = published(measure, year);
    rows.iter().find(|r| r.0 == "KZ").unwrap().1.clone()
}

/// The figure as the language prints it, from the printed string itself.
fn printed(figure: &str, locale: Locale) -> String {
    let (whole, decimals) = figure.split_once('.').unwrap_or((figure, ""));
    let (group, point) = if locale == Locale::En { (",", ".") } else { (" ", ",") };
    let head = whole.len() % 3;
    let mut groups: Vec<&str> =
        whole.as_bytes()[head..].chunks(3).map(|c| std::str::from_utf8(c).unwrap()).collect();
    if head > 0 {
        groups.insert(0, &whole[..head]);
    }
    let tail = if decimals.is_empty() { String::new() } else { format!("{point}{decimals}") };
    format!("{}{tail}", groups.join(group))
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

#[test]
fn findings_name_the_extremes_of_the_files() {
    let names: BTreeMap<String, Row> =
        read("regions.csv").into_iter().map(|r| (r["id"].clone(), r)).collect();
    let mut checked = 0;
    for measure in dataset::measures().filter(|m| !m.is_derived()) {
        for year in dataset::years(measure) {
            let rows = regional(measure, year);
            let number = |figure: &str| figure.parse::<f64>().unwrap();
            let highest = rows.iter().max_by(|a, b| number(&a.1).total_cmp(&number(&b.1))).unwrap().1.clone();
            let lowest = rows.iter().min_by(|a, b| number(&a.1).total_cmp(&number(&b.1))).unwrap().1.clone();
            for locale in Locale::ALL {
                let finding = plain(&summary::finding(&Slice::of(measure, year), locale));
                let (high, low) = finding.rsplit_once("), ").expect(&finding);
                for (part, figure) in [(high, &highest), (low, &lowest)] {
                    let holders: Vec<&str> = rows
                        .iter()
                        .filter(|r| number(&r.1) == number(figure))
                        .map(|r| r.0.as_str())
                        .collect();
                    assert!(part.contains(&format!("({}", printed(figure, locale))), "{finding}: {figure}");
                    for id in holders.iter().filter(|_| holders.len() <= 3) {
                        let short = &names[*id][&format!("short_{}", locale.code())];
                        assert!(part.contains(short.as_str()), "{finding}: {short}");
                    }
                    if holders.len() > 3 {
                        assert!(part.contains(&format!("{} ", holders.len())), "{finding}: {holders:?}");
                    }
                }
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 3 * (8 + 14 + 14 + 12 + 11 + 14));
}

#[test]
fn national_figures_are_those_of_the_files() {
    for measure in dataset::measures().filter(|m| !m.is_derived()) {
        for year in dataset::years(measure) {
            let figure = national(measure, year);
            for locale in Locale::ALL {
                let spoken = plain(&summary::year_spoken(&Slice::of(measure, year), locale));
                assert!(spoken.contains(&format!(": {}", printed(&figure, locale))), "{spoken}: {figure}");
            }
        }
    }
}

#[test]
fn plan_per_10000_is_plan_over_population() {
    let population = |year: u16| -> i64 {
        let rows = read("population.csv").into_iter();
        let row = rows.clone().find(|r| r["region"] == "KZ" && r["year"] == year.to_string());
        row.unwrap()["persons"].parse().unwrap()
    };
    for year in dataset::years(roles::PLAN_PER_10K) {
        let persons = national(roles::PLAN, year);
        let tenths = (persons.parse::<i64>().unwrap() * 200_000 / population(year) + 1) / 2;
        let figure = format!("{}.{}", tenths / 10, tenths % 10);
        let spoken = summary::year_spoken(&Slice::of(roles::PLAN_PER_10K, year), Locale::En);
        assert!(spoken.contains(&format!("{figure} per")), "{spoken}: {figure}");
    }
}

/// «Үлестер барлық жылда бірдей: сегіз жылдағы айырма 0,002 пайыздық тармақтан аспайды», and the shares shown.
#[test]
fn shares_of_the_plan() {
    let mut of: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for year in dataset::years(roles::PLAN) {
        let rows = published(roles::PLAN, year);
        let persons = |r: &(String, String)| r.1.parse::<f64>().unwrap();
        let total = rows.iter().find(|r| r.0 == "KZ").map(persons).unwrap();
        for row in &rows {
            let share = persons(row) / total * 100.0;
            let shown = summary::share_of_plan(dataset::region_by_id(&row.0).unwrap(), year).unwrap();
            let shown = shown.rounded(1).to_f64();
            assert!((shown - share).abs() <= 0.0500001, "{row:?} {year}: {shown} for {share}");
            of.entry(row.0.clone()).or_default().push(share);
        }
    }
    for (region, shares) in &of {
        let spread = shares.iter().map(|s| (s - shares[0]).abs()).fold(0.0, f64::max);
        assert!(spread < 0.0025, "{region}: {spread}");
    }
    assert_eq!(of.len(), 17);
    assert!(Locale::En.t(msg::NOTE_SHARES).contains("0.002"));
}

/// What fixed texts say of the data without a figure: two targets met by official figures and one by a derived one, a
/// steep fall, figures that contradict each other.
#[test]
fn fixed_texts_tell_the_truth() {
    let targets = read("targets.csv");
    let target = |id: &str| {
        targets.iter().find(|t| t["id"] == id && t["year"] == "2016").unwrap()["value"]
            .parse::<f64>()
            .unwrap()
    };
    let national = |measure, year| national(measure, year).parse::<f64>().unwrap();
    assert!(national(roles::UNEMPLOYMENT, 2016) <= target("unemployment"));
    assert!(national(roles::POVERTY, 2016) <= target("poverty"));
    let productive = read("productive.csv");
    let in_2016 = productive.iter().find(|r| r["period"] == "2016").unwrap();
    assert!(
        in_2016["value"].parse::<f64>().unwrap() >= target("productive") && in_2016["status"] == "derived"
    );
    for measure in [Measure::by_code("informal").unwrap(), roles::UNPRODUCTIVE] {
        let fall = national(measure, 2017) / national(measure, 2014);
        assert!(fall < 0.67, "{measure:?} fell to {fall}");
    }
    let neet = read("outcomes-neet.csv");
    for year in ["2011", "2023"] {
        let mut of_year = neet.iter().filter(|r| r["year"] == year && r["sex"] == "total").peekable();
        assert!(of_year.peek().is_some() && of_year.all(|r| r["status"] == "published-inconsistent"));
    }
    let note = summary::measure_notes(Measure::by_code("neet").unwrap(), Locale::Kk).pop().unwrap();
    assert!(note.contains("2011") && note.contains("2023"));
}
