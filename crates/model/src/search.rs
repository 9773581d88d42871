//! Finding a region by what a visitor types: its name in any of the three languages, its initials, an earlier
//! name, on whichever layout of the keyboard; and, when nothing is found, the region that is probably meant.

use dataset::{COUNTRY, OTHER_NAMES, RegionIx, TOWNS};
use text::{Locale, compare, fold, matches, retyped, sort_by};

/// Further names by the id of their region.
type Names = &'static [(&'static str, &'static [&'static str])];

/// The regions that answer to the query, by name in the language of the page; all of them for an empty query.
pub fn find(query: &str, locale: Locale) -> Vec<RegionIx> {
    let mut found = find_as_typed(query, locale);
    for other in retyped(query) {
        if found.is_empty() {
            found = find_as_typed(&other, locale);
        }
    }
    found
}

/// The same on the layout of the keyboard that was typed on.
pub fn find_as_typed(query: &str, locale: Locale) -> Vec<RegionIx> {
    let code = query.trim().to_ascii_lowercase().replace('_', "-");
    if let Some(ix) = dataset::region_by_code(&code).filter(|ix| *ix != COUNTRY) {
        return vec![ix];
    }
    let mut found: Vec<RegionIx> = regions().filter(|ix| answers(*ix, query)).collect();
    sort_by(&mut found, |a, b| compare(locale, dataset::name(*a, locale), dataset::name(*b, locale)));
    found
}

/// The region whose centre a query names.
pub fn by_centre(query: &str) -> Option<RegionIx> {
    regions().find(|ix| !query.trim().is_empty() && listed(TOWNS, *ix, query))
}

/// The region that is probably meant by a query that finds nothing: the one whose centre it names, else the one
/// with the most similar name. `None` when nothing is similar.
pub fn nearest(query: &str) -> Option<RegionIx> {
    meant(query).or_else(|| retyped(query).iter().find_map(|other| meant(other)))
}

fn meant(query: &str) -> Option<RegionIx> {
    let typed = fold(query);
    if typed.is_empty() {
        return None;
    }
    if let Some(ix) = by_centre(query) {
        return Some(ix);
    }
    let distance = |ix: RegionIx| {
        let names = dataset::region(ix).short.iter().copied().chain(names_in(OTHER_NAMES, ix));
        names.filter_map(|name| distance(&typed, name)).min()
    };
    let ranked = regions().filter_map(|ix| Some((distance(ix)?, ix)));
    let (far, ix) = ranked.min_by_key(|(far, _)| *far)?;
    is_near(far, &typed).then_some(ix)
}

/// True where so many letters make no other word of a folded query.
pub fn is_near(far: usize, typed: &str) -> bool {
    far * 3 <= typed.len()
}

/// How many letters a folded query is away from a name or from the nearest of its words.
pub fn distance(typed: &str, name: &str) -> Option<usize> {
    distances(typed, &fold(name)).into_iter().min()
}

fn regions() -> impl Iterator<Item = RegionIx> {
    dataset::regions().map(|(ix, _)| ix).filter(|ix| *ix != COUNTRY)
}

fn answers(ix: RegionIx, query: &str) -> bool {
    dataset::region(ix).name.iter().any(|name| matches(query, name)) || listed(OTHER_NAMES, ix, query)
}

fn listed(list: Names, ix: RegionIx, query: &str) -> bool {
    names_in(list, ix).any(|name| matches(query, name))
}

fn names_in(list: Names, ix: RegionIx) -> impl Iterator<Item = &'static str> {
    let id = dataset::region(ix).id;
    list.iter().filter(move |(of, _)| *of == id).flat_map(|(_, names)| names.iter().copied())
}

/// Distances of the query from the whole name and from each of its words.
fn distances(typed: &str, name: &str) -> Vec<usize> {
    let words = name.split(' ').filter(|word| word.len() > 3);
    words.chain([name]).map(|word| edits(typed, word)).collect()
}

