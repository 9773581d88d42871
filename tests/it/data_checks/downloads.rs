//! The files for visitors: the archive holds the package byte for byte, sheets open in Excel as it is set up here.

use std::collections::BTreeMap;

use miniz_oxide::inflate::decompress_to_vec;

use super::{real, zone};
use crate::zone::export::{ARCHIVE, all};

fn downloads() -> BTreeMap<String, Vec<u8>> {
    let (facts, _) = zone::check(real()).unwrap();
    all(real(), &facts).into_iter().collect()
}

fn number(bytes: &[u8], at: usize, size: usize) -> usize {
    bytes[at..at + size].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
}

/// Reads an archive by its directory, as every program does.
fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let end = bytes.windows(4).rposition(|w| w == [0x50, 0x4b, 5, 6]).unwrap();
    let (count, mut at) = (number(bytes, end + 10, 2), number(bytes, end + 16, 4));
    let mut out = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(&bytes[at..at + 4], [0x50, 0x4b, 1, 2]);
        let [packed, size, name] =
            [(20, 4), (24, 4), (28, 2)].map(|(from, size)| number(bytes, at + from, size));
        let local = number(bytes, at + 42, 4);
        let title = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap();
        assert_eq!(&bytes[local..local + 4], [0x50, 0x4b, 3, 4]);
        assert_eq!(bytes[local + 4..local + 30], bytes[at + 6..at + 32], "{title}: both records agree");
        let start = local + 30 + name;
        let content = decompress_to_vec(&bytes[start..start + packed]).unwrap();
        assert_eq!(content.len(), size, "{title}");
        out.insert(title, content);
        at += 46 + name;
    }
    assert_eq!(at, end);
    out
}

#[test]
fn the_archive_is_the_package_byte_for_byte() {
    let files = unzip(&downloads()[ARCHIVE]);
    let own = real()
        .iter()
        .filter_map(|(name, bytes)| Some((name.strip_prefix("data/")?.to_owned(), bytes.clone())));
    assert_eq!(files, own.collect());
    assert!(files.contains_key("datapackage.json"));
}

#[test]
fn the_same_data_give_the_same_bytes() {
    assert_eq!(downloads(), downloads());
}

#[test]
fn sheets_have_mark_semicolons_commas_and_names() {
    let files = downloads();
    let sheet = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let poverty = sheet("excel/kk/outcomes-poverty.csv");
    assert!(poverty.starts_with("\u{feff}indicator;region;region_kk;year;"), "{}", &poverty[..60]);
    let (kk, ru) = (sheet("excel/kk/plan.csv"), sheet("excel/ru/plan.csv"));
    assert!(kk.contains("KZ-AKM;Ақмола облысы;"), "{}", &kk[..200]);
    assert!(ru.contains("KZ-AKM;Акмолинская область;"));
    assert!(kk.lines().count() == 137 && kk.contains("\r\n"));
    let unemployment = sheet("excel/ru/outcomes-unemployment.csv");
    assert!(unemployment.contains(";5,8;percent;"), "decimal commas");
    assert!(!unemployment.contains(";5.8;"));
    // A text with a semicolon is quoted.
    assert!(sheet("excel/kk/lists.csv").contains("\"кәсіпкерлікті дамыту арқылы: "));
    let tables =
        zone::check(real()).unwrap().0.package.resources.iter().filter(|r| r.schema.is_some()).count();
    assert_eq!(files.len(), tables * 2 + 1);
}

#[test]
fn a_corrected_figure_is_in_every_download() {
    let mut changed = real().clone();
    let text = String::from_utf8(changed["data/productive.csv"].clone()).unwrap();
    changed.insert(
        "data/productive.csv".to_owned(),
        text.replace("2014,2014,69.9", "2014,2014,69.8").into_bytes(),
    );
    let (facts, _) = zone::check(real()).unwrap();
    let after: BTreeMap<_, _> = all(&changed, &facts).into_iter().collect();
    assert!(String::from_utf8_lossy(&after["excel/ru/productive.csv"]).contains(";69,8;"));
    assert!(unzip(&after[ARCHIVE])["productive.csv"].windows(4).any(|w| w == b"69.8"));
}

#[test]
fn a_total_outside_its_groups_is_counted() {
    let count = |files: &super::Copy| {
        let (facts, _) = zone::check(&files.0).map_err(|p| p[0].to_string()).unwrap();
        let all = crate::zone::derive::consistency::all(&facts);
        all.into_iter().find(|c| c.code == "unemployment-sex").unwrap().contradictions
    };
    assert_eq!(count(&super::copy()), 0);
    let row = "unemployment_rate,KZ-AKM,2010,total,total,total,5.8,";
    let high = row.replace("5.8", "9.8");
    assert_eq!(count(&super::copy().swap("data/outcomes-unemployment.csv", row, &high)), 1);
}
