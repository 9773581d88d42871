//! The page of a region, or of the country: finding, trend, women and men, plan, all measures, borders, neighbours.
//!
//! Invariant: a clause without its data is left out; a region that is younger than the figure answers with that of the
//! unit it was part of, named and linked.

mod city;
mod facts;
mod files;
mod groups;
mod history;
mod measures;
mod moved;
mod plan;
mod position;
mod sexes;
mod strip_plot;
mod table2;
mod trend;
mod words;
mod years;

use dataset::msg;
use dataset::{COUNTRY, Kind, RegionIx, roles};
use graphics::chart::Scene;
use graphics::map;
use maud::{Markup, html};
use model::city as almaty;
use model::route::{Page, slug};
use presentation::icon;
use serde_json::json;
use text::{compare, sort_by};

use crate::content::Content;
use crate::place::Place;
use crate::shell;
use facts::Facts;

pub use files::files;
pub use moved::moved;

pub fn content(place: Place, region: RegionIx) -> Content {
    let facts = Facts::of(region);
    let locale = place.locale();
    let (title, said) = (words::title(&facts, locale), words::clauses(&facts, locale));
    let scene = trend::scene(&facts, place);
    Content {
        description: words::preview(&said, locale),
        main: main(place, &facts, &title, &said, &scene),
        title,
        drawing: Some(scene),
        subject: Some(subject(region, place)),
    }
}

fn main(place: Place, facts: &Facts, title: &str, said: &[words::Said], scene: &Scene) -> Markup {
    let whole = almaty::region() == Some(facts.region);
    html! {
        header .page-head.wrap {
            div .region-path { (shell::path(place)) (others(place)) }
            h1 { (title) }
            @for line in words::paragraphs(said, place) { p .lede { (line) } }
            (actions(place, facts))
        }
        div .region-grid.wrap {
            // The first on a phone: what comes later would push the other down.
            section #women-men { (sexes::section(place, facts)) (groups::area(place, facts)) }
            section #trend { (trend::section(place, facts, scene)) }
            section #measures { (measures::section(place, facts)) }
            section #plan { (plan::section(place, facts)) }
        }
        div .region-more.wrap {
            (groups::ages(place, facts))
            (history::borders(place, facts))
            (history::neighbours(place, facts))
            (history::reports(place, facts))
        }
        @if whole { (city_section(place, facts.region)) }
    }
}

/// What the article says of Almaty city.
pub fn city_section(place: Place, region: RegionIx) -> Markup {
    html! { section #almaty .wrap { (city::section(place, region)) } }
}

/// Files, paper, the explorer with the region pinned, the region beside its neighbours.
fn actions(place: Place, facts: &Facts) -> Markup {
    let (folder, id) =
        (["regions/", &slug(facts.region), "/data."].concat(), dataset::region(facts.region).id);
    let book = [place.locale().folder(), &folder, "xlsx"].concat();
    let vintage = dataset::vintage(roles::UNEMPLOYMENT, facts.year);
    let beside = map::bordering(vintage, facts.region).into_iter().take(2);
    let beside: Vec<&str> = beside.map(|region| dataset::region(region).id).collect();
    let year = facts.year.to_string();
    let pinned = |ids: &str| ["?measure=unemployment&year=", &year, "&region=", ids].concat();
    html! {
        ul .actions {
            li .files {
                (drawn(icon::DOWNLOAD)) " " (place.t(msg::REGION_PAGE_FILES)) ": "
                @for (kind, path) in [("XLSX", book), ("CSV", [&folder, "csv"].concat()), ("JSON", [&folder, "json"].concat())] {
                    a href=(place.file(&path)) download { (kind) } " "
                }
            }
            @if facts.region != COUNTRY {
                li { a href=(place.explorer(&pinned(id))) { (drawn(icon::MAP)) (place.t(msg::REGION_PAGE_MAP)) } }
            }
            @if facts.region != COUNTRY && !beside.is_empty() {
                @let ids = [&[id], beside.as_slice()].concat().join(",");
                li {
                    a href=(place.explorer(&[&pinned(&ids), "&view=trend"].concat())) {
                        (drawn(icon::TREND)) (place.t(msg::REGION_PAGE_COMPARE))
                    }
                }
            }
            li .hint { (drawn(icon::PRINT)) (place.t(msg::REGION_PAGE_PRINT)) }
        }
    }
}

/// The other regions by name, the former ones apart.
fn others(place: Place) -> Markup {
    let locale = place.locale();
    let list = |former: bool| {
        let own = dataset::regions().filter(|(region, row)| {
            *region != COUNTRY && *region != own_of(place) && row.valid_to.is_some() == former
        });
        let mut regions: Vec<RegionIx> = own.map(|(region, _)| region).collect();
        sort_by(&mut regions, |a, b| compare(locale, dataset::name(*a, locale), dataset::name(*b, locale)));
        html! { ul { @for region in regions { li { (words::link(place, region)) } } } }
    };
    html! {
        details .region-change {
            summary { (place.t(msg::REGION_PAGE_CHANGE)) }
            div {
                (list(false))
                p { (place.t(msg::REGION_PAGE_FORMER)) }
                (list(true))
            }
        }
    }
}

fn own_of(place: Place) -> RegionIx {
    match place.route.page {
        Page::Region(region) => region,
        _ => COUNTRY,
    }
}

/// The region as schema.org describes it.
fn subject(region: RegionIx, place: Place) -> serde_json::Value {
    let row = dataset::region(region);
    let kind = match row.kind {
        Kind::Country => "Country",
        Kind::Oblast => "AdministrativeArea",
        Kind::City => "City",
    };
    json!({"@type": kind, "name": dataset::name(region, place.locale()), "identifier": row.id})
}

fn drawn(path: &str) -> Markup {
    html! { svg .icon viewBox="0 0 24 24" aria-hidden="true" { path d=(path) {} } }
}
