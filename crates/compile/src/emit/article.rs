//! `article.rs`: the tables that quote the article, as `src/data/article.rs` describes them.

use std::fmt::Write;

use super::literal;
use crate::check::article::periods;
use crate::facts::Facts;
use crate::read::article_rows::{Almaty, Event, Fact, Item, Paragraph};
use crate::read::locales::LANGUAGES;
use crate::read::programme_rows::quarter;
use crate::read::rows::Target;
use crate::read::table::Row;
use crate::read::values::Figure;

pub fn write(facts: &Facts) -> String {
    let programme = &facts.programme;
    let mut out = String::from("// Written by the build script from data/.\n");
    let periods = periods(facts);
    let count = periods.len();
    let numbers = periods.iter().map(|period| {
        let year = period.get(..4).unwrap_or_default();
        format!("({year},{})", quarter(period))
    });
    let _ = writeln!(
        out,
        "/// The periods of Table 2: a year, and a quarter from 1 to 4 or 0 for the whole year."
    );
    let _ = writeln!(out, "pub const CITY_PERIODS: [(u16, u8); {count}] = {};", literal::list(numbers));
    let names = literal::texts(periods.iter().copied());
    let _ = writeln!(out, "/// The same as `data/almaty.csv` names them.");
    let _ = writeln!(out, "pub const CITY_PERIOD_NAMES: [&str; {count}] = {names};");
    let mut list = |name: &str, kind: &str, rows: Vec<String>| {
        let rows = literal::list(rows);
        let _ = writeln!(out, "pub static {name}: &[{kind}] = &{rows};");
    };
    list("CITY", "CityRow", programme.almaty.chunks(count.max(1)).map(city).collect());
    list("ITEMS", "Item", programme.lists.iter().map(|r| item(facts, &r.value)).collect());
    list("EVENTS", "Event", programme.events.iter().map(|r| event(&r.value)).collect());
    list("STATED", "ArticleFact", programme.facts.iter().map(|r| stated(&r.value)).collect());
    list("GOALS", "Goal", facts.targets.iter().map(|r| goal(&r.value)).collect());
    list("TEXT", "Paragraph", programme.text.iter().map(|r| paragraph(&r.value)).collect());
    out
}

fn city(row: &[Row<Almaty>]) -> String {
    let first = row.first().map(|r| &r.value);
    let of = |get: fn(&Almaty) -> &String| first.map(|a| literal::text(get(a))).unwrap_or_default();
    let names = first.map(|a| literal::texts([&*a.kk, &a.ru, &a.en])).unwrap_or_default();
    let cells = row.iter().map(|r| {
        let (value, printed) = (decimal(r.value.value), literal::text(&r.value.printed));
        format!("CityCell{{value:{value},printed:{printed}}}")
    });
    format!(
        "CityRow{{id:{},unit:{},unit_printed:{},name:{names},cells:{}}}",
        of(|a| &a.indicator),
        first.map_or("Unit::Percent", |a| unit(&a.unit)),
        of(|a| &a.unit_kk),
        literal::list(cells),
    )
}

fn item(facts: &Facts, i: &Item) -> String {
    let note = facts.programme.note("lists", &i.note).map(|at| at.to_string());
    format!(
        "Item{{list:{},id:{},text:{},note:{}}}",
        literal::text(&i.list),
        literal::text(&i.id),
        literal::texts([&*i.kk, &i.ru, &i.en]),
        literal::option(note),
    )
}

fn event(e: &Event) -> String {
    format!(
        "Event{{date:{},id:{},text:{},source:{}}}",
        literal::date(e.date.0),
        literal::text(&e.id),
        literal::texts([&*e.kk, &e.ru, &e.en]),
        literal::text(&e.source),
    )
}

fn stated(f: &Fact) -> String {
    let qualifier = match f.qualifier.as_str() {
        "about" => "About",
        "more than" => "MoreThan",
        _ => "Exact",
    };
    format!(
        "ArticleFact{{id:{},year:{},implied:{},qualifier:Qualifier::{qualifier},value:{},unit:{},text:{}}}",
        literal::text(&f.id),
        literal::option(f.year.map(|y| y.to_string())),
        f.year_status == "context",
        decimal(f.value),
        unit(&f.unit),
        literal::texts([&*f.kk, &f.ru, &f.en]),
    )
}

fn goal(t: &Target) -> String {
    let text = literal::texts([&*t.kk, &t.ru, &t.en]);
    format!("Goal{{id:{},year:{},text:{text}}}", literal::text(&t.id), t.year)
}

fn paragraph(p: &Paragraph) -> String {
    let language = LANGUAGES.iter().position(|l| *l == p.lang).unwrap_or(0);
    format!(
        "Paragraph{{part:{},title:{},locale:Locale::ALL[{language}],text:{},place:{}}}",
        literal::text(&p.part),
        p.kind == "heading",
        literal::text(&p.text),
        literal::text(&p.place),
    )
}

fn unit(word: &str) -> &'static str {
    match word {
        "thousand persons" => "Unit::Thousands",
        "million persons" => "Unit::Millions",
        "persons" => "Unit::Persons",
        "times" => "Unit::Times",
        "branches" => "Unit::Branches",
        _ => "Unit::Percent",
    }
}

fn decimal(figure: Figure) -> String {
    format!("Decimal::new({},{})", figure.scaled, figure.places)
}
