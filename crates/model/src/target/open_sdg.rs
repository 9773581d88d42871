//! The progress measure of Open SDG, printed beside ours for comparison.
//!
//! Observed growth over required growth, both compound and yearly: P = s · d · g_o ÷ |g_r|, with
//! g_o = (c ÷ b)^(1 ÷ (t − t₀)) − 1 and g_r = (T ÷ b)^(1 ÷ (t_T − t₀)) − 1; d = −1 where lower is better, s = −1 for a
//! negative baseline. Source: sdg-build, `ProgressMeasure.py`, after Statistics Canada. Its thresholds are not ours
//! to change, so they stand here.

use text::Decimal;

/// Open SDG's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The figure keeps the promise; overrides the ratio.
    Achieved,
    /// P ≥ 0.95.
    Substantial,
    /// P ≥ 0.60.
    Moderate,
    /// P ≥ 0.
    Limited,
    /// P < 0.
    Deterioration,
}

/// Open SDG's judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSdg {
    /// P, two decimals; `None` where no growth was required or a root does not exist.
    pub ratio: Option<Decimal>,
    /// Its word.
    pub progress: Progress,
}

/// The ratio for a year; `span`: baseline, year, target's year. `None` outside the span, when baseline and figure
/// differ in sign, and when neither a ratio nor an achievement can be told.
pub fn open_sdg(
    baseline: Decimal,
    current: Decimal,
    goal: Decimal,
    span: (u16, u16, u16),
    lower_is_better: bool,
) -> Option<OpenSdg> {
    let (from, year, to) = span;
    if year <= from || year > to {
        return None;
    }
    let (b, c, t) = (nonzero(baseline), current.to_f64(), nonzero(goal));
    if b * c < 0.0 {
        return None;
    }
    let sign = if (b < 0.0) == lower_is_better { 1.0 } else { -1.0 };
    let growth = |x: f64, years: u16| root(x / b, years).map(|r| r - 1.0);
    let ratio = growth(t, to - from)
        .filter(|required| *required != 0.0)
        .zip(growth(c, year - from))
        .map(|(required, observed)| sign * observed / required.abs());
    let order = current.order(&goal);
    let achieved = order.is_eq() || order.is_lt() == lower_is_better;
    let progress = match ratio {
        _ if achieved => Progress::Achieved,
        Some(p) if p >= 0.95 => Progress::Substantial,
        Some(p) if p >= 0.60 => Progress::Moderate,
        Some(p) if p >= 0.0 => Progress::Limited,
        Some(_) => Progress::Deterioration,
        None => return None,
    };
    let ratio = ratio.and_then(hundredths);
    Some(OpenSdg { ratio, progress })
}

/// Open SDG replaces a zero by 0.001.
fn nonzero(figure: Decimal) -> f64 {
    if figure.is_zero() { 0.001 } else { figure.to_f64() }
}

/// The `n`-th root of a figure that is not negative, by halving; `powf` would add its tables to the page.
fn root(x: f64, n: u16) -> Option<f64> {
    if !(0.0..1e9).contains(&x) || n == 0 {
        return None;
    }
    let (mut low, mut high) = (0.0_f64, x.max(1.0));
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        let mut power = 1.0;
        for _ in 0..n {
            power *= middle;
        }
        if power < x {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high)
}

fn hundredths(p: f64) -> Option<Decimal> {
    let scaled = p * 100.0;
    let half = if scaled < 0.0 { -0.5 } else { 0.5 };
    let fits = scaled.abs() < 1e9;
    fits.then(|| Decimal::new((scaled + half) as i32, 2))
}
