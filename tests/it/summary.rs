//! The sentences of the page that the design gives word for word, and those about changed borders.

use Locale::{En, Kk, Ru};
use dataset::{Measure, RegionIx, roles};
use model::{Slice, summary};
use text::Locale;

/// As on the page, with ordinary spaces and without word joiners.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

fn finding(measure: Measure, year: u16, locale: Locale) -> String {
    plain(&summary::finding(&Slice::of(measure, year), locale))
}

#[test]
fn findings_of_the_design() {
    assert_eq!(
        finding(roles::PLAN, 2016, Kk),
        "Жұмыспен қамту жоспары, 2016 жыл: ең көбі – Оңтүстік Қазақстан (7 210 адам), ең азы – Маңғыстау (1 570)"
    );
    assert_eq!(
        finding(roles::PLAN, 2016, Ru),
        "План занятости, 2016 год: больше всего – Южно-Казахстанская область (7 210 человек), меньше всего – \
         Мангистауская область (1 570)"
    );
    assert_eq!(
        finding(roles::PLAN, 2016, En),
        "Employment plan, 2016: highest in South Kazakhstan (7,210 people), lowest in Mangystau (1,570)"
    );
    assert_eq!(
        finding(roles::UNEMPLOYMENT, 2023, En),
        "Unemployment rate, 2023: highest in Mangystau and Turkistan (5.0%), lowest in Karaganda (4.1%); a range of 0.9 pp \
         may be due to sampling"
    );
    assert_eq!(
        finding(roles::UNEMPLOYMENT, 2016, Kk),
        "Жұмыссыздық деңгейі, 2016 жыл: ең жоғарысы – Алматы қ. (5,3%), ең төмені – Астана қ. (4,6%); 0,7 п. т. айырма кездейсоқ болуы мүмкін"
    );
    let slice = Slice::of(roles::UNEMPLOYMENT, 2013);
    assert_eq!(
        plain(&summary::finding_region(&slice, ix("KZ-YUZ"), Ru)),
        "Южно-Казахстанская область, уровень безработицы, 2013 год: 5,5 %; по Казахстану – 5,2 %"
    );
}

#[test]
fn lines_of_the_design() {
    let plan = Slice::of(roles::PLAN, 2016);
    assert_eq!(
        plain(&summary::subtitle(&plan, Kk)),
        "Жұмыспен қамту жоспары, адам · 2016 жыл · 16 өңір (2018 жылғы маусымға дейінгі шекара)"
    );
    assert_eq!(
        plain(&summary::announcement(&plan, Kk)),
        "Карта жаңарды: 2016 жыл, 16 өңірдің 16-сында дерек бар"
    );
    assert_eq!(
        plain(&summary::announcement(&plan, Ru)),
        "Карта обновлена: 2016 год, данные есть по 16 регионам из 16"
    );
    assert_eq!(summary::announcement(&plan, En), "Map updated: 2016, data for 16 of 16\u{a0}regions");
    assert_eq!(plain(&summary::ranking_title(&plan, Kk)), "Өңірлер бойынша жоспар, 2016 ж.");
    let rate = Slice::of(roles::UNEMPLOYMENT, 2013);
    assert_eq!(
        plain(&summary::subtitle(&rate, Ru)),
        "Уровень безработицы, % · 2013 год · 16 регионов (границы до июня 2018 года)"
    );
    assert_eq!(
        plain(&summary::panel_sentence(&rate, ix("KZ-YUZ"), Ru)),
        "Уровень безработицы – 5,5 %, на 0,3 п. п. выше показателя по Казахстану (5,2 %). На регион приходится 13,8 % \
         плана занятости (наибольшая доля) и 15,8 % населения страны."
    );
    let rank = rate.row(ix("KZ-YUZ")).unwrap().rank.unwrap();
    assert_eq!(plain(&summary::rank_phrase(rank, Ru)), "2–4-е место из 16");
    assert_eq!(plain(&summary::rank_phrase(rank, En)), "2nd–4th of 16");
    assert_eq!(plain(&summary::rank_phrase(rank, Kk)), "16 өңір ішінде 2–4-орын");
    let late = Slice::of(roles::UNEMPLOYMENT, 2023);
    assert_eq!(
        plain(&summary::subtitle(&late, En)),
        "Unemployment rate, % · 2023 · 20 regions (borders since June 2022)"
    );
    assert_eq!(
        summary::source_line(roles::UNEMPLOYMENT, Kk),
        "Дереккөз: ҚР Ұлттық статистика бюросы, ТДМ көрсеткіші 8.5.2"
    );
    let target = dataset::target(roles::UNEMPLOYMENT).unwrap();
    assert_eq!(summary::target_phrase(target, Kk), "меже: 5,0% немесе одан төмен");
    assert_eq!(plain(&summary::target_mark(target, Ru)), "цель ≤ 5,0");
}

