//! Addresses with the id of a region, `regions/KZ-MAN/`, lead to its page.

use dataset::msg;
use maud::{DOCTYPE, html};
use model::route::slug;
use text::Locale;

use crate::head;
use crate::publish::policy;

/// A page for each id and language: its path from the site's root, and its bytes.
pub fn moved() -> Vec<(String, Vec<u8>)> {
    let each = |locale: Locale| dataset::regions().map(move |(region, row)| (locale, region, row.id));
    let all = Locale::ALL.into_iter().flat_map(each);
    all.map(|(locale, region, id)| {
        let path = [locale.folder(), "regions/", id, "/index.html"].concat();
        let to = ["../", &slug(region), "/"].concat();
        (path, page(locale, dataset::name(region, locale), &to).into_bytes())
    })
    .collect()
}

fn page(locale: Locale, name: &str, to: &str) -> String {
    let said = locale.fill(msg::REGION_PAGE_MOVED, &[("region", name)]);
    let whole = html! {
        (DOCTYPE)
        html lang=(locale.code()) {
            head {
                (head::start(policy::PAGE))
                meta name="robots" content="noindex";
                title { (name) " · " (locale.t(msg::APP_NAME)) }
                link rel="icon" href="data:,";
                link rel="canonical" href=(to);
                meta http-equiv="refresh" content={ "0; url=" (to) "index.html" };
            }
            body { main { h1 { (name) } p { a href={ (to) "index.html" } { (said) } } } }
        }
    };
    whole.into_string()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use model::route::{Page, Route};

    #[test]
    fn every_id_leads_to_its_page() {
        let pages = moved();
        assert_eq!(pages.len(), 75);
        let (_, bytes) = pages.iter().find(|(path, _)| path == "ru/regions/KZ-MAN/index.html").unwrap();
        assert!(String::from_utf8_lossy(bytes).contains("url=../mangystau/index.html"));
        let route =
            Route { locale: Locale::Ru, page: Page::Region(dataset::region_by_id("KZ-MAN").unwrap()) };
        assert_eq!(route.folder(), "ru/regions/mangystau/");
    }
}
