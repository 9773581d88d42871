//! Code for pages that show a part of this one: what can be chosen, a preview, the code.

use leptos::prelude::*;

use super::{Said, head, preview, warning};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use crate::explorer::kit::{piece, press, text};
use dataset::msg;
use model::state::{CONTROLS, Part, TARGETS, Theme};
use presentation::embed::{
    EmbedKind, EmbedOptions, MAY, WIDTHS, controls, lang_words, part_words, target_words, theme_words,
    width_words,
};
use text::Locale;

/// A choice of a list: its value, its words, and whether it is made.
type Choice = (String, String, bool);

/// What is chosen, and the language that the dialog speaks.
#[derive(Clone, Copy)]
struct Builder {
    options: RwSignal<EmbedOptions>,
    locale: Locale,
}

/// The inside of the dialog of code for other pages.
pub fn view(store: Store) -> ErasedView {
    let (locale, said) = (store.locale, Said::new());
    let builder = Builder { options: RwSignal::new(store.state.with_untracked(EmbedOptions::of)), locale };
    let Builder { options, .. } = builder;
    browser::load_script(&[&browser::site(), "embed.js"].concat());
    let code = move || options.with(|options| options.code(&browser::site()));
    let copy = press(move || said.copy(&untrack(code), locale));
    let preview = piece(move || options.with(|options| preview::preview(options, &browser::site())));
    view! {
        {head(locale.t(msg::EMBED), locale)}
        <p class="dialog-subject">{text(move || options.with(EmbedOptions::title))}</p>
        <div class="embed-builder">
            <div class="embed-fields">{builder.fields()}</div>
            <div class="embed-result">
                <h3 id="emb-preview-name">{locale.t(msg::EMBED_PREVIEW)}</h3>
                <div class="embed-preview" id="emb-preview" tabindex="0" role="group" aria-labelledby="emb-preview-name">
                    {preview}
                </div>
                <h3 id="emb-code-name">{locale.t(msg::EMBED_CODE)}</h3>
                {warning(&browser::site(), locale)}
                <pre class="dialog-text" id="emb-code" tabindex="0" role="group" aria-labelledby="emb-code-name">
                    {text(code)}
                </pre>
                <button type="button" class="button primary" id="emb-copy" on:click=copy>{locale.t(msg::DOWNLOAD_COPY)}</button>
                {said.line()}
                <p class="embed-note">{locale.t(msg::EMBED_NOTE)}</p>
            </div>
        </div>
    }
    .into_erased()
}

impl Builder {
    /// What a choice in a field does.
    fn choose(self, field: &'static str, value: &str) {
        self.options.update(|options| *options = options.clone().chosen(field, value));
    }

    fn fields(self) -> ErasedView {
        let Builder { options, locale } = self;
        let part = Memo::new(move |_| options.with(|options| options.part));
        let now = options.get_untracked();
        let parts = Part::ALL
            .map(|one| (one.code().to_owned(), part_words(one, locale).to_owned(), now.part == one))
            .into();
        let langs = Locale::ALL
            .map(|one| (one.code().to_owned(), lang_words(one).to_owned(), now.state.locale == one))
            .into();
        let themes = Theme::ALL
            .map(|one| (one.code().to_owned(), theme_words(one, locale).to_owned(), now.theme == one))
            .into();
        let widths = WIDTHS.map(|one| (one.to_string(), width_words(one, locale), now.width == one)).into();
        // What can be chosen further follows from the part alone.
        let target = piece(move || match part.get() {
            Part::Tracker => self.targets(),
            _ => ().into_erased(),
        });
        view! {
            {self.select("part", locale.t(msg::EMBED_PART), parts)}
            {target}
            {self.select("lang", locale.t(msg::LANGUAGE_LABEL), langs)}
            {self.select("theme", locale.t(msg::PREFERENCES_COLOURS), themes)}
            {self.select("width", locale.t(msg::EMBED_WIDTH), widths)}
            {piece(move || self.may(part.get()))}
            {self.grades()}
        }
        .into_erased()
    }

    fn targets(self) -> ErasedView {
        let (chosen, locale) = (self.options.with_untracked(|options| options.target), self.locale);
        let mut choices = vec![(String::new(), locale.t(msg::EMBED_TARGET_ALL).to_owned(), chosen.is_none())];
        for target in TARGETS {
            let words = target_words(target, locale).to_owned();
            choices.push((target.to_owned(), words, chosen == Some(target)));
        }
        self.select("target", locale.t(msg::EMBED_TARGET), choices)
    }

    fn select(self, field: &'static str, label: &'static str, choices: Vec<Choice>) -> ErasedView {
        let options: Vec<ErasedView> = choices
            .into_iter()
            .map(|(value, words, on)| {
                view! { <option value=value selected=on>{words}</option> }.into_erased()
            })
            .collect();
        let choose = move |event| self.choose(field, &browser::value_of(&event));
        view! {
            <label class="figure-option"><span>{label}</span>
                <select id=["emb-", field].concat() autocomplete="off" on:change=choose>{options}</select>
            </label>
        }
        .into_erased()
    }

    /// Which controls of a part stay.
    fn may(self, part: Part) -> ErasedView {
        let choices: Vec<ErasedView> = CONTROLS
            .into_iter()
            .zip(MAY)
            .filter(|(control, _)| controls(part).contains(control))
            .map(|(control, words)| {
                let on = self.options.with_untracked(|options| options.is_open(control));
                let id = ["emb-may-", control].concat();
                let choose = move |_| self.choose("may", control);
                view! {
                    <label><input type="checkbox" id=id value=control checked=on on:change=choose/>
                        {self.locale.t(words)}</label>
                }
                .into_erased()
            })
            .collect();
        view! { <fieldset><legend>{self.locale.t(msg::EMBED_MAY)}</legend>{choices}</fieldset> }.into_erased()
    }

    /// The kinds of code.
    fn grades(self) -> ErasedView {
        let now = self.options.with_untracked(|options| options.kind);
        let choices: Vec<ErasedView> = EmbedKind::ALL
            .into_iter()
            .map(|(kind, code, words)| {
                let (id, on) = (["emb-grade-", code].concat(), now == kind);
                let choose = move |_| self.choose("grade", code);
                view! {
                    <label><input type="radio" name="emb-grade" id=id value=code checked=on on:change=choose/>
                        {self.locale.t(words)}</label>
                }
                .into_erased()
            })
            .collect();
        view! { <fieldset><legend>{self.locale.t(msg::EMBED_KIND)}</legend>{choices}</fieldset> }
            .into_erased()
    }
}
