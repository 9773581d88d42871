//! What the tables say, by rules: a finding stands as long as its rule finds it in the tables, and takes its words from them.

use dataset::msg;
use dataset::{COUNTRY, Group, roles};
use graphics::chart::{Scene, dumbbell, index_lines};
use maud::{Markup, html};
use model::comparison::CLOSE;
use model::drift::{Drift, drift, largest_rise, span};
use model::groups::{Gap, gaps};
use model::plan::{index, key, parts, total};
use model::route::Page;
use model::summary;
use model::target::{Assessment, Coverage, by_year, coverage, points, trackers};
use presentation::export::Drawing;
use text::{Decimal, Locale, Ratio, capitalised, integer, number, percent, range, uncapitalised};

use super::super::targets::measure_scene;
use super::{MEASURE, charts, filled, rows};
use crate::place::Place;

/// Women, compared with men.
const SEXES: [Group; 2] = [roles::FEMALE, roles::MALE];

pub struct Finding {
    /// The end of its addresses: `plan` of `#finding-plan` and `share/finding-plan-kk.html`.
    pub id: &'static str,
    /// What was found, without a mark at the end.
    pub sentence: String,
    pub chart: Markup,
    /// What the chart shows, and how it is read.
    pub caption: String,
    /// The rule that found it, with its figures, one a paragraph.
    pub rule: Vec<String>,
    /// The files of `data/` behind it.
    pub tables: &'static [&'static str],
    /// Ids of documents in `data/sources.csv`.
    pub sources: &'static [&'static str],
    /// The page that says more, and the place on it.
    pub more: (Page, &'static str),
    /// The chart of its picture.
    pub drawing: Drawing,
}

/// The findings of a language, in the order of the page.
pub fn findings(place: Place) -> Vec<Finding> {
    let locale = place.locale();
    let all = [
        target(locale),
        plan(locale),
        share(&drift(), locale),
        gap(&gaps(MEASURE, SEXES, *dataset::group_years(MEASURE).end()), locale),
        silence(&coverage(), locale),
    ];
    // No line begins with a dash.
    let held = |found: Finding| Finding { sentence: found.sentence.replace(" – ", "\u{a0}– "), ..found };
    all.into_iter().flatten().map(held).collect()
}

/// The whole history of the first target.
fn target(locale: Locale) -> Option<Finding> {
    let of = trackers().into_iter().find(|of| of.rule.target == MEASURE.code())?;
    let (goal, figure) = (of.goal?, of.goal_value()?);
    let known: Vec<(u16, Decimal)> =
        points(of.rule.series).into_iter().filter_map(|(year, datum)| Some((year, datum.value()?))).collect();
    let mark = rows::mark(goal, locale);
    let keys = [
        "●\u{a0}",
        locale.t(msg::TARGETS_KEY_MET),
        ", □\u{a0}",
        &locale.t(msg::TARGETS_KEY_MISSED).replace(' ', "\u{a0}"),
    ]
    .concat();
    Some(Finding {
        id: "target",
        sentence: history(&of, locale)?,
        chart: charts::line(goal, &known, &by_year(of.rule, figure), &mark, locale),
        caption: [&summary::measure_with_unit(MEASURE, locale), ": ", &*keys].concat(),
        rule: vec![locale.t(msg::OVERVIEW_RULE_TARGET).to_owned(), summary::goal_history(&of, locale)],
        tables: &["outcomes-unemployment.csv", "targets.csv"],
        sources: dataset::table(MEASURE).sources,
        more: (Page::Targets, "#target-unemployment"),
        drawing: scene(measure_scene(MEASURE, goal.year, locale)),
    })
}

/// The history of a target, with its name.
pub fn history(of: &Assessment, locale: Locale) -> Option<String> {
    let name = summary::goal_name(of.rule, locale);
    Some(locale.fill(msg::OVERVIEW_TARGET, &[("measure", name), ("runs", &summary::goal_runs(of, locale)?)]))
}

