//! Endings that Kazakh figures take when they are read aloud: 16-сында is «он алтысында».
//!
//! The ending follows the last word of the numeral, so only the last digit, or the tens of a round number,
//! matters.

use super::decimal::Decimal;

/// "In so many of them": the possessive locative, `16-сында`, `17-сінде`, `19-ында`. For 0 to 99 and every
/// larger number that does not end in 00. A joiner keeps the ending on the line of its number.
pub fn in_of_them(count: u64) -> String {
    let ending = match (count % 10, count / 10 % 10) {
        (6, _) | (0, 2) => "сында",
        (2 | 7, _) => "сінде",
        (9, _) | (0, 1 | 3 | 4 | 6 | 9) => "ында",
        _ => "інде",
    };
    format!("{count}-\u{2060}{ending}")
}

/// "From" and "to" after нөл, бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз.
const AFTER_ONES: [[&str; 2]; 10] = [
    ["ден", "ге"],
    ["ден", "ге"],
    ["ден", "ге"],
    ["тен", "ке"],
    ["тен", "ке"],
    ["тен", "ке"],
    ["дан", "ға"],
    ["ден", "ге"],
    ["ден", "ге"],
    ["дан", "ға"],
];
/// The same after жүз, он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан.
const AFTER_TENS: [[&str; 2]; 10] = [
    ["ден", "ге"],
    ["нан", "ға"],
    ["дан", "ға"],
    ["дан", "ға"],
    ["тан", "қа"],
    ["ден", "ге"],
    ["тан", "қа"],
    ["тен", "ке"],
    ["нен", "ге"],
    ["нан", "ға"],
];

/// "From so much" and "to so much", the ablative and the dative of a figure under a thousand as it is printed: `−0,4-тен`,
/// `−0,2-ге`.
pub fn from_and_to(figure: &str, value: Decimal) -> [String; 2] {
    let size = value.scaled.unsigned_abs() as usize;
    // Tenths are read alone: "1,0" ends in нөл, 10 in он.
    let tens = size.is_multiple_of(10) && size > 0 && value.places != 1;
    let (list, at) = if tens { (&AFTER_TENS, size / 10 % 10) } else { (&AFTER_ONES, size % 10) };
    let endings = list.get(at).copied().unwrap_or_default();
    endings.map(|ending| [figure, "-\u{2060}", ending].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numerals written out with the same ending: бірінде, екісінде, үшінде, …, жиырмасында, отызында.
    #[test]
    fn endings_follow_the_spoken_numeral() {
        let spoken = [
            (0, "нөлінде"),
            (1, "бірінде"),
            (2, "екісінде"),
            (3, "үшінде"),
            (4, "төртінде"),
            (5, "бесінде"),
            (6, "алтысында"),
            (7, "жетісінде"),
            (8, "сегізінде"),
            (9, "тоғызында"),
            (10, "онында"),
            (11, "он бірінде"),
            (14, "он төртінде"),
            (15, "он бесінде"),
            (16, "он алтысында"),
            (17, "он жетісінде"),
            (18, "он сегізінде"),
            (19, "он тоғызында"),
            (20, "жиырмасында"),
            (30, "отызында"),
            (40, "қырығында"),
            (50, "елуінде"),
            (60, "алпысында"),
            (70, "жетпісінде"),
            (80, "сексенінде"),
            (90, "тоқсанында"),
        ];
        for (count, word) in spoken {
            let figure = in_of_them(count);
            let (digits, ending) = figure.split_once("-\u{2060}").unwrap_or_default();
            assert_eq!(digits, count.to_string());
            assert!(!ending.is_empty() && word.ends_with(ending), "{figure}, but {word}");
        }
    }

    #[test]
    fn the_sentence_of_the_live_region() {
        assert_eq!(in_of_them(16), "16-\u{2060}сында");
        assert_eq!(in_of_them(17), "17-\u{2060}сінде");
        assert_eq!(in_of_them(20), "20-\u{2060}сында");
    }

    /// The same numerals with both endings written out.
    #[test]
    fn from_and_to_follow_the_spoken_numeral() {
        let tenths = [
            "нөлден нөлге",
            "бірден бірге",
            "екіден екіге",
            "үштен үшке",
            "төрттен төртке",
            "бестен беске",
            "алтыдан алтыға",
            "жетіден жетіге",
            "сегізден сегізге",
            "тоғыздан тоғызға",
        ];
        let whole = [
            (10, "оннан онға"),
            (20, "жиырмадан жиырмаға"),
            (30, "отыздан отызға"),
            (40, "қырықтан қырыққа"),
            (50, "елуден елуге"),
            (60, "алпыстан алпысқа"),
            (70, "жетпістен жетпіске"),
            (80, "сексеннен сексенге"),
            (90, "тоқсаннан тоқсанға"),
            (100, "жүзден жүзге"),
        ];
        let tenths = (0..).zip(tenths).map(|(tenth, words)| (Decimal::new(-tenth - 10, 1), words));
        let whole = whole.into_iter().map(|(count, words)| (Decimal::whole(count), words));
        for (value, words) in tenths.chain(whole) {
            let endings = from_and_to("", value).map(|ending| ending.replace("-\u{2060}", ""));
            for (word, ending) in words.split(' ').zip(endings) {
                assert!(!ending.is_empty() && word.ends_with(&ending), "{value:?}: {ending}, but {word}");
            }
        }
        assert_eq!(from_and_to("−0,4", Decimal::new(-4, 1)), ["−0,4-\u{2060}тен", "−0,4-\u{2060}ке"]);
    }
}
