//! Words that earlier texts of the site had and that mean something else than they should (docs/terminology.md).

use super::{bare, plain_words, texts};

/// Part of a text, and why it is refused.
type Refused = &'static [(&'static str, &'static str)];

/// Anywhere in a text.
const PARTS: [(&str, Refused); 3] = [
    (
        "kk",
        &[
            ("мәні жоқ", "says «pointless»: дерек жоқ"),
            (" мән бар", "says «has a point»: дерек бар"),
            ("санынан астам", "the ending belongs to the figure: 146 000-нан астам"),
            ("немесе төмен", "немесе одан төмен"),
            ("немесе жоғары", "немесе одан жоғары"),
            ("нашар емес", "a calque: межеге сай келеді"),
            ("меже қойыл", "белгіленген"),
            ("межесі қойыл", "белгіленген"),
            ("ресми нәтиже", "reads as results of the programme: ресми статистика көрсеткіштері"),
        ],
    ),
    (
        "ru",
        &[
            ("национальные числа", "показатели по стране"),
            ("показатель считает", "показатель рассчитан"),
            ("фициальные результаты", "reads as results of the programme: показатели официальной статистики"),
        ],
    ),
    (
        "en",
        &[
            ("fficial outcome", "reads as results of the programme: official statistics"),
            ("fficial results", "reads as results of the programme: official statistics"),
            ("of them:", "of which:"),
            ("take away", "download"),
            ("one a row", "one per row"),
        ],
    ),
];

/// At the beginning of a word.
const BEGINNINGS: [(&str, Refused); 3] = [
    (
        "kk",
        &[
            ("кілт", "the shares of the plan are тұрақты үлестер, keys of a keyboard пернелер"),
            ("қалыс", "abstaining: артта қалды"),
            ("реттел", "сұрыптал"),
        ],
    ),
    ("ru", &[("ключ", "the shares of the plan are постоянные доли"), ("черт", "уровень 5,0 %")]),
    (
        "en",
        &[
            ("promise", "target"),
            ("audit", "checks"),
            ("anew", "again"),
            ("jetisu", "Zhetisu"),
            ("heir", "successor"),
        ],
    ),
];

/// As a whole word.
const WORDS: [(&str, Refused); 3] = [
    ("kk", &[("шекарада", "шекара бойынша; осы шекарасымен")]),
    ("ru", &[]),
    (
        "en",
        &[
            ("program", "the state programme is a programme, software is JavaScript or an app"),
            ("programs", "as program"),
            ("stands", "is, appears"),
            ("verdict", "result"),
        ],
    ),
];

fn of(language: &str, list: &[(&str, Refused); 3]) -> Refused {
    list.iter().find(|(own, _)| *own == language).unwrap().1
}

fn faults(language: &str, text: &str) -> Vec<String> {
    let bare = bare(text);
    let small = bare.to_lowercase();
    let words = plain_words(&small);
    let parts = of(language, &PARTS).iter().filter(|(part, _)| small.contains(&part.to_lowercase()));
    let beginnings = of(language, &BEGINNINGS).iter();
    let beginnings = beginnings.filter(|(start, _)| words.iter().any(|word| word.starts_with(start)));
    let whole = of(language, &WORDS).iter().filter(|(word, _)| words.iter().any(|w| w == word));
    parts.chain(beginnings).chain(whole).map(|(what, why)| format!("«{what}»: {why}")).collect()
}

#[test]
fn refused_words() {
    let mut found = Vec::new();
    for language in super::LANGUAGES {
        for (key, text) in texts(language) {
            found.extend(
                faults(language, &text).iter().map(|fault| format!("{language} {key}: {fault}: {text}")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// «Мән» alone is «meaning, point»: a figure has an owner or a kind.
#[test]
fn kazakh_values_have_an_owner() {
    const OWNERS: [&str; 8] =
        ["көрсеткіш", "көрсеткіштің", "есептелген", "ала", "нақты", "шекті", "күмәнді", "әдепкі"];
    let mut found = Vec::new();
    for (key, text) in texts("kk") {
        let words = plain_words(&bare(&text).to_lowercase());
        for (at, word) in words.iter().enumerate().filter(|(_, word)| word.starts_with("мән")) {
            let owner = at.checked_sub(1).and_then(|before| words.get(before));
            if !owner.is_some_and(|owner| OWNERS.contains(&owner.as_str())) {
                found.push(format!("{key}: {word}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// In English a key is on a keyboard.
#[test]
fn english_keys_are_on_a_keyboard() {
    let mut found = Vec::new();
    for (key, text) in texts("en") {
        let words = plain_words(&bare(&text).to_lowercase());
        for (at, _) in words.iter().enumerate().filter(|(_, word)| matches!(word.as_str(), "key" | "keys")) {
            let before = at.checked_sub(1).and_then(|before| words.get(before)).map_or("", String::as_str);
            if !["arrow", "enter", "escape", "tab"].contains(&before) {
                found.push(format!("{key}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Software is never called by the word for the state programme. These keys are about software; a screen reader is a
/// «программа экранного доступа» in Russian.
#[test]
fn software_is_no_programme() {
    const SOFTWARE: [&str; 9] = [
        "still_",
        "download_",
        "failure_",
        "embed_",
        "access_",
        "offline_",
        "footer_licence",
        "table_copy",
        "start_",
    ];
    let mut found = Vec::new();
    for (language, stem) in [("kk", "бағдарлам"), ("ru", "программ")] {
        for (key, text) in texts(language) {
            let words = plain_words(&text.to_lowercase());
            let reader = |at: usize| words.get(at + 1).is_some_and(|word| word == "экранного");
            let named = words.iter().enumerate().any(|(at, word)| word.starts_with(stem) && !reader(at));
            if named && SOFTWARE.iter().any(|start| key.starts_with(start)) {
                found.push(format!("{language} {key}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn refused_words_are_found() {
    for (language, text) in [
        ("kk", "3\u{a0}өңірдің мәні жоқ"),
        ("kk", "бір кілт бойынша"),
        ("kk", "Межеден қалыс"),
        ("ru", "по одному ключу"),
        ("ru", "Черта 5,0\u{a0}%"),
        ("en", "The browser does not run the program"),
        ("en", "What was promised"),
        ("en", "Audit"),
    ] {
        assert!(!faults(language, text).is_empty(), "{text}");
    }
    for (language, text) in [
        ("ru", "заключивших социальный контракт, включая подчёркнутые"),
        ("en", "Employment programme"),
        ("kk", "5,0% немесе одан төмен"),
    ] {
        assert!(faults(language, text).is_empty(), "{text}");
    }
}
