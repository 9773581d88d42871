//! Codes in the files for machines, and the readers' words for them.

use dataset::msg;
use dataset::{Measure, MeasureKind, Status};
use model::{Datum, summary};
use text::Locale;

/// The unit of a change: of shares it is points, not percent.
pub fn change_unit(measure: Measure) -> &'static str {
    match measure.kind() {
        MeasureKind::Rate => "percentage points",
        _ => measure.unit(),
    }
}

/// The standing of a figure as `data/` writes it, or why there is none.
pub const fn status(known: Datum) -> &'static str {
    match known {
        Datum::NotPublished => "not-published",
        Datum::DidNotExist => "did-not-exist",
        Datum::Withheld => "withheld",
        Datum::NotComparable => "not-comparable",
        Datum::Value(found) => reliability(found.status),
    }
}

/// The standing of a published or computed figure.
pub const fn reliability(status: Status) -> &'static str {
    match status {
        Status::Published => "published",
        Status::Inconsistent => "published-inconsistent",
        Status::Differs => "published-differs",
        Status::Backcast => "published-backcast",
        Status::Suspect => "published-suspect",
        Status::Derived => "derived",
        Status::Preliminary => "preliminary",
    }
}

/// Readers' words for the codes of a table: the file for Excel is read by people.
pub fn spoken(code: &str, column: &str, locale: Locale) -> Option<String> {
    let measure = || Measure::by_code(code);
    match column {
        "measure" => measure()
            .map(|m| summary::measure_name(m, locale))
            .or_else(|| own(code, locale))
            .map(str::to_owned),
        "group" => {
            let group = dataset::all_groups().find(|group| group.code() == code)?;
            Some(summary::group_name(group, locale))
        }
        "unit" if code == "as named" => Some(locale.t(msg::CSV_AS_NAMED).to_owned()),
        "unit" if code == "thousand persons" => Some(locale.t(msg::UNIT_THOUSANDS).to_owned()),
        "unit" => dataset::measures().find(|m| m.unit() == code).map(|m| match m.kind() {
            MeasureKind::PerInhabitants => locale.t(msg::CSV_PER10K).to_owned(),
            _ => summary::unit(m, locale).to_owned(),
        }),
        "status" | "with_status" => Some(
            locale
                .t(match code {
                    "published" => msg::CSV_PUBLISHED,
                    "published-inconsistent" => msg::STATUS_INCONSISTENT,
                    "published-differs" => msg::STATUS_DIFFERS,
                    "published-backcast" => msg::STATUS_BACKCAST,
                    "published-suspect" => msg::STATUS_SUSPECT,
                    "derived" => msg::STATUS_DERIVED,
                    "preliminary" => msg::STATUS_PRELIMINARY,
                    "not-published" => msg::STATE_NOT_PUBLISHED,
                    "withheld" => msg::STATE_WITHHELD,
                    "not-comparable" => msg::STATE_NOT_COMPARABLE,
                    _ => msg::STATE_DID_NOT_EXIST,
                })
                .to_owned(),
        ),
        _ => None,
    }
}

/// The words for what only charts below the explorer show.
fn own(code: &str, locale: Locale) -> Option<&'static str> {
    Some(locale.t(match code {
        "plan-index" => msg::PLAN_FAN_TITLE,
        "plan-share" => msg::TABLE_SHARE,
        "productive" => msg::GOAL_PRODUCTIVE_NAME,
        "reported" => msg::REPORTS_TITLE,
        "table-2" => msg::ALMATY_TABLE,
        _ => return None,
    }))
}
