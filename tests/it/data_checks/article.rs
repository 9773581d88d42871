//! Mistakes in the tables that quote the article.

use super::copy;

const ALMATY: &str = "data/almaty.csv";
const LISTS: &str = "data/lists.csv";
const TEXT: &str = "data/article.csv";

#[test]
fn table_2_without_a_period() {
    let row = "registered,2011,1558,persons,1558,";
    let broken = copy().swap(ALMATY, row, "registered,2015,1558,persons,1558,");
    broken.reports(ALMATY, "registered,2015", "period: '2015' of registered stands where 2011 is expected");
}

#[test]
fn a_printed_figure_that_is_not_the_value() {
    let broken = copy().swap(ALMATY, "34.4,percent,\"34,4,\"", "34.4,percent,\"34,5,\"");
    broken.reports(ALMATY, "\"34,5,\"", "printed: '34,5,' is not the value");
}

#[test]
fn a_list_with_a_number_left_out() {
    let broken = copy().swap(LISTS, "barriers,2,infrastructure", "barriers,5,infrastructure");
    broken.reports(LISTS, "barriers,5", "n: 5 does not follow 1");
}

#[test]
fn a_remark_of_a_list_without_a_translation() {
    let broken = copy().swap(LISTS, "other types may have been listed", "types may be missing");
    broken.reports(LISTS, "types may be missing", "note: is not in data/notes.csv");
}

#[test]
fn a_place_that_is_nowhere() {
    let broken = copy().swap(TEXT, "жұмыссыздық деңгейі,targets", "жұмыссыздық деңгейі,");
    broken.reports(TEXT, "1-сурет", "place: names where a row of the kind 'place' is shown");
}
