//! Where the article says what these pages repeat, and the links that lead there.

use dataset::msg;
use maud::{Markup, html};
use model::route::Page;
use text::Locale;

use crate::place::Place;

/// The part whose paragraphs are in the text once more.
const ABSTRACT: &str = "abstract";

/// Links to the paragraphs that begin with these words.
pub fn from(place: Place, beginnings: &[&str]) -> Markup {
    let numbers: Vec<String> =
        beginnings.iter().filter_map(|words| Some(number(words)?.to_string())).collect();
    let article = place.to(Page::Article);
    let whole = |n: &str| place.locale().fill(msg::PROGRAMME_PAGE_PARAGRAPH, &[("n", n)]);
    // One of several numbers bears the word: the last in Kazakh, the first in the other languages.
    let bearer = if place.locale() == Locale::Kk { numbers.last() } else { numbers.first() };
    html! {
        small .from {
            @for (at, n) in numbers.iter().enumerate() {
                @if at > 0 { " " }
                @if Some(n) == bearer {
                    a href={ (article) "#paragraph-" (n) } { (whole(n)) }
                } @else {
                    a href={ (article) "#paragraph-" (n) } aria-label=(whole(n)) { (n) }
                }
            }
        }
    }
}

/// The number of a paragraph in `data/article.csv`.
fn number(beginning: &str) -> Option<usize> {
    let found = dataset::article()
        .iter()
        .position(|p| p.part != ABSTRACT && p.locale == Locale::Kk && p.text.starts_with(beginning));
    found.map(|at| at + 1)
}

/// What a project is: three definitions with their references, limits, kinds, the social project.
pub const WHOLE: &str = "Жобаларды басқару мәселесін";
/// A definition.
pub const PROCESS: &str = "Жоба – бұл көптеген";
/// A definition.
pub const UNIQUE: &str = "Жоба – әдетте бірегей";
/// Time, budget, quality.
pub const MANAGED: &str = "Әдебиет көздерінде";
/// Classes of projects.
pub const KINDS: &str = "Жобаларды жүзеге асырылуы";
/// A definition.
pub const SOCIAL: &str = "Әлеуметтік жоба деп";
/// The social project as a system.
pub const SYSTEM: &str = "Осылайша, әлеуметтік жоба";
/// Two documents without a date.
pub const DOCUMENTS: &str = "Елімізде әлеуметтік саланы";
/// The policy of the state.
pub const POLICY: &str = "Елімізді мүгедектердің";
/// Before the list of target groups.
pub const FOR_GROUPS: &str = "Қазақстанда іске асырылып";
/// The list of target groups.
pub const GROUPS: &str = "– жастар, балалар";
/// Before the list of projects.
pub const CENTRES: &str = "Осы бағыттағы жұмыс";
/// The list of projects.
pub const PROJECTS: &str = "Әлеуметтік жобалар";
/// The first strand as every family's need.
pub const CONFIDENCE: &str = "Қазіргі әлемде торлап";
/// A definition.
pub const UNEMPLOYMENT: &str = "Жұмыссыздық дегеніміз";
/// The lost beginning of the list of types.
pub const TYPES_BEGIN: &str = "Жұмыссыздықтың түрлері";
/// The list of types of unemployment.
pub const TYPES: &str = "Құрылымдық жұмыссыздық;";
/// Unemployment grows.
pub const GROWING: &str = "Соңғы жылдары жұмыссыздық";
/// Unemployment and human development.
pub const PHENOMENON: &str = "Жұмыссыздық – экономикалық";
/// The address of 2011 and the programme before.
pub const PROGRAMME_2020: &str = "Осы орайда";
/// The address of 2012.
pub const STRATEGY: &str = "Мемлекет басшысы 2012";
/// A priority of the government.
pub const PRIORITY: &str = "Жұмыспен қамтудың белсенді";
pub const ACTIVITY: &str = "1) халықтың экономикалық";
/// Employment.
pub const EMPLOYED: &str = "2) жұмыс істейтін";
/// Unemployment.
pub const RATE: &str = "3) жұмыссыздық деңгейі";
/// Before the vulnerable groups.
pub const BUT: &str = "Алайда, еңбек нарығын";
/// The vulnerable groups.
pub const VULNERABLE: &str = "1) жұмыссыздар;";
/// How many they are.
pub const TOTAL: &str = "Жалпы бұл";
/// Outside the pension system.
pub const PENSION: &str = "2,8 млн жұмыспен";
/// The additional employment.
pub const NEEDED: &str = "5% жұмыссыздық деңгейін";
/// World economy.
pub const SLOWDOWN: &str = "Ахуалды Қазақстандағы";
/// Too few jobs in rural areas.
pub const RURAL: &str = "Бұған қоса, ауылда";
/// The list of barriers.
pub const BARRIERS: &str = "Ауылдағы төрт кедергі";
/// No complete plans.
pub const PLANS: &str = "Кемшін тұстарының арасында";
/// The employment service.
pub const SERVICE: &str = "Өткен ғасырдың";
/// What follows.
pub const CONSEQUENCE: &str = "Осылайша, қалыптасқан ахуал";
/// What is done elsewhere.
pub const PRACTICE: &str = "Әлемдік практикада";
/// The roadmaps before.
pub const BEFORE: &str = "Жұмыспен қамту 2020 жол картасы бағдарламасы";
/// What the programme holds.
pub const HOLDS: &str = "Бағдарлама дағдарысқа";
/// Targets and shares to be covered: two sentences and two lists.
pub const TARGETS: [&str; 4] = [
    "Бағдарламаның нысаналы индикаторы",
    "2016 жылға қарай жетуге тиіс үш меже",
    "Бағдарламаны іске асыру шеңберінде",
    "Санаттар бойынша үлес",
];
/// The list of tasks.
pub const TASKS: &str = "Бағдарламаның негізгі міндеттері";
/// The list of strands.
pub const STRANDS: [&str; 2] = ["Бағдарламаны іске асыру мынадай", "Үш бағыт"];
pub const STRANDS_FOR: &str = "Бағдарламада анықталған бағыттарды";
/// The agreements on results.
pub const AGREEMENTS: &str = "Ұсынылған қаражатты";
/// The list of criteria.
pub const CRITERIA: &str = "Нәтижелер туралы келісімнің";
/// The employment centre: founding and purpose.
pub const CENTRE: &str = "«Жұмыспен қамту 2020 бағдарламасын» іске асыру";
/// Its place and its branches.
pub const CENTRE_UNIT: &str = "Алматы қалалық жұмыспен қамту орталығы жұмыспен";
/// Support measures: two sentences and the list.
pub const SUPPORT: [&str; 3] = ["Ағымдағы жылы", "Бұл бағытқа қатысушыларға", "Қолдаудың төрт шарасы"];
/// The author's conclusion.
pub const CONCLUSION: &str = "Бұл көрсеткіштерден";
/// The lost figure.
pub const FIGURE_3: &str = "3-сурет";