/// The plan took one path in all regions: no share moved by what one decimal would show.
fn plan(locale: Locale) -> Option<Finding> {
    let fixed = key()?;
    let regions = parts().len().to_string();
    let lasts: Vec<Ratio> =
        index().iter().filter_map(|line| line.points.last()).map(|(_, last)| *last).collect();
    let low = lasts.iter().min_by(|a, b| a.order(b))?.rounded(1);
    let high = lasts.iter().max_by(|a, b| a.order(b))?.rounded(1);
    let (first, last) = span();
    let figure = if low == high { number(locale, low) } else { range(locale, low, high) };
    let values = [
        ("first", first.to_string()),
        ("last", last.to_string()),
        ("total", people(total().table, locale)),
        ("regions", regions),
        ("figure", figure),
    ];
    (fixed.share.size.rounded(1).scaled == 0).then(|| Finding {
        id: "plan",
        sentence: filled(msg::OVERVIEW_PLAN, &values, locale),
        chart: charts::bars(&lasts, (&[&*first.to_string(), "\u{a0}= 100"].concat(), &values[4].1)),
        caption: filled(msg::OVERVIEW_PLAN_CHART, &values, locale),
        rule: vec![summary::plan_proof(locale), summary::plan_total(locale)],
        tables: &["plan.csv"],
        sources: dataset::table(roles::PLAN).sources,
        more: (Page::Plan, ""),
        drawing: scene(index_lines::scene(locale)),
    })
}

/// Who had most and least of the plan for its population in the first year, as long as one had more and one had less.
fn share(lines: &[Drift], locale: Locale) -> Option<Finding> {
    let one = Ratio::of(1, 1, 1)?;
    let high = lines.iter().max_by(|a, b| a.first.ratio.order(&b.first.ratio))?;
    let low = lines.iter().min_by(|a, b| a.first.ratio.order(&b.first.ratio))?;
    let apart = high.first.ratio.order(&one).is_gt() && low.first.ratio.order(&one).is_lt();
    let mut shown = vec![*high];
    shown.extend(largest_rise().filter(|rise| rise.region != high.region && rise.region != low.region));
    shown.push(*low);
    let (first, last) = span();
    let two = |ratio: Ratio| number(locale, ratio.rounded(2));
    let values = [
        ("year", first.to_string()),
        ("high", summary::plain_name(high.region, locale).to_owned()),
        ("most", two(high.first.ratio)),
        ("low", summary::plain_name(low.region, locale).to_owned()),
        ("least", two(low.first.ratio)),
    ];
    apart.then(|| Finding {
        id: "share",
        sentence: capitalised(&filled(msg::OVERVIEW_SHARE, &values, locale)),
        chart: charts::dumbbell(&shown, &["1 = ", locale.t(msg::DUMBBELL_EQUAL)].concat(), locale),
        caption: [
            &*filled(
                msg::PLAN_PAGE_RATIO_CHART,
                &[("first", first.to_string()), ("last", last.to_string())],
                locale,
            ),
            &format!(": ○\u{a0}{first}, ●\u{a0}{last}"),
        ]
        .concat(),
        rule: std::iter::once(locale.t(msg::PLAN_PAGE_RATIO).to_owned())
            .chain([high, low].map(|line| inputs(line, first, locale)))
            .collect(),
        tables: &["plan.csv", "population.csv"],
        sources: dataset::table(roles::PLAN_PER_10K).sources,
        more: (Page::Plan, "#plan-ratio"),
        drawing: scene(dumbbell::plan_ratio(locale)),
    })
}

/// What a ratio comes from.
fn inputs(line: &Drift, year: u16, locale: Locale) -> String {
    let share = &line.first;
    let values = [
        ("region", summary::plain_name(line.region, locale).to_owned()),
        ("year", year.to_string()),
        ("persons", people(share.persons, locale)),
        ("plan", percent(locale, share.plan.rounded(1))),
        ("inhabitants", integer(locale, share.inhabitants)),
        ("people", percent(locale, share.people.rounded(1))),
        ("ratio", number(locale, share.ratio.rounded(2))),
    ];
    capitalised(&filled(msg::OVERVIEW_SHARE_INPUTS, &values, locale))
}

