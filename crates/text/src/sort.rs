//! One small stable sort for the short lists of a page. The standard library's costs several kilobytes for
//! each element type; a page sorts a few dozen names.

use std::cmp::Ordering;

/// Sorts in place, keeping the order of equals. Meant for up to a few hundred elements.
pub fn sort_by<T>(list: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && in_disorder(list, at, &order) {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

fn in_disorder<T>(list: &[T], at: usize, order: &impl Fn(&T, &T) -> Ordering) -> bool {
    match (list.get(at.wrapping_sub(1)), list.get(at)) {
        (Some(before), Some(here)) => order(before, here) == Ordering::Greater,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        let mut list = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        sort_by(&mut list, |a, b| a.0.cmp(&b.0));
        assert_eq!(list, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        sort_by(&mut Vec::<u8>::new(), |a, b| a.cmp(b));
    }
}
