//! Licence expressions as crates write them (SPDX 2.3, annex D), and the older `A/B` for a choice.

/// Whether an expression holds where these licences do. `AND` binds more tightly than `OR`; `A WITH B` is a licence of its own.
/// False for what is no expression.
pub fn holds(expression: &str, is_held: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut reader = Reader { words: spaced.split_whitespace().collect(), at: 0, is_held };
    reader.choice() == Some(true) && reader.at == reader.words.len()
}

struct Reader<'a> {
    words: Vec<&'a str>,
    at: usize,
    is_held: &'a dyn Fn(&str) -> bool,
}

impl<'a> Reader<'a> {
    /// True when the next word is this one, which is then read.
    fn took(&mut self, word: &str) -> bool {
        let is_next = self.words.get(self.at) == Some(&word);
        self.at += usize::from(is_next);
        is_next
    }

    fn choice(&mut self) -> Option<bool> {
        let mut held = self.both()?;
        while self.took("OR") {
            held |= self.both()?;
        }
        Some(held)
    }

    fn both(&mut self) -> Option<bool> {
        let mut held = self.one()?;
        while self.took("AND") {
            held &= self.one()?;
        }
        Some(held)
    }

    fn one(&mut self) -> Option<bool> {
        if self.took("(") {
            let held = self.choice()?;
            return self.took(")").then_some(held);
        }
        let name = self.name()?;
        if !self.took("WITH") {
            return Some((self.is_held)(name));
        }
        let exception = self.name()?;
        Some((self.is_held)(&[name, " WITH ", exception].concat()))
    }

    fn name(&mut self) -> Option<&'a str> {
        let word =
            self.words.get(self.at).copied().filter(|w| !["(", ")", "AND", "OR", "WITH"].contains(w))?;
        self.at += 1;
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn what_must_hold_binds_more_tightly_than_a_choice() {
        let mit = |name: &str| name == "MIT" || name == "Unicode-3.0";
        for good in [
            "MIT",
            "Apache-2.0 OR MIT",
            "Apache-2.0/MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "MIT OR (GPL-3.0 AND Apache-2.0)",
            "MIT OR GPL-3.0 AND Apache-2.0",
            "((MIT))",
            "Apache-2.0 WITH LLVM-exception OR MIT",
        ] {
            assert!(holds(good, &mit), "{good}");
        }
        for bad in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR GPL-3.0) AND Apache-2.0",
            "GPL-3.0 OR MIT AND Apache-2.0",
            "MIT WITH LLVM-exception",
            "MIT OR",
            "(MIT",
            "MIT)",
            "MIT Unicode-3.0",
            "MIT AND (GPL-3.0 OR Unicode-3.0",
        ] {
            assert!(!holds(bad, &mit), "{bad}");
        }
        let exception = |name: &str| name == "Apache-2.0 WITH LLVM-exception";
        assert!(holds("Apache-2.0 WITH LLVM-exception OR GPL-3.0", &exception));
        assert!(!holds("Apache-2.0", &exception));
    }
}
