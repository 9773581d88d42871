//! The rights of figures: one text a licence for the page, its files, and what search engines are told.

use dataset::msg;
use dataset::{Measure, Rights};
use text::Locale;

/// The rights of a file: `MIT (…) (bns-sdg); CC BY 4.0 (…) (wdi)`.
pub fn rights(all: &[Rights], locale: Locale) -> String {
    let one = |of: &Rights| match of.of {
        [] => locale.t(of.words).to_owned(),
        which => [locale.t(of.words), " (", &which.join(", "), ")"].concat(),
    };
    all.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// The rights of several files, each said once.
pub fn rights_of(paths: &[&str], locale: Locale) -> String {
    let mut said: Vec<&str> = Vec::new();
    for one in paths.iter().filter_map(|path| dataset::resource(path)).flat_map(|file| file.rights) {
        let words = locale.t(one.words);
        if !said.contains(&words) {
            said.push(words);
        }
    }
    said.join("; ")
}

/// The rights of a measure's figures; where they come from two files, of each.
pub fn measure_rights(measure: Measure, locale: Locale) -> String {
    let file = measure.file().trim_start_matches("data/");
    if !measure.is_derived() {
        return dataset::resource(file).map_or_else(String::new, |file| rights(file.rights, locale));
    }
    let of = |path: &str| [&rights_of(&[path], locale), " (", path, ")"].concat();
    [of("plan.csv"), of("population.csv")].join("; ")
}

/// A sentence: `Licence: …`.
pub fn licence_line(rights: &str, locale: Locale) -> String {
    locale.fill(msg::PACKAGE_LICENCE, &[("licence", rights)]) + "."
}
