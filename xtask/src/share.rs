//! What makes a link more than an address elsewhere: preview pictures, pages that carry them, oEmbed answers, a site map.
//!
//! Previews need whole addresses. `JOLKARTA_URL` names the site's root as visitors see it; without it, lines that need
//! one are left out, and addresses inside the answers are relative.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::{files, policy};
use std::env;

/// The site's root as visitors see it, with a slash at its end.
pub fn address() -> Outcome<Option<String>> {
    match env::var("JOLKARTA_URL") {
        Ok(text) if !text.trim().is_empty() => root(text.trim()).map(Some),
        _ => Ok(None),
    }
}

fn root(text: &str) -> Outcome<String> {
    let odd = |c: char| c.is_whitespace() || ['"', '<', '>', '?', '#', '\\'].contains(&c);
    if (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(odd) {
        return Ok([text.trim_end_matches('/'), "/"].concat());
    }
    Err(Failure::new(
        format!("JOLKARTA_URL is {text}, which is no address of a site."),
        "Give the address of the page as visitors see it, such as https://example.org/jolkarta/.",
    ))
}

/// The lines of a head with their addresses; `up` leads from the page to the site's root.
pub fn head(lines: &str, site: Option<&str>, up: &str) -> String {
    let kept = lines.lines().filter(|line| site.is_some() || !line.contains("{site}"));
    let text = kept.collect::<Vec<_>>().concat();
    text.replace("{site}", site.unwrap_or_default()).replace("{base}", site.unwrap_or(up))
}

/// Paints the pictures of `share/`.
pub fn paint(project: &Project) -> Outcome<()> {
    let packages = project.tools().join("npm/node_modules");
    let (out, kept) = (project.dist().join("share"), project.target().join("pictures"));
    let cards = crate::site::folder(project).join("cards");
    files::node(project, "pictures.mjs", &[&packages, &out, &kept, &crate::site::views(project), &cards])?;
    Ok(())
}

/// Writes the pages and answers of `share/`, and the site map where the site's address is known.
pub fn write(project: &Project) -> Outcome<()> {
    let site = address()?;
    let dist = project.dist();
    let front = files::read(&dist.join("index.html"))?;
    let icon = icon(&front);
    let parts = crate::site::views(project);
    for path in files::all(&parts)? {
        let file = files::inside(&parts, &path);
        let Some(name) = file.strip_prefix("share-").and_then(|rest| rest.strip_suffix(".txt")) else {
            continue;
        };
        let words = files::read(&path)?;
        let head = files::read(&parts.join(format!("share-{name}.html")))?;
        let shared = Shared { name, words: &words, icon, site: site.as_deref() };
        files::write(&dist.join(format!("share/{name}.html")), &shared.page(&head))?;
        files::write(&dist.join(format!("share/{name}.json")), &shared.oembed())?;
    }
    let findings = crate::site::folder(project).join("share");
    for path in files::all(&findings)? {
        let page = self::head(&files::read(&path)?, site.as_deref(), "../");
        let page = page.replace("{policy}", policy::PAGE).replace("{icon}", icon);
        files::write(&dist.join("share").join(files::inside(&findings, &path)), &page)?;
    }
    match site {
        None => Ok(()),
        Some(site) => {
            files::write(&dist.join("sitemap.xml"), &map(&site, &crate::site::places(project)?))?;
            files::write(
                &dist.join("robots.txt"),
                &format!("User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n"),
            )
        }
    }
}

struct Shared<'a> {
    /// The view, a hyphen, its language.
    name: &'a str,
    /// What `crates/site` says of it, a line each: address, title, subtitle, height of the frame, frame.
    words: &'a str,
    /// The name of the site's icon.
    icon: &'a str,
    site: Option<&'a str>,
}

