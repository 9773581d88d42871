//! What the sections say in a language, whatever is chosen: headings, captions, tables, lists.

use super::{
    access, almaty, article, glossary, package, plan, programme, projects, reports, stated, targets,
};
use crate::text::Locale;

/// Where the captions of the charts of Table 2 stand.
const CAPTIONS: [(&str, &str); 6] = [
    ("cap-city-population", "city-population"),
    ("cap-city-employed", "city-employed"),
    ("cap-city-employees", "city-employees"),
    ("cap-city-unemployed", "city-unemployed"),
    ("cap-city-registered", "city-registered"),
    ("cap-city-inactive", "city-inactive"),
];

/// Each place of the sections (`page::sections`) with its markup.
pub fn parts(locale: Locale) -> Vec<(&'static str, String)> {
    let captions = CAPTIONS.into_iter().map(|(place, chart)| (place, almaty::caption(chart, locale)));
    product(locale).into_iter().chain(quoted(locale)).chain(captions).collect()
}

/// What the product says of plan, targets, reports, projects and data.
fn product(locale: Locale) -> Vec<(&'static str, String)> {
    vec![
        ("plan-head", plan::head(locale)),
        ("plan-check", plan::check(locale)),
        ("cap-fan", plan::caption("fan", locale)),
        ("cap-path", plan::caption("path", locale)),
        ("cap-shares", plan::caption("shares", locale)),
        ("table1", plan::table(locale)),
        ("targets-head", targets::head(locale)),
        ("cap-unemployment", targets::caption("unemployment", locale)),
        ("cap-poverty", targets::caption("poverty", locale)),
        ("cap-productive", targets::caption("productive", locale)),
        ("cap-figure1", targets::figure1(locale)),
        ("how", targets::how(locale)),
        ("coverage", targets::coverage_table(locale)),
        ("reports-head", reports::head(locale)),
        ("cap-spans", reports::caption(locale)),
        ("reports-list", reports::list(locale)),
        ("projects-head", projects::head(locale)),
        ("projects-search", projects::search(locale)),
        ("data-head", package::head(locale)),
        ("data-tables", package::tables(locale)),
        ("data-method", package::method(locale)),
        ("data-sources", package::documents(locale)),
        ("accessibility-head", access::head(locale)),
        ("access-lists", access::lists(locale)),
    ]
}

/// What the article says.
fn quoted(locale: Locale) -> Vec<(&'static str, String)> {
    vec![
        ("programme-head", programme::head(locale)),
        ("programme-body", programme::body(locale)),
        ("cap-events", programme::caption(locale)),
        ("events-list", programme::events(locale)),
        ("facts-head", stated::head(locale)),
        ("facts-table", stated::table(locale)),
        ("almaty-head", almaty::head(locale)),
        ("city-table", almaty::table(locale)),
        ("city-centre", almaty::centre(locale)),
        ("city-known", almaty::known(locale)),
        ("city-known-table", almaty::known_table(locale)),
        ("article-head", article::head(locale)),
        ("article-text", article::text(locale)),
        ("glossary-head", glossary::head(locale)),
        ("glossary-list", glossary::list(locale)),
    ]
}
