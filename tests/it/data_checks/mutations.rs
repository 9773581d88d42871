//! Whatever happens to a file, the build answers with a list of problems or with a dataset, never a panic.

use proptest::prelude::*;

use super::real;
use compile::read::files::Files;

/// One accident.
#[derive(Clone, Debug)]
enum Accident {
    Byte(usize, u8),
    DropLine(usize),
    DoubleLine(usize),
    SwapFields(usize, usize),
    Cut(usize),
    Insert(usize, &'static str),
}

fn accident() -> impl Strategy<Value = Accident> {
    let at = any::<usize>;
    let scraps = prop::sample::select(vec![
        ",",
        "\"",
        "\n",
        "-",
        "9999999999",
        "1e999",
        "NaN",
        "{",
        "[",
        "null",
        "\u{feff}",
        "=",
        "KZ",
        "''",
    ]);
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Accident::Byte(at, byte)),
        at().prop_map(Accident::DropLine),
        at().prop_map(Accident::DoubleLine),
        (at(), at()).prop_map(|(line, field)| Accident::SwapFields(line, field)),
        at().prop_map(Accident::Cut),
        (at(), scraps).prop_map(|(at, scrap)| Accident::Insert(at, scrap)),
    ]
}

fn befall(contents: &mut Vec<u8>, accident: &Accident) {
    let length = contents.len().max(1);
    let mut lines: Vec<Vec<u8>> = contents.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    let count = lines.len();
    match accident {
        Accident::Byte(at, byte) => {
            if let Some(b) = contents.get_mut(at % length) {
                *b = *byte;
            }
            return;
        }
        Accident::Cut(at) => return contents.truncate(at % length),
        Accident::Insert(at, scrap) => {
            let at = (at % length).min(contents.len());
            contents.splice(at..at, scrap.bytes());
            return;
        }
        Accident::DropLine(at) => {
            lines.remove(at % count);
        }
        Accident::DoubleLine(at) => lines.insert(at % count, lines[at % count].clone()),
        Accident::SwapFields(line, field) => {
            let line = &mut lines[line % count];
            let mut cells: Vec<Vec<u8>> = line.split(|b| *b == b',').map(<[u8]>::to_vec).collect();
            let other = cells.len() - 1 - field % cells.len();
            let field = field % cells.len();
            cells.swap(field, other);
            *line = cells.join(&b',');
        }
    }
    *contents = lines.join(&b'\n');
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_of_problems_or_a_dataset(
        file in prop::sample::select(real().keys().cloned().collect::<Vec<_>>()),
        accidents in prop::collection::vec(accident(), 1..4),
    ) {
        let mut files: Files = real().clone();
        if let Some(contents) = files.get_mut(&file) {
            accidents.iter().for_each(|a| befall(contents, a));
        }
        match compile::check(&files) {
            Ok((facts, locales)) => {
                let tables = compile::derive::tables::all(&facts);
                prop_assert_eq!(tables.0.len(), 8);
                let drawing = compile::geometry::draw(&facts.topology, &facts.regions);
                prop_assert_eq!(drawing.units.len(), facts.regions.len());
                prop_assert!(compile::emit::texts::write(&locales).contains("Msg"));
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                prop_assert!(problems.iter().all(|p| p.line > 0 && !p.text.is_empty()));
            }
        }
    }
}
