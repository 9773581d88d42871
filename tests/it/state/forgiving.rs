//! Addresses that were damaged on their way, written by other systems, or wrong.

use super::*;

#[test]
fn bad_values_give_the_default_and_are_named() {
    for (query, key, value) in [
        ("?lang=de", "lang", "de"),
        ("?group=students", "group", "students"),
        ("?verdict=maybe", "verdict", "maybe"),
        ("?measure=happiness", "measure", "happiness"),
        ("?year=1812", "year", "1812"),
        ("?year=20x6", "year", "20x6"),
        ("?year=2022", "year", "2022"),
        ("?region=KZ-XXX", "region", "KZ-XXX"),
        ("?region=KZ", "region", "KZ"),
        ("?region=KZ-AKM,KZ-AKT,KZ-ALA,KZ-AST", "region", "KZ-AST"),
        ("?view=globe", "view", "globe"),
        ("?with=1812", "with", "1812"),
        ("?with=2022", "with", "2022"),
        ("?borders=mine", "borders", "mine"),
        ("?years=some", "years", "some"),
        ("?sort=height-up", "sort", "height-up"),
        ("?sort=value", "sort", "value"),
        ("?sort=change-up", "sort", "change-up"),
        ("?sort=2014-up", "sort", "2014-up"),
        ("?years=all&sort=rank-up", "sort", "rank-up"),
        ("?measure=plan-per-10k&sort=share-up", "sort", "share-up"),
        ("?area=suburb", "area", "suburb"),
        ("?sex=urban", "sex", "urban"),
        ("?age=17", "age", "17"),
        ("?area=rural&age=16-24", "age", "16-24"),
        ("?scale=log", "scale", "log"),
        ("?classes=week", "classes", "week"),
        ("?lang=%D0%B1%D0%B0", "lang", "ба"),
        ("?lang=%zz%", "lang", "%zz%"),
        ("?lv=huge", "lv", "huge"),
        ("?lv=wide,text-300", "lv", "text-300"),
    ] {
        assert_eq!(keys(query), [(key, value.to_owned())], "{query}");
    }
    assert_eq!(from_query("?measure=happiness&year=1").0, ViewState::default());
}

/// What an address gains or loses between the page and the next visitor.
#[test]
fn an_address_forgives_what_its_way_did_to_it() {
    let whole =
        "?lang=ru&measure=poverty&year=2019&region=KZ-AKM,KZ-ALA&view=table&sort=name-up&lv=wide,links";
    let state = from_query(whole).0;
    let zero_width = whole.replace("poverty", "pov%E2%80%8Berty%EF%BB%BF").replace("lang", "%E2%81%A0lang");
    let shouted = whole.to_ascii_uppercase().replace("KZ-AKM", "kz-akm");
    for query in [
        whole.replace('&', "&amp;"),
        whole.replace('&', "&amp%3B"),
        whole.replace('&', "&amp;amp;"),
        whole.replace('&', "%26"),
        whole.replace('&', ";"),
        whole.replace('&', "?"),
        whole.replace('&', " & ").replace('=', " = "),
        whole.replace('?', "?&&"),
        whole.replace(',', "%2C"),
        whole.replace(',', "%2c+"),
        whole.replace(',', ";"),
        whole.replace('-', "_"),
        whole.replace('-', "%E2%80%91"),
        whole.replace('-', "–"),
        whole.replace("sort", "year=2012&sort"),
        whole.replace("2019", "2019."),
        whole.replace("2019", "%222019%22"),
        whole.replace("KZ-ALA", "KZ-ALA?utm_source=telegram"),
        whole.replace("poverty", "poverty/"),
        whole.replace("ru&", "ru-RU&"),
        zero_width,
        shouted,
        percent_encoded(whole),
    ] {
        assert_eq!(from_query(&query), (state.clone(), vec![]), "{query}");
    }
    for end in [
        ".",
        ",",
        ")",
        "\"",
        "'",
        "%22",
        "»",
        "%C2%BB",
        "…",
        "&",
        ";",
        "?",
        "&amp;",
        "?utm_source=telegram",
        "%E2%80%8B",
        "+",
        "%0A",
        "%20",
        "\u{a0}",
        "&fbclid=x",
        "#:~:text=a",
        "]",
        "*",
        "!",
        ">",
        "%3E",
    ] {
        let query = [whole, end].concat();
        assert_eq!(from_query(&query), (state.clone(), vec![]), "{query}");
    }
}

