//! Row by row: computed, printed, difference, verdict.

use dataset::roles;
use model::audit::{self, Chapter, Group, Verdict};
use model::plan;

use super::{group, own, table, thousandths, verdict};

/// A table with the columns period, computed, printed, difference, verdict.
fn agrees(heading: &str, of: Group, rows: usize) {
    let found = group(of);
    let wanted = table(heading);
    assert_eq!((wanted.len(), found.len()), (rows, rows), "{heading}");
    for row in wanted {
        let period = if row[0] == "2013-2020" { "all" } else { &row[0] };
        let check = found[period];
        assert_eq!(own(check.computed), thousandths(&row[1]), "{heading} {period}: computed");
        assert_eq!(own(check.printed), thousandths(&row[2]), "{heading} {period}: printed");
        assert_eq!(own(check.difference()), thousandths(&row[3]), "{heading} {period}: difference");
        assert_eq!(check.verdict, verdict(&row[4]), "{heading} {period}: verdict");
    }
}

#[test]
fn table_1_adds_up() {
    agrees("### 1.1 Column sums: sum of 16 regions against the printed republic total", Group::Sums, 9);
}

#[test]
fn the_sum_of_the_plan_is_not_what_the_text_says() {
    // 1.2: computed 509108 = 509.1 thousand; text 508; difference +1.1 thousand; differs.
    let check = group(Group::Total)["text"];
    assert_eq!((own(check.computed), own(check.printed)), (509_108, 508_000));
    assert_eq!((own(check.difference()), check.verdict), (1_108, Verdict::Differs));
}

#[test]
fn one_key_divides_the_plan() {
    // 1.3: all 128 cells to within 0.74 persons; the shares and sums of its table.
    assert_eq!(own(group(Group::Key)["cells"].computed), 740);
    let parts = plan::parts();
    for row in table("### 1.3 Is the regional split a fixed key?") {
        let part = parts.iter().find(|p| dataset::region(p.region).id == row[0]).unwrap();
        assert_eq!(own(Some(part.share.rounded(2))), thousandths(&row[1]), "{}", row[0]);
        assert_eq!(part.sum.to_string(), row[2]);
    }
}

#[test]
fn the_path_of_the_total() {
    let path = "2014 -37.4 2015 -2.0 2016 +0.3 2017 +4.9 2018 +13.0 2019 +15.7 2020 +9.6";
    let words: Vec<&str> = path.split(' ').collect();
    let found = group(Group::Path);
    assert_eq!(found.len(), 7);
    for pair in words.chunks(2) {
        assert_eq!(own(found[pair[0]].computed), thousandths(pair[1]), "{}", pair[0]);
        assert_eq!(found[pair[0]].verdict, Verdict::Note);
    }
}

#[test]
fn rates_of_almaty() {
    for (heading, of) in [
        ("### 2.1 Unemployment rate", Group::CityUnemployment),
        ("### 2.2 Employment level", Group::CityEmployment),
        ("### 2.3 Activity rate", Group::CityActivity),
        ("### 2.4 Inactivity rate", Group::CityInactivity),
        ("### 2.5 Registered unemployment", Group::CityRegistered),
        ("### 2.6 Active = employed + unemployed", Group::CityActive),
        ("### 2.7 Employed = employees + self-employed", Group::CityEmployed),
    ] {
        agrees(heading, of, 6);
    }
}

#[test]
fn complements_and_implied_figures_of_almaty() {
    let columns = [
        Group::CityLevels,
        Group::CityRates,
        Group::CityAdults,
        Group::CityAdultShare,
        Group::CityWork,
        Group::CitySelf,
    ];
    for row in table("### 2.8 Complements and implied figures") {
        for (of, cell) in columns.into_iter().zip(&row[1..]) {
            let check = group(of)[&row[0]];
            // The document adds two shares up; the product takes the one from 100 and compares it with the other.
            let computed = match of {
                Group::CityLevels | Group::CityRates => 100_000 - own(check.computed) + own(check.printed),
                _ => own(check.computed),
            };
            assert_eq!(computed, thousandths(cell), "{of:?} {}", row[0]);
        }
    }
    // "94.3 + 5.6 = 99.9" is the one slip.
    let slips: Vec<_> = [Group::CityLevels, Group::CityRates]
        .into_iter()
        .flat_map(|of| group(of).into_iter().filter(|(_, c)| c.verdict != Verdict::Agrees).map(|(p, _)| p))
        .collect();
    assert_eq!(slips, ["2011"]);
}

#[test]
fn table_2_against_the_official_series() {
    let found = group(Group::CityOfficial);
    let rows = table("### 2.9 Table 2 against the official series for Almaty city");
    assert_eq!((rows.len(), found.len()), (5, 5));
    for row in rows {
        let check = found[&row[0]];
        assert_eq!(own(check.printed), thousandths(&row[1]));
        assert_eq!(own(check.computed), thousandths(&row[2]));
        assert_eq!((own(check.difference()), check.verdict), (0, Verdict::Agrees));
    }
}

