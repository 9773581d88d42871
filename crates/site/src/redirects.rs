//! Redirects: from `kk/`, where a visitor may expect the Kazakh pages, to where they are, because the first
//! language has no folder of its own; and what a host shows where there is no page.

use dataset::msg;
use maud::{DOCTYPE, Markup, html};
use model::route::Route;
use text::Locale;

use crate::bundle::Bundle;
use crate::head;
use crate::publish::policy;

/// The pages below `kk/`, by their paths.
pub fn pages() -> Vec<(String, String)> {
    let kazakh = Route::all().filter(|route| route.locale == Locale::default());
    let folders = kazakh.map(|route| ["kk/", &route.folder()].concat());
    folders.map(|folder| ([&folder, "index.html"].concat(), leading(&folder).into_string())).collect()
}

fn leading(folder: &str) -> Markup {
    let up = "../".repeat(folder.matches('/').count());
    let to = [&up, folder.trim_start_matches("kk/")].concat();
    let file = [&to, "index.html"].concat();
    html! {
        (DOCTYPE)
        html lang="kk" data-to=(to) {
            (head(Locale::default().t(msg::APP_NAME), html! {
                link rel="icon" href="data:,";
                script src={ (up) "moved.js" } {}
                noscript { meta http-equiv="refresh" content={ "0; url=" (file) }; }
            }))
            body {
                main {
                    h1 { (Locale::default().t(msg::APP_NAME)) }
                    p { a href=(file) { "Қазақша беттің мекенжайы басқа" } }
                }
            }
        }
    }
}

/// `404.html`, in the site's own style.
pub fn missing(bundle: &Bundle) -> String {
    let title = "Жолкарта: бет табылмады · страница не найдена · page not found";
    let lines = [
        ("kk", "Мұндай бет жоқ.", "./", "Басты бетке өту"),
        ("ru", "Такой страницы нет.", "./?lang=ru", "На главную страницу"),
        ("en", "There is no such page.", "./?lang=en", "To the main page"),
    ];
    let whole = html! {
        (DOCTYPE)
        html lang="kk" data-release=[bundle.release.as_deref()] {
            (head(title, html! { link rel="stylesheet" href={ "./" (bundle.files.name("site.css")) }; }))
            body {
                main #main .missing-page {
                    h1 { (Locale::default().t(msg::APP_NAME)) }
                    @for (lang, words, to, link) in lines { p lang=(lang) { (words) " " a href=(to) { (link) } } }
                }
            }
        }
    };
    whole.into_string()
}

fn head(title: &str, more: Markup) -> Markup {
    html! {
        head {
            (head::start(policy::PAGE))
            meta name="robots" content="noindex";
            title { (title) }
            (more)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_for_a_folder_of_kazakh_is_led_to_its_pages() {
        let pages = pages();
        for (folder, script, to) in [
            ("kk/", "../moved.js", "../"),
            ("kk/text/", "../../moved.js", "../../text/"),
            ("kk/map/", "../../moved.js", "../../map/"),
        ] {
            let path = [folder, "index.html"].concat();
            let page = &pages.iter().find(|(own, _)| *own == path).unwrap().1;
            for part in [
                format!("data-to=\"{to}\""),
                format!("src=\"{script}\""),
                format!("url={to}index.html\""),
                format!("href=\"{to}index.html\""),
            ] {
                assert!(page.contains(&part), "{part}: {page}");
            }
        }
    }
}
