//! Rules of the sentences: ties, gaps, marks, classes, and that no sentence of any view is broken.

use Locale::{En, Kk, Ru};
use dataset::msg;
use dataset::{COUNTRY, Measure, Observation, Status, Vintage, roles};
use model::rank::ranks;
use model::{Datum, Row, Slice, change, summary};
use text::{Decimal, Locale};

/// As on the page, with ordinary spaces and without word joiners.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// A slice of the sixteen regions with these figures in tenths of a percent, in the order of `data/regions.csv`; the
/// regions without one are not published.
fn made(figures: &[i32]) -> Slice {
    let observation =
        |scaled: i32| Datum::Value(Observation { value: Decimal::new(scaled, 1), status: Status::Published });
    let members = dataset::members(Vintage::OLDEST);
    let data: Vec<Datum> = (0..members.len())
        .map(|at| figures.get(at).map_or(Datum::NotPublished, |f| observation(*f)))
        .collect();
    let values: Vec<Option<Decimal>> = data.iter().map(|d| d.value()).collect();
    let rows = members.iter().zip(&data).zip(ranks(&values));
    let rows = rows
        .map(|((region, datum), rank)| Row { region: *region, datum: *datum, class: None, rank })
        .collect();
    Slice {
        measure: roles::UNEMPLOYMENT,
        group: None,
        year: 2016,
        vintage: Vintage::OLDEST,
        classes: None,
        rows,
        national: Datum::NotPublished,
    }
}

#[test]
fn ties_are_named_or_counted() {
    // Akmola, Aktobe, Almaty city, Astana, Atyrau, Kostanay …
    let mut figures = vec![50; 16];
    figures[..6].copy_from_slice(&[60, 60, 60, 40, 40, 45]);
    let say = |figures: &[i32], locale| plain(&summary::finding(&made(figures), locale));
    assert_eq!(
        say(&figures, Kk),
        "Жұмыссыздық деңгейі, 2016 жыл: ең жоғарысы – Ақмола, Ақтөбе және Алматы қ. (6,0%), ең төмені – Астана қ. және Атырау (4,0%)"
    );
    figures[5] = 60;
    assert_eq!(
        say(&figures, Ru),
        "Уровень безработицы, 2016 год: наибольшее значение – 4 региона (6,0 %), наименьшее – Атырауская область и г. Астана \
         (4,0 %)"
    );
    assert_eq!(
        say(&figures, En),
        "Unemployment rate, 2016: highest in 4 regions (6.0%), lowest in Astana and Atyrau (4.0%)"
    );
    assert_eq!(say(&[50; 16], En), "Unemployment rate, 2016: 5.0% in every region with data");
}

#[test]
fn gaps_are_said() {
    let say = |figures: &[i32], locale| plain(&summary::finding(&made(figures), locale));
    let fifteen: Vec<i32> = (41..56).collect();
    assert!(say(&fifteen, Ru).ends_with("(4,1 %); по 1 региону данных нет"));
    assert!(say(&fifteen[..13], Ru).ends_with("; по 3 регионам данных нет"));
    assert!(say(&fifteen[..13], Kk).ends_with("; 3 өңір бойынша көрсеткіш берілмеген"));
    assert_eq!(say(&[], Kk), "Жұмыссыздық деңгейі, 2016 жыл: өңірлер бойынша дерек жоқ");
    let slice = made(&fifteen);
    let last = slice.rows.last().unwrap();
    assert_eq!(summary::datum_text(slice.measure, last.datum, Kk), "–");
    assert!(summary::spoken(&slice, last, Kk).ends_with(": Жарияланбаған"));
    assert_eq!(
        plain(&summary::announcement_for(&made(&[41]), msg::UPDATED_TABLE, Ru)),
        "Таблица обновлена: 2016 год, данные есть по 1 региону из 16"
    );
    assert_eq!(
        plain(&summary::announcement(&made(&[41; 9]), Kk)),
        "Карта жаңарды: 2016 жыл, 16 өңірдің 9-ында дерек бар"
    );
}

