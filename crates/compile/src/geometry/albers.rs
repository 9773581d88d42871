//! Albers equal-area conic: standard parallels 43° and 53° N, central meridian 67° E, origin 48° N.
//!
//! Latitudes are taken to the authalic sphere of WGS 84 first, so areas on the map are areas on the
//! ellipsoid. Formulas: Snyder, Map Projections – A Working Manual (USGS 1987), pages 16 and 100.

/// A point in kilometres east and south of the origin, or in units of the map: y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// First eccentricity squared of WGS 84.
const E2: f64 = 0.006_694_379_990_14;
/// Radius of the sphere with the area of WGS 84, km.
const RADIUS_KM: f64 = 6_371.007_2;

/// The projection with its constants worked out.
#[derive(Clone, Copy, Debug)]
pub struct Albers {
    cone: f64,
    constant: f64,
    origin: f64,
}

impl Default for Albers {
    /// The projection of the map.
    fn default() -> Self {
        let (south, north) = (authalic(43.0), authalic(53.0));
        let cone = f64::midpoint(south.sin(), north.sin());
        let constant = south.cos().powi(2) + 2.0 * cone * south.sin();
        let origin = radius(constant, cone, authalic(48.0));
        Albers { cone, constant, origin }
    }
}

impl Albers {
    /// Degrees on WGS 84 to kilometres.
    pub fn project(&self, lon: f64, lat: f64) -> Point {
        let radius = radius(self.constant, self.cone, authalic(lat));
        let angle = self.cone * (lon - 67.0).to_radians();
        Point { x: RADIUS_KM * radius * angle.sin(), y: RADIUS_KM * (radius * angle.cos() - self.origin) }
    }
}

fn radius(constant: f64, cone: f64, lat: f64) -> f64 {
    (constant - 2.0 * cone * lat.sin()).max(0.0).sqrt() / cone
}

fn authalic(degrees: f64) -> f64 {
    let pole = q(1.0);
    (q(degrees.to_radians().sin()) / pole).clamp(-1.0, 1.0).asin()
}

fn q(sine: f64) -> f64 {
    let e = E2.sqrt();
    let logarithm = ((1.0 - e * sine) / (1.0 + e * sine)).ln() / (2.0 * e);
    (1.0 - E2) * (sine / (1.0 - E2 * sine * sine) - logarithm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_the_middle() {
        let at = Albers::default().project(67.0, 48.0);
        assert!(at.x.abs() < 1e-9 && at.y.abs() < 1e-9);
    }

    #[test]
    fn a_degree_cell_has_the_area_of_the_ellipsoid() {
        // Area of 1° × 1° between 47° and 48° N on WGS 84, km² (closed formula, Snyder 3-12):
        let expected = RADIUS_KM.powi(2) * 1_f64.to_radians() * (authalic(48.0).sin() - authalic(47.0).sin());
        let p = Albers::default();
        let n = 200;
        let mut ring = Vec::new();
        let step = |i: i32| f64::from(i) / f64::from(n);
        ring.extend((0..n).map(|i| p.project(70.0 + step(i), 47.0)));
        ring.extend((0..n).map(|i| p.project(71.0, 47.0 + step(i))));
        ring.extend((0..n).map(|i| p.project(71.0 - step(i), 48.0)));
        ring.extend((0..n).map(|i| p.project(70.0, 48.0 - step(i))));
        let area = super::super::ring::area(&ring).abs();
        assert!((area / expected - 1.0).abs() < 1e-6, "{area} {expected}");
    }
}
