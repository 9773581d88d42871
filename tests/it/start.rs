//! What a page says of its own start: one reason for each way to fail, and ways on that exist.

use jolkarta::data;
use jolkarta::page::explorer;
use jolkarta::page::front::start;
use jolkarta::page::shell::SHELL;
use jolkarta::text::{Locale, msg};
use jolkarta::view::{at_root, from_query};

/// The files that a text links to.
fn links(markup: &str) -> Vec<&str> {
    markup.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_reason_stands_in_every_language_with_the_way_to_its_text() {
    for (locale, text) in Locale::ALL.into_iter().zip(["./text/", "./ru/text/", "./en/text/"]) {
        let page = start::failed(locale);
        for reason in [msg::START_OLD, msg::START_FILE, msg::START_LOST] {
            assert!(page.contains(locale.t(reason)), "{}", locale.t(reason));
        }
        assert!(links(&page).contains(&&*[text, "index.html"].concat()), "{text}");
        assert!(start::loading().contains(locale.t(msg::LOADING)));
    }
}

#[test]
fn the_tables_are_those_of_the_package_as_workbooks_of_the_language() {
    for (locale, folder) in [(Locale::Kk, "kk"), (Locale::Ru, "ru"), (Locale::En, "en")] {
        let page = start::failed(locale);
        let tables: Vec<_> = links(&page).into_iter().filter(|link| link.starts_with("data/")).collect();
        assert_eq!(tables.len(), 7, "{tables:?}");
        for table in tables {
            let name = table.strip_prefix(&format!("data/excel/{folder}/")).unwrap();
            let path = name.strip_suffix(".xlsx").unwrap().to_owned() + ".csv";
            let resource = data::resources().iter().find(|resource| resource.path == path).unwrap();
            assert!(
                page.contains(locale.t(resource.title)) && resource.sheets.iter().all(|bytes| *bytes > 0)
            );
        }
    }
}

#[test]
fn the_loss_of_the_second_program_is_said_beside_the_parts_that_frames_show_alone() {
    let (before, _) = SHELL.split_once("id=\"lost\"").unwrap();
    for part in ["section", "main", "footer", "header"] {
        let [opened, closed] =
            [format!("<{part} "), format!("</{part}>")].map(|tag| before.matches(&tag).count());
        assert_eq!(opened, closed, "#lost stands in a {part}");
    }
}

#[test]
fn loading_again_leads_to_the_same_view() {
    for query in ["", "?lang=ru&measure=neet&view=trend", "?lang=en&embed=matrix"] {
        let (state, _) = from_query(query);
        let markup = explorer::lost(&state);
        let [link] = links(&markup)[..] else { panic!("{markup}") };
        let (path, query) = link.strip_prefix("./").unwrap().split_once('?').unwrap();
        assert_eq!(from_query(&at_root(path, &query.replace("&amp;", "&"))).0, state, "{link}");
    }
}
