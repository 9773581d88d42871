//! The sentences of the page, from one table of templates a language. A sentence without its data is left out.

use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use maud::{Markup, html};
use model::comparison::{CLOSE, Comparison, compare_figures};
use model::route::Page;
use model::summary;
use text::{Decimal, Locale, Msg, capitalised, integer, number, percent, until};

use super::facts::{Facts, Planned, size};
use crate::place::Place;

/// What a sentence says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The unit it was part of, with its plan and its last rate.
    Predecessor,
    /// The units it became.
    Successors,
    /// The rate of the country.
    Country,
    /// The national target.
    Target,
    /// Women and men.
    Sexes,
    /// Poverty with its place.
    Poverty,
    Plan,
    /// Share of the plan and share of the population.
    Share,
}

impl Clause {
    /// In the order of the page.
    pub const ALL: [Clause; 8] = [
        Clause::Predecessor,
        Clause::Successors,
        Clause::Country,
        Clause::Target,
        Clause::Sexes,
        Clause::Poverty,
        Clause::Plan,
        Clause::Share,
    ];
}

/// A sentence; regions in it stand as their number between two [`MARK`]s, to become links.
pub type Said = (Clause, String);

const MARK: char = '\u{1}';

/// The headline: the region's name, the measure, the year; then women and men where they are far apart, else poverty.
pub fn title(facts: &Facts, locale: Locale) -> String {
    let name = match facts.region {
        COUNTRY => dataset::short_name(COUNTRY, locale).to_owned(),
        region => capitalised(dataset::name(region, locale)),
    };
    let Some(value) = facts.value else {
        return name;
    };
    let mut values = vec![
        ("region", name),
        ("year", facts.year.to_string()),
        ("value", percent(locale, value)),
        ("standing", stands(facts, value, locale)),
    ];
    let apart = facts.sexes.filter(|both| facts.region == COUNTRY || both.gap().order(&CLOSE).is_gt());
    let text = match (apart, facts.poverty) {
        (Some(both), _) => {
            values.push(("women", percent(locale, both.women)));
            values.push(("men", percent(locale, both.men)));
            msg::REGION_PAGE_TITLE_GROUPS
        }
        (None, Some((poverty, Some(rank)))) => {
            values.push(("poverty", percent(locale, poverty)));
            values.push(("rank", summary::rank_phrase(rank, locale)));
            msg::REGION_PAGE_TITLE_POVERTY
        }
        _ => msg::REGION_PAGE_TITLE_ALONE,
    };
    filled(text, &values, locale)
}

/// A region beside the country; the country beside its target.
fn stands(facts: &Facts, value: Decimal, locale: Locale) -> String {
    if let Some(national) = facts.national {
        return locale
            .t(match compare_figures(value, national) {
                Comparison::Higher => msg::REGION_PAGE_HIGHER,
                Comparison::Same => msg::REGION_PAGE_SAME,
                Comparison::Lower => msg::REGION_PAGE_LOWER,
            })
            .to_owned();
    }
    facts.distance().map_or_else(String::new, |(distance, target)| {
        let goal = percent(locale, Decimal::new(target.scaled, target.places));
        let text = if distance.scaled > 0 { msg::REGION_PAGE_MISSED } else { msg::REGION_PAGE_MET };
        locale.fill(text, &[("goal", &goal)])
    })
}

/// The sentences under the headline that have their data.
pub fn clauses(facts: &Facts, locale: Locale) -> Vec<Said> {
    let said = |clause: Clause| Some((clause, sentence(clause, facts, locale)?));
    Clause::ALL.into_iter().filter_map(said).collect()
}

fn sentence(clause: Clause, facts: &Facts, locale: Locale) -> Option<String> {
    match clause {
        Clause::Predecessor => predecessor(facts, locale),
        Clause::Successors => successors(facts, locale),
        Clause::Country => country(facts, locale),
        Clause::Target => target(facts, locale),
        Clause::Sexes => facts.sexes.map(|both| {
            let values = [("women", percent(locale, both.women)), ("men", percent(locale, both.men))];
            filled(msg::REGION_PAGE_WOMEN_MEN, &values, locale)
        }),
        Clause::Poverty => poverty(facts, locale),
        Clause::Plan => own_plan(facts, locale),
        Clause::Share => facts.shares.map(|(year, plan, people)| {
            let values = [
                ("year", year.to_string()),
                ("plan", summary::share_percent(plan, locale)),
                ("people", summary::share_percent(people, locale)),
            ];
            filled(msg::REGION_PAGE_SHARE, &values, locale)
        }),
    }
}

