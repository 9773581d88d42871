//! The contract with pages that frame this one: which part is shown, what is locked, what the host may set.

use crate::page::page;
use dataset::{Measure, roles};
use jolkarta::explorer::figures::framed_of;
use model::state::{
    Action, Borders, CONTROLS, Column, Lock, Part, Preferences, TARGETS, Theme, View, ViewState, Years,
    apply_host_message, at_root, from_query, to_link, to_query,
};
use presentation::embed::{EmbedKind, EmbedOptions};
use presentation::private_hosts;
use text::Locale;

fn keys(query: &str) -> Vec<(&'static str, String)> {
    let (_, problems) = from_query(query);
    problems.into_iter().map(|p| (p.key, p.value)).collect()
}

/// One action of every control, each of which changes the state that it is applied to.
fn actions() -> Vec<(&'static str, Action)> {
    let other = dataset::region_by_id("KZ-AST").unwrap();
    vec![
        ("lang", Action::Lang(Locale::En)),
        ("measure", Action::Measure(Measure::by_code("neet").unwrap())),
        ("year", Action::Year(2018)),
        ("year", Action::Step(-1)),
        ("region", Action::Pin(other)),
        ("region", Action::Clear),
        ("view", Action::View(View::Tiles)),
        ("compare", Action::With(Some(2014))),
        ("compare", Action::Borders(Borders::Comparable)),
        ("table", Action::Sort(Column::Name)),
        ("table", Action::Years(Years::All)),
        ("table", Action::Find("ал".to_owned())),
        ("look", Action::SetPreferences(Preferences::read("wide", |_| ()))),
    ]
}

#[test]
fn the_published_names_of_embeds_stand() {
    let parts: Vec<_> = Part::ALL.iter().map(|part| part.code()).collect();
    assert_eq!(parts.join(" "), "map trend bars table tracker matrix passport");
    assert_eq!(CONTROLS.join(" "), "lang measure year region view compare table look take");
    assert_eq!(Theme::ALL.map(Theme::code).join(" "), "auto light dark");
    for (part, view) in Part::ALL.into_iter().zip(["map", "trend", "bars", "table", "map", "map", "passport"])
    {
        let (state, problems) = from_query(&format!("?embed={}", part.code()));
        assert_eq!((problems.len(), state.embed.part, state.view.code()), (0, Some(part), view));
    }
    let query = "?lang=ru&measure=neet&view=tiles&embed=map&lock=measure,view&theme=dark";
    assert_eq!(to_query(&from_query(query).0), query);
    let query = "?embed=tracker&lock=all&target=poverty&theme=light";
    assert_eq!(to_query(&from_query(query).0), query);
}

#[test]
fn every_target_is_one_of_the_page_and_every_one_of_the_page_is_there() {
    let page = framed_of(from_query("?lang=kk&embed=tracker").0);
    for target in TARGETS {
        assert!(page.contains(&format!("data-target=\"{target}\"")), "{target}");
    }
    assert_eq!(page.matches("data-target=").count(), TARGETS.len());
}

#[test]
fn bad_words_give_the_page_as_it_is_and_are_named() {
    for (query, key, value) in [
        ("?embed=globe", "embed", "globe"),
        ("?theme=pink", "theme", "pink"),
        ("?embed=map&lock=year,door", "lock", "door"),
        ("?embed=tracker&target=happiness", "target", "happiness"),
    ] {
        assert_eq!(keys(query), [(key, value.to_owned())], "{query}");
    }
    assert_eq!(from_query("?embed=globe").0, ViewState::default());
    assert_eq!(from_query("?lock=all&target=poverty"), (ViewState::default(), vec![]), "a page has no locks");
    assert_eq!(to_query(&from_query("?embed=Map&lock=Year,%20ALL&theme=AUTO").0), "?embed=map&lock=all");
}

#[test]
fn a_locked_control_changes_nothing_and_the_others_work() {
    let start = "?measure=unemployment&year=2016&region=KZ-AKM&view=table&embed=table";
    for control in CONTROLS {
        let locked = from_query(&format!("{start}&lock={control}")).0;
        assert_eq!(locked.embed.lock.to_string(), control);
        for (of, action) in actions() {
            let mut state = locked.clone();
            state.apply(action.clone());
            assert_eq!(state == locked, of == control, "{control} locked: {action:?}");
        }
    }
}

#[test]
fn with_everything_locked_no_control_changes_anything() {
    let locked = from_query("?year=2014&region=KZ-AKM&embed=map&lock=all").0;
    let far = [
        Action::ShowRegion(2015, dataset::region_by_id("KZ-AST").unwrap()),
        Action::Group(Some(roles::URBAN)),
        Action::OwnClasses(true),
    ];
    for action in actions().into_iter().map(|(_, action)| action).chain(far) {
        let mut state = locked.clone();
        state.apply(action.clone());
        assert_eq!(state, locked, "{action:?}");
    }
    for control in CONTROLS {
        assert!(Lock::ALL.holds(control));
    }
    assert!(!Lock::ALL.holds("door"));
}

