//! A button that stores all pages of the current language for offline visits and shows the progress.

use leptos::ev::{Custom, Event};
use leptos::html::div;
use leptos::prelude::*;

use super::erased_view::{ErasedView, IntoErased};
use crate::browser;
use dataset::msg;
use model::route::{Page, Route};
use text::Locale;

/// The id of the part.
const PART: &str = "keep-pages";

/// The progress.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Stage {
    /// How many pages were asked for; 0 before the button was pressed.
    of: usize,
    kept: usize,
    lost: usize,
    /// No page can be kept.
    failed: bool,
}

impl Stage {
    /// After a word about one page, or about all.
    fn told(self, word: &str) -> Stage {
        match word {
            "kept" => Stage { kept: self.kept + 1, ..self },
            "lost" => Stage { lost: self.lost + 1, ..self },
            _ => Stage { failed: true, ..self },
        }
    }

    /// True between the press and the last word.
    fn is_busy(self) -> bool {
        self.of > self.kept + self.lost && !self.failed
    }

    fn words(self, locale: Locale) -> String {
        let [kept, of, lost] = [self.kept, self.of, self.lost].map(|count| count.to_string());
        if self.of == 0 {
            return locale.t(msg::KEEP_NOTE).to_owned();
        }
        if self.failed || (!self.is_busy() && self.kept == 0) {
            return locale.t(msg::KEEP_FAILED).to_owned();
        }
        if self.is_busy() {
            return locale.fill(msg::KEEP_PROGRESS, &[("count", &kept), ("of", &of)]);
        }
        let done = locale.count(msg::KEEP_DONE, self.kept as u64, &[("count", &kept)]);
        match self.lost {
            0 => done,
            _ => [&done, " ", &*locale.fill(msg::KEEP_LOST, &[("count", &lost)])].concat(),
        }
    }
}

/// The part in a language; nothing where no page can be kept.
pub fn view(locale: Locale) -> ErasedView {
    if !browser::can_store_pages() {
        return ().into_erased();
    }
    let stage = RwSignal::new(Stage::default());
    let press = move |_| {
        if !stage.get_untracked().is_busy() {
            let folders = folders(locale);
            stage.set(Stage { of: folders.len(), ..Stage::default() });
            browser::request_pages(PART, &folders);
        }
    };
    let busy: Box<dyn Fn() -> &'static str + Send> =
        Box::new(move || if stage.get().is_busy() { "true" } else { "false" });
    let words: Box<dyn Fn() -> String + Send> = Box::new(move || stage.get().words(locale));
    let inside = view! {
        <button type="button" aria-disabled=busy on:click=press>{locale.t(msg::KEEP_BUTTON)}</button>
        <p class="note" role="status">{words}</p>
    };
    let hear = move |event: Event| stage.update(|stage| *stage = stage.told(&browser::stored_page(&event)));
    div().id(PART).child(inside).on(Custom::new(browser::PAGE_STORED), hear).into_erased()
}

/// Every page in a language, from the root of the site.
fn folders(locale: Locale) -> Vec<String> {
    Page::all().map(|page| Route { locale, page }.folder()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_lost_page_spoils_nothing() {
        let asked = Stage { of: 3, ..Stage::default() };
        let after = |words: &[&str]| words.iter().fold(asked, |stage, word| stage.told(word));
        assert!(after(&["kept"]).is_busy());
        assert_eq!(after(&["kept"]).words(Locale::En), "1 of 3 pages kept");
        assert!(!after(&["kept", "lost", "kept"]).is_busy());
        let done = after(&["kept", "lost", "kept"]).words(Locale::En).replace('\u{a0}', " ");
        assert!(done.starts_with("2 pages kept") && done.ends_with("Not kept: 1."), "{done}");
        assert_eq!(after(&["lost", "lost", "lost"]).words(Locale::En), Locale::En.t(msg::KEEP_FAILED));
        assert_eq!(after(&["kept", "failed"]).words(Locale::Ru), Locale::Ru.t(msg::KEEP_FAILED));
    }

    #[test]
    fn every_page_of_the_language_is_asked_for() {
        let all = folders(Locale::Ru);
        assert_eq!(all.len(), Page::all().count());
        assert!(all.iter().all(|folder| folder.starts_with("ru/")) && all.contains(&"ru/data/".to_owned()));
        assert!(folders(Locale::Kk).contains(&String::new()));
    }
}
