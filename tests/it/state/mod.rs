//! The address contract: every state has an address that recreates it, and no address breaks the page.

mod forgiving;

use dataset::roles;
use model::state::{
    Action, Article, Borders, CHOICES, CONTROLS, Column, Embed, GROUPS, Lock, Part, Preferences, Sort,
    TARGETS, Theme, VerdictFilter, View, ViewState, Years, from_query, searched, to_query,
};
use proptest::prelude::*;
use text::Locale;

fn keys(query: &str) -> Vec<(&'static str, String)> {
    let (_, problems) = from_query(query);
    problems.into_iter().map(|p| (p.key, p.value)).collect()
}

#[test]
fn the_published_names_stand() {
    let (state, problems) =
        from_query("?lang=ru&measure=plan-per-10k&year=2018&region=KZ-YUZ,KZ-ALA,KZ-ALM-PRE&view=table");
    assert_eq!(problems, []);
    assert_eq!(state.locale, Locale::Ru);
    assert_eq!(state.measure, roles::PLAN_PER_10K);
    assert_eq!((state.year, state.view), (2018, View::Table));
    let ids: Vec<_> = state.pins.iter().map(|p| dataset::region(*p).id).collect();
    assert_eq!(ids, ["KZ-YUZ", "KZ-ALA", "KZ-ALM-PRE"]);
    let codes: Vec<_> = dataset::measures().map(|m| m.code()).collect();
    let contract = "plan plan-per-10k plan-ratio unemployment poverty informal unproductive neet";
    assert_eq!(codes.join(" "), contract);
    let views: Vec<_> = View::ALL.iter().map(|v| v.code()).collect();
    assert_eq!(views.join(" "), "map tiles bars trend table passport");
}

#[test]
fn the_published_names_of_comparing_and_of_the_table_stand() {
    let (state, problems) = from_query(
        "?measure=neet&year=2016&view=table&with=2023&borders=comparable&sort=change-up&find=%D0%B0%D0%BB%D0%BC+a",
    );
    assert_eq!(problems, []);
    assert_eq!((state.with, state.borders), (Some(2023), Borders::Comparable));
    assert_eq!(state.table.sort, Sort { by: Column::Change, down: false });
    assert_eq!((state.table.years, state.table.find.as_str()), (Years::One, "алм a"));
    let (state, problems) = from_query("?measure=neet&years=all&sort=2013-down&borders=published");
    assert_eq!(problems, []);
    assert_eq!(state.table.years, Years::All);
    assert_eq!(state.table.sort, Sort { by: Column::Year(2013), down: true });
    for column in ["name", "value", "with", "change", "rank", "share", "note", "2013"] {
        for way in ["up", "down"] {
            let code = format!("{column}-{way}");
            assert_eq!(Sort::parse(&code).map(|s| s.to_string()), Some(code));
        }
    }
}

#[test]
fn the_published_names_of_break_downs_stand() {
    let codes: Vec<_> =
        dataset::all_groups().map(|g| format!("{}={}", g.dimension().key(), g.code())).collect();
    let contract = "area=urban area=rural sex=female sex=male age=15 age=16-24 age=25-28 age=29-34 age=35-44 \
        age=45-54 age=55-64";
    assert_eq!(codes.join(" "), contract);
    for (code, group) in codes.iter().zip(dataset::all_groups()) {
        let (state, problems) = from_query(&format!("?{code}&scale=own"));
        assert_eq!(problems, []);
        assert_eq!((state.group, state.own_scale), (Some(group), true));
        assert_eq!(to_query(&state), format!("?{code}&scale=own"));
    }
}

#[test]
fn classes_of_the_year_are_kept_and_pressed() {
    let (mut state, problems) = from_query("?measure=poverty&classes=year&scale=own");
    assert_eq!((problems, state.own_classes), (vec![], true));
    assert_eq!(to_query(&state), "?measure=poverty&classes=year&scale=own");
    for on in [false, true] {
        let action = Action::OwnClasses(on);
        state.apply(action);
        assert_eq!(state.own_classes, on);
    }
}

