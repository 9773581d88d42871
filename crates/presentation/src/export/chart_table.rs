//! The marks of a chart as a table: what the charts below the explorer show.

use super::metadata::About;
use super::table::{Cell, Table, heads, number, text};
use dataset::RegionIx;
use dataset::msg;
use graphics::chart::bars::Figure;
use graphics::chart::{Scene, trend};
use text::{Decimal, Locale, Msg};

/// Columns of a chart below the explorer.
const CHART: [(&str, Msg); 12] = [
    ("region", msg::CSV_REGION),
    ("series", msg::CSV_SERIES),
    ("year", msg::YEAR_LABEL),
    ("measure", msg::MEASURE_LABEL),
    ("value", msg::CSV_VALUE),
    ("unit", msg::CSV_UNIT),
    ("status", msg::CSV_STATUS),
    ("note", msg::TABLE_NOTE),
    ("source", msg::CSV_SOURCE),
    ("licence", msg::CSV_LICENCE),
    ("release", msg::CSV_RELEASE),
    ("address", msg::CSV_ADDRESS),
];

/// The table of any chart: its marks with their values, and what is said of those that deserve a note.
pub fn of_scene(scene: &Scene, about: &About, locale: Locale) -> Table {
    let credit = &about.credit;
    let mut rows = Vec::new();
    let mut put = |region: RegionIx, series: &str, year: u16, value: Option<Decimal>, note: &str| {
        let id = dataset::region(region).id;
        rows.push(vec![
            text(id),
            text(series),
            number(i32::from(year)),
            text(about.measure),
            value.map_or(Cell::Empty, Cell::Number),
            text(about.unit),
            text(about.status(region, year)),
            text(note),
            text(&credit.source),
            text(&credit.licence),
            text(dataset::RELEASE),
            text(&credit.address),
        ]);
    };
    each(scene, &mut put, locale);
    Table { heads: heads(&CHART, locale), rows }
}

/// The years of a table: the first and the last.
pub fn years(table: &Table) -> String {
    let year = |row: &Vec<Cell>| match row.get(2) {
        Some(Cell::Number(year)) => Some(year.scaled),
        _ => None,
    };
    let years = || table.rows.iter().filter_map(year);
    match (years().min(), years().max()) {
        (Some(first), Some(last)) if first < last => [&first.to_string(), "–", &*last.to_string()].concat(),
        (Some(year), _) => year.to_string(),
        _ => String::new(),
    }
}

/// Takes region, series, year, value and note of a mark.
type Put<'a> = &'a mut dyn FnMut(RegionIx, &str, u16, Option<Decimal>, &str);

/// Calls back with every mark.
fn each(scene: &Scene, put: Put<'_>, locale: Locale) {
    match scene {
        Scene::Bars(of) => of.rows.iter().for_each(|r| {
            put(r.region, &r.name, of.year, r.value(), reason(&r.figure));
        }),
        Scene::Columns(of) => of.columns.iter().for_each(|c| {
            put(c.region, dataset::name(c.region, locale), c.year, c.figure.value(), reason(&c.figure));
        }),
        Scene::Trend(of) => of.lines().for_each(|l| {
            l.dots.iter().for_each(|d| put(l.region, &l.name, d.year, Some(d.value), reliability(d)));
        }),
        Scene::IndexLines(of) => of.lines.iter().for_each(|l| {
            l.points.iter().for_each(|(year, v)| put(l.region, &l.name, *year, Some(*v), ""));
        }),
        Scene::Dumbbell(of) => of.rows.iter().for_each(|r| {
            let ends = [(&of.reference, r.reference), (&of.subject, r.subject), (&of.third, r.third)];
            for (words, value) in ends.into_iter().filter(|(words, v)| !words.is_empty() && v.is_some()) {
                // The ends of a row are years, or two groups or shares of one year.
                match words.parse::<u16>() {
                    Ok(year) => put(r.region, &r.name, year, value, ""),
                    Err(_) => put(r.region, words, of.year, value, ""),
                }
            }
        }),
        Scene::Slope(of) => of.lines.iter().for_each(|l| {
            let ends = l.ends.iter().zip([of.from, of.to]);
            ends.for_each(|(end, year)| put(l.region, &l.name, year, Some(end.value), ""));
        }),
        Scene::SmallMultiples(of) => of.cells.iter().for_each(|c| {
            c.points.iter().for_each(|p| put(c.region, &c.name, p.year, Some(p.value), ""));
        }),
        Scene::PeriodBars(of) => of.groups.iter().flat_map(|g| &g.bars).for_each(|b| {
            put(b.region, &b.words, b.year, figure(&b.figure), &b.figure);
        }),
    }
}

/// The digits of a printed figure; what qualifies it stays in the note.
fn figure(printed: &str) -> Option<Decimal> {
    let digits: String = printed.chars().filter(char::is_ascii_digit).collect();
    Some(Decimal::whole(digits.parse().ok()?))
}

fn reason(figure: &Figure) -> &str {
    match figure {
        Figure::Value { flagged: true, .. } => "*",
        Figure::Value { .. } => "",
        Figure::Gap(words) | Figure::Absent(words) => words,
    }
}

fn reliability(dot: &trend::Dot) -> &'static str {
    match dot.shape {
        trend::Shape::Full => "",
        trend::Shape::Hollow => "*",
        trend::Shape::Square => "derived",
    }
}
