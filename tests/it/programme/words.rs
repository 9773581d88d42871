//! The sentences of the design, and that every sentence of every year is complete.

use model::target::{Status, assess};
use model::{matrix, summary};
use text::Locale::{self, En, Kk, Ru};

use super::plain;

fn sentence(id: &str, year: u16, locale: Locale) -> String {
    plain(&summary::goal_sentence(&assess(id, year).unwrap(), locale))
}

/// design.md section 4: the words of the statuses.
#[test]
fn status_words() {
    let all = [
        (Status::Met, "Қол жеткізілді", "Достигнуто", "Met"),
        (Status::Close, "Межеге жақын", "Близко к цели", "Close to target"),
        (Status::Behind, "Межеден артта қалған", "Отставание от цели", "Behind target"),
        (Status::Missed, "Қол жеткізілмеді", "Не достигнуто", "Missed"),
        (Status::NoTarget, "Меже белгіленбеген", "Цель не установлена", "No target set"),
        (Status::NotReported, "Есеп табылмады", "Отчёт не найден", "No report found"),
        (Status::NotDue, "Мерзімі келмеген", "Срок не наступил", "Not due yet"),
    ];
    for (status, kk, ru, en) in all {
        let words = Locale::ALL.map(|l| summary::goal_word(status, l));
        assert_eq!(words, [kk, ru, en]);
    }
}

#[test]
fn one_sentence_a_target() {
    assert_eq!(
        sentence("unemployment", 2016, Kk),
        "2016 жылы жұмыссыздық деңгейі 5,0% болды: межеге (5,0% немесе одан төмен) қол жеткізілді."
    );
    assert_eq!(
        sentence("poverty", 2016, Ru),
        "В 2016 году уровень бедности – 2,5 %: цель (не выше 6 %) достигнута."
    );
    // A status that rests on a derived figure says so in the same sentence (design.md section 1, 8).
    assert_eq!(
        sentence("productive", 2016, En),
        "In 2016, the share of productively employed people was 86.4% (derived value): the target (64.5% or higher) was met."
    );
    assert!(sentence("productive", 2014, Ru).contains("69,9 % (предварительное значение)"));
    assert!(sentence("productive", 2018, Kk).contains("89,4% (1-тоқсан)"));
    assert!(
        sentence("coverage_unemployed", 2014, En)
            .contains("no report was found for 2014; the target is 52.5%")
    );
}

/// The card: value, distance and history in one sentence, with what its status rests on.
#[test]
fn the_sentence_of_a_card() {
    let say = |id, locale| plain(&summary::goal_card(&assess(id, 2016).unwrap(), locale));
    assert_eq!(
        say("unemployment", Kk),
        "5,0% – межеге тең; меже 2014 жылы орындалды, 2015 жылы орындалмады (5,1%), 2016 жылдан бері орындалып отыр."
    );
    assert_eq!(say("poverty", Ru), "2,5 % – на 3,5 п. п. ниже цели; цель выполняется с 2011 года.");
    assert_eq!(
        say("productive", En),
        "86.4% (derived value): 21.9 percentage points above the target; met in 2014, no data for 2015, met since 2016."
    );
}

#[test]
fn since_when() {
    let say = |id, year, locale| plain(&summary::reached_sentence(&assess(id, year).unwrap(), locale));
    assert_eq!(
        say("unemployment", 2016, En),
        "The target was first met in 2014: 5.0%. It was not met in 2015 (5.1%). It was met again in 2016."
    );
    assert_eq!(
        say("poverty", 2016, Kk),
        "Межеге бағдарлама басталғанға дейін, 2011 жылы қол жеткізілген: 5,5%."
    );
    assert_eq!(say("unemployment", 2012, Ru), "Цель ещё не достигнута.");
    assert!(say("unemployment", 2023, Kk).ends_with("Меже 2016 жылдан бері орындалып отыр."));
    assert_eq!(say("coverage_unemployed", 2014, En), "");
}

