//! Files as spreadsheets and ministries save them: read, or refused with one message that says what they are.

use super::{Copy, copy, real};
use compile::facts::Facts;
use compile::read::package::Resource;

const RATE: &str = "data/outcomes-unemployment.csv";
const PLAN: &str = "data/plan.csv";

/// A copy with other bytes for a file.
fn with(file: &str, bytes: Vec<u8>) -> Copy {
    let mut copy = copy();
    copy.0.insert(file.to_owned(), bytes);
    copy
}

/// Expects one note, which names what was understood, and the very bytes of the repository to be published.
fn is_read(copy: &Copy, file: &str, heard: &[&str]) {
    let report = compile::examine(&copy.0);
    let said: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(said.len() == 1 && said[0].starts_with(&format!("{file}:1: note form: ")), "{}", said.join("\n"));
    assert!(heard.iter().all(|part| said[0].contains(part)), "{}", said[0]);
    assert!(report.files[file] == real()[file], "{file} is published otherwise");
    let name = file.strip_prefix("data/").unwrap().to_owned();
    assert_eq!(report.reformed(&copy.0), [(name, real()[file].clone())]);
    let (facts, locales) = report.data.as_ref().unwrap();
    if file == PLAN {
        let output = compile::compile(&report.files, facts, locales);
        let (wanted, texts) = compile::check(real()).unwrap();
        assert_eq!(output.dataset, compile::compile(real(), &wanted, &texts).dataset, "the same release");
    }
}

