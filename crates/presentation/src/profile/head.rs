//! Name, lifetime, finding and the region's place on the map of its year.

use super::ProfileText;
use dataset::msg;
use dataset::{Kind, RegionIx};
use graphics::map::xml::{attr, attr_int, esc};
use model::{Slice, summary};

/// Radius of the ring around a city, units of the map.
const RING: i32 = 130;

impl ProfileText {
    /// Whose profile it is.
    pub fn name(&self) -> &'static str {
        summary::plain_name(self.of.region, self.locale)
    }

    /// What it is of, and when the region came into being where that is not obvious.
    pub fn about(&self) -> Vec<String> {
        let (locale, region) = (self.locale, self.of.region);
        let kind = summary::profile_kind(region, locale);
        let year = self.of.year.to_string();
        let about = locale.fill(msg::PROFILE_ABOUT, &[("kind", kind), ("year", &year)]);
        let changed = || summary::lineage_note(region, locale).is_some() || self.is_city();
        let lineage = (!self.of.is_country() && changed()).then(|| summary::lineage_sentence(region, locale));
        std::iter::once(about).chain(lineage).collect()
    }

    fn is_city(&self) -> bool {
        dataset::region(self.of.region).kind == Kind::City
    }

    /// The sentence of the profile: the region, or the country.
    pub fn finding(&self) -> String {
        let slice = Slice::of(self.of.trend, self.of.year);
        if self.of.is_country() {
            return summary::finding_country(&slice, self.locale);
        }
        summary::panel_sentence(&slice, self.of.region, self.locale)
    }

    /// The inside of the map that shows where the region is.
    pub fn locator(&self) -> String {
        let mut out = String::from("<title>");
        esc(&mut out, &self.locale.fill(msg::PROFILE_LOCATOR, &[("region", self.name())]));
        out.push_str("</title>");
        for region in dataset::members(self.of.vintage()) {
            let own = *region == self.of.region || self.of.is_country();
            outline(&mut out, *region, if own { "on" } else { "" });
        }
        if self.is_city()
            && let Some(shape) = dataset::shape(self.of.region)
        {
            out.push_str("<circle class=\"ring\"");
            attr_int(&mut out, "cx", i32::from(shape.anchor.0));
            attr_int(&mut out, "cy", i32::from(shape.anchor.1));
            attr_int(&mut out, "r", RING);
            out.push_str("/>");
        }
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
