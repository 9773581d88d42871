//! Endings that Kazakh figures take when they are read aloud: 16-сында is «он алтысында».
//!
//! The ending follows the last word of the numeral, so only the last digit, or the tens of a round number,
//! matters.

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
}
