//! What can be pointed at: every mark of a chart with its place and its words. Mouse, touch and arrow keys
//! walk the same list; the tooltip and the hover ring are HTML, so pointing never repaints a canvas.

use super::draw_list::{Point, Rect};
use super::theme::Role;
use dataset::RegionIx;

/// Something that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which line or column it belongs to, from 0.
    pub series: u8,
    pub region: RegionIx,
    pub year: u16,
    /// Centre of the mark, where a ring goes, CSS pixels.
    pub x: f32,
    /// See `x`.
    pub y: f32,
    /// What belongs to the mark: a whole row, or just the point.
    pub area: Rect,
    /// Its colour; `Role::token` is the custom property for HTML.
    pub role: Role,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// To the mark on the left.
    Left,
    /// To the mark on the right.
    Right,
    /// To the mark above.
    Up,
    /// To the mark below.
    Down,
    /// To the first.
    Home,
    /// To the last.
    End,
}

impl Arrow {
    /// The key with this name.
    pub fn of_key(name: &str) -> Option<Arrow> {
        Some(match name {
            "ArrowLeft" => Arrow::Left,
            "ArrowRight" => Arrow::Right,
            "ArrowUp" => Arrow::Up,
            "ArrowDown" => Arrow::Down,
            "Home" => Arrow::Home,
            "End" => Arrow::End,
            _ => return None,
        })
    }
}

/// How the marks lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Walk {
    /// One under another: every arrow steps through the list.
    #[default]
    Rows,
    /// Along years: left and right step within a series, up and down between the series of a year.
    Years,
}

/// All marks of a chart, in drawing order; within a series in order of years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hits {
    pub marks: Vec<Mark>,
    /// How arrow keys go through them.
    pub walk: Walk,
}

impl Hits {
    /// The mark nearest to a point, at most `reach` pixels away.
    pub fn nearest(&self, at: Point, reach: f32) -> Option<usize> {
        let away = |mark: &Mark| mark.area.distance(at);
        let (index, mark) =
            self.marks.iter().enumerate().min_by(|(_, a), (_, b)| away(a).total_cmp(&away(b)))?;
        (away(mark) <= reach).then_some(index)
    }

    /// The mark of a region in a year.
    pub fn find(&self, region: RegionIx, year: u16) -> Option<usize> {
        self.marks.iter().position(|m| m.region == region && m.year == year)
    }

    /// Where an arrow key leads; the same mark at an end. `None` only for an empty chart.
    pub fn step(&self, from: Option<usize>, arrow: Arrow) -> Option<usize> {
        let last = self.marks.len().checked_sub(1)?;
        let Some(from) = from.filter(|at| *at <= last) else {
            return Some(if arrow == Arrow::End { last } else { 0 });
        };
        let to = match self.walk {
            Walk::Rows => in_rows(from, last, arrow),
            Walk::Years => self.in_years(from, arrow),
        };
        Some(to.unwrap_or(from))
    }

    fn in_years(&self, from: usize, arrow: Arrow) -> Option<usize> {
        let here = self.marks.get(from)?;
        let along = |at: usize| self.marks.get(at).is_some_and(|m| m.series == here.series);
        match arrow {
            Arrow::Left => from
                .checked_sub(1)
                .filter(|at| along(*at))
                .or_else(|| self.continued(here, |m| m.year < here.year)),
            Arrow::Right => Some(from + 1)
                .filter(|at| along(*at))
                .or_else(|| self.continued(here, |m| m.year > here.year)),
            Arrow::Home => (0..=from).find(|at| along(*at)),
            Arrow::End => (from..self.marks.len()).rfind(|at| along(*at)),
            Arrow::Up => self.across(here, |m| m.y < here.y || (m.y == here.y && m.series < here.series)),
            Arrow::Down => self.across(here, |m| m.y > here.y || (m.y == here.y && m.series > here.series)),
        }
    }

    /// Where the figures of the same region go on in another line: after a change of source.
    fn continued(&self, here: &Mark, beyond: impl Fn(&Mark) -> bool) -> Option<usize> {
        let order = |m: &Mark| (m.year.abs_diff(here.year), m.series);
        let other = |m: &Mark| m.region == here.region && m.series != here.series && beyond(m);
        let marks = self.marks.iter().enumerate().filter(|(_, m)| other(m));
        Some(marks.min_by_key(|(_, m)| order(m))?.0)
    }

