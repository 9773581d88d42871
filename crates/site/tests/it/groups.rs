//! The pages of groups and of all regions, by what the tables of the data say.

use dataset::{COUNTRY, Group, roles};
use model::groups::gaps;
use model::route::{Page, Route};
use model::{groups, summary};
use site::pages;
use site::place::Place;
use text::{Locale, number};

fn main(page: Page, locale: Locale) -> (String, String) {
    let content = pages::content(Place { route: Route { locale, page } }).unwrap();
    (content.title, content.main.into_string())
}

#[test]
fn the_headline_names_women_men_and_the_widest_gap() {
    let year = *dataset::group_years(roles::UNEMPLOYMENT).end();
    let gaps = gaps(roles::UNEMPLOYMENT, [roles::FEMALE, roles::MALE], year);
    let widest = gaps.iter().max_by(|a, b| a.width().order(&b.width())).unwrap();
    for locale in Locale::ALL {
        let (title, _) = main(Page::Groups, locale);
        for group in [roles::FEMALE, roles::MALE] {
            let value = groups::datum(roles::UNEMPLOYMENT, group, COUNTRY, year).value().unwrap();
            assert!(title.contains(&number(locale, value)), "{title}");
        }
        assert!(
            title.contains(&number(locale, widest.width())) && title.contains(&year.to_string()),
            "{title}"
        );
    }
}

#[test]
fn every_published_figure_of_a_group_stands_in_a_table() {
    let cells = |text: &str| text.matches("<td>").count();
    let (_, text) = main(Page::Groups, Locale::En);
    let tables = text.split("id=\"figures\"").nth(1).unwrap();
    let mut rows = 0;
    for measure in groups::measures() {
        let years = dataset::group_years(measure).count();
        let of = |group: Group| dataset::group_regions(measure, group).count();
        rows += dataset::all_groups().map(of).sum::<usize>() * years;
    }
    assert_eq!(cells(tables), rows);
    assert!(tables.contains("5.0*"), "figures that contradict others stay marked");
}

#[test]
fn the_index_leads_to_every_region_and_says_what_became_of_former_ones() {
    for locale in Locale::ALL {
        let (_, text) = main(Page::Regions, locale);
        let place = Place { route: Route { locale, page: Page::Regions } };
        for (region, _) in dataset::regions() {
            let href = ["href=\"", &place.to(Page::Region(region)), "\""].concat();
            assert!(text.contains(&href), "{}", dataset::name(region, locale));
        }
        let former = text.split("class=\"former\"").nth(1).unwrap();
        assert!(former.contains(summary::plain_name(dataset::region_by_id("KZ-SHY").unwrap(), locale)));
        assert!(text.contains("id=\"matrix\"") && text.contains("data-island=\"regions\""));
    }
}

#[test]
fn cells_of_the_matrix_say_their_side_of_the_target() {
    let (_, text) = main(Page::Regions, Locale::En);
    let matrix = text.split("id=\"matrix\"").nth(1).unwrap();
    // data/outcomes-unemployment.csv, Almaty city: 6.3 in 2010, 5.0 in 2022, 4.8 in 2023.
    let row = matrix.split("almaty-city/").nth(1).unwrap().split("</tr>").next().unwrap();
    for cell in ["above\"><i aria-hidden=\"true\">▲</i>6.3", "equal\"><i aria-hidden=\"true\">=</i>5.0"] {
        assert!(row.contains(cell), "{row}");
    }
    assert!(row.contains("below\"><i aria-hidden=\"true\">▽</i>4.8"));
}