#[test]
fn marks_and_standings() {
    let value = |status| Datum::Value(Observation { value: Decimal::new(60, 1), status });
    let text = |datum, locale| plain(&summary::datum_text(Measure::by_code("neet").unwrap(), datum, locale));
    assert_eq!(text(value(Status::Published), Ru), "6,0 %");
    assert_eq!(text(value(Status::Inconsistent), Kk), "6,0%*");
    assert_eq!(text(Datum::DidNotExist, En), "…");
    assert_eq!(text(Datum::Withheld, En), "×");
    assert_eq!(summary::datum_number(value(Status::Suspect), En), "6.0*");
    assert_eq!(summary::status_words(value(Status::Published), En), "");
    assert_eq!(
        summary::datum_words(Measure::by_code("neet").unwrap(), value(Status::Inconsistent), En),
        "6.0%, contradicts another figure from the same source"
    );
    assert_eq!(
        summary::datum_words(Measure::by_code("neet").unwrap(), Datum::Withheld, Ru),
        "Конфиденциально"
    );
    let persons = |n| Datum::Value(Observation { value: Decimal::whole(n), status: Status::Published });
    let people = |n, locale| plain(&summary::datum_text(roles::PLAN, persons(n), locale));
    assert_eq!(
        [people(1, En), people(2_552, Ru), people(11_709, Ru)],
        ["1 person", "2 552 человека", "11 709 человек"]
    );
}

#[test]
fn classes_read_as_closed_ranges() {
    let d = |n| Some(Decimal::new(n, 1));
    assert_eq!(plain(&summary::class_label(None, d(46), Kk)), "≤ 4,6");
    assert_eq!(plain(&summary::class_label(d(47), d(48), Kk)), "4,7–4,8");
    assert_eq!(plain(&summary::class_label(d(54), None, En)), "≥ 5.4");
    assert_eq!(summary::class_label(d(54), d(54), En), "5.4");
}

/// Every sentence of every measure, year, region and language is whole: nothing unfilled, nothing doubled.
#[test]
fn no_sentence_is_broken() {
    let mut count = 0;
    for locale in Locale::ALL {
        for measure in dataset::measures() {
            for year in dataset::years(measure) {
                let slice = Slice::of(measure, year);
                let mut sentences = vec![
                    summary::document_title(&summary::finding(&slice, locale), &[], locale),
                    summary::finding_country(&slice, locale),
                    summary::subtitle(&slice, locale),
                    summary::announcement(&slice, locale),
                    summary::year_spoken(&slice, locale),
                    summary::ranking_title(&slice, locale),
                    summary::source_line(measure, locale),
                ];
                sentences.extend(slice.rows.iter().map(|row| summary::spoken(&slice, row, locale)));
                for (region, _) in dataset::regions().filter(|(r, _)| *r != COUNTRY) {
                    sentences.push(summary::finding_region(&slice, region, locale));
                    sentences.push(summary::panel_sentence(&slice, region, locale));
                    sentences.push(summary::lineage_sentence(region, locale));
                }
                for sentence in &sentences {
                    let words = plain(sentence);
                    let broken = ["{", "}", "  ", " ,", " .", "..", "()", ": ,", "– ,"]
                        .iter()
                        .any(|b| words.contains(b));
                    assert!(
                        !broken && words == words.trim() && words.len() > 4,
                        "{measure:?} {year}: {sentence:?}"
                    );
                    count += 1;
                }
            }
        }
    }
    assert!(count > 10_000, "{count} sentences");
}

/// «п. т.» and «п. п.» end with a point of their own: a sentence that ends with them gets no second one.
#[test]
fn sentences_of_a_change_end_once() {
    for (measure, locale) in dataset::measures().flat_map(|m| Locale::ALL.map(|l| (m, l))) {
        let change = change::between(&Slice::of(measure, 2013), &Slice::of(measure, 2016)).unwrap();
        let said = summary::two_years_finding(&change, locale);
        assert!(said.ends_with('.') && !said.contains(".."), "{said}");
    }
}