#[test]
fn figures_of_the_text() {
    let codes = [
        "rate",
        "active",
        "employed-1991",
        "fall",
        "unemployed-2000",
        "groups",
        "adults-2012",
        "adults-1991",
        "pension",
        "unproductive",
        "needed",
    ];
    let (found, rows) = (group(Group::Text), table("## 3. Figures in the text"));
    assert_eq!((rows.len(), found.len()), (codes.len(), codes.len()));
    for (code, row) in codes.into_iter().zip(rows) {
        let check = found[code];
        assert_eq!(check.verdict, verdict(&row[4]), "{code}");
        let computed = check.computed.unwrap();
        match code {
            // "needs 7.42 million active in 2000"; 8.9748 is cut to 8.97 there; "0 unemployed".
            "unemployed-2000" => assert_eq!(own(Some(computed.with_places(2))), 7_420),
            "employed-1991" => assert_eq!(own(Some(computed)), 0),
            "active" => assert_eq!(computed.scaled, 89_748),
            _ => assert_eq!(own(Some(computed)), thousandths(&row[2]), "{code}"),
        }
        match (check.printed, row[3].as_str()) {
            (None, none) => assert!(none.starts_with("no") || none == "none", "{code}: {none}"),
            (Some(printed), words) => {
                assert_eq!(own(Some(printed)), thousandths(words.trim_start_matches("more than ")), "{code}")
            }
        }
    }
}

#[test]
fn statements_that_do_not_fit_together() {
    let text = include_str!("../../../data/audit.md");
    let (_, after) = text.split_once("Statements that do not fit together:").unwrap();
    let listed = after.split("\n## ").next().unwrap().lines().filter(|l| l.starts_with("- ")).count();
    let own = audit::all().iter().filter(|c| c.group.chapter() == Chapter::Statements);
    assert_eq!(own.count(), listed);
}

#[test]
fn the_productive_share_follows_from_published_shares() {
    // Derivation check: 2013 ok, 2014 gives 70.5 and differs by 0.6, 2016 gives 86.4.
    let found = group(Group::Productive);
    let said = |year: &str| (own(found[year].computed), own(found[year].difference()), found[year].verdict);
    assert_eq!(said("2013"), (61_400, 0, Verdict::Agrees));
    assert_eq!(said("2014"), (70_500, 600, Verdict::Differs));
    // A figure of our own is no evidence for itself.
    assert_eq!(said("2016"), (86_400, 0, Verdict::Note));
}

#[test]
fn the_national_rate_beside_other_renderings() {
    let heading = "## 5. National unemployment rate: official file against other renderings";
    let found = group(Group::Renderings);
    let rows = table(heading);
    assert_eq!(rows.len(), 24);
    for row in rows {
        let Some(check) = found.get(&row[0]) else {
            assert!(row[1].is_empty() && row[6].is_empty(), "{row:?}");
            continue;
        };
        assert_eq!(own(check.printed), thousandths(&row[1]), "{}", row[0]);
        let other = if row[2].is_empty() { &row[4] } else { &row[2] };
        // The document rounds the mean of 2023 (4.725) up, as we do.
        assert_eq!(own(check.computed), thousandths(other), "{}", row[0]);
        assert_eq!(check.verdict, verdict(&row[6]), "{}", row[0]);
    }
    // "differs by +0.17" is official − World Bank; ours is computed − printed.
    assert_eq!(own(found["2015"].difference()), -170);
    let years = *dataset::years(roles::UNEMPLOYMENT).start()..=*dataset::years(roles::UNEMPLOYMENT).end();
    assert_eq!(found.len(), years.count());
    let article = group(Group::Article);
    assert!(article.values().all(|c| c.verdict == Verdict::Agrees) && article.len() == 2);
}

#[test]
fn official_files_agree_with_themselves_but_for_the_known_cases() {
    // "check | cases | contradictions", the rows that the package has figures for.
    let codes = [
        ("unemployment: total between men and women (0.1 tolerance)", "unemployment-sex"),
        ("unemployment: total between lowest and highest age band", "unemployment-age"),
        ("unemployment: total between town and village", "unemployment-place"),
        ("unemployment: town = total for the three cities", "unemployment-city"),
        ("poverty: total between men and women", "poverty-sex"),
        ("poverty: South Kazakhstan between Turkistan and Shymkent, 2014-2017", "poverty-parts"),
    ];
    let found = group(Group::File);
    let rows = table("## 6. Consistency inside the official file (commit 72277878d125)");
    for (words, code) in codes {
        let row = rows.iter().find(|row| row[0] == words).expect(words);
        let contradictions: String = row[2].chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(own(found[code].inputs.first().copied()), thousandths(&row[1]), "{code}: cases");
        assert_eq!(own(found[code].computed), thousandths(&contradictions), "{code}: contradictions");
        let agrees = contradictions == "0";
        assert_eq!(found[code].verdict == Verdict::Agrees, agrees, "{code}");
    }
    assert_eq!((found.len(), found["others"].verdict), (7, Verdict::Open));
}
