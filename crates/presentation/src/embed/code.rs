//! The code itself: frame, script, picture, and their words.

use super::words::target_words;
use super::{Ask, Grade, Shared};
use crate::html::{Html, when};
use crate::{asked, explorer};
use dataset::COUNTRY;
use dataset::msg;
use graphics::map::xml::attr;
use model::state::{Part, ViewState, to_link};

impl Ask {
    /// What the part is called: the title of the frame.
    pub fn title(&self) -> String {
        title(&self.framed())
    }

    /// The code, for a site whose root is `site`.
    pub fn code(&self, site: &str) -> String {
        let script = ["\n<script async src=\"", site, "embed.js\"></script>"].concat();
        let after = if self.grade == Grade::Script { &*script } else { "" };
        [&self.markup(site, true), after].concat()
    }

    /// The code as this page can show it itself: its policy allows no inline styles, and it needs no protection from itself.
    pub fn preview(&self, site: &str) -> String {
        self.markup(site, false)
    }

    fn markup(&self, site: &str, styled: bool) -> String {
        match self.grade {
            Grade::Picture => self.picture(site, styled),
            _ => self.frame(site, styled),
        }
    }

    fn frame(&self, site: &str, styled: bool) -> String {
        let width = if self.width == 0 { "100%".to_owned() } else { self.width.to_string() };
        let mut out = String::from("<iframe");
        if self.grade == Grade::Script {
            attr(&mut out, "class", "roadmap-embed");
        }
        attr(&mut out, "src", &[site, &to_link(&self.framed())].concat());
        attr(&mut out, "title", &self.title());
        // Other pages have no style of ours, and some take inline styles away; as HTML has it, a width is a number.
        if styled || self.width > 0 {
            attr(&mut out, "width", &width);
        }
        attr(&mut out, "height", &height(self.part, self.target, self.width).to_string());
        if styled {
            attr(&mut out, "style", "border:0;max-width:100%");
            attr(&mut out, "sandbox", SANDBOX);
        } else {
            // A frame that takes the focus takes the keys of the dialog too.
            attr(&mut out, "inert", "");
        }
        attr(&mut out, "loading", "lazy");
        attr(&mut out, "referrerpolicy", "no-referrer");
        attr(&mut out, "allow", "fullscreen; clipboard-write");
        out.push_str("></iframe>");
        out
    }

    /// The picture that the build makes of the view, and what it says in words.
    fn picture(&self, site: &str, styled: bool) -> String {
        let locale = self.state.locale;
        let region = self.state.pins.first().copied().unwrap_or(COUNTRY);
        let shared = Shared::of(self.part, locale, region);
        let lead = [site, &shared.address()].concat();
        let picture = [site, "share/", &shared.name(), "-", locale.code(), ".png"].concat();
        let title = shared.title();
        let mut html = Html::new();
        let leads = [("href", &*lead), ("target", "_blank"), ("rel", "noopener")];
        let style = "max-width:100%;height:auto";
        let image = [
            ("src", &*picture),
            ("width", "1200"),
            ("height", "630"),
            ("alt", &*title),
            ("loading", "lazy"),
            when(styled, "style", style),
        ];
        html.open("p", &[]).open("a", &leads).open("img", &image).close("a").close("p");
        html.open("p", &[]).leaf("a", &leads, &title).text(". ").text(&shared.source()).close("p");
        html.done()
    }
}

/// What a frame is allowed to do: nothing with the page around it.
const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

fn title(state: &ViewState) -> String {
    let locale = state.locale;
    match state.embed.part {
        Some(Part::Tracker) => {
            let one = state.embed.target.map(|target| target_words(target, locale));
            one.unwrap_or_else(|| locale.t(msg::TRACKERS_LABEL)).to_owned()
        }
        Some(Part::Matrix) => locale.t(msg::MATRIX_TITLE).to_owned(),
        _ => explorer::finding(state, &asked::slice(state)),
    }
}

/// The height of a frame that cannot follow its content: enough for most; what is longer is scrolled inside.
pub(super) fn height(part: Part, target: Option<&str>, width: u16) -> u16 {
    let narrow = (1..=480).contains(&width);
    let (slim, wide) = match part {
        Part::Map => (1010, 1110),
        Part::Trend => (970, 930),
        Part::Bars => (1450, 1250),
        Part::Table => (1500, 1500),
        Part::Tracker if target.is_none() => (1300, 660),
        Part::Tracker => (760, 780),
        Part::Matrix => (1300, 1300),
        Part::Passport => (2800, 2480),
    };
    if narrow { slim } else { wide }
}