fn predecessor(facts: &Facts, locale: Locale) -> Option<String> {
    let parent = facts.parent?;
    let before = Facts::of(parent);
    let mut values = vec![("parent", marked(parent)), ("year", before.year.to_string())];
    values.push(("value", percent(locale, before.value?)));
    values.extend(planned(&before.planned?, locale));
    Some(filled(msg::REGION_PAGE_PREDECESSOR, &values, locale))
}

fn successors(facts: &Facts, locale: Locale) -> Option<String> {
    let last = dataset::region(facts.region).valid_to?;
    let names: Vec<String> = facts.successors.iter().map(|region| marked(*region)).collect();
    let list = match names.as_slice() {
        [first, second] => locale.fill(msg::LIST_TWO, &[("first", first), ("last", second)]),
        names => names.join(", "),
    };
    let values = [("until", until(locale, last.year, last.month, last.day)), ("list", list)];
    Some(filled(msg::REGION_PAGE_SUCCESSORS, &values, locale))
}

fn country(facts: &Facts, locale: Locale) -> Option<String> {
    let (value, national) = (facts.value?, facts.national?);
    let apart = value.minus(national);
    let text = if apart.is_zero() { msg::REGION_PAGE_COUNTRY_EQUAL } else { msg::REGION_PAGE_COUNTRY };
    let values = [("national", percent(locale, national)), ("difference", number(locale, size(apart)))];
    Some(filled(text, &values, locale))
}

fn target(facts: &Facts, locale: Locale) -> Option<String> {
    let (distance, target) = facts.distance()?;
    let text = match (distance.is_zero(), distance.scaled > 0) {
        (true, _) => msg::REGION_PAGE_TARGET_EQUAL,
        (_, true) => msg::REGION_PAGE_TARGET_ABOVE,
        _ => msg::REGION_PAGE_TARGET_BELOW,
    };
    let values = [
        ("goal", percent(locale, Decimal::new(target.scaled, target.places))),
        ("year", target.year.to_string()),
        ("distance", number(locale, size(distance))),
    ];
    Some(filled(text, &values, locale))
}

fn poverty(facts: &Facts, locale: Locale) -> Option<String> {
    let (value, rank) = facts.poverty?;
    let mut values = vec![("poverty", percent(locale, value))];
    let text = match rank {
        Some(rank) => {
            values.push(("rank", summary::rank_phrase(rank, locale)));
            msg::REGION_PAGE_POVERTY
        }
        None => msg::REGION_PAGE_POVERTY_ALONE,
    };
    Some(filled(text, &values, locale))
}

fn own_plan(facts: &Facts, locale: Locale) -> Option<String> {
    let plan = facts.planned.filter(|plan| plan.region == facts.region)?;
    Some(filled(msg::REGION_PAGE_PLAN_SUM, &planned(&plan, locale), locale))
}

/// The years of the plan and its sum, for a template.
pub fn planned(plan: &Planned, locale: Locale) -> Vec<(&'static str, String)> {
    let years = dataset::years(roles::PLAN);
    let count = integer(locale, plan.sum);
    let sum = locale.count(msg::PEOPLE, plan.sum.unsigned_abs(), &[("count", &count)]);
    vec![("first", years.start().to_string()), ("last", years.end().to_string()), ("sum", sum)]
}

/// A template with its values.
pub fn filled(text: Msg, values: &[(&str, String)], locale: Locale) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    locale.fill(text, &values)
}

/// A region inside a sentence, to become a link.
pub fn marked(region: RegionIx) -> String {
    format!("{MARK}{}{MARK}", region.0)
}

/// A sentence with its regions as links.
pub fn linked(sentence: &str, place: Place) -> Markup {
    html! {
        @for (at, part) in sentence.split(MARK).enumerate() {
            @match (at % 2, part.parse()) {
                (1, Ok(number)) => (link(place, RegionIx(number))),
                _ => (part),
            }
        }
    }
}

/// A link to the page of a region.
pub fn link(place: Place, region: RegionIx) -> Markup {
    html! { a href=(place.to(Page::Region(region))) { (dataset::name(region, place.locale())) } }
}

/// What search engines and previews show of a page; they cut what is longer.
const PREVIEW: usize = 300;

/// The first sentences as plain text, as far as previews show them.
pub fn preview(said: &[Said], locale: Locale) -> String {
    let fits = |count: &usize| plain(said.get(..*count).unwrap_or(said), locale).chars().count() <= PREVIEW;
    let count = (1..=said.len()).rev().find(fits).unwrap_or(1);
    plain(said.get(..count).unwrap_or(said), locale)
}

/// The sentences as plain text.
pub fn plain(said: &[Said], locale: Locale) -> String {
    let name = |(at, part): (usize, &str)| match (at % 2, part.parse()) {
        (1, Ok(number)) => dataset::name(RegionIx(number), locale).to_owned(),
        _ => part.to_owned(),
    };
    let sentences = said.iter().map(|(_, sentence)| sentence.split(MARK).enumerate().map(name).collect());
    sentences.collect::<Vec<String>>().join(" ")
}

