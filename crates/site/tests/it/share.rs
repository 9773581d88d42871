//! What other sites are told of the explorer's page: its languages, its picture, how it is embedded, its data.

use dataset::msg;
use model::route::{Page, Route};
use serde_json::Value;
use site::bundle::Bundle;
use site::place::Place;
use site::{head, pages};
use text::Locale;

const SITE: &str = "https://example.kz/j/";

/// The head of the explorer's page, as it is when the site is published under this name.
fn map_head(locale: Locale) -> String {
    let route = Route { locale, page: Page::Map };
    let content = pages::content(Place { route }).unwrap();
    let bundle = Bundle { root: Some(SITE.to_owned()), ..Bundle::default() };
    let mut lines = head::lines(route, &content, &bundle);
    lines.push(head::data(route, &content, &bundle));
    lines.into_iter().map(|line| line.into_string() + "\n").collect()
}

/// The value of an attribute of the first element that holds the words.
fn value<'a>(head: &'a str, holds: &str, attribute: &str) -> &'a str {
    let line = head.lines().find(|line| line.contains(holds)).unwrap_or_else(|| panic!("{holds}: {head}"));
    line.split_once(&format!(" {attribute}=\"")).unwrap().1.split('"').next().unwrap()
}

#[test]
fn a_head_names_the_page_its_languages_and_its_picture_by_whole_addresses() {
    let folders = ["", "ru/", "en/"];
    for (locale, folder) in Locale::ALL.into_iter().zip(folders) {
        let head = &map_head(locale);
        let own = [SITE, folder, "map/"].concat();
        assert_eq!(value(head, "rel=\"canonical\"", "href"), own);
        assert_eq!(value(head, "og:url", "content"), own);
        for (other, folder) in Locale::ALL.into_iter().zip(folders) {
            let lang = format!("hreflang=\"{}\"", other.code());
            assert_eq!(value(head, &lang, "href"), [SITE, folder, "map/"].concat());
        }
        assert_eq!(value(head, "hreflang=\"x-default\"", "href"), [SITE, "map/"].concat());
        let picture = format!("{SITE}share/page-map-{}.png", locale.code());
        assert_eq!(value(head, "\"og:image\"", "content"), picture);
        let answer = format!("{SITE}share/map-{}.json", locale.code());
        assert_eq!(value(head, "json+oembed", "href"), answer);
        let title = value(head, "og:title", "content");
        let words = value(head, "name=\"description\"", "content");
        assert!(!title.is_empty() && (50..=300).contains(&words.chars().count()), "{title}: {words}");
    }
}

/// What <https://developers.google.com/search/docs/appearance/structured-data/dataset> asks for.
#[test]
fn the_data_are_described_as_search_engines_ask() {
    for head in Locale::ALL.map(map_head) {
        let (_, rest) = head.split_once("<script type=\"application/ld+json\">").unwrap();
        let page: Value = serde_json::from_str(rest.trim_end().strip_suffix("</script>").unwrap()).unwrap();
        let set = &page["mainEntity"];
        assert_eq!((&page["@context"], &set["@type"]), (&"https://schema.org".into(), &"Dataset".into()));
        let length = set["description"].as_str().unwrap().chars().count();
        assert!((50..=5000).contains(&length) && !set["name"].as_str().unwrap().is_empty());
        // From the first figure of the article to the last outcome.
        assert_eq!(set["temporalCoverage"], "1991/2023");
        assert_eq!(set["spatialCoverage"]["@type"], "Place");
        assert_eq!(set["creator"]["@type"], "Organization");
        assert_eq!(set["isAccessibleForFree"], true);
        let licences = set["license"].as_array().unwrap();
        assert_eq!(licences.len(), 4);
        assert_eq!(set["variableMeasured"].as_array().unwrap().len(), dataset::measures().len());
        let files = &set["distribution"]["contentUrl"];
        assert_eq!(files, &Value::from(format!("{SITE}data/{}", dataset::archive().0)));
        for address in [&page["url"], &set["@id"], &set["creator"]["url"]] {
            assert!(address.as_str().unwrap().starts_with(SITE), "{address}");
        }
        assert!(licences.iter().all(|one| one["url"].as_str().unwrap().starts_with("https://")));
        assert!(licences.iter().all(|one| !one["name"].as_str().unwrap().is_empty()));
    }
}

/// The program may not start: each reason is said, with the way to the whole text and to the tables as workbooks of the language.
#[test]
fn the_explorer_says_why_it_cannot_start_and_leads_on() {
    for locale in Locale::ALL {
        let page = pages::content(Place { route: Route { locale, page: Page::Map } }).unwrap();
        let main = page.main.into_string();
        let failed = main.split("id=\"failed\"").nth(1).unwrap().split("data-island").next().unwrap();
        for reason in [msg::START_OLD, msg::START_FILE, msg::START_LOST] {
            assert!(failed.contains(locale.t(reason)), "{}", locale.t(reason));
        }
        let links: Vec<&str> =
            failed.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(links.iter().any(|link| link.ends_with("text/index.html")), "{links:?}");
        let folder = format!("data/excel/{}/", locale.code());
        let tables: Vec<&str> = links.iter().filter_map(|link| Some(link.split_once(&folder)?.1)).collect();
        assert_eq!(tables.len(), 7, "{links:?}");
        for table in tables {
            let path = table.strip_suffix(".xlsx").unwrap().to_owned() + ".csv";
            let resource = dataset::resources().iter().find(|resource| resource.path == path).unwrap();
            assert!(failed.contains(locale.t(resource.title)));
            assert!(resource.sheets.iter().all(|bytes| *bytes > 0));
        }
    }
}
