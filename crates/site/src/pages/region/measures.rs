//! All measures: the region, the country, the difference in a word, the place, and all regions on a strip. Each row opens
//! in place.

use jolkarta::data::{self, COUNTRY, Measure, RegionIx};
use jolkarta::model::{Datum, Slice, plan, slice, summary};
use jolkarta::route::Page;
use jolkarta::text::{Case, Decimal, Locale, compare, dated, inflected, msg, sort_by};
use maud::{Markup, html};

use super::facts::{Facts, latest};
use super::strip::strip;
use crate::pages::measure::updated;
use crate::place::Place;

/// The section.
pub fn section(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let title = locale.t(msg::REGION_PAGE_MEASURES);
    let strips = match facts.region {
        COUNTRY => msg::REGION_PAGE_STRIP_COUNTRY,
        _ => msg::REGION_PAGE_STRIP,
    };
    let outcomes = Measure::ALL.into_iter().filter(|measure| !measure.is_plan());
    html! {
        h2 { (title) }
        (beside(place, facts.region))
        div .table tabindex="0" role="group" aria-label=(title) {
            table .region-measures {
                (head(place, facts))
                @for measure in outcomes.chain([Measure::PlanPer10k, Measure::PlanRatio, Measure::Plan]) {
                    (rows(place, facts, measure))
                }
            }
        }
        p .note { (locale.t(strips)) }
        @if facts.region != COUNTRY { p .note { (summary::standing_rule(locale)) } }
    }
}

/// The lists from which regions are chosen that stand beside this one on the strips.
fn beside(place: Place, own: RegionIx) -> Markup {
    let locale = place.locale();
    let other = |region: &RegionIx| *region != COUNTRY && *region != own;
    let mut regions: Vec<RegionIx> = data::regions().map(|(region, _)| region).filter(other).collect();
    sort_by(&mut regions, |a, b| compare(locale, data::name(*a, locale), data::name(*b, locale)));
    html! {
        div .choices.region-choices {
            @for (words, sign) in [(msg::REGION_PAGE_FIRST, "◆"), (msg::REGION_PAGE_SECOND, "■")] {
                label .choice {
                    span { (sign) " " (locale.t(words)) }
                    select data-beside=(sign) {
                        option value="" { (locale.t(msg::REGION_PAGE_NONE)) }
                        @for region in &regions {
                            option value=(data::region(*region).id) { (data::name(*region, locale)) }
                        }
                    }
                }
            }
        }
    }
}

fn head(place: Place, facts: &Facts) -> Markup {
    let (locale, region) = (place.locale(), facts.region != COUNTRY);
    html! {
        thead { tr {
            th scope="col" { (locale.t(msg::MEASURE_LABEL)) }
            th .number scope="col" { (locale.t(if region { msg::PANEL_REGION } else { msg::PANEL_COUNTRY })) }
            @if region {
                th .number scope="col" { (locale.t(msg::PANEL_COUNTRY)) }
                th scope="col" { (locale.t(msg::PASSPORT_DIFFERENCE)) }
                th .number scope="col" { (locale.t(msg::TABLE_RANK)) }
            }
        } }
    }
}

fn rows(place: Place, facts: &Facts, measure: Measure) -> Markup {
    let (locale, region) = (place.locale(), facts.region);
    let slice = Slice::of(measure, latest(measure, region));
    let known = slice::datum(measure, region, slice.year);
    let number = |datum| summary::datum_number(datum, locale);
    let columns = if region == COUNTRY { "2" } else { "5" };
    html! {
        tbody id=(["measure-", measure.code()].concat()) {
            tr {
                th scope="row" { (summary::measure_tab(measure, locale)) " " small { (unit(measure, slice.year, place)) } }
                td .number.here { (number(known)) }
                @if region != COUNTRY {
                    td .number { (number(slice.national)) }
                    td { (against(&slice, known, region, place)) }
                    td .number.place { (rank(&slice, region, place)) }
                }
            }
            tr .more {
                td colspan=(columns) {
                    div {
                        (strip(&slice, region, locale))
                        details data-measure=(measure.code()) {
                            summary { (locale.t(msg::REGION_PAGE_ABOUT)) }
                            div #{ "about-" (measure.code()) } { (about(place, &slice, known, region)) }
                        }
                    }
                    p .region-beside {}
                }
            }
        }
    }
}

