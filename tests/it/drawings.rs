//! What the page draws itself, beside its charts: bars, columns, dots and lines are as long and as high as their figures, and
//! what stands together has one scale.

use crate::page::{element, page};
use dataset::{COUNTRY, Relation, roles};
use graphics::map::sparkline;
use jolkarta::explorer::figures::framed_of;
use model::state::{ViewState, from_query, to_query};
use model::target::trackers;
use model::{Slice, classes, series};

/// The number in an attribute, without its unit; nothing where there is no such attribute.
fn number(tag: &str, name: &str) -> Option<f64> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()?.trim_end_matches('%').parse().ok()
}

/// A number of the first element whose class begins like this.
fn find(markup: &str, class: &str, name: &str) -> Option<f64> {
    let class = format!("class=\"{class}");
    number(markup.split('<').find(|tag| tag.contains(&class)).unwrap(), name)
}

/// Places and the figures that they stand for lie on one line that rises; counts begin at zero.
fn on_one_scale(points: &[(f64, f64)], from_zero: bool, close: f64, what: &str) {
    let order = |a: &&(f64, f64), b: &&(f64, f64)| a.1.total_cmp(&b.1);
    let (low, high) = (points.iter().min_by(order).unwrap(), points.iter().max_by(order).unwrap());
    let low = if from_zero { &(0.0, 0.0) } else { low };
    assert!(low.1 < high.1, "{what}: all figures are equal");
    assert!(low.0 < high.0, "{what}: a higher figure lies lower");
    for (place, figure) in points {
        let due = low.0 + (figure - low.1) / (high.1 - low.1) * (high.0 - low.0);
        assert!((place - due).abs() < close, "{what}: {figure} lies at {place} instead of {due:.2}");
    }
}

#[test]
fn marks_of_the_ranking_lie_on_one_scale() {
    for measure in dataset::measures() {
        for year in dataset::years(measure) {
            let slice = Slice::of(measure, year);
            let counts = classes::edges(measure).is_none();
            let state = ViewState { measure, year, ..ViewState::default() };
            let markup = page(&to_query(&state));
            let rank = element(&markup, "rank");
            let mut points = Vec::new();
            for line in rank.split("<li>").skip(1) {
                let Some(id) = line.split("data-row=\"").nth(1) else { continue };
                let region = dataset::region_by_id(id.split('"').next().unwrap()).unwrap();
                let place = if counts {
                    find(line, "ranking-bar\"", "width")
                } else {
                    find(line, "ranking-dot class-", "cx")
                };
                if let Some(figure) = slice.row(region).unwrap().datum.value() {
                    points.push((place.unwrap(), figure.to_f64()));
                }
            }
            assert_eq!(points.len(), slice.counted(), "{measure:?} {year}");
            if !counts {
                let national = slice.national.value().unwrap().to_f64();
                points.push((find(rank, "national-mark", "x").unwrap(), national));
                points.push((find(rank, "national-line", "x1").unwrap(), national));
                if let Some(target) = slice.target().filter(|target| target.relation == Relation::AtMost) {
                    let value = f64::from(target.scaled) / 10_f64.powi(i32::from(target.places));
                    points.push((find(rank, "target-line", "x1").unwrap(), value));
                }
            }
            assert!(points.iter().all(|(place, _)| (0.0..=100.0).contains(place)), "{measure:?} {year}");
            on_one_scale(&points, counts, 0.16, &format!("{measure:?} {year}"));
        }
    }
}

#[test]
fn columns_of_the_years_stand_on_one_line_and_are_as_high_as_their_figures() {
    for measure in dataset::measures() {
        let markup = page(&to_query(&ViewState { measure, ..ViewState::default() }));
        let mut columns = element(&markup, "slider")
            .split('<')
            .filter(|tag| tag.starts_with("rect") && tag.contains("class=\"column"));
        let mut points = Vec::new();
        for (year, datum) in series::of_region(measure, COUNTRY) {
            let tag = columns.next().unwrap();
            let (y, height) = (number(tag, "y").unwrap(), number(tag, "height").unwrap());
            assert!((y + height - 65.5).abs() < 0.01, "{measure:?} {year}: {tag}");
            points.extend(datum.value().map(|figure| (height, figure.to_f64())));
        }
        on_one_scale(&points, true, 0.11, &format!("{measure:?}"));
    }
}

