//! The pages of regions: every row of their measures says what is behind its figure, in every year; every other region
//! can be shown beside the page's own; neighbours have common borders.

use dataset::{COUNTRY, Measure, RegionIx, roles};
use graphics::map::bordering;
use model::route::{Page, Route, slug};
use model::{series, slice, summary};
use site::pages;
use site::place::Place;
use std::collections::BTreeSet;
use text::Locale;

fn page(region: RegionIx, locale: Locale) -> String {
    let place = Place { route: Route { locale, page: Page::Region(region) } };
    pages::content(place).unwrap().main.into_string()
}

/// Every region and the country, each in one of the languages.
fn all() -> impl Iterator<Item = (RegionIx, Locale, String)> {
    let languages = Locale::ALL.into_iter().cycle();
    dataset::regions()
        .map(|(region, _)| region)
        .zip(languages)
        .map(|(region, locale)| (region, locale, page(region, locale)))
}

/// What is between two marks, for every time that the first one stands there.
fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(from).skip(1).map(move |rest| rest.split(to).next().unwrap_or_default())
}

/// The row of a measure: from its head to the end of what it opens.
fn row(text: &str, measure: Measure) -> &str {
    let start = ["id=\"measure-", measure.code(), "\""].concat();
    let rest = &text[text.find(&start).unwrap() + start.len()..];
    rest.split("<tbody id=\"measure-").next().unwrap().split("</section>").next().unwrap()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn a_row_opens_with_definition_source_date_cautions_files_and_the_measure() {
    for (region, locale, text) in all() {
        for measure in dataset::measures() {
            let (row, id) = (row(&text, measure), dataset::region(region).id);
            let file = measure.file();
            let mut parts = vec![
                summary::measure_about(measure, locale).to_owned(),
                summary::source_line(measure, locale),
                file.to_owned(),
                file.replace("data/", &["data/excel/", locale.code(), "/"].concat()).replace(".csv", ".xlsx"),
                ["measures/", measure.code(), "/"].concat(),
            ];
            parts.extend(summary::measure_notes(measure, locale));
            for part in parts {
                assert!(row.contains(&escaped(&part)), "{id} {}: {part}", measure.code());
            }
            assert!(row.starts_with('>') && row.contains("<details data-measure="), "{id}");
        }
    }
}

/// Zero is a figure like any other, and a year without one says why.
#[test]
fn a_row_has_the_figures_of_all_years_or_the_reason_why_there_is_none() {
    for (region, locale, text) in all() {
        for measure in dataset::measures() {
            let row = row(&text, measure);
            for year in dataset::years(measure) {
                let known = slice::datum(measure, region, year);
                let up = Route { locale, page: Page::Region(region) }.up();
                let map = Route { locale, page: Page::Map }.folder();
                let link = format!("href=\"{up}{map}?measure={}&amp;year={year}\"", measure.code());
                let line = match known.value() {
                    Some(_) => {
                        format!("<tr data-year=\"{year}\"><th scope=\"row\"><a {link}>{year}</a></th>")
                    }
                    None => format!("<tr><th scope=\"row\"><a {link}>{year}</a></th>"),
                };
                let figure =
                    format!("{line}<td class=\"number\">{}</td>", summary::datum_number(known, locale));
                assert!(row.contains(&figure), "{} {} {figure}", dataset::region(region).id, measure.code());
            }
        }
    }
    let astana = dataset::region_by_id("KZ-AST").unwrap();
    let zero = "2016</a></th><td class=\"number\">0.0</td>";
    assert!(row(&page(astana, Locale::En), roles::UNPRODUCTIVE).contains(zero));
    let turkistan = page(dataset::region_by_id("KZ-TUR").unwrap(), Locale::En);
    let gap = "2016</a></th><td class=\"number\">…</td><td class=\"number\">5.0</td><td colspan=\"2\">";
    let gap = row(&turkistan, roles::UNEMPLOYMENT).split_once(gap).unwrap().1;
    assert!(gap.split('<').next().unwrap().chars().count() > 5);
}

/// A strip has every region of its year once, from the lowest figure to the highest, and the page's own as a disc.
#[test]
fn strips_have_all_regions_of_their_year_in_order() {
    for (region, locale, text) in all() {
        for measure in dataset::measures() {
            let row = row(&text, measure);
            let places: Vec<u32> = between(row, "data-at=\"", "\"").map(|x| x.parse().unwrap()).collect();
            let ids: BTreeSet<&str> = between(row, "data-id=\"", "\"").collect();
            assert!(places.is_sorted() && places.iter().all(|x| (6..=194).contains(x)), "{places:?}");
            assert_eq!(ids.len(), places.len());
            let marked = row.contains("class=\"here\"");
            assert_eq!(marked, ids.contains(dataset::region(region).id), "{} {locale:?}", measure.code());
        }
    }
}

/// The axis holds every region, so that a line that is chosen lies inside the drawing, and all pages have one scale.
#[test]
fn every_other_region_can_be_shown_in_the_trend() {
    let known = |region: &RegionIx| {
        series::of_region(roles::UNEMPLOYMENT, *region).iter().any(|(_, known)| known.value().is_some())
    };
    let all_ids: BTreeSet<&str> = dataset::regions()
        .filter(|(region, _)| *region != COUNTRY && known(region))
        .map(|(_, row)| row.id)
        .collect();
    for (region, _, text) in all() {
        let id = dataset::region(region).id;
        let chart = between(&text, "id=\"trend-chart\"", "</figure>").next().unwrap();
        let drawings: Vec<&str> = between(chart, "<svg", "</svg>").collect();
        assert_eq!(drawings.len(), 2);
        for drawing in drawings {
            let size: Vec<f32> = between(drawing, "viewBox=\"", "\"")
                .next()
                .unwrap()
                .split(' ')
                .map(|n| n.parse().unwrap())
                .collect();
            let lines = drawing.split_once("class=\"region-lines\"").unwrap().1;
            let ids: BTreeSet<&str> = between(lines, "data-id=\"", "\"").collect();
            let mut expected = all_ids.clone();
            expected.remove(id);
            assert_eq!(ids, expected, "{id}");
            for path in between(lines, " d=\"M", "\"") {
                for point in path.split('L') {
                    let (x, y) = point.split_once(' ').unwrap();
                    let (x, y): (f32, f32) = (x.parse().unwrap(), y.parse().unwrap());
                    assert!(x > 0.0 && x * 20.0 < size[2] && y > 0.0 && y * 20.0 < size[3], "{id}: {point}");
                }
            }
        }
        assert_eq!(
            between(chart, "data-said=\"", "\"").count(),
            all_ids.len() - usize::from(all_ids.contains(id))
        );
    }
}

/// Neighbours are those of the borders of the year that is shown.
#[test]
fn neighbours_have_a_common_border_in_the_year_of_the_page() {
    for (region, locale, text) in all() {
        let years = dataset::years(roles::UNEMPLOYMENT);
        let year = years
            .rev()
            .find(|year| slice::datum(roles::UNEMPLOYMENT, region, *year).value().is_some())
            .unwrap();
        let beside = match region {
            COUNTRY => Vec::new(),
            _ => bordering(dataset::vintage(roles::UNEMPLOYMENT, year), region),
        };
        let list = between(&text, "class=\"region-neighbours\"", "</ul>").next().unwrap_or_default();
        let linked: BTreeSet<String> = between(list, "regions/", "/\"").map(str::to_owned).collect();
        assert_eq!(linked, beside.iter().map(|region| slug(*region)).collect(), "{locale:?}");
    }
}

/// The publisher gives no margins of error: nothing is called significant.
#[test]
fn no_difference_is_called_significant() {
    for (_, _, text) in all() {
        let text = text.to_lowercase();
        for word in ["significant", "значим", "существенн", "айтарлықтай", "елеулі"]
        {
            assert!(!text.contains(word), "{word}");
        }
    }
}

/// A big number leads to what is behind it.
#[test]
fn the_figures_of_women_and_men_open_their_row() {
    for (region, _, text) in all() {
        let section = between(&text, "class=\"region-sexes\"", "</div>").next().unwrap_or_default();
        let numbers = section.matches("<b>").count();
        assert_eq!(
            section.matches("href=\"#about-unemployment\"").count(),
            numbers,
            "{}",
            dataset::region(region).id
        );
        assert!(text.contains("id=\"about-unemployment\""));
    }
}
