//! Hundreds of thousands of hostile inputs: addresses, messages, what is typed. Nothing panics, nothing is changed by
//! being written and read again, and nothing that came from outside stands unescaped in the page's markup.
//!
//! The inputs come from a small generator of our own with a fixed seed: the same every time, and cheap enough for
//! a debug build. Half are made of the words of the contract, broken here and there; half are noise.

use crate::page::element;
use dataset::msg;
use graphics::map::xml::{attr, esc};
use jolkarta::explorer::{WIDTH_PX, markup_of};
use model::state::{View, ViewState, apply_host_message, from_query, to_query};
use presentation::embed::EmbedOptions;
use text::Locale;

/// Pieces of the contract and of attacks.
const WORDS: [&str; 72] = [
    "lang",
    "measure",
    "year",
    "region",
    "view",
    "with",
    "borders",
    "sort",
    "years",
    "find",
    "scale",
    "project",
    "group",
    "verdict",
    "sex",
    "age",
    "area",
    "embed",
    "lock",
    "theme",
    "target",
    "kk",
    "ru",
    "en",
    "plan",
    "plan-per-10k",
    "plan-ratio",
    "neet",
    "poverty",
    "unemployment",
    "2016",
    "2023",
    "0",
    "65536",
    "-1",
    "KZ",
    "KZ-ALA",
    "KZ-YUZ",
    "kz-akm",
    "map",
    "table",
    "trend",
    "bars",
    "pin",
    "look",
    "step",
    "clear",
    "tracker",
    "matrix",
    "passport",
    "all",
    "dark",
    "KZ-ALM-PRE",
    "=",
    "&",
    "?",
    ":",
    ",",
    "%",
    "%3C",
    "%22%3E",
    "%00",
    "%E2%80",
    "+",
    "<script>",
    "\"><img src=x onerror=a>",
    "' onload='",
    "</svg>",
    "&lt;",
    "javascript:",
    "../../etc/passwd",
    "{query}",
];
const LETTERS: [char; 24] = [
    'a', 'Z', '0', '9', '-', '_', '.', '<', '>', '"', '\'', '&', '%', '=', '/', '\\', '\0', '\n', '\u{a0}',
    'қ', 'Ы', '\u{202e}', '\u{fffd}', '😀',
];

/// xorshift64*: small, quick, the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % sides
    }

    /// Fills the text with a new input.
    fn input(&mut self, text: &mut String) {
        text.clear();
        let by_words = self.roll(2) == 0;
        for _ in 0..self.roll(10) {
            if by_words && self.roll(6) > 0 {
                text.push_str(WORDS[self.roll(WORDS.len())]);
            } else {
                text.push(LETTERS[self.roll(LETTERS.len())]);
            }
        }
    }
}

/// Runs a test on so many inputs.
fn each(seed: u64, count: usize, mut test: impl FnMut(&mut Dice, &str)) {
    let (mut dice, mut text) = (Dice(seed), String::new());
    for _ in 0..count {
        dice.input(&mut text);
        test(&mut dice, &text);
    }
}

/// The keys of the contract with whatever values.
fn address(dice: &mut Dice, text: &str) -> String {
    let key = WORDS[dice.roll(21)];
    [key, "=", text].concat()
}

/// True when the markup is what a page may write: elements that are closed in order, none that loads or runs
/// anything, no attribute that does.
fn is_tame(markup: &str) -> bool {
    let (mut rest, mut open) = (markup, Vec::new());
    while let Some((before, after)) = rest.split_once('<') {
        let Some((tag, next)) = tag_and_rest(after).filter(|_| !before.contains('>')) else {
            return false;
        };
        let name = tag.split([' ', '/']).find(|word| !word.is_empty()).unwrap_or_default();
        let is_void = tag.ends_with('/') || name == "input";
        if tag.starts_with('/') && open.pop() != Some(name) || !is_harmless(name, tag) {
            return false;
        }
        if !tag.starts_with('/') && !is_void {
            open.push(name);
        }
        rest = next;
    }
    open.is_empty() && !rest.contains('>')
}

