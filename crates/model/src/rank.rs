//! Places in a ranking, from the highest figure down; equal figures share a place.

use std::cmp::Ordering;
use text::Decimal;

/// A place: `first` to `last` when figures tie, out of `of` regions with a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// Best place of the tie, from 1.
    pub first: u8,
    /// Last place of the tie; equals `first` without a tie.
    pub last: u8,
    /// How many regions have a figure.
    pub of: u8,
}

/// The rank of every figure, in the order given; `None` for a gap.
pub fn ranks(values: &[Option<Decimal>]) -> Vec<Option<Rank>> {
    let known: Vec<Decimal> = values.iter().copied().flatten().collect();
    let of = count(known.len());
    let place = |v: Decimal| {
        let above = known.iter().filter(|o| o.order(&v) == Ordering::Greater);
        let equal = known.iter().filter(|o| o.order(&v) == Ordering::Equal);
        let first = count(above.count()).saturating_add(1);
        let last = first.saturating_add(count(equal.count())).saturating_sub(1);
        Rank { first, last, of }
    };
    values.iter().map(|v| v.map(place)).collect()
}

fn count(n: usize) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_a_place() {
        let v = |n| Some(Decimal::new(n, 1));
        let got = ranks(&[v(51), None, v(55), v(51), v(40)]);
        let spans: Vec<_> = got.iter().map(|r| r.map(|r| (r.first, r.last, r.of))).collect();
        assert_eq!(spans, [Some((2, 3, 4)), None, Some((1, 1, 4)), Some((2, 3, 4)), Some((4, 4, 4))]);
    }
}
