//! Name, lifetime, finding and the region's place on the map of its year.

use super::Sheet;
use crate::html::Html;
use dataset::msg;
use dataset::{Kind, RegionIx};
use graphics::map::view_box;
use graphics::map::xml::{attr, attr_int, esc};
use model::{Slice, summary};

/// Radius of the ring around a city, units of the map.
const RING: i32 = 130;

impl Sheet<'_> {
    /// The head of the sheet.
    pub fn head(&self, html: &mut Html) {
        let (locale, region) = (self.locale, self.of.region);
        html.open("header", &[("class", "sh-head")]).open("div", &[]);
        html.leaf("p", &[("class", "sh-brand")], locale.t(msg::APP_NAME));
        let name = summary::plain_name(region, locale);
        html.leaf("h2", &[("id", "sheet-name")], name);
        let kind = summary::passport_kind(region, locale);
        let year = self.of.year.to_string();
        let about = locale.fill(msg::PASSPORT_ABOUT, &[("kind", kind), ("year", &year)]);
        html.leaf("p", &[("class", "sh-meta")], &about);
        if !self.of.is_country() {
            let changed = summary::lineage_note(region, locale).is_some();
            if changed || dataset::region(region).kind == Kind::City {
                html.leaf("p", &[("class", "sh-meta")], &summary::lineage_sentence(region, locale));
            }
        }
        html.leaf("p", &[("class", "sh-find")], &self.finding()).close("div");
        let title = locale.fill(msg::PASSPORT_LOCATOR, &[("region", name)]);
        html.raw(&self.locator(&title)).close("header");
    }

    /// The sentence of the sheet: the region, or the country.
    fn finding(&self) -> String {
        let slice = Slice::of(self.of.trend, self.of.year);
        if self.of.is_country() {
            return summary::finding_country(&slice, self.locale);
        }
        summary::panel_sentence(&slice, self.of.region, self.locale)
    }

    fn locator(&self, title: &str) -> String {
        let mut out = String::from("<svg class=\"sh-map\" role=\"img\"");
        attr(&mut out, "viewBox", &view_box());
        out.push_str("><title>");
        esc(&mut out, title);
        out.push_str("</title>");
        for region in dataset::members(self.of.vintage()) {
            let own = *region == self.of.region || self.of.is_country();
            outline(&mut out, *region, if own { "on" } else { "" });
        }
        if dataset::region(self.of.region).kind == Kind::City
            && let Some(shape) = dataset::shape(self.of.region)
        {
            out.push_str("<circle class=\"ring\"");
            attr_int(&mut out, "cx", i32::from(shape.anchor.0));
            attr_int(&mut out, "cy", i32::from(shape.anchor.1));
            attr_int(&mut out, "r", RING);
            out.push_str("/>");
        }
        out.push_str("</svg>");
        out
    }
}

fn outline(out: &mut String, region: RegionIx, class: &str) {
    out.push_str("<path");
    if !class.is_empty() {
        attr(out, "class", class);
    }
    attr(out, "d", dataset::shape(region).map_or("", |s| s.path));
    out.push_str("/>");
}