/// A table as the sheets for Excel of earlier releases had it: codes, a name behind each id, semicolons, decimal commas.
fn earlier_sheet(bytes: &[u8], resource: &Resource, facts: &Facts, language: &str) -> Vec<u8> {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().unwrap().clone();
    let region = header.iter().position(|name| name == "region");
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(vec![0xef, 0xbb, 0xbf]);
    let mut heads: Vec<String> = header.iter().map(str::to_owned).collect();
    if let Some(at) = region {
        heads.insert(at + 1, format!("region_{language}"));
    }
    writer.write_record(&heads).unwrap();
    let fields = &resource.schema.as_ref().unwrap().fields;
    for record in reader.records().map(Result::unwrap) {
        let number = |at: usize| fields[at].kind == "number";
        let cell =
            |(at, cell): (usize, &str)| if number(at) { cell.replace('.', ",") } else { cell.to_owned() };
        let mut cells: Vec<String> = record.iter().enumerate().map(cell).collect();
        if let Some(at) = region {
            cells.insert(at + 1, compile::export::words::region(facts, &record[at], language).to_owned());
        }
        writer.write_record(&cells).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn sheets_for_excel_of_earlier_releases_come_back_as_they_were() {
    let (facts, _) = compile::check(real()).unwrap();
    for language in ["kk", "ru"] {
        let mut all = copy();
        for resource in facts.package.resources.iter().filter(|r| r.schema.is_some()) {
            let file = format!("data/{}", resource.path);
            let sheet = earlier_sheet(&real()[&file], resource, &facts, language);
            all.0.insert(file, sheet);
        }
        let report = compile::examine(&all.0);
        assert!(report.data.is_some(), "{:#?}", report.problems);
        for (name, bytes) in real() {
            assert!(report.files[name] == *bytes, "{name}, {language}");
        }
    }
}

#[test]
fn byte_order_mark_and_windows_line_ends() {
    let text = format!("\u{feff}{}", copy().text(PLAN).replace('\n', "\r\n"));
    is_read(&with(PLAN, text.into_bytes()), PLAN, &["a byte order mark", "Windows line ends"]);
    let text = copy().text(RATE).replace('\n', "\r");
    is_read(&with(RATE, text.into_bytes()), RATE, &["Windows line ends"]);
}

#[test]
fn semicolons_decimal_commas_and_empty_rows() {
    let text = copy().text(RATE).replace(',', ";").replace('.', ",") + ";;;;;;;;\n;;;;;;;;\n";
    is_read(&with(RATE, text.into_bytes()), RATE, &["semicolons", "decimal commas"]);
    let neet = "data/outcomes-neet.csv";
    let text = copy().text(neet).replace(',', "\t").replace('.', ",");
    is_read(&with(neet, text.into_bytes()), neet, &["tabs"]);
}

#[test]
fn excels_unicode_text() {
    for mark in [[0xff, 0xfe], [0xfe, 0xff]] {
        let text = copy().text(PLAN).replace(',', "\t").replace('\n', "\r\n");
        let unit = |u: u16| if mark == [0xff, 0xfe] { u.to_le_bytes() } else { u.to_be_bytes() };
        let bytes = mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect();
        is_read(&with(PLAN, bytes), PLAN, &["UTF-16", "tabs", "Windows line ends"]);
    }
}

#[test]
fn numbers_with_a_comma_or_spaces_among_commas() {
    let from = "unemployment_rate,KZ,2010,total,total,total,5.8,";
    let changed = copy().swap(RATE, from, "unemployment_rate,KZ,2010,total,total,total,\"5,8\",");
    is_read(&changed, RATE, &["1 decimal commas or spaces"]);
    for space in [" ", "\u{a0}", "\u{202f}"] {
        let changed = copy().swap(PLAN, "2013,84826", &format!("2013,84{space}826"));
        is_read(&changed, PLAN, &["1 decimal commas or spaces"]);
    }
}

#[test]
fn numbers_that_may_mean_two_things_are_refused() {
    let national = "data/unemployment-national.csv";
    let broken = copy().swap(national, ",4.975,", ",\"4,975\",");
    broken.reports(national, "4,975", "value: '4,975' is not a number");
    let broken = copy().swap(PLAN, "2013,84826", "2013,\"84,826\"");
    broken.reports(PLAN, "84,826", "persons: '84,826' is not a number");
    let broken = copy().swap(PLAN, "2013,84826", "2013,848 26");
    broken.reports(PLAN, "848 26", "persons: '848 26' is not a number");
}

#[test]
fn another_encoding_is_one_message() {
    let mut bytes = real()["data/lists.csv"].clone();
    let at = bytes.iter().position(|b| *b > 0x7f).unwrap();
    bytes[at] = 0xe0;
    with("data/lists.csv", bytes).says_only(&["neither UTF-8 nor UTF-16; save the file as \"CSV UTF-8\""]);
}

#[test]
fn a_wide_table_is_one_message() {
    for sign in [";", ",", "\t"] {
        let wide = "Өңірлер;2023;2024\nАқмола облысы;4,7;4,6\nАлматы қаласы;4,8;4,9\n".replace(';', sign);
        let said = with(RATE, wide.replace("4,", "4.").into_bytes()).said();
        let errors: Vec<&String> = said.iter().filter(|line| !line.contains(": note ")).collect();
        assert!(
            errors.len() == 1 && errors[0].contains("is a wide table, one column a year (2023 to 2024)"),
            "{said:#?}"
        );
    }
}

#[test]
fn another_table_is_one_message() {
    let bytes = real()["data/sources.csv"].clone();
    with("data/tiles.csv", bytes).says_only(&["has the columns id,title,"]);
}

#[test]
fn names_of_regions_are_answered_with_their_ids() {
    let row = |name: &str| format!("unemployment_rate,{name},2016,total,total,total,");
    for (name, says) in [
        ("Ақмола облысы", "'Ақмола облысы' is a name; write the id of the region, KZ-AKM"),
        ("Акмолинская обл.", "'Акмолинская обл.' is a name; write the id of the region, KZ-AKM"),
        ("akmola region", "write the id of the region, KZ-AKM"),
        ("Ақмола", "write the id of the region, KZ-AKM"),
        ("г. Алматы", "write the id of the region, KZ-ALA"),
        ("Алматы қаласы", "write the id of the region, KZ-ALA"),
        ("Қарағанды", "is the name of KZ-KAR and KZ-KAR-PRE; write the id of the one that is meant"),
        ("Алматы", "is the name of KZ-ALA and KZ-ALM and KZ-ALM-PRE"),
        ("Атлантида", "'Атлантида' is not in data/regions.csv"),
    ] {
        copy().swap(RATE, &row("KZ-AKM"), &row(name)).says_only(&[says]);
    }
}

#[test]
fn a_table_of_names_is_one_message() {
    let mut text = copy().text("data/outcomes-neet.csv");
    for region in
        compile::check(real()).unwrap().0.regions.iter().map(|r| &r.value).filter(|r| r.valid_to.is_none())
    {
        text = text.replace(&format!(",{},", region.id), &format!(",{},", region.name_kk));
    }
    with("data/outcomes-neet.csv", text.into_bytes()).says_only(&["is a name; write the id of the region"]);
}

#[test]
fn one_cause_in_many_rows_is_one_message() {
    let text = copy().text(RATE).replace(".0,percent", ",percent");
    with(RATE, text.into_bytes()).says_only(&["has fewer decimals than the table; write one decimal: "]);
    let text = copy().text("data/population.csv").replace(",published", ",confirmed");
    with("data/population.csv", text.into_bytes()).says_only(&["status: 'confirmed' is unknown"]);
    let text = copy().text(RATE);
    let twice: String = text.lines().filter(|l| l.contains(",2023,")).map(|l| format!("{l}\n")).collect();
    let said = with(RATE, (text + &twice).into_bytes()).said();
    assert!(
        said.len() == 1 && said[0].contains("stands on line") && said[0].contains("and 227 more"),
        "{said:#?}"
    );
}

#[test]
fn a_broken_table_hides_nothing_and_drags_nothing_along() {
    let mut broken = copy();
    broken.0.insert("data/regions.csv".to_owned(), b"id;name\nKZ;1\n".to_vec());
    let said = broken.swap(PLAN, "2013,4172", "2013,41x2").said();
    let errors: Vec<&String> = said.iter().filter(|line| !line.contains(": note ")).collect();
    assert!(errors.len() == 2, "{said:#?}");
}

#[test]
fn hostile_cells_are_refused_cell_by_cell() {
    for cell in ["=1+1", "<script>", "1e400", "٥.٨", "5.8\u{200b}"] {
        let from = "KZ,2010,total,total,total,5.8,";
        copy().swap(RATE, from, &from.replace("5.8", cell)).says_only(&["is not a number"]);
    }
}