#[test]
fn the_table_is_never_ordered_by_a_column_that_it_does_not_have() {
    let (mut state, _) = from_query("?measure=neet&with=2012&sort=change-up");
    state.apply(Action::With(None));
    assert_eq!(state.table.sort, Sort::default());
    let (mut state, _) = from_query("?measure=unemployment&year=2012&years=all&sort=2010-up");
    state.apply(Action::Measure(roles::UNPRODUCTIVE));
    assert_eq!(state.table.sort, Sort::default());
    state.apply(Action::Sort(Column::Year(2010)));
    assert_eq!(state.table.sort, Sort::default());
}

#[test]
fn what_is_searched_survives_any_alphabet_in_the_address() {
    for text in ["Қызылорда", "a&b=c", "100%", "a+b", "#?/", "«Абай»"] {
        let mut state = ViewState::default();
        state.apply(Action::Find(format!("  {text} ")));
        assert_eq!(state.table.find, text);
        let query = to_query(&state);
        assert!(query.is_ascii() && query.matches(['&', '#', '+']).count() == 0, "{query}");
        assert_eq!(from_query(&query).0, state);
    }
}

#[test]
fn the_default_view_has_an_empty_query() {
    assert_eq!(to_query(&ViewState::default()), "");
    assert_eq!(from_query("").0, ViewState::default());
    assert_eq!(ViewState::default().locale, Locale::Kk);
}

#[test]
fn only_differences_are_printed_in_a_fixed_order() {
    let (state, _) = from_query("view=bars&region=kz-akm&year=2016&measure=neet&lang=en");
    assert_eq!(to_query(&state), "?lang=en&measure=neet&region=KZ-AKM&view=bars");
}

#[test]
fn foreign_keys_are_ignored() {
    assert_eq!(keys("?utm_source=x&fbclid=1&=&&a"), []);
    assert_eq!(from_query("?utm_source=x").0, ViewState::default());
}

#[test]
fn a_year_the_new_measure_lacks_moves_to_the_nearest() {
    let (mut state, _) = from_query("?measure=unemployment&year=2023");
    state.set_measure(roles::PLAN);
    assert_eq!(state.year, 2020);
    state.set_measure(roles::UNPRODUCTIVE);
    state.set_year(2010);
    assert_eq!(state.year, 2013);
}

#[test]
fn a_fourth_pin_is_refused_and_a_second_click_unpins() {
    let mut state = ViewState::default();
    for id in ["KZ-AKM", "KZ-AKT", "KZ-ALA", "KZ-AST"] {
        state.toggle_pin(dataset::region_by_id(id).unwrap());
    }
    assert_eq!(state.pins.len(), 3);
    let akt = dataset::region_by_id("KZ-AKT").unwrap();
    assert_eq!(state.pin_letter(akt), Some('B'));
    state.toggle_pin(akt);
    assert_eq!(state.pin_letter(akt), None);
    let ala = dataset::region_by_id("KZ-ALA").unwrap();
    assert_eq!(state.pin_letter(ala), Some('B'));
}

#[test]
fn the_words_of_the_look_stand() {
    let words: Vec<&str> =
        CHOICES.iter().flat_map(|(_, words)| words.iter().map(|(word, _)| *word)).collect();
    let contract = "text-125 text-150 text-200 black-on-white white-on-black wide patterns links still";
    assert_eq!(words.join(" "), contract);
    let (state, problems) = from_query("?lv=Text-150,black-on-white,%20patterns");
    assert_eq!(problems, []);
    assert_eq!(to_query(&state), "?lv=text-150,black-on-white,patterns");
    let attributes: Vec<_> =
        state.preferences.unwrap().attributes().filter_map(|(n, v)| Some((n, v?))).collect();
    assert_eq!(attributes, [("data-text", "150"), ("data-contrast", "bw"), ("data-patterns", "on")]);
}

#[test]
fn a_look_in_the_address_stays_there_and_none_stays_out() {
    assert_eq!(from_query("?lang=ru").0.preferences, None);
    let (mut state, problems) = from_query("?lv=normal");
    assert_eq!((state.preferences, problems.len()), (Some(Preferences::default()), 0));
    assert_eq!(to_query(&state), "?lv=normal");
    state.apply(Action::SetPreferences(Preferences::read("still,links", |word| panic!("{word}"))));
    assert_eq!(to_query(&state), "?lv=links,still");
    let known = from_query("?lv=wide,blink").0.preferences.unwrap();
    assert_eq!(known.to_string(), "wide");
}

