//! The interface texts as an editor would check them, language by language.

mod digits;
mod marks;
mod refused;
mod room;

use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

fn texts(language: &str) -> BTreeMap<String, String> {
    let root = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
    let apart = std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path());
    let mut table: BTreeMap<String, String> = BTreeMap::new();
    for path in apart.chain([format!("{root}.toml").into()]) {
        table.extend(
            toml::from_str::<BTreeMap<String, String>>(&std::fs::read_to_string(path).unwrap()).unwrap(),
        );
    }
    assert!(table.len() > 100, "{language}: {} texts", table.len());
    table
}

/// The text without its `{placeholders}`.
fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '{' => inside = true,
            '}' => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out
}

fn words(text: &str) -> Vec<String> {
    plain_words(&bare(text))
}

fn plain_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

fn cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
}

/// A Latin i or a Russian і inside a word looks right and is wrong: search, screen readers and sorting stumble.
#[test]
fn no_word_mixes_alphabets() {
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            for word in words(&text) {
                let mixed = word.chars().any(cyrillic) && word.chars().any(|c| c.is_ascii_alphabetic());
                assert!(!mixed, "{language} {key}: {word}");
            }
        }
    }
}

#[test]
fn each_language_keeps_to_its_letters() {
    const KAZAKH: &str = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    for (key, text) in texts("ru") {
        // The number of the order is the same in both languages of the state.
        let own = text.replace("124-НҚ", "");
        assert!(!own.contains(|c| KAZAKH.contains(c)), "ru {key}: {text}");
    }
    for (key, text) in texts("en").into_iter().filter(|(key, _)| !key.starts_with("language")) {
        assert!(!text.contains(cyrillic), "en {key}: {text}");
    }
    // A Kazakh text without a single Kazakh letter over three words is probably Russian.
    for (key, text) in texts("kk") {
        let long = words(&text).iter().filter(|w| w.chars().any(cyrillic)).count() > 3;
        assert!(!long || text.contains(|c| KAZAKH.contains(c)), "kk {key}: {text}");
    }
}

/// Vowels of a Kazakh word of native stock are all back or all front. Loan words, compounds, names and the endings
/// that never change (-мен, -дікі …) are listed.
#[test]
fn kazakh_words_keep_vowel_harmony() {
    const EXEMPT: &[&str] = &[
        "браузер",
        "технология",
        "республика",
        "серия",
        "шекара",
        "мекенжай",
        "бірақ",
        "қажет",
        "қазір",
        "қызмет",
        "енжар",
        "зейнетақы",
        "ведомство",
        "әлдеқайда",
        "келісімшарт",
        "баспасөз",
        "банк",
        "арифметика",
        "өзара",
        "енжар",
        "қызмет",
        "зейнетақы",
        "агенттік",
        "лицензия",
        "қате",
        "қолжетімді",
        "оңтүстік",
        "түркістан",
        "шымкент",
        "интерактив",
        "пернетақта",
        "кездейсоқ",
        "түпнұсқа",
        "әрдайым",
        "репозиторий",
        "өлшемшарт",
        "ішінара",
        "объектив",
        "ресурс",
        "смета",
        "стратегия",
        "техника",
        "әож",
        "біртұтас",
        "елбасы",
        "коммерция",
        "кәсіпорын",
        "материал",
        "үшбұрыш",
        "редактор",
    ];
    let front = |c: char| "әөүіеӘӨҮІЕ".contains(c);
    let back = |c: char| "аоұыАОҰЫ".contains(c);
    for (key, text) in texts("kk") {
        for word in words(&text).into_iter().filter(|w| w.chars().any(cyrillic)) {
            let small = word.to_lowercase();
            let stem =
                ["мен", "бен", "пен"].iter().find_map(|ending| small.strip_suffix(ending)).unwrap_or(&small);
            let mixed = stem.chars().any(front) && stem.chars().any(back);
            assert!(!mixed || EXEMPT.iter().any(|stem| small.starts_with(stem)), "kk {key}: {word}");
        }
    }
}

#[test]
fn punctuation() {
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            assert!(!text.contains("  ") && text == text.trim(), "{language} {key}: spaces in {text:?}");
            assert!(!text.contains('!'), "{language} {key}: no exclamation marks");
            assert!(!text.contains(" - ") && !text.contains('—'), "{language} {key}: the dash is –: {text}");
            assert!(!text.contains('"') && !text.contains('\''), "{language} {key}: quotation marks: {text}");
            assert!(!text.contains("..."), "{language} {key}: use one …");
        }
    }
}

/// A figure and its unit stay on one line, and `%` follows the language.
#[test]
fn figures_hold_their_units() {
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            let letters: Vec<char> = text.chars().collect();
            for three in letters.windows(3) {
                let between = three[0].is_ascii_digit() && three[2].is_ascii_digit();
                assert!(
                    !(between && three[1] == ' '),
                    "{language} {key}: an ordinary space inside a figure: {text}"
                );
            }
            for pair in letters.windows(2).filter(|pair| pair[1] == '%' && pair[0] != '{') {
                let spaced = pair[0] == '\u{a0}';
                let figure = pair[0].is_ascii_digit() || pair[0] == '}' || spaced;
                assert!(!figure || spaced == (language == "ru"), "{language} {key}: {text}");
            }
        }
    }
}

/// The figures of a text in plain signs. A single digit may be a word in another language.
fn figures(text: &str, language: &str) -> BTreeSet<String> {
    let (decimal, group) = if language == "en" { ('.', ',') } else { (',', '\u{a0}') };
    let letters: Vec<char> = bare(text).chars().filter(|c| *c != '\u{2060}').collect();
    let digits = |at: usize| letters.iter().skip(at).take_while(|c| c.is_ascii_digit()).count();
    let (mut found, mut at) = (BTreeSet::new(), 0);
    while at < letters.len() {
        let mut own = String::new();
        while digits(at) > 0 {
            let end = at + digits(at);
            own.extend(&letters[at..end]);
            at = end;
            match letters.get(end) {
                // Versions and numbers of chapters have a point in every language.
                Some(sign) if [decimal, '.'].contains(sign) && digits(end + 1) > 0 => own.push('.'),
                Some(sign) if *sign == group && digits(end + 1) == 3 => {}
                _ => break,
            }
            at = end + 1;
        }
        if own.len() > 1 {
            found.insert(own);
        }
        at += 1;
    }
    found
}

/// A figure that an editor or a translator mistypes in one language differs from the other two.
#[test]
fn the_three_languages_name_the_same_figures() {
    assert_eq!(
        figures("1\u{a0}234,5 в 2016\u{a0}году", "ru").into_iter().collect::<Vec<_>>(),
        ["1234.5", "2016"]
    );
    assert_eq!(figures("1,234.5 in 2016", "en"), figures("1\u{a0}234,5 в 2016\u{a0}году", "ru"));
    // It quotes how a source prints.
    const QUOTES: [&str; 1] = ["almaty_as_printed"];
    let [kk, ru, en] = LANGUAGES.map(|language| (language, texts(language)));
    let mut some = 0;
    for (key, english) in en.1.iter().filter(|(key, _)| !QUOTES.contains(&key.as_str())) {
        let named = figures(english, en.0);
        some += usize::from(!named.is_empty());
        for (language, texts) in [&kk, &ru] {
            let Some(text) = texts.get(key) else { continue };
            assert_eq!(figures(text, language), named, "{language} {key}: {text}");
        }
    }
    assert!(some > 50, "{some} texts with figures");
}
