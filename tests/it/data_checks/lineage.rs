//! Mistakes in the history of the regions.

use super::copy;

const FILE: &str = "data/regions.csv";

#[test]
fn parts_that_do_not_exist() {
    let broken = copy().swap(FILE, "KZ-TUR KZ-SHY", "KZ-TUR KZ-SHI");
    broken.reports(FILE, "KZ-TUR KZ-SHI", "composed_of: 'KZ-SHI' is not in this table");
}

#[test]
fn a_part_that_does_not_know_its_origin() {
    let broken = copy().swap(FILE, "2018-06-19,,KZ-YUZ,,KZSHY", "2018-06-19,,,,KZSHY");
    broken.reports(FILE, "KZ-TUR KZ-SHY", "composed_of: KZ-SHY does not name KZ-YUZ in successor_of");
}

#[test]
fn an_origin_that_does_not_exist() {
    let broken = copy().swap(FILE, ",KZ-KAR-PRE,,KZULU", ",KZ-KAR-OLD,,KZULU");
    broken.reports(FILE, "KZ-KAR-OLD", "successor_of: 'KZ-KAR-OLD' is not in");
}

#[test]
fn an_origin_that_does_not_know_its_part() {
    let broken = copy().swap(FILE, "KZ-KAR KZ-ULY", "KZ-KAR");
    broken.reports(FILE, "KZ-ULY,", "successor_of: KZ-KAR-PRE does not name KZ-ULY in composed_of");
}

#[test]
fn a_beginning_that_is_not_the_day_after_the_end() {
    let broken = copy().swap(FILE, "2018-06-18", "2018-06-17");
    broken.reports(FILE, "KZ-TUR,", "valid_from is not the day after valid_to of KZ-YUZ");
}

#[test]
fn an_end_before_the_beginning() {
    let broken = copy().swap(FILE, ",2018-06-18,", "2019-01-01,2018-06-18,");
    broken.reports(FILE, "2019-01-01", "valid_from is after valid_to");
}

#[test]
fn an_end_without_heirs() {
    let broken = copy().swap(FILE, "oblast,16 17 20,,,,,KZAKM", "oblast,16 17 20,,2022-06-07,,,KZAKM");
    broken.reports(FILE, "KZAKM", "valid_to is set but composed_of is empty");
}

#[test]
fn a_vintage_with_a_region_too_many() {
    let broken = copy().swap(FILE, "city,17 20,2018", "city,16 17 20,2018");
    broken.reports(FILE, "", "17 regions belong to vintage 16");
    let broken = copy().swap(FILE, "city,17 20,2018", "city,16 17 20,2018");
    broken.reports(FILE, "KZ-SHY,", "KZ-SHY and KZ-YUZ, which it came from, share a vintage");
}

#[test]
fn an_unknown_vintage() {
    let broken = copy().swap(FILE, "city,17 20,2018", "city,17 21,2018");
    broken.reports(FILE, "17 21", "vintages: '21' is unknown");
}

#[test]
fn a_country_that_is_not_first() {
    let broken = copy();
    let text = broken.text(FILE);
    let lines: Vec<&str> = text.lines().collect();
    let moved = [lines[0], lines[2], lines[1]].into_iter().chain(lines[3..].iter().copied());
    let mut broken = broken;
    broken.0.insert(FILE.to_owned(), moved.map(|l| format!("{l}\n")).collect::<String>().into());
    broken.reports(FILE, "KZ-ABY,", "the first row is not the country KZ");
}

#[test]
fn an_unknown_kind() {
    let broken = copy().swap(FILE, ",city,17 20", ",town,17 20");
    broken.reports(FILE, ",town,", "kind: 'town' is unknown");
}

#[test]
fn an_id_in_small_letters() {
    let broken = copy().swap(FILE, "KZ-AKM,Ақмола", "KZ-akm,Ақмола");
    broken.reports(FILE, "KZ-akm", "id: 'KZ-akm' is not capitals");
}
