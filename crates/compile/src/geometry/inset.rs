//! A city's outline enlarged to fill a disc, for the insets: on the map itself it would be ten pixels.

use super::albers::Point;
use super::frame::grid;
use super::path::{Grid, path};

/// Radius of the disc, units of the inset.
pub const RADIUS: f64 = 100.0;

/// Path data of the rings, scaled so that the farthest point lies on the disc around 0,0.
pub fn inset(rings: &[Vec<Point>]) -> String {
    let centre = centre(rings);
    let farthest = rings.iter().flatten().map(|p| (p.x - centre.x).hypot(p.y - centre.y)).fold(0.0, f64::max);
    if farthest <= 0.0 {
        return String::new();
    }
    let scale = RADIUS / farthest;
    let place = |p: &Point| grid(Point { x: (p.x - centre.x) * scale, y: (p.y - centre.y) * scale });
    let rings: Vec<Vec<Grid>> = rings.iter().map(|r| r.iter().map(place).collect()).collect();
    path(&rings)
}

/// Centre of the smallest disc around the points: steps towards the farthest one, ever shorter
/// (Bădoiu and Clarkson 2003).
fn centre(rings: &[Vec<Point>]) -> Point {
    let points = || rings.iter().flatten();
    let Some(&start) = points().next() else {
        return Point { x: 0.0, y: 0.0 };
    };
    (1..400).fold(start, |c, step| {
        let away = |p: &&Point| (p.x - c.x).hypot(p.y - c.y);
        let Some(far) = points().max_by(|a, b| away(a).total_cmp(&away(b))) else {
            return c;
        };
        let part = 1.0 / (f64::from(step) + 1.0);
        Point { x: c.x + (far.x - c.x) * part, y: c.y + (far.y - c.y) * part }
    })
}
