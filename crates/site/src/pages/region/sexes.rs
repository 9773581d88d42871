//! Women and men: both rates on one scale, and the gap beside that of the country.

use dataset::msg;
use dataset::{COUNTRY, roles};
use maud::{Markup, html};
use model::summary;
use text::{Decimal, number, percent};

use super::facts::{Facts, Sexes};
use super::words::filled;
use crate::place::Place;

/// The section, empty where the rates are not published.
pub fn section(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let Some(both) = facts.sexes else {
        return html! {};
    };
    let country = Sexes::of(COUNTRY, facts.year).filter(|_| facts.region != COUNTRY);
    let all = [Some(both), country].into_iter().flatten().flat_map(|sexes| [sexes.women, sexes.men]);
    let highest = all.map(Decimal::to_f64).fold(0.1, f64::max);
    let year = facts.year.to_string();
    let rows = [
        (roles::FEMALE, both.women, country.map(|c| c.women), "women"),
        (roles::MALE, both.men, country.map(|c| c.men), "men"),
    ];
    html! {
        h2 { (locale.fill(msg::REGION_PAGE_SEXES, &[("year", &year)])) }
        div .region-sexes {
            @for (group, value, nation, class) in rows {
                p { (summary::group_name(group, locale)) " " b { a href="#about-unemployment" { (percent(locale, value)) } } }
                (bar(value, nation, highest, class))
            }
        }
        p { (gap(&both, country, place)) }
        p .note {
            @if country.is_some() { (locale.t(msg::REGION_PAGE_LINE)) " " }
            (locale.fill(msg::REGION_PAGE_BASE, &[("base", summary::measure_base(roles::UNEMPLOYMENT, locale))]))
        }
    }
}

/// A rate as a bar from zero, with the country's rate of the same group as a line.
fn bar(value: Decimal, nation: Option<Decimal>, highest: f64, class: &str) -> Markup {
    let at = |value: Decimal| format!("{:.1}", value.to_f64() / highest * 298.0);
    html! {
        svg .region-bar viewBox="0 0 300 20" preserveAspectRatio="none" aria-hidden="true" {
            rect class=(class) width=(at(value)) y="2" height="16" {}
            @if let Some(nation) = nation { path .halo d={ "M" (at(nation)) " 0v20" } {} path .nation d={ "M" (at(nation)) " 0v20" } {} }
        }
    }
}

fn gap(both: &Sexes, country: Option<Sexes>, place: Place) -> String {
    let locale = place.locale();
    let gap = ("gap", number(locale, both.gap()));
    let Some(country) = country else {
        return filled(msg::REGION_PAGE_GAP_ALONE, &[gap], locale);
    };
    let values = [
        gap,
        ("national", number(locale, country.gap())),
        ("women", percent(locale, country.women)),
        ("men", percent(locale, country.men)),
    ];
    filled(msg::REGION_PAGE_GAP, &values, locale)
}