/// `%, 2023`.
fn unit(measure: Measure, year: u16, place: Place) -> String {
    let unit = summary::unit(measure, place.locale()).replace(' ', "\u{a0}");
    [&unit, ",\u{a0}", &year.to_string()].concat()
}

/// The difference in a word; of the plan, its share; of the ratio of shares, both.
fn against(slice: &Slice, known: Datum, region: RegionIx, place: Place) -> String {
    let locale = place.locale();
    if slice.measure == Measure::Plan {
        let share = summary::share_text(region, slice.year, locale);
        let said = locale.fill(msg::REGION_PAGE_OF_PLAN, &[("share", &of_them(&share, locale))]);
        return if share.is_empty() { share } else { said };
    }
    let shares = summary::share_of_plan(region, slice.year).zip(summary::share_of_people(region, slice.year));
    if slice.measure == Measure::PlanRatio
        && let Some((plan, people)) = shares
    {
        let [plan, people] =
            [plan, people].map(|share| of_them(&summary::share_percent(share, locale), locale));
        return locale.fill(msg::REGION_PAGE_OF_BOTH, &[("plan", &plan), ("people", &people)]);
    }
    summary::standing_text(slice, known, locale).unwrap_or_default()
}

/// A share as so much of something, with its ending in Kazakh: «жоспардың 13,8%-ы».
fn of_them(share: &str, locale: Locale) -> String {
    if locale == Locale::Kk { inflected(share, Case::Own) } else { share.to_owned() }
}

fn rank(slice: &Slice, region: RegionIx, place: Place) -> String {
    let rank = slice.row(region).and_then(|row| row.rank);
    let short = rank.map_or_else(String::new, |rank| summary::rank_short(rank, place.locale()));
    // On a narrow screen the number of regions stands below.
    short.rsplit_once('\u{a0}').map_or(short.clone(), |(place, of)| [place, " ", of].concat())
}

/// The plan and the population that a computed figure comes from.
fn inputs(slice: &Slice, region: RegionIx, place: Place) -> Option<String> {
    let share = plan::share(region, slice.year).filter(|_| slice.measure.is_derived())?;
    let locale = place.locale();
    let [plan, people] = [share.persons, share.inhabitants].map(|count| {
        let whole = Decimal::whole(i32::try_from(count).unwrap_or(i32::MAX));
        summary::with_unit(Measure::Plan, whole, locale)
    });
    Some(locale.fill(msg::REGION_PAGE_INPUTS, &[("plan", &plan), ("people", &people)]))
}

/// Why there is no figure and what covers the ground, the standing of a figure, definition, source, cautions, files.
fn about(place: Place, slice: &Slice, known: Datum, region: RegionIx) -> Markup {
    let (locale, measure) = (place.locale(), slice.measure);
    let status = summary::status_words(known, locale);
    let file = data::table_file(measure);
    let name = file.trim_start_matches("data/").trim_end_matches(".csv");
    let book = ["data/excel/", locale.code(), "/", name, ".xlsx"].concat();
    let more = locale.fill(msg::REGION_PAGE_MEASURE, &[("measure", summary::measure_name(measure, locale))]);
    html! {
        @if let Some(ground) = summary::territory_sentence(slice, region, locale) { p { (ground) } }
        @if !status.is_empty() { p { "* " (status) } }
        @if let Some(inputs) = inputs(slice, region, place) { p { (inputs) } }
        p { (summary::measure_about(measure, locale)) }
        @for note in summary::measure_notes(measure, locale) { p { (note) } }
        p {
            (summary::source_line(measure, locale))
            @if let Some(date) = updated(measure) {
                ". " (locale.fill(msg::MEASURES_DATED, &[("date", &dated(locale, date))]))
            }
        }
        p {
            (locale.t(msg::REGION_PAGE_TABLE)) ": "
            a href=(place.file(&book)) { "XLSX" } ", " a href=(place.file(file)) { "CSV" }
        }
        p { a href=(place.to(Page::Measure(measure))) { (more) } }
    }
}