impl Shared<'_> {
    fn line(&self, at: usize) -> &str {
        self.words.lines().nth(at).unwrap_or_default()
    }

    /// A page with the preview, the picture and a way to the view; browsers go on by themselves.
    fn page(&self, head: &str) -> String {
        let title = escaped(self.line(1));
        let words = escaped(self.line(2));
        let target = ["../", &escaped(self.line(0))].concat();
        let head = self::head(head, self.site, "../");
        let name = self.name;
        format!(
            "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title>\
             <link rel=\"icon\" href=\"../{}\">{head}\
             <meta http-equiv=\"refresh\" content=\"0; url={target}\"></head>\
             <body><main><h1>{title}</h1><p>{words}</p><p><a href=\"{target}\"><img src=\"{name}.png\" width=\"1200\" height=\"630\" \
             alt=\"{title}\"></a></p></main></body></html>\n",
            name.rsplit('-').next().unwrap_or_default(),
            policy::PAGE,
            self.icon,
        )
    }

    /// The answer to those who ask how the page is embedded: oEmbed 1.0, type `rich`.
    fn oembed(&self) -> String {
        let base = self.site.unwrap_or("../");
        let frame = self.line(4).replace("{base}", base);
        let height = self.line(3).parse().unwrap_or(600);
        let texts = [
            ("version", "1.0"),
            ("type", "rich"),
            ("provider_name", "Jolkarta"),
            ("provider_url", base),
            ("title", self.line(1)),
            ("html", &frame),
            ("thumbnail_url", &format!("{base}share/{}.png", self.name)),
        ];
        let texts: Vec<String> =
            texts.iter().map(|(key, value)| format!("  \"{key}\": {}", json(value))).collect();
        let numbers: [(&str, u32); 4] =
            [("width", 800), ("height", height), ("thumbnail_width", 1200), ("thumbnail_height", 630)];
        let numbers: Vec<String> =
            numbers.iter().map(|(key, value)| format!("  \"{key}\": {value}")).collect();
        format!("{{\n{},\n{}\n}}\n", texts.join(",\n"), numbers.join(",\n"))
    }
}

fn map(site: &str, pages: &[String]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for place in pages {
        out.push_str(&format!("  <url><loc>{}</loc></url>\n", escaped(&[site, place].concat())));
    }
    out.push_str("</urlset>\n");
    out
}

/// The icon that the front page names.
pub fn icon(page: &str) -> &str {
    let at = page.find("icon-").unwrap_or_default();
    let rest = page.get(at..).unwrap_or_default();
    rest.split([' ', '"', '>']).next().unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn json(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(site: Option<&str>) -> Shared<'_> {
        let words = "?lang=ru&view=trend\nПлан \"А\" < Б\nчеловек\n640\n<iframe src=\"{base}?lang=ru&amp;embed=trend\">";
        Shared { name: "trend-ru", words, icon: "icon-1.svg", site }
    }

    #[test]
    fn addresses_are_whole_where_the_site_is_known() {
        let answer = shared(Some("https://example.org/j/")).oembed();
        let src = "src=\\\"https://example.org/j/?lang=ru&amp;embed=trend\\\"";
        assert!(answer.contains(src), "{answer}");
        assert!(
            answer.contains("\"thumbnail_url\": \"https://example.org/j/share/trend-ru.png\""),
            "{answer}"
        );
        assert!(answer.contains("\"title\": \"План \\\"А\\\" < Б\""), "{answer}");
        assert!(shared(None).oembed().contains("\"provider_url\": \"../\""));
    }

    #[test]
    fn lines_that_need_a_whole_address_wait_for_one() {
        let lines = "<link href=\"{site}ru/\">\n<meta content=\"{base}share/map-ru.png\">";
        assert_eq!(head(lines, None, "../"), "<meta content=\"../share/map-ru.png\">");
        let whole = "<link href=\"https://a.kz/ru/\"><meta content=\"https://a.kz/share/map-ru.png\">";
        assert_eq!(head(lines, Some("https://a.kz/"), "../"), whole);
    }

    #[test]
    fn the_page_goes_on_to_the_view() {
        let page = shared(None).page("");
        assert!(page.contains("content=\"0; url=../?lang=ru&amp;view=trend\""), "{page}");
        assert!(page.contains("<h1>План &quot;А&quot; &lt; Б</h1>"), "{page}");
        assert_eq!(policy::of_page(&page), Some(policy::PAGE));
    }

    #[test]
    fn an_address_is_a_whole_one_and_ends_with_a_slash() {
        assert_eq!(root("https://a.kz/j").unwrap(), "https://a.kz/j/");
        for odd in ["a.kz", "javascript:1", "https://a.kz/?x", "https://a.kz/\"><script>"] {
            assert!(root(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn the_site_map_lists_every_page() {
        let map = map("https://a.kz/", &["ru/plan/".to_owned()]);
        assert!(map.contains("<loc>https://a.kz/ru/plan/</loc>"), "{map}");
    }
}
