//! Search that forgives spelling: a name in any of the three languages, typed on any keyboard.
//!
//! [`fold`] writes a text in one plain Latin alphabet, so that «Оңтүстік», «онтустик» and "Ontustik", or
//! «Жетісу», "Jetisu" and "Zhetysu", become equal. і, и, й and ы are one letter, as are the two kinds of
//! к, г, н, о, у, х. Folded text is for comparing only and is never shown.

use super::letters::lower;

/// Endings of Kazakh cases and of Russian nouns and adjectives, folded.
const ENDINGS: &[&str] = &[
    // Kazakh: genitive, accusative, dative, locative, ablative, instrumental, attributive
    "nin", "din", "tin", "ni", "di", "ti", "n", "ga", "ge", "ka", "ke", "na", "ne", "da", "de", "ta", "te",
    "nda", "nde", "dan", "den", "tan", "ten", "nan", "nen", "men", "ben", "pen", "dagi", "degi", "tagi",
    "tegi", "ndagi", "ndegi", "lik", "tik", "dik", // Russian
    "a", "u", "e", "i", "oi", "om", "ei", "iu", "iam", "iah", "uiu", "ie", "ih", "im", "aia", "oiu", "ii",
    "ogo", "omu", // English
    "s",
];

/// A shorter name than this must be typed without an ending: short words would match too much.
const MIN_STEM: usize = 4;