#[test]
fn formulas_with_their_numbers() {
    let of = |id, year| assess(id, year).unwrap();
    let formula = |id, locale| summary::formula(&of(id, 2016), locale).map(|f| plain(&f));
    assert_eq!(formula("unemployment", Kk).unwrap(), "F = 5,0 ÷ 5,0 = 100%");
    assert_eq!(formula("poverty", Ru).unwrap(), "F = 6 ÷ 2,5 = 240 %");
    // 86.4 ÷ 64.5 = 1.33953…
    assert_eq!(formula("productive", En).unwrap(), "F = 86.4 ÷ 64.5 = 134.0%");
    let derived = of("productive", 2016).actual.unwrap();
    assert_eq!(plain(&summary::derivation(&derived, Kk).unwrap()), "100 × (1 − 3,5 ÷ 25,8) = 86,4%");
    let quoted = of("productive", 2014).actual.unwrap();
    assert_eq!(summary::derivation(&quoted, Kk), None);
    let pace = summary::pace_formulas(&of("unemployment", 2015), Kk).unwrap();
    assert_eq!(plain(&pace[0]), "D = (5,1 − 5,2) ÷ (5,0 − 5,2) = 50%");
    assert_eq!(plain(&pace[1]), "E = (2015 − 2013) ÷ (2016 − 2013) = 66,7%");
    assert_eq!(summary::pace_formulas(&of("poverty", 2015), Kk), None);
    assert_eq!(
        plain(&summary::goal_distance(&of("poverty", 2016), En)),
        "3.5 percentage points below the target"
    );
}

/// The rate of 2015 differs between sources: 5.1, 4.93, 4.98 and the quarters' 4.98 (audit.md section 5).
#[test]
fn cautions_name_the_figures() {
    let of = |id, locale| summary::cautions(&assess(id, 2016).unwrap(), locale).join(" ");
    let unemployment = plain(&of("unemployment", En));
    for figure in ["2015", "5.1", "4.93", "4.98", "rounding"] {
        assert!(unemployment.contains(figure), "{figure} in {unemployment}");
    }
    let productive = plain(&of("productive", Kk));
    assert!(productive.contains("2016 жыл: 86,4% – есептелген мән."), "{productive}");
    assert!(productive.contains("2014 жыл: 69,9% – алдын ала мән."), "{productive}");
    assert!(productive.contains("2015 жылғы дерек табылмады."), "{productive}");
    assert!(plain(&of("poverty", Ru)).contains("С 2018 года применяется новая методика"));
}

/// mockup 01 (kk) and 04 (en).
#[test]
fn the_plan_in_words() {
    assert_eq!(
        plain(&summary::plan_finding(Kk)),
        "Жоспар 2013 жылғы 84 826 адамнан 2015 жылы 52 063 адамға дейін (−38,6%) қысқарып, содан кейін 2020 жылы 78 485 адамға дейін өседі."
    );
    assert_eq!(
        plain(&summary::plan_finding(En)),
        "The plan falls from 84,826 people in 2013 to 52,063 in 2015 (−38.6%), then grows to 78,485 in 2020."
    );
    let russian = plain(&summary::plan_finding(Ru));
    for part in ["84 826 человек в 2013 году", "до 52 063 в 2015 году (−38,6 %)", "до 78 485 в 2020 году"]
    {
        assert!(russian.contains(part), "{part} in {russian}");
    }
    assert_eq!(plain(&summary::plan_gap(Kk)), "Сызықтар арасындағы ең үлкен айырма – 0,05 тармақ");
    assert!(plain(&summary::plan_key(En)).contains("with 2013 set to 100, the 16 lines coincide"));
    let total = plain(&summary::plan_total(Ru));
    for part in ["509 108 человек", "508 тыс.", "1 108 человек"] {
        assert!(total.contains(part), "{part} in {total}");
    }
    let proof = plain(&summary::plan_proof(En));
    assert!(proof.contains("0.002") && proof.contains("East Kazakhstan") && proof.contains("128"), "{proof}");
    let ratio = plain(&summary::plan_ratio(2013, Kk));
    assert!(ratio.ends_with("ең жоғарысы – Астана қ. (1,87), ең төмені – Алматы қ. (0,53)"), "{ratio}");
}

#[test]
fn figure_1_and_the_matrix_in_words() {
    assert_eq!(
        plain(&summary::figure1_finding(Kk)),
        "Жұмыссыздық деңгейі: 2000 жылы – 12,75%, 2023 жылы – 4,7%"
    );
    assert!(
        plain(&summary::figure1_sources(En))
            .starts_with("2000–2009: national estimate, as published by the World Bank. From 2010:")
    );
    let years = matrix::years();
    let say = |year: u16, locale| {
        let own = years.iter().find(|y| y.year == year).unwrap();
        plain(&summary::matrix_year(own, locale))
    };
    assert_eq!(say(2016, Kk), "2016 жылы 16 өңірдің 2-сінде көрсеткіш 5,0%-дан жоғары");
    assert_eq!(say(2016, Ru), "2016 год: выше 5,0 % – 2 региона из 16");
    assert_eq!(say(2023, En), "2023: no region was above 5.0%");
}