/// Systems that encode a part of an address, or all of it twice, and those that write lists in their own way.
#[test]
fn marks_and_lists_are_read_however_they_are_written() {
    for (query, meant) in [
        ("?lang=ru%26measure%3Dpoverty", "?lang=ru&measure=poverty"),
        ("?lang=en&measure=poverty%26year%3D2012", "?lang=en&measure=poverty&year=2012"),
        ("?lang=en&measure=poverty%3Byear%3D2012", "?lang=en&measure=poverty&year=2012"),
        ("?lang=en%26amp%3Bmeasure%3Dpoverty%26year%3D2012", "?lang=en&measure=poverty&year=2012"),
        ("?lang=ru%2526measure%253Dpoverty", "?lang=ru&measure=poverty"),
        ("?lang%253Dru%2526measure%253Dpoverty", "?lang=ru&measure=poverty"),
        ("?lang%3Dru&measure=poverty", "?lang=ru&measure=poverty"),
        ("?region=KZ-71%26utm_source%3Da,b&lang=ru", "?lang=ru&region=KZ-71"),
        ("?region[]=KZ-71", "?region=KZ-71"),
        ("?region%5B0%5D=KZ-71&region%5B1%5D=KZ-75", "?region=KZ-71,KZ-75"),
        ("?region=KZ-71&region=KZ-75", "?region=KZ-71,KZ-75"),
        ("?region=KZ-71%2BKZ-75", "?region=KZ-71,KZ-75"),
        ("?region=KZ-71+KZ-75", "?region=KZ-71,KZ-75"),
        ("?region=KZ-71/KZ-75", "?region=KZ-71,KZ-75"),
        ("?region=KZ-PAV%252CKZ-AST", "?region=KZ-PAV,KZ-AST"),
        ("?lv=wide&lv[]=links", "?lv=wide,links"),
        ("?measure=&measure=neet", "?measure=neet"),
        ("?with=&with=2015", "?with=2015"),
        ("?lv=&lv=wide", "?lv=wide"),
        ("?%22lang%22=ru", "?lang=ru"),
    ] {
        assert_eq!(from_query(query), (from_query(meant).0, vec![]), "{query}");
    }
    assert_eq!(keys("?region=KZ-71&region=KZ-99"), [("region", "KZ-99".to_owned())]);
    assert_eq!(keys("?measure=neet%26year%3D1812").len(), 1, "what is not understood is said");
    let deep = ["?lang=ru", &"&lang=\"ru;lang".repeat(9000)].concat();
    assert_eq!(from_query(&deep).0.locale, Locale::Ru, "a long address is read, not fallen over");
}

fn percent_encoded(query: &str) -> String {
    query.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

#[test]
fn a_text_that_is_searched_is_taken_as_it_stands() {
    for (query, find) in [
        ("?find=a%26lang%3Dru", "a&lang=ru"),
        ("?find=Алм.", "Алм."),
        ("?find=a;%20b", "a; b"),
        ("?find=a%3Blang%3Dru%26year%3D2012", "a;lang=ru&year=2012"),
        ("?find=a%252Cb", "a%2Cb"),
        ("?find=%D0%90&amp;lang=ru", "А"),
        ("?find=%E2%80%8B%D0%90%EF%BB%BF", "А"),
    ] {
        assert_eq!(from_query(query).0.table.find, find, "{query}");
    }
    assert_eq!(from_query("?find=a%26lang%3Dru").0.locale, Locale::Kk);
    let tracker = "?from=https%3A%2F%2Fa.kz%2F%3Flang%3Den%26measure%3Dneet&lang=ru";
    assert_eq!(
        to_query(&from_query(tracker).0),
        "?lang=ru",
        "an address inside another one's mark is no wish"
    );
}

#[test]
fn codes_of_other_systems_are_understood() {
    for (locale, tags) in [
        (Locale::Kk, "kk kz KZ kaz qaz kk-KZ kk_KZ kk-Cyrl-KZ"),
        (Locale::Ru, "ru RU rus ru-RU ru_KZ ru_RU.UTF-8"),
        (Locale::En, "en eng en-US en_US en-GB EN"),
    ] {
        for tag in tags.split(' ') {
            let (state, problems) = from_query(&format!("?lang={tag}"));
            assert_eq!((state.locale, problems), (locale, vec![]), "{tag}");
        }
    }
    for (ix, region) in dataset::regions().filter(|(_, region)| region.iso > 0) {
        for code in [format!("KZ-{}", region.iso), format!("kz_{}", region.iso)] {
            assert_eq!(from_query(&format!("?region={code}")).0.pins, [ix], "{code}");
        }
    }
    assert_eq!(dataset::regions().filter(|(_, region)| region.iso > 0).count(), 20);
    assert_eq!(keys("?region=KZ-00"), [("region", "KZ-00".to_owned())]);
    // The letters of the older ISO lists are our ids; those of South Kazakhstan went to Turkistan and stay with the former.
    assert_eq!(dataset::region(from_query("?region=KZ-YUZ").0.pins[0]).id, "KZ-YUZ");
}

#[test]
fn a_key_without_a_value_says_nothing() {
    assert_eq!(
        from_query("?lang=&measure=&year=&region=&view=&embed=&sort=&theme=&area=&lv="),
        from_query("")
    );
}
