//! Names inside sentences: without their explanatory brackets, in lists, and in the two cases that the
//! sentences need.

use dataset::msg;
use dataset::{Kind, RegionIx};
use text::{Locale, compare, sort_by};

/// More regions than this are counted, not named.
const NAMED: usize = 3;

/// The full name without the years in brackets: «Алматы облысы (2022 жылғы маусымға дейінгі шекара)» → «Алматы облысы». For
/// sentences and labels that name the year themselves.
pub fn plain_name(ix: RegionIx, locale: Locale) -> &'static str {
    let name = dataset::name(ix, locale);
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

/// The name in a headline: the short one, in Russian with its «область». «Г. Алматы», «Алматы қ.» and «область Абай»
/// hold together.
pub(super) fn held_name(ix: RegionIx, locale: Locale) -> String {
    let name = match (locale, dataset::region(ix).kind) {
        (Locale::Ru, Kind::Oblast) => plain_name(ix, locale),
        _ => dataset::short_name(ix, locale),
    };
    if name.contains('.') || name.starts_with("область ") {
        return name.replace(' ', "\u{a0}");
    }
    name.to_owned()
}

/// Regions in a headline, in the order of the alphabet: «Абай, Жетісу және Ұлытау», «Мангистауская и Туркестанская
/// области»; more than three are counted.
pub(super) fn held_names(regions: &[RegionIx], locale: Locale) -> String {
    if regions.len() > NAMED {
        let count = regions.len().to_string();
        return locale.count(msg::REGIONS_COUNT, regions.len() as u64, &[("count", &count)]);
    }
    all_names(regions, locale)
}

/// The same however many there are. Russian adjectives share one noun, before the other names.
pub(super) fn all_names(regions: &[RegionIx], locale: Locale) -> String {
    let mut names: Vec<String> = regions.iter().map(|ix| held_name(*ix, locale)).collect();
    sort_by(&mut names, |a, b| compare(locale, a, b));
    let stem = |name: &String| name.strip_suffix(" область").map(str::to_owned);
    let stems: Vec<String> = names.iter().filter_map(stem).collect();
    if stems.len() < 2 {
        return joined(&names, locale);
    }
    let others = names.into_iter().filter(|name| stem(name).is_none());
    std::iter::once([&joined(&stems, locale), " области"].concat())
        .chain(others)
        .collect::<Vec<_>>()
        .join(", ")
}

/// One, two or three names as a list: «Абай, Жетісу және Ұлытау».
pub(super) fn joined(names: &[String], locale: Locale) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            let first = first.join(", ");
            locale.fill(msg::LIST_TWO, &[("first", &first), ("last", last)])
        }
    }
}

/// The name as an owner: «Түркістан облысының», «Туркестанской области», "Turkistan Region".
pub(super) fn genitive(ix: RegionIx, locale: Locale) -> String {
    let name = plain_name(ix, locale);
    match locale {
        // Every full name ends in облысы or қаласы, which take -ның.
        Locale::Kk => format!("{name}ның"),
        Locale::Ru => russian_genitive(name),
        Locale::En => name.to_owned(),
    }
}

/// «облыс», or «республикалық маңызы бар қала»; the country has no word.
pub(super) fn kind_word(kind: Kind, locale: Locale) -> &'static str {
    match kind {
        Kind::Country => "",
        Kind::Oblast => locale.t(msg::KIND_OBLAST),
        Kind::City => locale.t(msg::KIND_CITY),
    }
}

/// «Туркестанская область», «область Абай» and «город Шымкент» are all the shapes there are.
fn russian_genitive(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ая область") {
        return format!("{stem}ой области");
    }
    if let Some(rest) = name.strip_prefix("область ") {
        return format!("области {rest}");
    }
    if let Some(rest) = name.strip_prefix("город ") {
        return format!("города {rest}");
    }
    name.to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use dataset::{COUNTRY, region_by_id, regions};

    fn ix(id: &str) -> RegionIx {
        region_by_id(id).unwrap()
    }

    #[test]
    fn brackets_go() {
        assert_eq!(plain_name(ix("KZ-ALM-PRE"), Locale::Kk), "Алматы облысы");
        assert_eq!(plain_name(ix("KZ-VOS-PRE"), Locale::Ru), "Восточно-Казахстанская область");
        assert_eq!(plain_name(ix("KZ-AKM"), Locale::En), "Akmola Region");
    }

    #[test]
    fn owners() {
        assert_eq!(genitive(ix("KZ-YUZ"), Locale::Kk), "Оңтүстік Қазақстан облысының");
        assert_eq!(genitive(ix("KZ-SHY"), Locale::Kk), "Шымкент қаласының");
        assert_eq!(genitive(ix("KZ-VOS-PRE"), Locale::Ru), "Восточно-Казахстанской области");
        assert_eq!(genitive(ix("KZ-ABY"), Locale::Ru), "области Абай");
        assert_eq!(genitive(ix("KZ-SHY"), Locale::Ru), "города Шымкент");
    }

    /// The two rules above rest on the shapes of the names; this fails when a new name has another shape.
    #[test]
    fn every_name_has_a_known_shape() {
        for (ix, _) in regions().filter(|(ix, _)| *ix != COUNTRY) {
            let kk = plain_name(ix, Locale::Kk);
            assert!(kk.ends_with("облысы") || kk.ends_with("қаласы"), "{kk}");
            let ru = plain_name(ix, Locale::Ru);
            assert_ne!(genitive(ix, Locale::Ru), ru);
        }
    }

    #[test]
    fn russian_headlines_say_what_an_adjective_is_of() {
        let said = |ids: &[&str]| held_names(&ids.iter().map(|id| ix(id)).collect::<Vec<_>>(), Locale::Ru);
        assert_eq!(said(&["KZ-YUZ"]), "Южно-Казахстанская область");
        assert_eq!(said(&["KZ-TUR", "KZ-MAN"]), "Мангистауская и Туркестанская области");
        assert_eq!(said(&["KZ-ATY", "KZ-AST"]), "Атырауская область и г.\u{a0}Астана");
        assert_eq!(
            said(&["KZ-ALA", "KZ-YUZ", "KZ-ATY"]),
            "Атырауская и Южно-Казахстанская области, г.\u{a0}Алматы"
        );
        assert_eq!(said(&["KZ-ABY", "KZ-AKM"]), "Акмолинская область и область\u{a0}Абай");
        assert_eq!(said(&["KZ-ABY", "KZ-AKM", "KZ-ATY", "KZ-AST"]), "4\u{a0}региона");
    }

    #[test]
    fn lists() {
        let names = |n: usize| -> Vec<String> {
            ["Абай", "Жетісу", "Ұлытау"].iter().take(n).map(|s| (*s).to_owned()).collect()
        };
        assert_eq!(joined(&names(1), Locale::Kk), "Абай");
        assert_eq!(joined(&names(2), Locale::Ru), "Абай и Жетісу");
        assert_eq!(joined(&names(3), Locale::Kk), "Абай, Жетісу және Ұлытау");
        assert_eq!(joined(&names(3), Locale::En), "Абай, Жетісу and Ұлытау");
    }
}
