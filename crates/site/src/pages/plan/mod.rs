//! The plan: its path, who got more than its share of the population, the fixed shares, Table 1, the checks.

mod check;
mod file;
mod grid;
mod path;
mod per_10k;
mod share;
mod shares;
mod table1;

pub use grid::folded;

use dataset::msg;
use dataset::roles;
use graphics::chart::columns;
use maud::{Markup, html};
use model::plan::total;
use model::summary;
use serde_json::json;
use text::{Decimal, Locale};

use crate::content::Content;
use crate::place::Place;

/// What the page offers for download beside the tables of the package.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let books = Locale::ALL.map(|locale| (file::book_path(locale), file::book(locale)));
    std::iter::once((file::PATH.to_owned(), file::bytes())).chain(books).collect()
}

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let whole = Decimal::whole(i32::try_from(total().table).unwrap_or(i32::MAX));
    let total = summary::with_unit(roles::PLAN, whole, locale);
    let title = locale.fill(msg::PLAN_PAGE_TITLE, &[("total", &total)]);
    let ratio = summary::plan_ratio(*dataset::years(roles::PLAN).end(), locale);
    let path = summary::plan_finding(locale);
    Content {
        description: [&path, " ", &ratio, "."].concat(),
        main: main(place, &title, &path),
        drawing: Some(columns::path(locale)),
        subject: Some(json!({
            "@type": "Dataset",
            "name": place.t(msg::TABLE_PLAN),
            "description": place.t(msg::TABLE_PLAN_NOTE),
            "url": format!("{{base}}{}", roles::PLAN.file()),
        })),
        title,
    }
}

fn main(place: Place, title: &str, path: &str) -> Markup {
    html! {
        header .page-head .wrap {
            h1 { (title) }
            p .lede { (path) }
        }
        (path::section(place))
        (share::section(place))
        (shares::section(place))
        (table1::section(place))
        (per_10k::section(place))
        (check::section(place))
    }
}
