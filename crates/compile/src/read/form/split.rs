//! Text into cells and back. Quotes are understood, a record may span lines, and every record begins on the line it
//! began on.

/// The cells of a record; none for an empty line.
pub type Record = Vec<String>;

/// What may part cells.
const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// The sign that parts the header into most of the described names, or else into most cells.
pub fn delimiter(header: &str, described: &[&str]) -> char {
    let parts = |sign: char| header.split(sign).map(|cell| cell.trim_matches('"'));
    let known = |sign: char| parts(sign).filter(|cell| described.contains(cell)).count();
    let mut best = (',', (0, 0));
    for sign in DELIMITERS {
        let score = (known(sign), parts(sign).count());
        if score > best.1 {
            best = (sign, score);
        }
    }
    best.0
}

/// The records of a text.
pub fn records(text: &str, delimiter: char) -> Vec<Record> {
    let mut records = Vec::new();
    let (mut record, mut cell, mut quoted, mut begun) = (Record::new(), String::new(), false, false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() && !begun => (quoted, begun) = (true, true),
            '\n' if !quoted => {
                if begun || !record.is_empty() || !cell.is_empty() {
                    record.push(std::mem::take(&mut cell));
                }
                records.push(std::mem::take(&mut record));
                begun = false;
            }
            sign if sign == delimiter && !quoted => {
                record.push(std::mem::take(&mut cell));
                begun = false;
            }
            sign => cell.push(sign),
        }
    }
    if begun || !record.is_empty() || !cell.is_empty() {
        record.push(cell);
        records.push(record);
    }
    records
}

/// Takes away what a spreadsheet leaves around a table: columns without a name, rows without a cell.
pub fn trim(records: &mut Vec<Record>) {
    let named = |header: &Record| header.iter().rposition(|name| !name.is_empty()).map_or(0, |at| at + 1);
    let width = records.first().map_or(0, named);
    for record in records.iter_mut() {
        if record.iter().all(String::is_empty) {
            record.clear();
        }
        while record.len() > width && record.last().is_some_and(String::is_empty) {
            record.pop();
        }
    }
    while records.last().is_some_and(Vec::is_empty) {
        records.pop();
    }
}

/// The records with commas and LF; cells are quoted where they must be.
pub fn write(records: &[Record]) -> String {
    let mut out = String::new();
    for record in records {
        for (at, cell) in record.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            if cell.contains([',', '"', '\n']) {
                out.push('"');
                out.push_str(&cell.replace('"', "\"\""));
                out.push('"');
            } else {
                out.push_str(cell);
            }
        }
        out.push('\n');
    }
    out
}
