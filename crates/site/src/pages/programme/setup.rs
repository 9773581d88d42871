//! What came before the programme, its strands with what was reported of each, tasks, criteria.

use dataset::msg;
use dataset::{COUNTRY, Item, roles};
use maud::{Markup, html};
use model::reports::{self, Group, Reach};
use model::route::Page;
use model::summary;
use text::{DOT, Msg, capitalised};

use super::parts::{entries, original, plain, statement};
use super::{heading, passages};
use crate::place::{Place, name};

/// What each strand is for, in their order.
const PURPOSES: [Msg; 3] =
    [msg::PROGRAMME_PAGE_STRAND_PLACES, msg::PROGRAMME_PAGE_STRAND_RURAL, msg::PROGRAMME_PAGE_STRAND_PEOPLE];

/// The sections in their order.
pub fn sections(place: Place) -> Markup {
    html! {
        section .wrap {
            (heading(place, "before"))
            div .columns.predecessors {
                (statement(place, msg::PROGRAMME_PAGE_BEFORE, &[passages::BEFORE]))
                (statement(place, msg::PROGRAMME_PAGE_HOLDS, &[passages::HOLDS]))
                (statement(place, msg::PROGRAMME_PAGE_NAMED, &[passages::DOCUMENTS]))
            }
        }
        section .wrap {
            (heading(place, "programme-directions"))
            (strands(place))
        }
        div .wrap.columns.two-sections {
            section {
                (heading(place, "programme-tasks"))
                (entries(place, "tasks", &plain))
                (passages::from(place, &[passages::TASKS]))
                p {
                    a href=(place.to(Page::Targets)) { (place.t(msg::PROGRAMME_PAGE_TARGETS)) }
                    " " (passages::from(place, &passages::TARGETS))
                }
                (original(place, &["tasks"]))
            }
            section {
                (heading(place, "programme-criteria"))
                (statement(place, msg::PROGRAMME_PAGE_AGREEMENTS, &[passages::AGREEMENTS, passages::CRITERIA]))
                (entries(place, "criteria", &|item| shown_by(place, item)))
                (original(place, &["criteria"]))
            }
        }
    }
}

/// The longest report of the country that tells the strands apart.
fn longest(groups: &[Group]) -> Option<&Group> {
    groups
        .iter()
        .filter(|group| group.region == COUNTRY && group.reach == Reach::Cumulative)
        .find(|group| group.reports.iter().any(|report| report.measure.starts_with("direction")))
}

fn strands(place: Place) -> Markup {
    let groups = reports::groups();
    let longest = longest(&groups);
    let from = [passages::STRANDS.as_slice(), &[passages::STRANDS_FOR]].concat();
    html! {
        p .note {
            @if let Some(group) = longest {
                (place.t(msg::DIRECTIONS_REPORTED)) " " (summary::group_title(group, place.locale())) (DOT)
                a href=(place.to(Page::Reports)) { (place.t(msg::DIRECTIONS_ALL)) } (DOT)
            }
            (passages::from(place, &from))
        }
        ol .strands {
            @for ((number, item), purpose) in (1..).zip(dataset::items("directions")).zip(PURPOSES) {
                li { (strand(place, number, item, purpose, longest)) }
            }
        }
        (original(place, &["directions"]))
    }
}

fn strand(place: Place, number: i32, item: &Item, purpose: Msg, reported: Option<&Group>) -> Markup {
    let own = ["direction", &number.to_string(), "_"].concat();
    let reported = reported.into_iter().flat_map(|group| &group.reports);
    let text = place.locale().pick(&item.text);
    let (title, parts) = text.split_once(": ").unwrap_or((text, ""));
    html! {
        h3 { span .strand-number { (number) } " " (capitalised(title)) }
        @if !parts.is_empty() {
            ul .plain { @for part in parts.split("; ") { li { (capitalised(part)) } } }
        }
        p .purpose { (place.t(purpose)) }
        dl .reported {
            @for report in reported.filter(|report| report.measure.starts_with(&own)) {
                div {
                    dt { (summary::report_figure(report, place.locale())) }
                    dd { (summary::report_words(report, place.locale())) }
                }
            }
        }
    }
}

/// Where a criterion can be followed.
fn shown_by(place: Place, item: &Item) -> Markup {
    let (page, to, note) = match item.id {
        "unemployment" => (Page::Measure(roles::UNEMPLOYMENT), "", ""),
        "subsistence" => (Page::Measure(roles::POVERTY), "", place.t(msg::CRITERION_EVERYBODY)),
        "productive" => (Page::Targets, "#how-productive", ""),
        _ => (Page::Reports, "", ""),
    };
    html! {
        small .remark {
            (place.t(msg::EVENT_BESIDE)) " "
            a href={ (place.to(page)) (to) } { (name(page, place.locale())) }
            @if !note.is_empty() { ". " (note) }
        }
    }
}