#[test]
fn the_host_changes_what_it_may_and_nothing_else() {
    let state = from_query("?lang=en&region=KZ-AKM&embed=map&lock=measure,year&theme=dark").0;
    let after = |query: &str| to_query(&apply_host_message(&state, query));
    let rest = "&embed=map&lock=measure,year&theme=dark";
    assert_eq!(after("lang=ru&year=2015"), format!("?lang=ru&year=2015&region=KZ-AKM{rest}"));
    assert_eq!(after("?measure=neet&year=2023&region="), format!("?lang=en&measure=neet&year=2023{rest}"));
    assert_eq!(after("lv=text-150"), format!("?lang=en&region=KZ-AKM&lv=text-150{rest}"));
    for refused in
        ["embed=table", "lock=", "theme=light", "target=poverty", "project=x", "%6cock=", "&&==", "lang", ""]
    {
        assert_eq!(apply_host_message(&state, refused), from_query(&to_query(&state)).0, "{refused}");
    }
    assert_eq!(
        after("lang=xx&year=1812"),
        format!("?region=KZ-AKM{rest}"),
        "what is not understood is the default"
    );
}

/// Systems that an address is pasted into often end it at a comma.
#[test]
fn code_for_other_pages_has_no_commas_in_its_addresses() {
    let state = from_query("?lang=ru&region=KZ-AKM,KZ-ALA&view=trend&lv=wide,links").0;
    for kind in [EmbedKind::Script, EmbedKind::Frame, EmbedKind::Picture] {
        let options = EmbedOptions { kind, ..EmbedOptions::of(&state) };
        let code = options.code("https://a.kz/");
        let addresses: Vec<_> =
            code.split("https://a.kz/ru/map/?").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(!addresses.is_empty() && !addresses.concat().contains(','), "{code}");
        if kind != EmbedKind::Picture {
            assert!(addresses.concat().contains("%2C"), "{code}");
            assert_eq!(from_query(addresses[0]).0.pins, state.pins, "as it stands in markup");
        }
    }
    let link = to_link(&state);
    let (path, query) = link.split_at(link.find('?').unwrap());
    assert_eq!(from_query(&at_root(path, query)).0, state);
}

#[test]
fn addresses_that_nobody_else_can_open_are_known() {
    for (address, host) in [
        ("http://localhost:8080/", Some("localhost")),
        ("http://127.0.0.1:8080/jolkarta/", Some("127.0.0.1")),
        ("http://127.8.9.1/", Some("127.8.9.1")),
        ("http://10.0.0.7/", Some("10.0.0.7")),
        ("https://192.168.1.2/", Some("192.168.1.2")),
        ("http://172.16.0.1/", Some("172.16.0.1")),
        ("http://172.31.255.1:81/", Some("172.31.255.1")),
        ("http://172.32.0.1/", None),
        ("http://172.15.0.1/", None),
        ("http://192.169.0.1/", None),
        ("http://8.8.8.8/", None),
        ("http://169.254.3.4/", Some("169.254.3.4")),
        ("http://0.0.0.0:8000/", Some("0.0.0.0")),
        ("http://stat.local/", Some("stat.local")),
        ("http://STAT.LOCAL./", Some("STAT.LOCAL.")),
        ("http://a.localhost/", Some("a.localhost")),
        ("http://intranet/x", Some("intranet")),
        ("http://[::1]:8080/", Some("[::1]")),
        ("http://[fe80::1]/", Some("[fe80::1]")),
        ("http://[2a00:1450::8b]/", None),
        ("file:///C:/site/index.html", Some("file")),
        ("https://user:x@10.1.1.1/", Some("10.1.1.1")),
        ("https://stat.gov.kz/", None),
        ("https://10.example.kz/", None),
        ("https://localhost.kz/local", None),
        ("https://example.github.io/jolkarta/?lang=ru#localhost", None),
    ] {
        assert_eq!(private_hosts::host(address), host, "{address}");
    }
}

#[test]
fn the_host_is_forgiven_what_an_address_is() {
    let state = from_query("?embed=map&lock=all").0;
    let after = |query: &str| to_query(&apply_host_message(&state, query));
    for query in ["lang=ru&amp;year=2015", "LANG=ru;YEAR=2015.", "?lang=rus&amp%3Byear=2015&lock="] {
        assert_eq!(after(query), "?lang=ru&year=2015&embed=map&lock=all", "{query}");
    }
    assert_eq!(
        from_query("?embed=map&find=a%26b&lang=en").0,
        apply_host_message(&from_query("?embed=map").0, "find=a%26b&lang=en")
    );
}

/// `web/map.js` styles the page before the program is there, in the same words.
#[test]
fn the_script_before_the_first_paint_knows_parts_controls_and_targets() {
    let script = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/web/map.js")).unwrap();
    let parts: Vec<_> = Part::ALL.iter().map(|part| part.code()).collect();
    for words in [parts.join(" "), CONTROLS.join(" "), TARGETS.join(" ")] {
        assert!(script.contains(&format!("\"{words}\"")), "map.js does not say {words}");
    }
}

#[test]
fn where_taking_away_is_locked_nothing_offers_it() {
    for part in ["map", "table"] {
        let framed = page(&format!("?embed={part}"));
        assert!(framed.contains("id=\"download\"") && !framed.contains("id=\"share\""), "{part}");
        assert!(!page(&format!("?embed={part}&lock=take")).contains("id=\"download\""), "{part}");
    }
}
