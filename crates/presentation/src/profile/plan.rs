//! The plan of the region with bars, and figures beside it.

use super::{Drawn, ProfileText, Screen};
use dataset::msg;
use dataset::roles;
use graphics::chart::columns;
use model::slice::datum;
use model::{Slice, summary};
use text::integer;

/// Part of the profile's width that the bars take.
const SHARE: f32 = 0.63;

impl ProfileText {
    /// The bars of the plan.
    pub fn plan(&self, screen: Screen) -> Drawn {
        let locale = self.locale;
        let scene = columns::of_region(self.of.planned, locale, None);
        let name = summary::plain_name(self.of.planned, locale);
        Drawn::of(&scene, SHARE, screen, [name, ": ", locale.t(msg::PROFILE_PLAN)].concat())
    }

    /// Whose plan it is, where it is not the region's own.
    pub fn planned(&self) -> Option<String> {
        summary::profile_planned(self.of.region, self.of.planned, self.locale)
    }

    /// The year of the plan that is nearest to the profile's.
    fn plan_year(&self) -> u16 {
        let span = dataset::years(roles::PLAN);
        self.of.year.clamp(*span.start(), *span.end())
    }

    /// Figures of the plan, and what they are.
    pub fn figures(&self) -> Vec<(String, String)> {
        let (locale, region) = (self.locale, self.of.planned);
        let span = dataset::years(roles::PLAN);
        let cells = span.clone().filter_map(|y| dataset::observation(roles::PLAN, region, y));
        let total: i64 = cells.map(|o| i64::from(o.value.scaled)).sum();
        let years = [("first", &*span.start().to_string()), ("last", &*span.end().to_string())];
        let mut out = vec![(integer(locale, total), locale.fill(msg::PROFILE_TOTAL, &years))];
        let year = self.plan_year();
        let named = [("year", &*year.to_string())];
        if self.of.is_country() {
            for (measure, words) in
                [(roles::PLAN, msg::PROFILE_YEAR_PLAN), (roles::PLAN_PER_10K, msg::PROFILE_PER10K)]
            {
                let figure = summary::datum_number(datum(measure, region, year), locale);
                out.push((figure, locale.fill(words, &named)));
            }
            return out;
        }
        if let Some(share) = summary::share_of_plan(region, year) {
            let rank = Slice::of(roles::PLAN, year).row(region).and_then(|r| r.rank);
            let place = rank.map_or_else(String::new, |r| summary::rank_phrase(r, locale));
            let values = [("year", &*year.to_string()), ("place", &place)];
            out.push((summary::share_percent(share, locale), locale.fill(msg::PROFILE_SHARE, &values)));
        }
        if let Some(share) = summary::share_of_people(region, year) {
            out.push((summary::share_percent(share, locale), locale.fill(msg::PROFILE_PEOPLE, &named)));
        }
        out
    }
}