/// Each tab remembers what it changed, beside what others chose meanwhile.
#[test]
fn what_one_tab_chooses_leaves_the_choices_of_another() {
    let preferences = |words: &str| Preferences::read(words, |word| panic!("{word}"));
    for (stored, before, after, all) in [
        ("text-150", "normal", "white-on-black", "text-150,white-on-black"),
        ("text-150,wide", "wide", "normal", "text-150"),
        ("text-150,wide", "text-150,wide", "normal", "normal"),
        ("text-150", "text-125", "text-200", "text-200"),
        ("links", "still", "still", "links"),
    ] {
        assert_eq!(
            preferences(stored).with(preferences(before), preferences(after)),
            preferences(all),
            "{stored}: {before} → {after}"
        );
    }
}

/// `web/page.js` applies the same words before the program is there.
#[test]
fn the_script_before_the_first_paint_knows_the_same_words() {
    let script = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/web/page.js")).unwrap();
    for (attribute, words) in CHOICES {
        for (word, value) in words {
            let key = if word.contains('-') { format!("\"{word}\"") } else { (*word).to_owned() };
            let name = attribute.strip_prefix("data-").unwrap();
            let line = format!("    {key}: [\"{name}\", \"{value}\"],\n");
            assert!(script.contains(&line), "page.js does not say {line}");
        }
    }
    let known: usize = CHOICES.iter().map(|(_, words)| words.len()).sum();
    assert_eq!(script.matches(": [\"").count(), known);
}

/// Anything that a control of the page can ask for.
fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        (0usize..3).prop_map(|n| Action::Lang(Locale::ALL[n])),
        (0usize..8).prop_map(|n| Action::Measure(dataset::measures().nth(n).unwrap())),
        (0usize..View::ALL.len()).prop_map(|n| Action::View(View::ALL[n])),
        (1u8..25).prop_map(|n| Action::Pin(dataset::RegionIx(n))),
        (2000u16..2040).prop_map(Action::Year),
        (-3i16..4).prop_map(Action::Step),
        (2000u16..2040, 1u8..25).prop_map(|(year, n)| Action::ShowRegion(year, dataset::RegionIx(n))),
        proptest::option::of(2000u16..2040).prop_map(Action::With),
        (0usize..2).prop_map(|n| Action::Borders(Borders::ALL[n])),
        any_column().prop_map(Action::Sort),
        prop_oneof![Just(Years::One), Just(Years::All)].prop_map(Action::Years),
        "\\PC{0,50}".prop_map(Action::Find),
        proptest::option::of(0..dataset::all_groups().len())
            .prop_map(|n| Action::Group(n.map(|n| dataset::all_groups().nth(n).unwrap()))),
        any::<bool>().prop_map(Action::OwnClasses),
        any_look().prop_map(Action::SetPreferences),
        Just(Action::Clear),
    ]
}

fn any_look() -> impl Strategy<Value = Preferences> {
    (0u8..4, 0u8..3, 0u8..2, 0u8..2, 0u8..2, 0u8..2).prop_map(|(a, b, c, d, e, f)| {
        let mut preferences = Preferences::default();
        [a, b, c, d, e, f].into_iter().enumerate().for_each(|(choice, at)| preferences.choose(choice, at));
        preferences
    })
}

fn any_column() -> impl Strategy<Value = Column> {
    let named = ["name", "value", "with", "change", "rank", "share", "people", "note"];
    prop_oneof![
        (0usize..8).prop_map(move |n| Column::parse(named[n]).unwrap()),
        (2008u16..2026).prop_map(Column::Year),
    ]
}

/// Anything that a page which frames this one can ask for.
fn any_embed() -> impl Strategy<Value = Embed> {
    let lock = proptest::collection::vec(0usize..CONTROLS.len(), 0..4);
    let part = proptest::option::of(0usize..Part::ALL.len());
    (part, lock, proptest::option::of(0usize..TARGETS.len()), 0usize..3).prop_map(
        |(part, lock, target, n)| {
            let theme = Theme::ALL[n];
            let Some(part) = part else {
                return Embed { theme, ..Embed::default() };
            };
            let words: Vec<_> = lock.into_iter().map(|n| CONTROLS[n]).collect();
            let lock = Lock::read(&words.join(","), |word| panic!("{word}"));
            Embed { part: Some(Part::ALL[part]), lock, target: target.map(|n| TARGETS[n]), theme }
        },
    )
}

