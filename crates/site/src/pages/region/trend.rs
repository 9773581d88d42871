//! The unemployment rate over the years: the region, the unit it was part of or those it became, and the country. The lines
//! of all other regions are in the drawing; the program shows those that are chosen (`jolkarta::strips`).

use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx, roles};
use graphics::chart::Scene;
use graphics::chart::trend::{self, Other};
use maud::{Markup, html};
use model::profile::Profile;
use model::series;
use model::summary;
use text::{Decimal, compare, sort_by};

use super::facts::Facts;
use crate::figure;
use crate::place::Place;

const MEASURE: Measure = roles::UNEMPLOYMENT;

/// Units of a drawing in one CSS pixel.
const UNITS: f32 = graphics::chart::surface::UNITS;

/// What is drawn. All regions share one axis, so that another one can be beside it; the relatives are its context.
pub fn scene(facts: &Facts, place: Place) -> Scene {
    let lines = Profile::of(facts.region, MEASURE, facts.year).lines;
    let mut scene = trend::scene(MEASURE, &lines, place.locale(), facts.year);
    if let Scene::Trend(trend) = &mut scene {
        trend.holds = ends();
        let relatives = trend.panels.iter_mut().flat_map(|panel| &mut panel.lines);
        for line in relatives.filter(|line| line.pin.is_some() && line.region != facts.region) {
            line.context = true;
        }
    }
    scene
}

/// The lowest and the highest rate of any region in any year.
fn ends() -> Vec<Decimal> {
    let of = |region| series::of_region(MEASURE, region).into_iter().filter_map(|(_, known)| known.value());
    let all = || dataset::regions().flat_map(|(region, _)| of(region));
    [all().min_by(Decimal::order), all().max_by(Decimal::order)].into_iter().flatten().collect()
}

pub fn section(place: Place, facts: &Facts, scene: &Scene) -> Markup {
    let locale = place.locale();
    let years = dataset::years(MEASURE);
    let span = locale
        .fill(msg::PANEL_TREND, &[("first", &years.start().to_string()), ("last", &years.end().to_string())]);
    let title = [&summary::measure_with_unit(MEASURE, locale), ", ", &span].concat();
    let regions = others(place, facts.region);
    let caption = summary::source_line(MEASURE, locale);
    html! {
        h2 { (title) }
        (choices(place, &regions))
        (figure::chart_under("trend-chart", &caption, scene, locale, &|width| lines(scene, &regions, width)))
        p .region-beside {}
    }
}

/// The regions that can be beside this one, by name.
fn others(place: Place, own: RegionIx) -> Vec<RegionIx> {
    let locale = place.locale();
    let other = |region: &RegionIx| *region != COUNTRY && *region != own;
    let mut regions: Vec<RegionIx> = dataset::regions().map(|(region, _)| region).filter(other).collect();
    sort_by(&mut regions, |a, b| compare(locale, dataset::name(*a, locale), dataset::name(*b, locale)));
    regions
}

/// The lists from which they are chosen.
fn choices(place: Place, regions: &[RegionIx]) -> Markup {
    let locale = place.locale();
    html! {
        div .choices.region-choices {
            @for (words, sign) in [(msg::REGION_PAGE_FIRST, "◆"), (msg::REGION_PAGE_SECOND, "■")] {
                label .choice {
                    span { (sign) " " (locale.t(words)) }
                    select data-beside=(sign) autocomplete="off" {
                        option value="" { (locale.t(msg::REGION_PAGE_NONE)) }
                        @for region in regions {
                            option value=(dataset::region(*region).id) { (dataset::name(*region, locale)) }
                        }
                    }
                }
            }
        }
    }
}

/// The lines of other regions, to be shown one by one. The wide drawing says the figures for both.
fn lines(scene: &Scene, regions: &[RegionIx], width: f32) -> Markup {
    let Scene::Trend(trend) = scene else {
        return html! {};
    };
    let wide = width > figure::NARROW_PX;
    html! {
        g .region-lines transform=(format!("scale({UNITS})")) {
            @for other in trend::others(trend, MEASURE, regions, width) { (line(&other, wide)) }
        }
    }
}

fn line(other: &Other, wide: bool) -> Markup {
    html! {
        g data-id=(dataset::region(other.region).id) data-said=[wide.then_some(&other.said)] {
            @for (points, thin) in &other.paths {
                path .thin[*thin] d=(path(points)) {}
            }
            @for ((x, y), radius, hollow) in &other.points {
                circle .hollow[*hollow] cx=(tenth(*x)) cy=(tenth(*y)) r=(radius) {}
            }
            @for ((x, y), sign) in other.names.iter().zip(["◆", "■"]) {
                text data-sign=(sign) x=(tenth(*x)) y=(tenth(*y)) { (sign) " " (other.name) }
            }
        }
    }
}

fn path(points: &[(f32, f32)]) -> String {
    let point = |(x, y): &(f32, f32)| [tenth(*x), tenth(*y)].join(" ");
    ["M", &points.iter().map(point).collect::<Vec<_>>().join("L")].concat()
}

/// A length with as many decimals as can be seen.
fn tenth(length: f32) -> String {
    let text = format!("{length:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
