//! The page of the plan: its figures are those of the tables, in every language.

use dataset::{COUNTRY, roles};
use model::drift::drift;
use model::plan::regions;
use model::route::{Page, Route};
use site::pages;
use site::place::Place;
use text::{Locale, integer, number};

fn page(locale: Locale) -> String {
    let content = pages::content(Place { route: Route { locale, page: Page::Plan } });
    content.unwrap().main.into_string()
}

#[test]
fn every_figure_of_table_1_is_there() {
    for locale in Locale::ALL {
        let page = page(locale);
        let (_, table) = page.split_once("id=\"table1\"").unwrap();
        let (table, _) = table.split_once("</table>").unwrap();
        for region in regions().chain([COUNTRY]) {
            for year in dataset::years(roles::PLAN) {
                let printed = dataset::observation(roles::PLAN, region, year).unwrap().value;
                let cell = [">", &number(locale, printed), "<"].concat();
                assert!(table.contains(&cell), "{locale:?} {} {year}", dataset::region(region).id);
            }
        }
        assert!(table.contains(&integer(locale, 509_108)), "{locale:?}");
    }
}

#[test]
fn the_ratio_stands_beside_what_it_comes_from() {
    let page = page(Locale::En);
    let (_, table) = page.split_once("plan-inputs").unwrap();
    let (table, _) = table.split_once("</table>").unwrap();
    let astana = table.split("<tr").find(|row| row.contains("Astana")).unwrap();
    for figure in ["7,304", "778,145", "8.6%", "4.6%", "1.87", "6,758", "1,136,156", "6.1%", "1.41"] {
        assert!(astana.contains(figure), "{figure}: {astana}");
    }
    assert_eq!(table.matches("<tr").count(), drift().len() + 2);
}

#[test]
fn old_fragments_lead_to_their_places() {
    let page = page(Locale::Kk);
    for id in ["plan", "plan-check", "table1", "f-plan-KZ-2013", "f-plan-sum"] {
        assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn the_text_that_differs_is_marked_in_place() {
    let page = page(Locale::Ru);
    let mark = page.matches("popovertarget=\"note-audit-total-text\"").count();
    assert_eq!((mark, page.matches("id=\"note-audit-total-text\"").count()), (1, 1));
}

/// (6,758 ÷ 78,485) ÷ (1,136,156 ÷ 18,631,779) = 1.4120; the country is one by definition.
#[test]
fn the_ratios_are_a_file() {
    let files = pages::files();
    let (_, bytes) = files.iter().find(|(path, _)| path == "data/plan-share.csv").unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(text.lines().count(), 1 + 17 * 8);
    assert!(text.lines().any(|line| line == "KZ-AST,2020,6758,8.611,1136156,6.098,1.4120,derived"), "{text}");
    assert!(
        text.lines().any(|line| line == "KZ,2013,84826,100.000,16910246,100.000,1.0000,derived"),
        "{text}"
    );
}
