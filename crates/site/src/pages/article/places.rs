//! Where the text of the article has a table, a figure or a list, and in which paragraph it states what is checked.

use dataset::Paragraph;
use model::audit::{At, Check, Figure, Statement};
use model::city;
use model::route::Page;

use crate::place::Place;

/// Numbers of paragraphs in `data/article.csv`.
const LOST_TEXT: u16 = 25;
const TARGETS: u16 = 51;
const COVERAGE: u16 = 53;
const TABLE_1: u16 = 60;
const TABLE_2: u16 = 64;

/// The paragraph that states a figure of `data/facts.csv`.
const STATED: [(&str, u16); 15] = [
    ("activity_rate", 32),
    ("active_population", 32),
    ("employed", 33),
    ("unemployment_rate", 34),
    ("unemployment_rate_fall", 34),
    ("unemployed", 34),
    ("unemployed_fall", 34),
    ("unproductive", 36),
    ("low_income", 36),
    ("vulnerable_total", 37),
    ("vulnerable_rural", 37),
    ("outside_pension", 38),
    ("needed_employment", 39),
    ("growth_slowdown", 41),
    ("almaty_branches", 62),
];

/// What a paragraph shows.
pub enum Shows {
    Text,
    /// A list of `data/lists.csv`.
    List(&'static str),
    /// The targets of the programme, or the shares of those covered.
    Targets {
        /// True for the shares of those covered.
        coverage: bool,
    },
    /// The social projects.
    Projects,
    /// The caption of a table or figure, which has a place on another page.
    Caption(String),
}

/// What is at a paragraph.
pub fn shows(place: Place, number: u16, paragraph: &Paragraph) -> Shows {
    match paragraph.place {
        "" => Shows::Text,
        "programme-types" => Shows::List("unemployment_types"),
        "almaty-centre" => Shows::List("measures"),
        "coverage" => Shows::Targets { coverage: true },
        "targets" if number == TARGETS => Shows::Targets { coverage: false },
        "targets" => Shows::Caption(place.to(Page::Targets) + "#figure1"),
        "plan" => Shows::Caption(place.to(Page::Plan) + "#table1"),
        "projects" => Shows::Projects,
        "almaty" => Shows::Caption(almaty(place) + "#table2"),
        "almaty-figure3" => Shows::Caption(almaty(place) + "#almaty-figure3"),
        list => Shows::List(list.trim_start_matches("programme-")),
    }
}

fn almaty(place: Place) -> String {
    place.to(city::region().map_or(Page::Regions, Page::Region))
}

/// The paragraph that a fact of `data/facts.csv` stands in.
pub fn of_fact(id: &str) -> Option<u16> {
    STATED.iter().find(|(own, _)| *own == id).map(|(_, number)| *number)
}

/// The paragraph that a check is about; `None` for those of official data.
pub fn of_check(check: &Check) -> Option<u16> {
    match check.concerns.first() {
        Some(Figure::Passage(number)) => Some(*number),
        Some(Figure::Fact(id, _)) => of_fact(id),
        Some(Figure::Plan(..) | Figure::PlanSum | Figure::File("plan")) => Some(TABLE_1),
        Some(Figure::Almaty(..)) => Some(TABLE_2),
        Some(Figure::Target(id, _)) => Some(if id.starts_with("coverage") { COVERAGE } else { TARGETS }),
        None if check.at == At::Said(Statement::LostText) => Some(LOST_TEXT),
        _ => None,
    }
}

/// Where the site shows what a check is about, if not in the text of the article.
pub fn shown(place: Place, check: &Check) -> Option<(String, Page)> {
    let (page, id) = match check.concerns.first()? {
        Figure::Plan(..) | Figure::PlanSum | Figure::File("plan") => (Page::Plan, "table1".to_owned()),
        Figure::Almaty(..) => (city::region().map(Page::Region)?, "table2".to_owned()),
        Figure::Rate(..) => (Page::Targets, "figure1".to_owned()),
        Figure::Productive(..) => (Page::Targets, "how-productive".to_owned()),
        Figure::File(name) => (Page::Data, ["table-", name].concat()),
        _ => return None,
    };
    Some(([&place.to(page), "#", &id].concat(), page))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::audit;
    use text::{Locale, number};

    fn words(paragraph: u16) -> String {
        let row = &dataset::article()[usize::from(paragraph) - 1];
        let list = row.place.trim_start_matches("programme-");
        let items: Vec<&str> = dataset::items(list).map(|item| item.text[0]).collect();
        [row.text, &items.concat()].concat()
    }

    #[test]
    fn a_stated_figure_is_in_its_paragraph() {
        for fact in dataset::article_facts() {
            let at = of_fact(fact.id).unwrap();
            assert!(words(at).contains(&number(Locale::Kk, fact.value)), "{} {at}", fact.id);
        }
    }

    #[test]
    fn tables_and_lost_text_are_in_their_paragraphs() {
        for (number, start) in
            [(TABLE_1, "1 кесте"), (TABLE_2, "2 кесте"), (LOST_TEXT, "Жұмыссыздықтың түрлері")]
        {
            assert!(words(number).starts_with(start), "{number}");
        }
        assert_eq!(dataset::article()[usize::from(COVERAGE) - 1].place, "coverage");
        assert_eq!(dataset::article()[usize::from(TARGETS) - 1].place, "targets");
    }

    #[test]
    fn what_differs_in_the_article_is_found_in_its_text() {
        use audit::Chapter::{City, Plan, Statements, Text};
        for check in audit::all() {
            let own = matches!(check.group.chapter(), Plan | City | Statements | Text);
            assert!(!own || of_check(check).is_some(), "{}", check.id());
        }
    }
}