#[test]
fn lifetimes() {
    let sentence = |id, locale| plain(&summary::lineage_sentence(ix(id), locale));
    assert_eq!(
        sentence("KZ-YUZ", Kk),
        "Облыс 2018 жылғы 18 маусымға дейін болған; қазір – Түркістан облысы және Шымкент қаласы."
    );
    assert_eq!(
        sentence("KZ-SHY", Ru),
        "Город республиканского значения, с 19 июня 2018 года. Раньше – в составе Южно-Казахстанской области."
    );
    assert_eq!(
        sentence("KZ-ALM", En),
        "Region in these borders since 8 June 2022; before that, together with the territory of Zhetisu Region."
    );
    assert_eq!(sentence("KZ-AKM", Kk), "Облыс");
    let note = |id, locale| summary::lineage_note(ix(id), locale).map(|n| plain(&n));
    assert_eq!(note("KZ-YUZ", Ru).unwrap(), "до 18 июня 2018 года, сейчас – Туркестанская обл. и Шымкент");
    assert_eq!(note("KZ-YUZ", Kk).unwrap(), "2018 жылғы 18 маусымға дейін, қазір – Түркістан және Шымкент");
    assert_eq!(note("KZ-TUR", Ru).unwrap(), "с 19 июня 2018 года");
    assert_eq!(note("KZ-AKM", En), None);
}

#[test]
fn regions_outside_the_borders_of_the_year() {
    let say = |measure, year, id, locale| {
        let slice = Slice::of(measure, year);
        assert_eq!(slice.row(ix(id)), None);
        plain(&summary::panel_sentence(&slice, ix(id), locale))
    };
    assert_eq!(
        say(roles::UNEMPLOYMENT, 2013, "KZ-ABY", Ru),
        "Региона тогда не было. В 2013 году территория входила в состав Восточно-Казахстанской области (уровень безработицы – \
         5,1 %)."
    );
    assert_eq!(
        say(roles::UNEMPLOYMENT, 2023, "KZ-YUZ", En),
        "Region no longer existed. Figures for this territory in 2023: Turkistan Region (5.0%) and Shymkent city (4.9%)."
    );
    assert_eq!(
        say(roles::POVERTY, 2022, "KZ-ZHT", Kk),
        "Жаңа шекара бойынша жарияланбаған. Бұрынғы шекара бойынша бұл аумақ Алматы облысының құрамында есептелген \
         (кедейлік деңгейі – 3,8%)."
    );
    assert_eq!(
        say(roles::UNEMPLOYMENT, 2013, "KZ-ALM", Ru),
        "Таких границ ещё не было. В более широких границах 2013 года уровень безработицы – 4,9 %."
    );
    let plan = Slice::of(roles::PLAN, 2019);
    assert!(summary::subtitle(&plan, En).contains("the plan uses the borders until June 2018"));
    let poverty = Slice::of(roles::POVERTY, 2022);
    assert!(
        plain(&summary::subtitle(&poverty, Ru))
            .ends_with("17 регионов (опубликовано в границах до июня 2022 года)")
    );
}
