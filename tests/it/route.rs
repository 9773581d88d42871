//! Pages and their folders: what is published goes on working.

use dataset::RegionIx;
use model::route::{Page, Route, region_of, slug};
use text::Locale;

/// The folders of the regions as they were published, beside the ids of `data/regions.csv`.
const SLUGS: [(&str, &str); 25] = [
    ("KZ", "kazakhstan"),
    ("KZ-ABY", "abai"),
    ("KZ-AKM", "akmola"),
    ("KZ-AKT", "aktobe"),
    ("KZ-ALA", "almaty-city"),
    ("KZ-ALM", "almaty-region"),
    ("KZ-AST", "astana"),
    ("KZ-ATY", "atyrau"),
    ("KZ-KAR", "karaganda"),
    ("KZ-KUS", "kostanay"),
    ("KZ-KZY", "kyzylorda"),
    ("KZ-MAN", "mangystau"),
    ("KZ-PAV", "pavlodar"),
    ("KZ-SEV", "north-kazakhstan"),
    ("KZ-SHY", "shymkent"),
    ("KZ-TUR", "turkistan"),
    ("KZ-ULY", "ulytau"),
    ("KZ-VOS", "east-kazakhstan"),
    ("KZ-ZAP", "west-kazakhstan"),
    ("KZ-ZHA", "zhambyl"),
    ("KZ-ZHT", "zhetisu"),
    ("KZ-ALM-PRE", "almaty-region-until-2022"),
    ("KZ-KAR-PRE", "karaganda-until-2022"),
    ("KZ-VOS-PRE", "east-kazakhstan-until-2022"),
    ("KZ-YUZ", "south-kazakhstan"),
];

fn region(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

#[test]
fn a_region_keeps_the_folder_that_was_published() {
    assert_eq!(dataset::regions().count(), SLUGS.len());
    for (id, name) in SLUGS {
        assert_eq!(slug(region(id)), name);
        assert_eq!(region_of(name), Some(region(id)));
        assert_eq!(region_of(&id.to_ascii_lowercase()), Some(region(id)), "{id}");
    }
}

#[test]
fn every_page_is_found_in_its_folder_and_in_no_other() {
    let mut seen = std::collections::BTreeSet::new();
    for route in Route::all() {
        let folder = route.folder();
        assert_eq!(Route::of(&folder), Some(route), "{folder}");
        assert!(seen.insert(folder.clone()), "{folder} twice");
        assert!(folder.is_empty() || folder.ends_with('/'));
        let steps = route.up().matches("../").count();
        assert_eq!(steps, folder.matches('/').count(), "{folder}");
    }
    assert_eq!(seen.len(), 3 * (14 + SLUGS.len() + dataset::measures().len()));
}

#[test]
fn a_folder_is_read_as_people_and_hosts_write_it() {
    let plan = |locale| Some(Route { locale, page: Page::Plan });
    for path in ["ru/plan/", "/ru/plan/index.html", "RU/Plan", "ru/plan"] {
        assert_eq!(Route::of(path), plan(Locale::Ru), "{path}");
    }
    assert_eq!(
        Route::of("kk/plan/"),
        plan(Locale::Kk),
        "Kazakh has no folder of its own, but answers in one"
    );
    let mangystau = Page::Region(region("KZ-MAN"));
    for path in ["regions/KZ-MAN/", "regions/kz-47/", "regions/mangystau/"] {
        assert_eq!(Route::of(path).map(|route| route.page), Some(mangystau), "{path}");
    }
    for path in ["ru/data/plan.csv", "texts/", "regions/atlantis/", "regions/mangystau/x/", "de/plan/"] {
        assert_eq!(Route::of(path), None, "{path}");
    }
}