#[test]
fn bullets_show_figure_target_start_and_the_side_that_keeps_the_promise() {
    let markup = framed_of(from_query("?lang=en&embed=tracker").0);
    let mut seen = 0;
    for of in trackers() {
        let start = format!("data-target=\"{}\"", of.rule.target);
        let card = markup.split(&start).nth(1).unwrap().split("</article>").next().unwrap();
        let tag =
            |class: &str| card.split('<').find(|tag| tag.contains(&format!("class=\"{class}\""))).unwrap();
        let end = card.split('<').find(|tag| tag.contains("text-anchor=\"end\"")).unwrap();
        let top: f64 = end.split('>').nth(1).unwrap().trim_end_matches('%').parse().unwrap();
        let goal = of.goal.unwrap();
        let promised = f64::from(goal.scaled) / 10_f64.powi(i32::from(goal.places));
        let near = |place: Option<f64>, figure: f64, what: &str| {
            let (place, due) = (place.unwrap(), figure / top * 100.0);
            assert!((place - due).abs() < 0.06, "{}: {what} at {place} instead of {due:.2}", of.rule.target);
        };
        let actual = of.actual.unwrap().value.to_f64();
        near(number(tag("bar"), "width"), actual, "the figure");
        near(number(tag("start"), "cx"), of.baseline.unwrap().value.to_f64(), "the start");
        let line = card.split("<svg").find(|part| part.contains("class=\"tick\"")).unwrap();
        near(number(line, "x"), promised, "the target");
        let zone = tag("zone");
        let from = number(zone, "x").unwrap();
        let to = from + number(zone, "width").unwrap();
        let tick = promised / top * 100.0;
        let due = if goal.relation == Relation::AtLeast { (tick, 100.0) } else { (0.0, tick) };
        assert!((from - due.0).abs() < 0.11 && (to - due.1).abs() < 0.11, "{}: {zone}", of.rule.target);
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// The points of a path `M1 2L3 4`.
fn points(path: &str) -> Vec<(f64, f64)> {
    let pairs = path.trim_start_matches('M').split('L').map(|pair| pair.split_once(' ').unwrap());
    pairs.map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).collect()
}

#[test]
fn sparklines_go_up_with_their_figures_and_on_with_the_years() {
    let mut lines = 0;
    for (region, _) in dataset::regions() {
        let drawn = sparkline::markup(roles::UNEMPLOYMENT, region, 2016, 96, 30);
        let known = series::of_region(roles::UNEMPLOYMENT, region);
        let figures: Vec<f64> = known.iter().filter_map(|(_, d)| d.value()).map(|v| v.to_f64()).collect();
        let Some((_, path)) = drawn.split_once("class=\"spark-line\" d=\"") else { continue };
        let line = points(path.split('"').next().unwrap());
        // Regions of a few years have equal figures.
        if line.len() != figures.len() || line.len() < 10 {
            continue;
        }
        lines += 1;
        let name = dataset::region(region).id;
        let up: Vec<(f64, f64)> =
            line.iter().zip(&figures).map(|((_, y), figure)| (30.0 - y, *figure)).collect();
        on_one_scale(&up, false, 0.16, name);
        let along: Vec<(f64, f64)> = line.iter().enumerate().map(|(at, (x, _))| (*x, at as f64)).collect();
        on_one_scale(&along, false, 0.16, name);
    }
    assert!(lines > 12, "{lines} whole lines");
    for (region, _) in dataset::regions() {
        let drawn = sparkline::markup(roles::PLAN, region, 2016, 96, 30);
        let known = series::of_region(roles::PLAN, region);
        let bars: Vec<f64> = drawn.split("<rect").skip(1).map(|tag| number(tag, "height").unwrap()).collect();
        let figures = known.iter().map(|(_, d)| d.value().map_or(0.0, |v| v.to_f64()));
        let both: Vec<(f64, f64)> = bars.into_iter().zip(figures).collect();
        if !both.is_empty() {
            on_one_scale(&both, true, 0.11, dataset::region(region).id);
        }
    }
}