    /// The nearest mark of the same year on one side.
    fn across(&self, here: &Mark, beyond: impl Fn(&Mark) -> bool) -> Option<usize> {
        let order = |m: &Mark| ((m.y - here.y).abs(), m.series.abs_diff(here.series));
        self.marks
            .iter()
            .enumerate()
            .filter(|(_, m)| m.year == here.year && m.series != here.series && beyond(m))
            .min_by(|(_, a), (_, b)| {
                let (a, b) = (order(a), order(b));
                a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))
            })
            .map(|(index, _)| index)
    }
}

fn in_rows(from: usize, last: usize, arrow: Arrow) -> Option<usize> {
    match arrow {
        Arrow::Up | Arrow::Left => from.checked_sub(1),
        Arrow::Down | Arrow::Right => Some(from + 1).filter(|at| *at <= last),
        Arrow::Home => Some(0),
        Arrow::End => Some(last),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn mark(series: u8, year: u16, x: f32, y: f32) -> Mark {
        Mark {
            series,
            region: RegionIx(series),
            year,
            x,
            y,
            area: Rect::around((x, y), 0.0, 0.0),
            role: Role::Actual,
            spoken: format!("{series} {year}"),
        }
    }

    /// Two lines over 2013–2015; the second lacks 2014 and they meet in 2015.
    fn lines() -> Hits {
        let marks = vec![
            mark(0, 2013, 0.0, 10.0),
            mark(0, 2014, 50.0, 20.0),
            mark(0, 2015, 100.0, 30.0),
            mark(1, 2013, 0.0, 40.0),
            mark(1, 2015, 100.0, 30.0),
        ];
        Hits { marks, walk: Walk::Years }
    }

    #[test]
    fn left_and_right_stay_on_the_line() {
        let hits = lines();
        assert_eq!(hits.step(Some(0), Arrow::Right), Some(1));
        let ends = hits.step(Some(2), Arrow::Right);
        assert_eq!(ends, Some(2), "the line ends here");
        let starts = hits.step(Some(3), Arrow::Left);
        assert_eq!(starts, Some(3), "the line starts here");
        let over = hits.step(Some(3), Arrow::Right);
        assert_eq!(over, Some(4), "a gap is stepped over");
        assert_eq!(hits.step(Some(4), Arrow::Home), Some(3));
        assert_eq!(hits.step(Some(0), Arrow::End), Some(2));
    }

    #[test]
    fn up_and_down_change_the_line_even_where_lines_meet() {
        let hits = lines();
        assert_eq!(hits.step(Some(0), Arrow::Down), Some(3));
        assert_eq!(hits.step(Some(3), Arrow::Up), Some(0));
        assert_eq!(hits.step(Some(2), Arrow::Down), Some(4));
        assert_eq!(hits.step(Some(4), Arrow::Up), Some(2));
        assert_eq!(hits.step(Some(1), Arrow::Down), Some(1), "no other line in 2014");
    }

    #[test]
    fn a_region_goes_on_in_the_line_of_another_source() {
        let mut hits = lines();
        hits.marks.push(mark(2, 2016, 150.0, 30.0));
        assert_eq!(hits.step(Some(2), Arrow::Right), Some(2), "another region");
        for mark in &mut hits.marks {
            mark.region = RegionIx(0);
        }
        assert_eq!(hits.step(Some(2), Arrow::Right), Some(5));
        assert_eq!(hits.step(Some(5), Arrow::Left), Some(2));
        assert_eq!(hits.step(Some(5), Arrow::Right), Some(5), "the end of all");
    }

    #[test]
    fn rows_are_one_list() {
        let hits = Hits { walk: Walk::Rows, ..lines() };
        assert_eq!(hits.step(None, Arrow::Down), Some(0));
        assert_eq!(hits.step(Some(0), Arrow::Down), Some(1));
        assert_eq!(hits.step(Some(0), Arrow::Up), Some(0));
        assert_eq!(hits.step(Some(4), Arrow::Down), Some(4));
        assert_eq!(hits.step(Some(2), Arrow::End), Some(4));
        assert_eq!(Hits::default().step(None, Arrow::Down), None);
    }

    #[test]
    fn the_nearest_mark_is_within_reach() {
        let hits = lines();
        assert_eq!(hits.nearest((48.0, 25.0), 24.0), Some(1));
        assert_eq!(hits.nearest((48.0, 90.0), 24.0), None);
        assert_eq!(hits.find(RegionIx(1), 2015), Some(4));
        assert_eq!(hits.find(RegionIx(1), 2014), None);
    }
}