/// What became of the region, or where it comes from, in a paragraph of its own; then the rest.
pub fn paragraphs(said: &[Said], place: Place) -> Vec<Markup> {
    let history = |clause: Clause| matches!(clause, Clause::Predecessor | Clause::Successors);
    let part = |wanted: bool| {
        let own = said.iter().filter(|(clause, _)| history(*clause) == wanted);
        own.map(|(_, sentence)| sentence.as_str()).collect::<Vec<_>>().join(" ")
    };
    let parts = [part(true), part(false)].into_iter().filter(|part| !part.is_empty());
    parts.map(|part| linked(&part, place)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn all() -> impl Iterator<Item = (RegionIx, Facts)> {
        dataset::regions().map(|(region, _)| (region, Facts::of(region)))
    }

    /// Which sentences the tables allow, read from the tables themselves.
    fn allowed(clause: Clause, region: RegionIx) -> bool {
        let row = dataset::region(region);
        let rate = |measure, year| dataset::observation(measure, region, year).is_some();
        let year = dataset::years(roles::UNEMPLOYMENT).rev().find(|year| rate(roles::UNEMPLOYMENT, *year));
        let year = year.unwrap();
        let planned = rate(roles::PLAN, 2016);
        let group = |group| dataset::group_observation(roles::UNEMPLOYMENT, group, region, year).is_some();
        match clause {
            Clause::Predecessor => row.successor_of.is_some(),
            Clause::Successors => row.valid_to.is_some(),
            Clause::Country => region != COUNTRY,
            Clause::Target => true,
            Clause::Sexes => group(roles::FEMALE) && group(roles::MALE),
            Clause::Poverty => rate(roles::POVERTY, year),
            Clause::Plan => planned,
            Clause::Share => planned && region != COUNTRY,
        }
    }

    #[test]
    fn a_sentence_appears_where_its_data_are_and_nowhere_else() {
        for locale in Locale::ALL {
            for (region, facts) in all() {
                let said: Vec<Clause> =
                    clauses(&facts, locale).into_iter().map(|(clause, _)| clause).collect();
                let expected: Vec<Clause> =
                    Clause::ALL.into_iter().filter(|clause| allowed(*clause, region)).collect();
                assert_eq!(said, expected, "{} {locale:?}", dataset::region(region).id);
            }
        }
    }

    #[test]
    fn without_its_data_a_sentence_vanishes() {
        let mut facts = Facts::of(dataset::region_by_id("KZ-MAN").unwrap());
        facts.sexes = None;
        facts.poverty = None;
        let said = clauses(&facts, Locale::En);
        assert!(!said.iter().any(|(clause, _)| matches!(clause, Clause::Sexes | Clause::Poverty)));
        assert!(title(&facts, Locale::En).ends_with("above the national rate"));
    }

    #[test]
    fn no_two_headlines_are_alike_without_the_names() {
        for locale in Locale::ALL {
            let mut seen = BTreeMap::new();
            for (region, facts) in all() {
                let title = title(&facts, locale);
                let name = capitalised(dataset::name(region, locale));
                let name = if region == COUNTRY { dataset::short_name(region, locale) } else { &name };
                let rest = title.strip_prefix(name).unwrap_or_else(|| panic!("{title}"));
                assert!(rest.contains(&facts.year.to_string()) && !rest.contains(['{', MARK]), "{title}");
                let other = seen.insert(rest.to_owned(), name.to_owned());
                assert!(other.is_none(), "{other:?} and {name}: {rest}");
            }
        }
    }

    /// Every sentence has its values, and regions in it are links.
    #[test]
    fn templates_are_filled() {
        for locale in Locale::ALL {
            for (_, facts) in all() {
                let text = plain(&clauses(&facts, locale), locale);
                assert!(!text.contains(['{', '}', MARK]), "{text}");
            }
        }
    }

    #[test]
    fn a_new_region_answers_with_its_predecessor_and_a_former_one_with_its_successors() {
        let said = |id: &str| {
            let facts = Facts::of(dataset::region_by_id(id).unwrap());
            plain(&clauses(&facts, Locale::En), Locale::En).replace('\u{a0}', " ")
        };
        let turkistan = said("KZ-TUR");
        for part in ["South Kazakhstan Region", "70,279", "2017: 5.2%"] {
            assert!(turkistan.contains(part), "{part}: {turkistan}");
        }
        let south = said("KZ-YUZ");
        assert!(south.starts_with("The region existed until 18 June 2018. Its territory is now"), "{south}");
        assert!(south.contains("Turkistan Region") && south.contains("Shymkent city"), "{south}");
    }
}
