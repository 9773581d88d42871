//! What was typed while the keyboard stood on another layout: `fkvfns` for «алматы», «фдьфен» for "almaty".

use super::letters::lower;

/// Keys of the Latin layout, and what the same keys write on the Russian and the Kazakh one; the second half with Shift.
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`2345890-={}:\"<>~@#$%*()_+";
const CYRILLIC: &str = "йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұқөһхъжэбюёәіңғүұқөһ";

/// The text in small letters as other layouts would have written it: in Cyrillic letters and in Latin ones.
pub fn retyped(text: &str) -> [String; 2] {
    [by(text, LATIN, CYRILLIC), by(text, CYRILLIC, LATIN)]
}

fn by(text: &str, from: &str, to: &str) -> String {
    let mut out = String::new();
    for key in text.chars().map(lower) {
        let pair = from.chars().zip(to.chars()).find(|(known, _)| *known == key);
        out.push(pair.map_or(key, |(_, letter)| letter));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_its_letter() {
        assert_eq!(LATIN.chars().count(), CYRILLIC.chars().count());
        for (typed, cyrillic) in [
            ("fkvfns", "алматы"),
            ("FKVFNS", "алматы"),
            ("frnj,t", "актобе"),
            ("f0n-,t", "ақтөбе"),
            (")jcnfyfq", "қостанай"),
            ("(ksnfe", "ұлытау"),
            ("c-ot b[", "сөще их"),
        ] {
            assert_eq!(retyped(typed)[0], cyrillic, "{typed}");
        }
        assert_eq!(retyped("фдьфен").as_slice()[1], "almaty");
        assert_eq!(retyped("2016")[1], "2016");
    }
}