/// Any search, group and finding in the sections about the article.
fn any_article() -> impl Strategy<Value = Article> {
    let finding = ["notable", "all", "differs", "overlap", "rounding", "open", "agrees", "note"];
    ("\\PC{0,70}", proptest::option::of(0usize..GROUPS.len()), 0usize..finding.len()).prop_map(
        move |(words, at, n)| {
            let verdict = VerdictFilter::parse(finding[n]).unwrap();
            let mut article = Article { group: at.map(|at| GROUPS[at]), verdict, ..Article::default() };
            article.search(&words);
            article
        },
    )
}

/// Any state that a visitor can reach.
fn any_state() -> impl Strategy<Value = ViewState> {
    (any_embed(), proptest::collection::vec(any_action(), 0..24), any_article()).prop_map(
        |(embed, actions, article)| {
            let mut state = ViewState { embed, view: embed.view(), ..ViewState::default() };
            actions.into_iter().for_each(|action| state.apply(action));
            state.article = article;
            state
        },
    )
}

#[test]
fn projects_and_checks_have_addresses() {
    let (state, problems) =
        from_query("?project=%D0%B6%D0%B5%D1%82%D1%96%D0%BC%20%26+x&group=Youth&verdict=differs&lang=en");
    assert_eq!(problems, []);
    assert_eq!(state.article.project, "жетім & x");
    assert_eq!(state.article.group, Some("youth"));
    assert_eq!(state.article.verdict.code(), "differs");
    let query = to_query(&state);
    assert_eq!(
        query,
        "?lang=en&project=%D0%B6%D0%B5%D1%82%D1%96%D0%BC%20%26%20x&group=youth&verdict=differs"
    );
    assert_eq!(from_query(&query).0, state);
    let long = from_query(&format!("?project={}", "а".repeat(99))).0;
    assert_eq!(long.article.project.chars().count(), 60);
    for verdict in ["notable", "all", "agrees", "rounding", "differs", "overlap", "open", "note"] {
        assert_eq!(keys(&format!("?verdict={verdict}")), [], "{verdict}");
    }
    for group in ["youth", "families", "distressed", "elderly", "offenders", "refugees", "disability", "none"]
    {
        assert_eq!(keys(&format!("?group={group}")), [], "{group}");
    }
}

proptest! {
    #[test]
    fn every_search_survives_its_address(words in "\\PC{0,80}") {
        let mut state = ViewState::default();
        state.article.search(&words);
        let (back, problems) = from_query(&to_query(&state));
        prop_assert_eq!(&problems, &[]);
        prop_assert_eq!(&back, &state);
    }

    #[test]
    fn every_state_survives_its_address(state in any_state()) {
        let query = to_query(&state);
        let (back, problems) = from_query(&query);
        prop_assert_eq!(&problems, &[]);
        prop_assert_eq!(&back, &state);
        prop_assert_eq!(to_query(&back), query);
    }

    /// Following the address after each action or only at the end leads to the same page.
    #[test]
    fn the_address_can_be_taken_up_at_any_step(actions in proptest::collection::vec(any_action(), 0..24)) {
        let (mut kept, mut reloaded) = (ViewState::default(), ViewState::default());
        for action in actions {
            kept.apply(action.clone());
            reloaded.apply(action);
            reloaded = from_query(&to_query(&reloaded)).0;
            prop_assert_eq!(&kept, &reloaded);
        }
    }

    #[test]
    fn no_address_breaks_the_invariants(query in "\\PC{0,80}|(\\?|lang=|embed=|lock=|theme=|target=|matrix|all|measure=|year=|region=|view=|lv=|with=|borders=|sort=|years=|find=|change-up|all|&|,|%[0-9a-fx]{0,2}|KZ-[A-Z]{3}|[0-9]{1,5}){0,14}") {
        let (state, _) = from_query(&query);
        prop_assert!(dataset::years(state.measure).contains(&state.year));
        prop_assert!(state.with.is_none_or(|year| dataset::years(state.measure).contains(&year)));
        prop_assert!(state.has_column(state.table.sort.by));
        prop_assert_eq!(&searched(&state.table.find), &state.table.find);
        prop_assert!(state.pins.len() <= 3 && !state.pins.contains(&dataset::COUNTRY));
        prop_assert_eq!(from_query(&to_query(&state)).0, state);
    }
}
