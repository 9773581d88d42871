//! Where the figures come from and where to get them: one entry a table, as is.

use leptos::prelude::*;

use super::t;
use crate::data;
use crate::state::use_store;
use crate::text::{Msg, msg};

/// The tables, their content and the file of each.
const FILES: [(Msg, Msg, &str); 8] = [
    (msg::FILE_PLAN, msg::FILE_PLAN_NOTE, "plan.csv"),
    (msg::FILE_UNEMPLOYMENT, msg::FILE_UNEMPLOYMENT_NOTE, "outcomes-unemployment.csv"),
    (msg::FILE_POVERTY, msg::FILE_POVERTY_NOTE, "outcomes-poverty.csv"),
    (msg::FILE_INFORMAL, msg::FILE_INFORMAL_NOTE, "outcomes-informal.csv"),
    (msg::FILE_UNPRODUCTIVE, msg::FILE_UNPRODUCTIVE_NOTE, "outcomes-unproductive.csv"),
    (msg::FILE_NEET, msg::FILE_NEET_NOTE, "outcomes-neet.csv"),
    (msg::FILE_POPULATION, msg::FILE_POPULATION_NOTE, "population.csv"),
    (msg::FILE_REGIONS, msg::FILE_REGIONS_NOTE, "regions.csv"),
];

/// The section `#data`.
#[component]
pub fn DataSection() -> impl IntoView {
    let locale = use_store().locale;
    let release = move || locale.get().fill(msg::DATA_RELEASE, &[("release", data::RELEASE)]);
    view! {
        <section class="s" id="data" aria-labelledby="data-title">
            <div class="wrap">
                <div class="s-head">
                    <h2 id="data-title">{t(msg::DATA_TITLE)}</h2>
                    <div>
                        <p>{t(msg::DATA_INTRO)}</p>
                        <p>{release}</p>
                    </div>
                </div>
                <ul class="files">{FILES.map(entry).collect_view()}</ul>
            </div>
        </section>
    }
}

fn entry((title, note, file): (Msg, Msg, &'static str)) -> impl IntoView {
    view! {
        <li>
            <b>{t(title)}</b>
            <p>{t(note)}</p>
            <a href=format!("data/{file}") download="">{file}</a>
        </li>
    }
}