/// What is before the `>` that ends a tag, quotes respected, and what follows it.
fn tag_and_rest(text: &str) -> Option<(&str, &str)> {
    let mut is_quoted = false;
    let end = text.find(|c| {
        is_quoted ^= c == '"';
        c == '>' && !is_quoted
    })?;
    Some((&text[..end], &text[end + 1..]))
}

fn is_harmless(name: &str, tag: &str) -> bool {
    let outside_quotes = tag.split('"').step_by(2).collect::<String>();
    let mut attributes = outside_quotes.split(' ').skip(1).filter(|word| !word.is_empty());
    let bad = |word: &str| word.starts_with("on") || word.starts_with("src") || word.starts_with("style");
    !["script", "img", "iframe", "style"].contains(&name) && !attributes.any(bad)
}

#[test]
fn addresses_are_read_without_harm_and_mean_the_same_when_written() {
    each(1, 500_000, |dice, text| {
        let query = address(dice, text);
        let (state, problems) = from_query(&query);
        assert!(problems.iter().all(|problem| problem.value.chars().count() <= 40), "{query:?}");
        if state != ViewState::default() {
            let written = to_query(&state);
            assert!(!written.contains(['<', '>', '"', '\'', ' ']), "{query:?} gives {written:?}");
            assert_eq!(from_query(&written), (state, Vec::new()), "{query:?}");
        }
    });
}

/// What a page around says, two keys at a time: the frame stays the frame that it was.
#[test]
fn messages_set_what_they_may_and_never_the_frame() {
    each(5, 100_000, |dice, text| {
        let (state, _) = from_query(&[&address(dice, text), "&embed=map&lock=year"].concat());
        let said = [&address(dice, text), "&", &address(dice, text)].concat();
        let after = apply_host_message(&state, &said);
        assert_eq!(after.embed, state.embed, "{said:?}");
        assert_eq!(after.article, state.article, "{said:?}");
        assert_eq!(from_query(&to_query(&after)), (after, Vec::new()), "{said:?}");
    });
}

/// Code for other pages: whatever the address and the choices hold, it has its own elements and no others.
#[test]
fn code_for_other_pages_holds_no_markup_from_outside() {
    each(6, 10_000, |dice, text| {
        let (state, _) = from_query(&address(dice, text));
        let fields = ["part", "target", "lang", "theme", "width", "grade", "may"];
        let mut options = EmbedOptions::of(&state);
        for (kind, tags) in [("script", 4), ("frame", 2), ("picture", 9)] {
            options = options.chosen(fields[dice.roll(fields.len())], text).chosen("grade", kind);
            let code = options.code("https://host/");
            assert_eq!(code.matches('<').count(), tags, "{text:?} gives {code}");
            assert_eq!(code.matches('"').count() % 2, 0, "{text:?} gives {code}");
        }
    });
}

#[test]
fn escaped_text_is_no_markup() {
    each(3, 80_000, |_, text| {
        let mut inside = String::new();
        esc(&mut inside, text);
        assert!(!inside.contains(['<', '>']), "{text:?}");
        let mut tag = String::from("<p");
        attr(&mut tag, "title", text);
        assert_eq!(tag.matches('"').count(), 2, "{text:?} gives {tag}");
    });
}

#[test]
fn the_page_never_repeats_what_it_was_given_unescaped() {
    each(4, 200, |dice, text| {
        let (state, problems) = from_query(&address(dice, text));
        let markup = markup_of((ViewState { view: View::Table, ..state }, problems), WIDTH_PX);
        for part in ["notice", "table-tools", "table", "sub"] {
            assert!(is_tame(element(&markup, part)), "{text:?} gives {}", element(&markup, part));
        }
    });
    for attack in [
        "<p><img src=\"x\"></p>",
        "<p></svg></p>",
        "<p onload=\"a\"></p>",
        "<p>a > b</p>",
        "<p title=\"\">\"></p>",
    ] {
        assert!(!is_tame(attack), "the test would not see {attack}");
    }
    assert!(
        Locale::Kk.fill(msg::SEARCH_NONE, &[("query", "{query}")]).contains("{query}"),
        "values are not filled"
    );
}
