//! What can be shared by itself: its address, picture and frame.

use dataset::{COUNTRY, roles};
use model::route::Route;
use model::state::{Part, View, ViewState, at_root, from_query};
use presentation::embed::{EmbedOptions, Shared};
use presentation::export::share;
use std::collections::BTreeSet;
use text::Locale;

const SITE: &str = "https://example.kz/j/";

/// The value of an attribute of the first element that holds the words.
fn value<'a>(head: &'a str, holds: &str, attribute: &str) -> &'a str {
    let line = head.lines().find(|line| line.contains(holds)).unwrap_or_else(|| panic!("{holds}: {head}"));
    line.split_once(&format!(" {attribute}=\"")).unwrap().1.split('"').next().unwrap()
}

#[test]
fn every_view_that_is_shared_opens_as_it_was_shared() {
    for locale in Locale::ALL {
        let all = Shared::all(locale);
        assert_eq!(all.len(), 6 + dataset::regions().count());
        let names: BTreeSet<String> = all.iter().map(Shared::name).collect();
        assert_eq!(names.len(), all.len(), "each has files of its own");
        for shared in all {
            let address = shared.address();
            match address.split_once('?') {
                Some((path, rest)) => {
                    let (state, problems) = from_query(&at_root(path, rest));
                    assert!(problems.is_empty(), "{address}");
                    assert_eq!(state, shared.state, "{address}");
                }
                None => assert_eq!(Route::of(&address).map(|there| there.locale), Some(locale), "{address}"),
            }
            let (frame, height) = shared.frame(SITE);
            assert!(
                frame.contains(&format!("src=\"{SITE}")) && frame.contains(&format!("height=\"{height}\""))
            );
            assert!(frame.contains(&format!("embed={}", shared.part.code())), "{frame}");
            assert!(!frame.contains('\n') && !frame.contains("<script"), "{frame}");
        }
    }
}

#[test]
fn a_passport_is_of_a_year_in_which_the_region_existed() {
    for (region, own) in dataset::regions().filter(|(region, _)| *region != COUNTRY) {
        let shared = Shared::of(Part::Profile, Locale::En, region);
        let value = dataset::observation(roles::UNEMPLOYMENT, region, shared.state.year).unwrap().value;
        let printed = text::percent(Locale::En, value);
        assert!(shared.title().contains(&printed), "{}: {}", own.id, shared.title());
    }
}

/// The picture that the snippet builder points to is one that the build makes, and its words are those of the picture.
#[test]
fn the_picture_of_the_builder_is_the_picture_of_the_build() {
    let pins = ["KZ-YUZ", "KZ-ABY"].map(|id| dataset::region_by_id(id).unwrap());
    for locale in Locale::ALL {
        let made: Vec<String> =
            Shared::all(locale).iter().map(|s| format!("share/{}-{}.png", s.name(), locale.code())).collect();
        for pins in [vec![], pins.to_vec()] {
            for part in Part::ALL {
                let state =
                    ViewState { locale, pins: pins.clone(), view: View::Table, ..ViewState::default() };
                let code = EmbedOptions::of(&state)
                    .chosen("part", part.code())
                    .chosen("grade", "picture")
                    .code(SITE);
                assert!(!code.contains("<iframe") && !code.contains("<script"), "{code}");
                let picture = value(&code, "<img", "src").strip_prefix(SITE).unwrap();
                assert!(made.iter().any(|name| name == picture), "{picture}");
                let region = pins.first().copied().unwrap_or(COUNTRY);
                let preview = share::preview(Shared::of(part, locale, region));
                let escaped = preview.figure.title.replace('&', "&amp;").replace('<', "&lt;");
                assert!(code.contains(&escaped), "{escaped}: {code}");
            }
        }
    }
}

/// A headline is read at a glance: two lines over a map, six at most beside another drawing.
#[test]
fn headlines_of_cards_take_few_lines() {
    for shared in Locale::ALL.into_iter().flat_map(Shared::all) {
        let (name, most) = (shared.name(), if shared.part == Part::Map { 2 } else { 6 });
        let preview = share::preview(shared);
        let card = share::svg(&preview);
        let texts: Vec<&str> = card.split("<text").skip(1).collect();
        let size =
            |text: &str| text.split_once("font-size=\"").unwrap().1.split('"').next().unwrap().to_owned();
        let lines: Vec<&&str> = texts.iter().take_while(|text| size(text) == size(texts[0])).collect();
        let last = preview.figure.title.split(' ').next_back().unwrap();
        assert!(lines.last().unwrap().contains(last), "{name}: the headline ends with {last}: {lines:?}");
        assert!((1..=most).contains(&lines.len()), "{name}: {lines:?}");
    }
}