/// Where women and men are farthest apart, as long as that is more than a survey may give by chance.
fn gap(all: &[Gap], locale: Locale) -> Option<Finding> {
    let year = *dataset::group_years(MEASURE).end();
    let widest = all.iter().max_by(|a, b| a.width().order(&b.width()))?;
    let [first, second] = widest.figures.map(|figure| figure.value());
    let (first, second) = (first?, second?);
    let names = SEXES.map(|group| summary::group_name(group, locale));
    let region = summary::plain_name(widest.region, locale);
    let [one, other] = &names;
    let unit = uncapitalised(&summary::measure_with_unit(MEASURE, locale));
    let caption = [capitalised(region), unit, year.to_string()];
    let drawn = dumbbell::regions(MEASURE, year, None, locale)?;
    let country = Gap::of(MEASURE, SEXES, COUNTRY, year);
    let spoken = [Some(*widest), country].into_iter().flatten();
    widest.width().order(&CLOSE).is_gt().then(|| Finding {
        id: "gap",
        sentence: summary::gap_finding(MEASURE, SEXES, year, locale),
        chart: charts::pair_of_bars([(one, first), (other, second)], locale),
        caption: caption.join(", "),
        rule: std::iter::once(locale.fill(msg::OVERVIEW_RULE_GAP, &[("close", &number(locale, CLOSE))]))
            .chain(spoken.map(|gap| capitalised(&summary::gap_spoken(MEASURE, SEXES, &gap, locale))))
            .collect(),
        tables: &["outcomes-unemployment.csv"],
        sources: dataset::table(MEASURE).sources,
        more: (Page::Groups, ""),
        drawing: scene(drawn),
    })
}

/// That no figure of coverage was found, as long as none of its targets has one.
fn silence(groups: &[Coverage], locale: Locale) -> Option<Finding> {
    let years = || groups.iter().flat_map(|group| &group.promised).map(|(year, _)| *year);
    let (first, last) = (years().min()?, years().max()?);
    let values =
        [("first", first.to_string()), ("last", last.to_string()), ("count", years().count().to_string())];
    let borrowed = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    let one = |group: &Coverage| {
        let ends = [group.promised.first()?, group.promised.last()?].map(|(_, figure)| *figure);
        let span = [&*number(locale, ends[0]), "\u{a0}→ ", &*percent(locale, ends[1])].concat();
        Some(vec![summary::category(group.id, locale).to_owned(), span])
    };
    let promised: Vec<Vec<String>> = groups.iter().filter_map(one).collect();
    let lines: Vec<String> = promised.iter().map(|line| line.join(": ")).collect();
    let head = vec![
        locale.t(msg::GOAL_COVERAGE_NAME).to_owned(),
        locale.fill(msg::TARGETS_PROMISED, &[("first", &first.to_string()), ("last", &last.to_string())]),
    ];
    let actual =
        [msg::TARGETS_COVERAGE_ACTUAL, msg::TARGETS_UNPUBLISHED].map(|words| locale.t(words).to_owned());
    Some(Finding {
        id: "coverage",
        sentence: locale.count(msg::OVERVIEW_COVERAGE, years().count() as u64, &borrowed),
        chart: html! { p .unpublished { span { (locale.t(msg::TARGETS_UNPUBLISHED)) } } },
        caption: uncapitalised(locale.t(msg::GOAL_COVERAGE_SILENT)),
        rule: std::iter::once([locale.t(msg::GOAL_COVERAGE_SILENT), "."].concat()).chain(lines).collect(),
        tables: &["targets.csv"],
        sources: &["article"],
        more: (Page::Targets, "#coverage"),
        drawing: Drawing::Table([vec![head, actual.to_vec()], promised].concat()),
    })
}

fn people(count: i64, locale: Locale) -> String {
    locale.count(msg::PEOPLE, count.unsigned_abs(), &[("count", &integer(locale, count))])
}

fn scene(scene: Scene) -> Drawing {
    Drawing::Scene(Box::new(scene))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use model::Datum;

    #[test]
    fn a_finding_goes_when_its_rule_finds_nothing() {
        let year = *dataset::group_years(MEASURE).end();
        let real = gaps(MEASURE, SEXES, year);
        assert!(gap(&real, Locale::En).is_some());
        let near: Vec<Gap> = real
            .iter()
            .map(|gap| {
                let figure = gap.figures[0];
                Gap { figures: [figure; 2], apart: Decimal::new(0, 1), ..*gap }
            })
            .collect();
        assert!(gap(&near, Locale::En).is_none(), "figures of a survey that are about the same");
        let none: Vec<Gap> =
            real.iter().map(|gap| Gap { figures: [Datum::NotPublished; 2], ..*gap }).collect();
        assert!(gap(&none, Locale::En).is_none() && gap(&[], Locale::En).is_none());
        let even: Vec<Drift> =
            drift().into_iter().filter(|line| line.first.ratio.rounded(2).to_f64() > 1.0).collect();
        assert!(!even.is_empty() && share(&even, Locale::En).is_none(), "nobody had less than its share");
        assert!(silence(&[], Locale::En).is_none());
    }
}
