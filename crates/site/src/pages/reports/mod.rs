//! What was reported of the programme: one table, a period after the other, each with the months that it covers.

mod period_strip;
mod table;

use dataset::msg;
use dataset::{COUNTRY, Report};
use maud::{Markup, html};
use model::reports::{self, Group, Reach};
use model::route::Page;
use model::summary;
use text::{Locale, capitalised};

use crate::content::Content;
use crate::place::{Place, name};
use crate::shell;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let groups = reports::groups();
    let whole = longest(&groups);
    let title = whole.map_or_else(
        || place.t(msg::REPORTS_TITLE).to_owned(),
        |report| {
            let spoken = summary::report_spoken(report, locale);
            let span = summary::span_text(reports::span(report), locale);
            locale.fill(msg::REPORTS_PAGE_TITLE, &[("spoken", &spoken), ("span", &span)])
        },
    );
    let lede = lede(whole, locale);
    let main = html! {
        header #reports .page-head .wrap {
            (shell::path(place))
            h1 { (title) }
            p .lede { (lede) }
        }
        (sections(place, &groups))
        (conflicts(place))
        section .wrap {
            h2 #missing { (place.t(msg::REPORTS_PAGE_MISSING)) }
            ul .plain {
                li { (place.t(msg::MISSING_RESULTS)) }
            }
            p .actions { a href=(place.to(Page::Targets)) { (name(Page::Targets, locale)) " →" } }
        }
    };
    Content { title, description: lede, main, drawing: None, subject: None }
}

/// The report of support for people over the longest time.
fn longest(groups: &[Group]) -> Option<&'static Report> {
    let country = groups.iter().filter(|group| group.region == COUNTRY && group.reach == Reach::Cumulative);
    let supported = country.flat_map(|group| &group.reports).filter(|report| report.measure == "supported");
    supported.copied().max_by_key(|report| report.to)
}

fn lede(report: Option<&Report>, locale: Locale) -> String {
    let note = report.and_then(|report| summary::report_note(report, locale));
    let note = note.map_or(String::new(), |note| capitalised(note) + ". ");
    note + locale.t(msg::REPORTS_NOTE)
}

/// Reports of one year, of several, and of regions.
fn sections(place: Place, groups: &[Group]) -> Markup {
    let locale = place.locale();
    let axis = period_strip::axis(groups);
    let [first, last] = [*axis.start(), *axis.end()].map(|year| year.to_string());
    let kinds = [Reach::OneYear, Reach::Cumulative];
    let country = kinds.map(|reach| groups.iter().filter(move |g| g.region == COUNTRY && g.reach == reach));
    let regions: Vec<&Group> = groups.iter().filter(|group| group.region != COUNTRY).collect();
    html! {
        section .wrap {
            h2 #country { (place.t(msg::REPORTS_PAGE_COUNTRY)) }
            p {
                (locale.fill(msg::REPORTS_PAGE_STRIP, &[("first", &first), ("last", &last)]))
                " " (place.t(msg::REPORTS_PAGE_OUTLINE))
            }
            @for own in country.map(Iterator::collect::<Vec<&Group>>) {
                @if let Some(group) = own.first() {
                    @let id = if group.reach == Reach::OneYear { "one-year" } else { "cumulative" };
                    h3 id=(id) { (summary::reach_title(group, locale)) }
                    @let silence = summary::silence(locale);
                    @if group.reach == Reach::Cumulative { p .note { (place.t(msg::REPORTS_SINCE)) } }
                    @else if !silence.is_empty() { p .note { (silence) "." } }
                    (table::table(place, id, &own, &axis))
                }
            }
        }
        section .wrap {
            h2 #by-region { (place.t(msg::REPORTS_REGIONS)) }
            (table::table(place, "by-region", &regions, &axis))
        }
    }
}

fn conflicts(place: Place) -> Markup {
    html! {
        section .wrap {
            h2 #differences { (place.t(msg::REPORTS_CONFLICTS)) }
            ul .plain {
                @for conflict in reports::conflicts() {
                    li { (summary::conflict_sentence(&conflict, place.locale())) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