/// Letters to insert, drop or replace. Folded names are ASCII.
fn edits(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (at, a) in left.bytes().enumerate() {
        let mut corner = at;
        let mut before = at + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(right.bytes()) {
            let best = (corner + usize::from(a != b)).min(before + 1).min(*cell + 1);
            corner = *cell;
            *cell = best;
            before = best;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn ids(query: &str) -> Vec<&'static str> {
        find(query, Locale::Kk).into_iter().map(|ix| dataset::region(ix).id).collect()
    }

    fn near(query: &str) -> Option<&'static str> {
        nearest(query).map(|ix| dataset::region(ix).id)
    }

    #[test]
    fn names_in_any_language() {
        assert_eq!(ids("турк"), ["KZ-TUR"]);
        assert_eq!(ids("оңтүстік"), ["KZ-YUZ"]);
        assert_eq!(ids("онтустик"), ["KZ-YUZ"]);
        assert_eq!(ids("zhetysu"), ["KZ-ZHT"]);
        assert_eq!(ids("алматы"), ["KZ-ALA", "KZ-ALM", "KZ-ALM-PRE"]);
        assert_eq!(ids("южноказахстанская"), ["KZ-YUZ"]);
        assert_eq!(ids("Караганда").len(), 2);
        assert_eq!(ids("").len(), 24);
    }

    #[test]
    fn earlier_names_and_initials() {
        assert_eq!(ids("нурсултан"), ["KZ-AST"]);
        assert_eq!(ids("ско"), ["KZ-SEV"]);
        assert_eq!(ids("Нур-Султан"), ["KZ-AST"]);
        assert_eq!(ids("чимкент"), ["KZ-SHY"]);
        assert_eq!(ids("вко"), ["KZ-VOS", "KZ-VOS-PRE"]);
        assert_eq!(ids("ШҚО"), ["KZ-VOS", "KZ-VOS-PRE"]);
        assert_eq!(ids("turkestan"), ["KZ-TUR"]);
    }

    #[test]
    fn towns_lead_to_their_region() {
        assert_eq!(ids("семей"), Vec::<&str>::new());
        assert_eq!(near("семей"), Some("KZ-ABY"));
        assert_eq!(near("Орал"), Some("KZ-ZAP"));
        assert_eq!(near("талдыкорган"), Some("KZ-ZHT"));
        for town in ["Байқоңыр", "байконур", "Baikonur", "ленинск"] {
            assert_eq!((ids(town), near(town)), (vec![], Some("KZ-KZY")), "{town}");
        }
    }

    #[test]
    fn codes_that_addresses_take_are_found() {
        for (ix, region) in dataset::regions().filter(|(ix, _)| *ix != COUNTRY) {
            assert_eq!(find(region.id, Locale::Ru), [ix], "{}", region.id);
            let code = format!("kz_{} ", region.iso);
            assert!(region.iso == 0 || find(&code, Locale::Ru) == [ix], "{code}");
        }
        assert_eq!((ids("KZ-71"), ids("kz-10")), (vec!["KZ-AST"], vec!["KZ-ABY"]));
    }

    #[test]
    fn parts_of_the_country_lead_to_their_region() {
        for (region, queries) in [
            (
                "KZ-SEV",
                ["Северный Казахстан", "в Северном Казахстане", "Солтүстік Қазақстан", "North Kazakhstan"],
            ),
            (
                "KZ-ZAP",
                ["Западный Казахстан", "Западного Казахстана", "Батыс Қазақстан", "Western Kazakhstan"],
            ),
            ("KZ-VOS", ["Восточный Казахстан", "восточный каз", "Шығыс Қазақстан", "East Kazakhstan"]),
            ("KZ-YUZ", ["южный казахстан", "Южному Казахстану", "Оңтүстік Қазақстан", "Southern Kazakhstan"]),
        ] {
            for query in queries {
                let found = ids(query.trim_start_matches("в "));
                let others: Vec<_> = found.iter().filter(|id| **id != "KZ-VOS-PRE").collect();
                assert_eq!(others, [&region], "{query}");
            }
        }
        assert_eq!(ids("Восточный Казахстан").len(), 2);
        assert_eq!(near("южный казахстон"), Some("KZ-YUZ"));
    }

    #[test]
    fn slips_lead_to_the_nearest_name() {
        assert_eq!(near("карагнда"), Some("KZ-KAR"));
        assert_eq!(near("turkstan"), Some("KZ-TUR"));
        assert_eq!(near("Павладар"), Some("KZ-PAV"));
        assert_eq!(near("Москва"), None);
        assert_eq!(near("qwxz"), None);
        assert_eq!(near(" "), None);
    }

    #[test]
    fn every_alias_belongs_to_a_region_and_is_needed() {
        for (id, names) in OTHER_NAMES.iter().chain(TOWNS) {
            let ix = dataset::region_by_id(id).unwrap();
            assert!(!names.is_empty() && ix != COUNTRY, "{id}");
            // A stem stands for the endings that it takes.
            for (at, name) in names.iter().enumerate().filter(|(_, name)| !name.ends_with(" Казахстан"))
            {
                let others = dataset::region(ix).name.iter().chain(names.get(..at).unwrap());
                let known = others.into_iter().find(|other| matches(name, other));
                assert_eq!(known, None, "{name} is found without standing here");
            }
        }
    }

    /// Earlier names and other spellings, by region.
    const EARLIER: [(&str, &str); 18] = [
        ("KZ-ATY", "гурьев, Guryev"),
        ("KZ-AST", "целиноград, Tselinograd, акмола, Акмолинск, Nur-Sultan, Нұр-Сұлтан"),
        ("KZ-ALA", "алма-ата, Alma-Ata, Верный"),
        ("KZ-AKT", "актюбинск, Aktyubinsk"),
        ("KZ-KUS", "кустанай, Kustanai"),
        ("KZ-KZY", "кзыл-орда, Kzyl-Orda, Kyzyl-Orda"),
        ("KZ-ABY", "семипалатинск, Semipalatinsk"),
        ("KZ-SHY", "чимкент, Chimkent"),
        ("KZ-ZHA", "джамбул, Dzhambul, Jambyl"),
        ("KZ-MAN", "шевченко, Shevchenko, мангышлак, Mangistau"),
        ("KZ-VOS", "усть-каменогорск, Ust-Kamenogorsk, Oskemen"),
        ("KZ-ZAP", "уральск, Uralsk"),
        ("KZ-ZHT", "талды-курган, Taldy-Kurgan"),
        ("KZ-AKM", "кокчетав"),
        ("KZ-SEV", "петропавловск"),
        ("KZ-ULY", "джезказган"),
        ("KZ-ALM", "капчагай"),
        ("KZ-TUR", "Turkestan"),
    ];

    #[test]
    fn earlier_names_of_towns_lead_to_their_regions() {
        for (id, names) in EARLIER {
            for typed in names.split(", ") {
                let found = ids(typed);
                let told = found.is_empty() && near(typed) == Some(id);
                assert!(found.contains(&id) || told, "{typed}: {found:?}");
            }
        }
    }

    #[test]
    fn another_layout_of_the_keyboard_does_not_matter() {
        for (typed, meant) in [
            ("fkvfns", "алматы"),
            ("Fkvfns", "алматы"),
            ("frnj,t", "актобе"),
            ("f0n-,t", "ақтөбе"),
            ("gfdkjlfh", "павлодар"),
            ("cjkn8cn3r", "солтүстік"),
            ("nehrtcnfy", "туркестан"),
            (")jcnfyfq", "қостанай"),
            ("фдьфен", "almaty"),
            ("ызфмдщвфк", "ызфмдщвфк"),
            ("зфмдщвфк", "pavlodar"),
            ("crj", "ско"),
        ] {
            let found = ids(typed);
            assert_eq!(found, if typed == meant { vec![] } else { ids(meant) }, "{typed}");
        }
        assert_eq!(near("ctvtq"), Some("KZ-ABY"));
        assert_eq!(ids("uehmtd"), ["KZ-ATY"]);
    }

    #[test]
    fn edits_are_counted() {
        assert_eq!(edits("karagnda", "karaganda"), 1);
        assert_eq!(edits("", "abai"), 4);
        assert_eq!(edits("abai", "abai"), 0);
        assert_eq!(edits("semei", "abai"), 4);
    }
}
