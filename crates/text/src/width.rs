//! How wide a text will be, without asking a browser: one table for charts, map labels and the build script.
//!
//! The table holds advance widths in hundredths of an em, measured in Roboto and Noto Sans (the regular
//! weight) and taken seven tenths of the way from their mean to the wider one. So a text is rarely wider
//! than it says in any font of the interface, and little narrower. This file is compiled twice: into the
//! build script, which places the names on the map, and into the crate. It uses nothing but `core`.

/// Bold text is about this much wider than regular text.
pub const BOLD: f32 = 1.06;

/// The width of a line of regular text, in em. Multiply by the font size; for bold also by [`BOLD`].
///
/// Figures are tabular. Characters that the interface does not use count as 0.7 em; characters without
/// a shape (word joiner, combining marks) as nothing.
pub fn width_em(text: &str) -> f32 {
    let hundredths: u32 = text.chars().map(advance).sum();
    hundredths as f32 / 100.0
}

fn advance(letter: char) -> u32 {
    match letter {
        '0'..='9' => 57,
        ' ' | '\u{a0}' | '\u{202f}' => 26,
        '\u{2060}' | '\u{200b}'..='\u{200d}' | '\u{ad}' | '\u{300}'..='\u{36f}' => 0,
        'A'..='Z' | 'a'..='z' => latin(letter),
        '\u{400}'..='\u{4ff}' => cyrillic(letter),
        _ => sign(letter),
    }
}

fn sign(letter: char) -> u32 {
    match letter {
        '’' | '\'' | '‘' => 22,
        '!' | ',' | '.' | ':' | ';' | '·' => 26,
        '-' | '[' | ']' => 32,
        '(' | ')' | '“' | '”' | '•' | '{' | '}' => 36,
        '"' | '/' | '\\' | '°' => 41,
        '?' | '_' => 46,
        '|' | '«' | '»' | '≤' | '≥' | '‹' | '›' => 50,
        '*' => 54,
        '<' | '=' | '>' | '×' | '±' | '+' | '−' | '$' => 57,
        '#' | '–' => 64,
        '&' => 72,
        '…' => 78,
        '%' | '©' => 82,
        '@' => 90,
        '—' => 96,
        '№' => 103,
        _ => 70,
    }
}

fn latin(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' => 26,
        'I' => 32,
        'f' | 't' => 36,
        'r' => 40,
        'J' | 'v' | 'y' | 'z' => 50,
        'c' | 'k' | 's' | 'x' => 52,
        'F' | 'L' => 54,
        'E' | 'a' | 'e' => 56,
        'S' => 58,
        'T' | 'Y' | 'Z' | 'b' | 'd' | 'g' | 'h' | 'n' | 'o' | 'p' | 'q' | 'u' => 60,
        'K' | 'P' | 'R' | 'X' => 62,
        'B' | 'C' | 'V' => 64,
        'A' => 66,
        'D' | 'G' | 'U' => 72,
        'H' => 74,
        'N' | 'O' | 'Q' => 76,
        'w' => 78,
        'M' => 90,
        _ => 92,
    }
}

fn cyrillic(letter: char) -> u32 {
    match letter {
        'і' => 26,
        'І' => 32,
        'г' | 'ғ' => 44,
        'т' => 48,
        'з' | 'у' | 'ұ' | 'ү' => 50,
        'с' | 'х' => 52,
        'к' | 'э' => 54,
        'Г' | 'Ғ' | 'Е' | 'Ё' | 'а' | 'е' | 'ё' | 'я' | 'ә' => 56,
        'в' | 'л' | 'ь' | 'қ' => 58,
        'З' | 'Т' | 'Ұ' | 'Ү' | 'б' | 'д' | 'о' | 'р' | 'ч' | 'ө' | 'һ' => 60,
        'Б' | 'Р' | 'У' | 'Х' | 'н' | 'п' | 'ц' => 62,
        'В' | 'К' | 'С' | 'Ь' | 'Я' | 'и' | 'й' | 'ң' => 64,
        'А' | 'Э' => 66,
        'ъ' => 68,
        'Л' | 'Ч' | 'Қ' | 'Һ' => 70,
        'П' | 'ф' => 72,
        'Н' | 'Д' | 'Ц' | 'Ъ' | 'м' | 'Ә' => 74,
        'И' | 'Й' | 'О' | 'ж' | 'Ң' | 'Ө' => 76,
        'ы' => 78,
        'Ф' => 80,
        'ю' => 84,
        'Ы' => 86,
        'ш' => 88,
        'Ж' | 'М' | 'щ' => 90,
        'Ш' | 'Ю' => 102,
        'Щ' => 104,
        _ => 66,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (text, width in Roboto Regular, width in Noto Sans Regular), in em, without kerning, from the
    /// `hmtx` tables of Roboto 2.138 and Noto Sans 2.004.
    const MEASURED: [(&str, f32, f32); 8] = [
        ("Солтүстік Қазақстан", 9.83, 9.80),
        ("Северо-Казахстанская", 10.71, 10.92),
        ("Нәтижелі жұмыспен қамту", 12.74, 13.03),
        ("South Kazakhstan", 8.05, 8.39),
        ("Ұлытау", 3.45, 3.47),
        ("Маңғыстау облысы", 9.27, 9.44),
        ("7\u{a0}210 адам", 5.18, 5.26),
        ("Unproductive employment, %", 12.86, 13.97),
    ];

    #[test]
    fn fits_the_fonts_of_the_interface() {
        for (text, roboto, noto) in MEASURED {
            let (mean, wider, ours) = ((roboto + noto) / 2.0, roboto.max(noto), width_em(text));
            assert!(ours > mean * 0.99, "{text}: {ours} em, the mean is {mean}");
            assert!(ours < wider * 1.03, "{text}: {ours} em, the widest is {wider}");
        }
    }

    #[test]
    fn figures_are_tabular_and_joiners_have_no_width() {
        assert_eq!(width_em("1 111"), width_em("8 888"));
        assert_eq!(width_em("4,7–\u{2060}4,8"), width_em("4,7–4,8"));
        assert_eq!(width_em(""), 0.0);
    }
}
