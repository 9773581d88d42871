//! Endings that Kazakh figures take when they are read aloud: 16-сында is «он алтысында», 5,0%-дан «бес бүтін оннан
//! нөл пайыздан».
//!
//! The ending follows the last word of the numeral, so only the last digit that is not a nought, the tens, hundreds or
//! thousands of a round number, or a word after the digits matters.

/// U+2060, which keeps an ending on the line of its figure.
const JOINER: char = '\u{2060}';

/// What an ending says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// "From", "than": `146 000-нан`.
    From,
    /// "To", "up to": `5,0%-ға`.
    To,
    /// "In", "at": `2016-да`.
    In,
    /// What is counted or shown: `128-ді`.
    Object,
    /// "Of": `16-ның`.
    Of,
    /// "So many of them": `3,9%-ы`.
    Own,
}

/// The endings after one last word, in the order of [`Case`].
type Endings = [&'static str; 6];

/// Бір, сегіз, нөл, жүз, елу.
const ONE: Endings = ["ден", "ге", "де", "ді", "дің", "і"];
/// Екі, жеті.
const TWO: Endings = ["ден", "ге", "де", "ні", "нің", "сі"];
/// Үш, төрт, бес, жетпіс.
const THREE: Endings = ["тен", "ке", "те", "ті", "тің", "і"];
/// Алты, жиырма.
const SIX: Endings = ["дан", "ға", "да", "ны", "ның", "сы"];
/// Тоғыз, отыз, пайыз.
const NINE: Endings = ["дан", "ға", "да", "ды", "дың", "ы"];
/// Қырық, алпыс, миллиард.
const FORTY: Endings = ["тан", "қа", "та", "ты", "тың", "ы"];
/// Сексен.
const EIGHTY: Endings = ["нен", "ге", "де", "ді", "нің", "і"];
/// Он, тоқсан, мың, миллион, триллион.
const TEN: Endings = ["нан", "ға", "да", "ды", "ның", "ы"];

/// A printed figure with its ending: `146 000-нан`, `5,0-ден`, `5,0%-дан`, `8,5 млн-нан`, `508 мыңнан`. The figure is as
/// [`number`](super::number) and [`percent`](super::percent) print it, with or without a word after it.
pub fn inflected(figure: &str, case: Case) -> String {
    let hyphen = if figure.ends_with(WORD) { String::new() } else { format!("-{JOINER}") };
    let ending = endings(figure).get(case as usize).copied().unwrap_or_default();
    [figure, &hyphen, ending].concat()
}

/// "In so many of them": the possessive locative, `16-сында`, `17-сінде`, `19-ында`.
pub fn in_of_them(count: u64) -> String {
    let of_them = inflected(&count.to_string(), Case::Own);
    let rest = if of_them.ends_with('і') { "нде" } else { "нда" };
    of_them + rest
}

/// "Thousand", the one word that is written in full, so that its ending needs no hyphen.
const WORD: &str = "мың";

fn endings(figure: &str) -> Endings {
    let words = [("%", NINE), (WORD, TEN), ("млн", TEN), ("млрд", FORTY), ("трлн", TEN)];
    match words.iter().find(|(word, _)| figure.ends_with(word)) {
        Some((_, endings)) => *endings,
        None => after_digits(figure),
    }
}

/// After a comma the fraction is read last, as a whole number: 5,0 ends in нөл, 12,75 in жетпіс бес.
fn after_digits(figure: &str) -> Endings {
    let last = figure.rsplit(',').next().unwrap_or(figure);
    let digits: Vec<char> = last.chars().filter(char::is_ascii_digit).collect();
    let noughts = digits.iter().rev().take_while(|digit| **digit == '0').count();
    let before = digits.len().checked_sub(noughts + 1).and_then(|at| digits.get(at));
    match (before, noughts) {
        (None, _) => ONE,
        (Some(digit), 0) => after_unit(*digit),
        (Some(digit), 1) => after_ten(*digit),
        (_, 2) => ONE,
        (_, 9..=11) => FORTY,
        _ => TEN,
    }
}

fn after_unit(digit: char) -> Endings {
    match digit {
        '2' | '7' => TWO,
        '3' | '4' | '5' => THREE,
        '6' => SIX,
        '9' => NINE,
        _ => ONE,
    }
}

fn after_ten(digit: char) -> Endings {
    match digit {
        '2' => SIX,
        '3' => NINE,
        '4' | '6' => FORTY,
        '5' => ONE,
        '7' => THREE,
        '8' => EIGHTY,
        _ => TEN,
    }
}

#[cfg(test)]
mod tests {
    use super::Case::{From, In, Object, Of, Own, To};
    use super::*;

    /// Numerals as they are spoken, each with all its forms: the word, then from, to, in, object, of, own.
    const SPOKEN: [(&str, [&str; 6]); 24] = [
        ("нөл", ["нөлден", "нөлге", "нөлде", "нөлді", "нөлдің", "нөлі"]),
        ("бір", ["бірден", "бірге", "бірде", "бірді", "бірдің", "бірі"]),
        ("екі", ["екіден", "екіге", "екіде", "екіні", "екінің", "екісі"]),
        ("үш", ["үштен", "үшке", "үште", "үшті", "үштің", "үші"]),
        ("төрт", ["төрттен", "төртке", "төртте", "төртті", "төрттің", "төрті"]),
        ("бес", ["бестен", "беске", "бесте", "бесті", "бестің", "бесі"]),
        ("алты", ["алтыдан", "алтыға", "алтыда", "алтыны", "алтының", "алтысы"]),
        ("жеті", ["жетіден", "жетіге", "жетіде", "жетіні", "жетінің", "жетісі"]),
        ("сегіз", ["сегізден", "сегізге", "сегізде", "сегізді", "сегіздің", "сегізі"]),
        ("тоғыз", ["тоғыздан", "тоғызға", "тоғызда", "тоғызды", "тоғыздың", "тоғызы"]),
        ("он", ["оннан", "онға", "онда", "онды", "онның", "оны"]),
        ("жиырма", ["жиырмадан", "жиырмаға", "жиырмада", "жиырманы", "жиырманың", "жиырмасы"]),
        ("отыз", ["отыздан", "отызға", "отызда", "отызды", "отыздың", "отызы"]),
        ("қырық", ["қырықтан", "қырыққа", "қырықта", "қырықты", "қырықтың", "қырығы"]),
        ("елу", ["елуден", "елуге", "елуде", "елуді", "елудің", "елуі"]),
        ("алпыс", ["алпыстан", "алпысқа", "алпыста", "алпысты", "алпыстың", "алпысы"]),
        ("жетпіс", ["жетпістен", "жетпіске", "жетпісте", "жетпісті", "жетпістің", "жетпісі"]),
        ("сексен", ["сексеннен", "сексенге", "сексенде", "сексенді", "сексеннің", "сексені"]),
        ("тоқсан", ["тоқсаннан", "тоқсанға", "тоқсанда", "тоқсанды", "тоқсанның", "тоқсаны"]),
        ("жүз", ["жүзден", "жүзге", "жүзде", "жүзді", "жүздің", "жүзі"]),
        ("мың", ["мыңнан", "мыңға", "мыңда", "мыңды", "мыңның", "мыңы"]),
        ("миллион", ["миллионнан", "миллионға", "миллионда", "миллионды", "миллионның", "миллионы"]),
        ("миллиард", ["миллиардтан", "миллиардқа", "миллиардта", "миллиардты", "миллиардтың", "миллиарды"]),
        ("пайыз", ["пайыздан", "пайызға", "пайызда", "пайызды", "пайыздың", "пайызы"]),
    ];

    /// The six forms of a figure end like those of the word that is spoken last, from where the word itself ends.
    fn spoken(figure: &str, word: &str) {
        let forms = SPOKEN.iter().find(|(name, _)| *name == word).map(|(_, forms)| forms);
        let forms = forms.unwrap_or_else(|| panic!("{word}"));
        for (case, form) in [From, To, In, Object, Of, Own].into_iter().zip(forms) {
            let ending: String = form.chars().skip(word.chars().count()).collect();
            let hyphen = if word == "мың" && figure.ends_with(word) { "" } else { "-\u{2060}" };
            assert_eq!(inflected(figure, case), [figure, hyphen, &ending].concat(), "{word} {case:?}");
        }
    }

    const UNITS: [&str; 10] = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
    const TENS: [&str; 10] =
        ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

    #[test]
    fn from_nought_to_a_hundred() {
        for count in 0..100 {
            let (tens, units) = (TENS[count / 10], UNITS[count % 10]);
            let word = if count % 10 > 0 || count == 0 { units } else { tens };
            spoken(&count.to_string(), word);
            spoken(&(2000 + count).to_string(), if count == 0 { "мың" } else { word });
            spoken(&format!("7\u{a0}1{count:02}"), if count == 0 { "жүз" } else { word });
        }
        spoken("100", "жүз");
    }

    #[test]
    fn hundreds_thousands_and_more() {
        for hundreds in ["200", "900", "1\u{a0}100", "44\u{a0}800", "29\u{a0}900", "1\u{a0}000\u{a0}500"] {
            spoken(hundreds, "жүз");
        }
        for thousands in ["1\u{a0}000", "6\u{a0}000", "110\u{a0}000", "146\u{a0}000", "3\u{a0}500\u{a0}000"] {
            spoken(thousands, "мың");
        }
        spoken("2\u{a0}000\u{a0}000", "миллион");
        spoken("40\u{a0}000\u{a0}000", "миллион");
        spoken("3\u{a0}000\u{a0}000\u{a0}000", "миллиард");
        for (figure, word) in [
            ("508\u{a0}мың", "мың"),
            ("8,5\u{a0}млн", "миллион"),
            ("1,1\u{a0}млн", "миллион"),
            ("40\u{a0}млрд", "миллиард"),
        ] {
            spoken(figure, word);
        }
    }

    #[test]
    fn decimals_end_in_their_fraction() {
        for (figure, word) in [
            ("5,0", "нөл"),
            ("4,7", "жеті"),
            ("5,3", "үш"),
            ("64,5", "бес"),
            ("0,06", "алты"),
            ("12,75", "бес"),
            ("0,50", "елу"),
            ("42,1", "бір"),
            ("5,00", "нөл"),
            ("20,0", "нөл"),
            ("−0,4", "төрт"),
        ] {
            spoken(figure, word);
        }
    }

    /// Never by the digit before the sign.
    #[test]
    fn per_cent_is_read_last() {
        for tenths in 0..1000 {
            spoken(&format!("{},{}%", tenths / 10, tenths % 10), "пайыз");
            spoken(&format!("{}%", tenths / 10), "пайыз");
        }
    }

    #[test]
    fn the_figures_of_the_sentences() {
        assert_eq!(inflected("146\u{a0}000", From), "146\u{a0}000-\u{2060}нан");
        assert_eq!(inflected("44\u{a0}800", From), "44\u{a0}800-\u{2060}ден");
        assert_eq!(inflected("5,0", From), "5,0-\u{2060}ден");
        assert_eq!(inflected("5,0%", From), "5,0%-\u{2060}дан");
        assert_eq!(inflected("4,7%", To), "4,7%-\u{2060}ға");
        assert_eq!(inflected("3,9%", Own), "3,9%-\u{2060}ы");
        assert_eq!(inflected("508\u{a0}мың", From), "508\u{a0}мыңнан");
        let years = [("2013", "тен"), ("2016", "дан"), ("2010", "нан"), ("2019", "дан"), ("2000", "нан")];
        for (year, ending) in years {
            assert_eq!(inflected(year, From), [year, "-\u{2060}", ending].concat());
        }
    }

    /// Numerals written out with the same ending: бірінде, екісінде, үшінде, …, жиырмасында, отызында.
    #[test]
    fn so_many_of_them() {
        let all = [
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
            (16, "он алтысында"),
            (17, "он жетісінде"),
            (20, "жиырмасында"),
            (30, "отызында"),
            (40, "қырығында"),
            (50, "елуінде"),
            (60, "алпысында"),
            (70, "жетпісінде"),
            (80, "сексенінде"),
            (90, "тоқсанында"),
            (100, "жүзінде"),
            (1000, "мыңында"),
        ];
        for (count, word) in all {
            let figure = in_of_them(count);
            let (digits, ending) = figure.split_once("-\u{2060}").unwrap_or_default();
            assert_eq!(digits, count.to_string());
            assert!(ending.chars().count() > 3 && word.ends_with(ending), "{figure}, but {word}");
        }
        assert_eq!(in_of_them(16), "16-\u{2060}сында");
        assert_eq!(in_of_them(17), "17-\u{2060}сінде");
    }
}
