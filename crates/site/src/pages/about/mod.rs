//! What this site is and is not, whom to write to, licences, parts for other sites, the accessibility statement.

mod access;
mod embeds;
mod licences;

use dataset::msg;
use maud::{Markup, html};
use text::Msg;

use crate::content::Content;
use crate::place::Place;
use crate::settings::{Settings, settings};

const IS: [Msg; 3] = [msg::ABOUT_IS_PLAN, msg::ABOUT_IS_SOURCE, msg::ABOUT_IS_CHECKS];
const IS_NOT: [Msg; 3] = [msg::ABOUT_NOT_RESULTS, msg::ABOUT_NOT_RATING, msg::ABOUT_NOT_REPORTS];

pub fn content(place: Place) -> Content {
    Content {
        title: place.t(msg::ABOUT_TITLE).to_owned(),
        description: place.t(msg::ABOUT_LEDE).to_owned(),
        main: main(place),
        drawing: None,
        subject: None,
    }
}

fn main(place: Place) -> Markup {
    html! {
        header .page-head .wrap {
            h1 { (place.t(msg::ABOUT_TITLE)) }
            p .lede { (place.t(msg::ABOUT_LEDE)) }
            div .columns {
                @for (title, items) in [(msg::ABOUT_IS_TITLE, IS), (msg::ABOUT_NOT_TITLE, IS_NOT)] {
                    div {
                        h2 .minor { (place.t(title)) }
                        ul .plain { @for item in items { li { (place.t(item)) } } }
                    }
                }
            }
        }
        section #contact .wrap {
            h2 { (place.t(msg::ABOUT_CONTACT_TITLE)) }
            (contact(place, settings()))
            ul .plain {
                @for text in [msg::ABOUT_REPORT_WHAT, msg::CORRECTIONS_FIGURES, msg::CORRECTIONS_RELEASE] {
                    li { (place.t(text)) }
                }
            }
        }
        (licences::section(place))
        (embeds::section(place))
        (access::section(place))
    }
}

/// Who publishes this copy, and where to write; where nobody is named, how to find them.
pub fn contact(place: Place, settings: &Settings) -> Markup {
    html! {
        @if !settings.publisher.is_empty() {
            p {
                (place.t(msg::ABOUT_PUBLISHER)) " "
                @if settings.address.is_empty() {
                    (settings.publisher)
                } @else {
                    a href=(settings.address) rel="noopener" { (settings.publisher) }
                }
            }
        }
        @if settings.contact.is_empty() {
            p { (place.t(msg::ABOUT_REPORT_UNSET)) }
        } @else {
            p { (place.t(msg::ABOUT_REPORT)) " " a href=(settings.contact_link()) { (settings.contact) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::route::{Page, Route};
    use text::Locale;

    #[test]
    fn a_named_publisher_can_be_written_to_and_an_unnamed_one_is_not_invented() {
        let place = Place { route: Route { locale: Locale::En, page: Page::About } };
        let unset = contact(place, &Settings::default()).into_string();
        assert!(!unset.contains("href") && unset.contains("owner of the website"), "{unset}");
        let named = Settings {
            publisher: "Library & Co".to_owned(),
            address: String::new(),
            contact: "a@example.org".to_owned(),
        };
        let named = contact(place, &named).into_string();
        assert!(
            named.contains("Library &amp; Co") && named.contains("href=\"mailto:a@example.org\""),
            "{named}"
        );
    }
}