/// Lower case, one alphabet, single spaces. Signs and hyphens become spaces; apostrophes and ъ, ь vanish.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().map(lower) {
        match letter {
            'a'..='z' | '0'..='9' => push_latin(&mut out, letter),
            'ъ' | 'ь' | '\'' | '’' | 'ʼ' | '`' | '\u{ad}' | '\u{2060}' | '\u{300}'..='\u{36f}' => {}
            _ => match plain(letter) {
                Some(plain) => out.push_str(plain),
                None if !out.is_empty() && !out.ends_with(' ') => out.push(' '),
                None => {}
            },
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// True when every word of the query begins a word of the name, in any order. A word of the query may also
/// carry a case ending that the name lacks: «Түркістан облысында», «в Алматинской области». Spaces and
/// hyphens may be left out: «южноказах». An empty query matches every name.
pub fn matches(query: &str, name: &str) -> bool {
    let (query, name) = (fold(query), fold(name));
    let mut typed = query.split(' ');
    typed.all(|typed| name.split(' ').any(|word| begins(typed, word)))
        || name.replace(' ', "").starts_with(&query.replace(' ', ""))
}

fn begins(typed: &str, word: &str) -> bool {
    if word.starts_with(typed) {
        return true;
    }
    // «Алматинская» and «Алматинской» share what is before the ending.
    [word, word.strip_suffix("aia").unwrap_or(word)]
        .into_iter()
        .filter(|stem| stem.len() >= MIN_STEM)
        .filter_map(|stem| typed.strip_prefix(stem))
        .any(|ending| ENDINGS.contains(&ending))
}

/// Latin spellings in use for one sound become one letter: zh and j, kh and h, gh and g, q and k, y and i, w and u.
fn push_latin(out: &mut String, letter: char) {
    let before = out.chars().next_back();
    match (before, letter) {
        (Some('z'), 'h') => {
            out.pop();
            out.push('j');
        }
        (Some('k'), 'h') => {
            out.pop();
            out.push('h');
        }
        (Some('g'), 'h') => {}
        (_, 'q') => out.push('k'),
        (_, 'y') => out.push('i'),
        (_, 'w') => out.push('u'),
        _ => out.push(letter),
    }
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' | 'ä' | 'á' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' | 'ğ' | 'ǵ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' | 'і' | 'ы' | 'ı' | 'ï' | 'ý' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' | 'ñ' | 'ń' => "n",
        'о' | 'ө' | 'ö' | 'ó' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' | 'ü' | 'ú' | 'ū' => "u",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' | 'ş' => "sh",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_alike() {
        for group in [
            &["Оңтүстік", "онтустик", "ОҢТҮСТІК", "Ontustik", "Оңтүстік "][..],
            &["Жетісу", "жетису", "Jetisu", "Zhetisu", "Zhetysu", "Jetısu"],
            &["Қызылорда", "Кызылорда", "Qyzylorda", "Kyzylorda"],
            &["Маңғыстау", "Мангистау", "Mangystau", "Manghystau", "Mañğystau"],
            &["Ұлытау", "Улытау", "Ulytau", "ұлытау"],
            &["Нұр-Сұлтан", "нур султан", "Nur-Sultan", " НУР–СУЛТАН"],
            &["Семёново", "Семеново"],
        ] {
            let folded: Vec<String> = group.iter().map(|s| fold(s)).collect();
            assert!(folded.windows(2).all(|pair| pair.first() == pair.last()), "{group:?}: {folded:?}");
        }
    }

    #[test]
    fn found() {
        for (query, name) in [
            ("турк", "Туркестанская область"),
            ("турк", "Түркістан облысы"),
            ("түрк", "Turkistan Region"),
            ("turk", "Түркістан облысы"),
            ("алматы", "Алматы қаласы"),
            ("АЛМАТЫ", "город Алматы"),
            ("алматы обл", "Алматы облысы"),
            ("обл алматы", "Алматы облысы"),
            ("г. Алматы", "город Алматы"),
            ("Алматы қ.", "Алматы қаласы"),
            ("Оңтүстік", "Оңтүстік Қазақстан облысы"),
            ("онтустик", "Оңтүстік Қазақстан облысы"),
            ("онтустик казак", "Оңтүстік Қазақстан облысы"),
            ("южно", "Южно-Казахстанская область"),
            ("южно-каз", "Южно-Казахстанская область"),
            ("Yuzhno", "Южно-Казахстанская область"),
            ("jetisu", "Жетісу облысы"),
            ("zhetysu", "Zhetisu Region"),
            ("жетысу", "область Жетісу"),
            ("улытау", "Ұлытау облысы"),
        ] {
            assert!(matches(query, name), "{query:?} should find {name:?}: {} / {}", fold(query), fold(name));
        }
    }

    #[test]
    fn found_with_endings_and_other_spellings() {
        for (query, name) in [
            ("актобе", "Ақтөбе облысы"),
            ("Aqtobe", "Aktobe Region"),
            ("кызылорда", "Қызылорда облысы"),
            ("Қызылордада", "Қызылорда облысы"),
            ("Түркістан облысында", "Түркістан облысы"),
            ("Түркістан облысының", "Түркістан облысы"),
            ("Маңғыстаудың", "Маңғыстау облысы"),
            ("Алматыға", "Алматы қаласы"),
            ("Шымкенттен", "Шымкент қаласы"),
            ("Алматинской области", "Алматинская область"),
            ("Карагандинскую область", "Карагандинская область"),
            ("город Шымкенте", "город Шымкент"),
            ("north kaz", "North Kazakhstan Region"),
            ("kazakhstan west", "West Kazakhstan Region"),
            ("kostanai", "Kostanay Region"),
            ("южноказах", "Южно-Казахстанская область"),
            ("нурсултан", "Нур-Султан"),
            ("2022", "Алматы облысы (2022 жылғы маусымға дейінгі шекара)"),
            ("", "Абай облысы"),
        ] {
            assert!(matches(query, name), "{query:?} should find {name:?}: {} / {}", fold(query), fold(name));
        }
    }

    #[test]
    fn not_found() {
        for (query, name) in [
            ("турк", "Туруханск"),
            ("алматы обл", "Алматы қаласы"),
            ("семей", "Абай облысы"),
            ("абайлаңыз", "Абай облысы"),
            ("лматы", "Алматы қаласы"),
            ("north almaty", "Almaty Region"),
            ("казань", "Казахстан"),
            ("Атыраулар", "Атырау облысы"),
        ] {
            assert!(!matches(query, name), "{query:?} should not find {name:?}");
        }
    }
}
