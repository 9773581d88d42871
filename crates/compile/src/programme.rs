//! The tables about the programme's promises and what was reported of them, in memory.

use crate::read::article_rows::{Almaty, Event, Fact, Item, Paragraph};
use crate::read::programme_rows::{National, Note, Productive, Report, Rule};
use crate::read::rows::Target;
use crate::read::table::Row;
use schema::Date;

/// A remark that repeats the remark of the row before.
pub const AS_ABOVE: &str = "as above";

/// What `data/` says about the programme.
#[derive(Debug)]
pub struct Programme {
    /// `target-rules.csv`.
    pub rules: Vec<Row<Rule>>,
    /// `productive.csv`.
    pub productive: Vec<Row<Productive>>,
    /// `unemployment-national.csv`.
    pub national: Vec<Row<National>>,
    /// `programme-results.csv`.
    pub reports: Vec<Row<Report>>,
    /// `notes.csv`.
    pub notes: Vec<Row<Note>>,
    /// `events.csv`.
    pub events: Vec<Row<Event>>,
    /// `facts.csv`.
    pub facts: Vec<Row<Fact>>,
    /// `almaty.csv`.
    pub almaty: Vec<Row<Almaty>>,
    /// `lists.csv`.
    pub lists: Vec<Row<Item>>,
    /// `article.csv`.
    pub text: Vec<Row<Paragraph>>,
}

impl Programme {
    /// The remark of every report, repetitions resolved, in file order.
    pub fn remarks(&self) -> Vec<&str> {
        let mut last = "";
        let mut remarks = Vec::new();
        for row in &self.reports {
            if row.value.note != AS_ABOVE {
                last = &row.value.note;
            }
            remarks.push(last);
        }
        remarks
    }

    /// Position of a remark in `notes.csv`.
    pub fn note(&self, table: &str, note: &str) -> Option<usize> {
        let is = |r: &Row<Note>| r.value.table == table && r.value.note == note;
        self.notes.iter().position(is)
    }

    /// The day of an event.
    pub fn day(&self, id: &str) -> Option<Date> {
        let found = self.events.iter().find(|r| r.value.id == id);
        found.map(|r| r.value.date.0)
    }

    /// A figure of the article's text.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().map(|r| &r.value).find(|fact| fact.id == id)
    }
}

/// The rows of a target, one a year it was set for.
pub fn years_of<'a>(targets: &'a [Row<Target>], id: &'a str) -> impl Iterator<Item = &'a Target> {
    let all = targets.iter().map(|r| &r.value);
    all.filter(move |t| t.id == id)
}
