//! Official outcomes as a table, distances from the targets, and the trend of one measure.

use super::Sheet;
use crate::html::{Html, entry, when};
use crate::panel::trend_years;
use dataset::msg;
use dataset::{COUNTRY, Measure, Series};
use graphics::chart::trend;
use graphics::map::sparkline;
use model::slice::datum;
use model::target::assess;
use model::{Slice, summary};

/// Part of the sheet's width that the trend takes; the targets stand beside it.
const TREND: f32 = 0.66;
/// Size of a sparkline, CSS pixels.
const SPARK: (u16, u16) = (96, 26);

impl Sheet<'_> {
    /// The table of outcomes.
    pub fn outcomes(&self, html: &mut Html) {
        html.open("section", &[("class", "sh-out")]);
        let name = self.locale.t(msg::PASSPORT_OUTCOMES);
        let place = [("class", "tb-wrap"), ("tabindex", "0"), ("role", "group"), ("aria-label", name)];
        html.open("div", &place).raw("<table>");
        html.leaf("caption", &[], self.locale.t(msg::PASSPORT_OUTCOMES)).raw("<thead><tr>");
        html.leaf("th", &[("scope", "col")], self.locale.t(msg::PASSPORT_MEASURE));
        for head in self.heads() {
            html.leaf("th", &[("scope", "col")], &head);
        }
        html.raw("</tr></thead><tbody>");
        for measure in dataset::outcomes() {
            self.line(html, measure);
        }
        html.raw("</tbody></table>").close("div").close("section");
    }

    fn heads(&self) -> Vec<String> {
        let (locale, year) = (self.locale, self.of.year.to_string());
        let mut heads: Vec<String> = self.of.years.iter().map(u16::to_string).collect();
        if self.of.is_country() {
            let (from, to) = self.span();
            let values = [("from", &*from.to_string()), ("to", &*to.to_string())];
            heads.push(locale.fill(msg::PASSPORT_CHANGE, &values));
        } else {
            heads.push(locale.fill(msg::PASSPORT_NATION, &[("year", &year)]));
            heads.push(locale.t(msg::PASSPORT_DIFFERENCE).to_owned());
            heads.push(locale.t(msg::PASSPORT_RANK).to_owned());
        }
        let (first, last) = trend_years(dataset::outcomes());
        heads.push(locale.fill(msg::PANEL_TREND, &[("first", &first), ("last", &last)]));
        heads
    }

    /// First and last of the sheet's years.
    fn span(&self) -> (u16, u16) {
        let year = self.of.year;
        (self.of.years.first().copied().unwrap_or(year), self.of.years.last().copied().unwrap_or(year))
    }

    fn line(&self, html: &mut Html, measure: Measure) {
        let (locale, region, year) = (self.locale, self.of.region, self.of.year);
        let number = |region, year| summary::datum_number(datum(measure, region, year), locale);
        html.raw("<tr>").open("th", &[("scope", "row")]);
        let framed = self.ask.state.embed.part.is_some();
        entry(html, (locale, framed), measure.code(), &summary::measure_with_unit(measure, locale));
        html.close("th");
        for at in &self.of.years {
            let own = number(region, *at);
            html.leaf("td", &[when(*at == year, "class", "now")], &own);
        }
        if self.of.is_country() {
            html.leaf("td", &[], &summary::passport_change(measure, self.span(), locale));
        } else {
            let slice = Slice::of(measure, year);
            let known = datum(measure, region, year);
            let rank = slice.row(region).and_then(|r| r.rank);
            html.leaf("td", &[], &number(COUNTRY, year));
            html.leaf("td", &[], &summary::difference_text(&slice, known, locale));
            let place = rank.map_or_else(String::new, |r| summary::rank_short(r, locale));
            html.leaf("td", &[], &place);
        }
        let size = ["0 0 ", &SPARK.0.to_string(), " ", &SPARK.1.to_string()].concat();
        html.open("td", &[])
            .open("svg", &[("class", "sp"), ("viewBox", &size), ("aria-hidden", "true")])
            .raw(&sparkline::markup(measure, region, year, SPARK.0, SPARK.1))
            .close("svg")
            .close("td")
            .raw("</tr>");
    }

    /// Distances from the national targets; the country's own sentences on its own sheet.
    pub fn targets(&self, html: &mut Html) {
        let (locale, of) = (self.locale, &self.of);
        html.open("section", &[("class", "sh-targets")]);
        html.leaf("h3", &[], locale.t(msg::PASSPORT_TARGETS)).open("ul", &[]);
        if of.is_country() {
            for rule in dataset::rules().iter().filter(|rule| rule.series != Series::Unpublished) {
                if let Some(known) = assess(rule.target, of.year) {
                    html.leaf("li", &[], &summary::goal_sentence(&known, locale));
                }
            }
        } else {
            for measure in dataset::outcomes() {
                let said = summary::passport_distance(measure, of.region, of.year, locale);
                if let Some(said) = said {
                    html.leaf("li", &[], &said);
                }
            }
            html.leaf("li", &[], locale.t(msg::PASSPORT_TARGETS_NOTE));
        }
        html.close("ul").close("section");
    }

    /// The lines of one measure over the years.
    pub fn trend(&self, html: &mut Html) {
        let measure = summary::measure_with_unit(self.of.trend, self.locale);
        let text = if self.of.is_country() { msg::PASSPORT_TREND_COUNTRY } else { msg::PASSPORT_TREND };
        let title = self.locale.fill(text, &[("measure", &measure)]);
        html.open("section", &[("class", "sh-trend")]).leaf("h3", &[], &title);
        let scene = trend::scene(self.of.trend, &self.of.lines, self.locale, self.of.year);
        self.drawing(html, &scene, TREND, &title);
        html.close("section");
    }
}
