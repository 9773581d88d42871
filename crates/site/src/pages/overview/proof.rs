//! A finding as it is on the page: its sentence, its chart, how it is known, and how it is passed on.

use dataset::msg;
use maud::{Markup, html};
use presentation::icon;
use text::Locale;

use super::Finding;
use crate::place::{self, Place};
use crate::source;

impl Finding {
    /// The entry of the list.
    pub fn markup(&self, place: Place) -> Markup {
        html! {
            li .finding #{ "finding-" (self.id) } {
                h3 { (self.sentence) "." }
                figure {
                    div role="img" aria-label=(self.caption) { (self.chart) }
                    @if self.id != "coverage" { figcaption .note aria-hidden="true" { (self.caption) } }
                }
                div .finding-more {
                    (self.proof(place))
                    (self.share(place))
                }
            }
        }
    }

    /// The rule with its figures, the tables, the documents, the page that says more.
    fn proof(&self, place: Place) -> Markup {
        let locale = place.locale();
        let (page, at) = self.more;
        html! {
            details .proof {
                summary { (place.t(msg::HOW_TITLE)) }
                @for line in &self.rule { p { (line) } }
                dl {
                    dt { (place.t(msg::OVERVIEW_TABLES)) }
                    dd { ul { @for table in self.tables { li { (file(place, table, locale)) } } } }
                    dt { (place.t(msg::HOW_SOURCES)) }
                    dd { @for id in self.sources { p { (source::line(id, locale)) } } }
                    dt { (place.t(msg::OVERVIEW_MORE)) }
                    dd { a href={ (place.to(page)) (at) } { (place::name(page, locale)) } }
                }
            }
        }
    }

    /// The page that previews itself, as a link; the program adds the ways of passing it on.
    fn share(&self, place: Place) -> Markup {
        let page = ["share/", &super::name(self.id, place.locale()), ".html"].concat();
        html! {
            div .finding-share data-island="share" data-of=(self.id) {
                details {
                    summary { svg .icon viewBox="0 0 24 24" aria-hidden="true" { path d=(icon::SHARE) {} } (place.t(msg::SHARE)) }
                    ul { li { a href=(place.file(&page)) { (place.t(msg::OVERVIEW_SHARE_PAGE)) } } }
                }
            }
        }
    }
}

fn file(place: Place, table: &str, locale: Locale) -> Markup {
    let path = ["data/", table].concat();
    let title = dataset::resource(table).map_or("", |found| locale.t(found.title));
    html! { a href=(place.file(&path)) download { (title) " (CSV)" } }
}
