//! Mistakes in the texts of the interface. Each case adds keys of its own, so that it does not depend on
//! the wording of the real ones.

use super::{Copy, copy};

const KK: &str = "locales/kk.toml";
const RU: &str = "locales/ru.toml";
const EN: &str = "locales/en.toml";

/// The real texts with further lines: Kazakh, Russian, English.
fn with(kk: &str, ru: &str, en: &str) -> Copy {
    copy().append(KK, kk).append(RU, ru).append(EN, en)
}

#[test]
fn keys_that_agree_are_no_problem() {
    let plural = "n_one = '{n} a'\nn_other = '{n} b'";
    let russian = "n_one = '{n} a'\nn_few = '{n} b'\nn_many = '{n} c'\nn_other = '{n} d'";
    assert!(compile::check(&with(plural, russian, plural).0).is_ok());
    assert!(compile::check(&with("a_b = '{x}{y}'", "a_b = '{y}{x}'", "a_b = '{x} {y}'").0).is_ok());
}

#[test]
fn a_text_missing_in_a_language() {
    with("# nothing", "zz_test = 'a'", "zz_test = 'b'").reports(
        KK,
        "",
        "zz_test: the text is missing; add it as in locales/ru.toml and locales/en.toml",
    );
}

#[test]
fn a_placeholder_missing_in_a_language() {
    with("zz_test = '{year}'", "zz_test = 'год'", "zz_test = '{year}'").reports(
        RU,
        "zz_test",
        "zz_test: {year} is missing",
    );
}

#[test]
fn a_placeholder_too_many() {
    with("zz_test = 'a'", "zz_test = 'b'", "zz_test = '{year}'").reports(
        KK,
        "zz_test",
        "{year} is missing, other languages have it; add it here or remove it there",
    );
}

#[test]
fn a_placeholder_missing_in_a_plural_form() {
    let two = "zz_test_one = '{n} a'\nzz_test_other = '{n} b'";
    let four = "zz_test_one = '{n} a'\nzz_test_few = '{n} b'\nzz_test_many = 'c'\nzz_test_other = '{n} d'";
    with(two, four, two).reports(
        RU,
        "zz_test_one",
        "zz_test: {n} is missing in one of the plural forms; every form needs it",
    );
}

#[test]
fn a_plural_form_missing() {
    let two = "zz_test_one = 'a'\nzz_test_other = 'b'";
    with(two, "zz_test_one = 'a'\nzz_test_many = 'c'\nzz_test_other = 'd'", two).reports(
        RU,
        "zz_test_one",
        "the form zz_test_few is missing",
    );
}

#[test]
fn a_plural_form_that_the_language_does_not_have() {
    let two = "zz_test_one = 'a'\nzz_test_other = 'b'";
    let four = "zz_test_one = 'a'\nzz_test_few = 'b'\nzz_test_many = 'c'\nzz_test_other = 'd'";
    with(four, four, two).reports(KK, "zz_test_one", "the form zz_test_few is not used in this language");
}

#[test]
fn an_empty_text() {
    with("zz_test = ' '", "zz_test = 'a'", "zz_test = 'b'").reports(
        KK,
        "zz_test",
        "zz_test: the text is empty",
    );
}

#[test]
fn a_brace_without_a_partner() {
    let text = "zz_test = '{year'";
    with(text, text, text).reports(EN, "zz_test", "zz_test: a brace has no partner");
}

#[test]
fn the_sign_that_parts_texts() {
    let text = "zz_test = \"a\\u001fb\"";
    with(text, text, text).reports(EN, "zz_test", "zz_test: the text holds U+001F");
}

#[test]
fn a_key_used_twice() {
    with("zz_test = 'a'\nzz_test = 'b'", "zz_test = 'a'", "zz_test = 'a'").reports(
        KK,
        "zz_test = 'b'",
        "each key once",
    );
}

#[test]
fn a_key_in_capitals() {
    with("zzTest = 'a'", "zzTest = 'a'", "zzTest = 'a'").reports(
        RU,
        "zzTest",
        "zzTest: the key is not in small letters",
    );
}

#[test]
fn a_number_for_a_text() {
    with("zz_test = 5", "zz_test = 'a'", "zz_test = 'a'").reports(
        KK,
        "zz_test",
        "zz_test is not a text; write it in quotes",
    );
}

#[test]
fn a_file_that_is_missing() {
    let mut broken = copy();
    broken.0.remove(EN);
    broken.reports(EN, "", "the file is missing");
}
