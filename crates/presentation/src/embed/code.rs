//! The code itself: frame, script, picture, and their words.

use super::words::target_words;
use super::{EmbedKind, EmbedOptions, Shared};
use crate::{explorer, selection};
use dataset::COUNTRY;
use dataset::msg;
use graphics::map::xml::{attr, esc};
use model::state::{Part, ViewState, to_link};

impl EmbedOptions {
    /// What the part is called: the title of the frame.
    pub fn title(&self) -> String {
        title(&self.framed())
    }

    /// The code, for a site whose root is `site`.
    pub fn code(&self, site: &str) -> String {
        let script = ["\n<script async src=\"", site, "embed.js\"></script>"].concat();
        match self.kind {
            EmbedKind::Picture => self.picture(site).code(),
            EmbedKind::Frame => self.frame(site).code(),
            EmbedKind::Script => [self.frame(site).code(), script].concat(),
        }
    }

    /// The frame that shows the part.
    pub fn frame(&self, site: &str) -> Frame {
        Frame {
            class: (self.kind == EmbedKind::Script).then_some("roadmap-embed"),
            address: [site, &to_link(&self.framed())].concat(),
            title: self.title(),
            width: (self.width > 0).then(|| self.width.to_string()),
            height: height(self.part, self.target, self.width).to_string(),
        }
    }

    /// The picture that the build makes of the view, and what it says in words.
    pub fn picture(&self, site: &str) -> Picture {
        let locale = self.state.locale;
        let region = self.state.pins.first().copied().unwrap_or(COUNTRY);
        let shared = Shared::of(self.part, locale, region);
        Picture {
            lead: [site, &shared.address()].concat(),
            address: [site, "share/", &shared.name(), "-", locale.code(), ".png"].concat(),
            title: shared.title(),
            source: shared.source(),
        }
    }
}

/// A frame, as its code and the dialog's preview show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The class by which the script knows it.
    pub class: Option<&'static str>,
    /// What it shows.
    pub address: String,
    /// What it is called.
    pub title: String,
    /// Its width, CSS pixels; `None` for the host's column.
    pub width: Option<String>,
    /// Its height, CSS pixels.
    pub height: String,
}

impl Frame {
    fn code(&self) -> String {
        let class = self.class.map(|class| ("class", class));
        let rest = [
            ("src", &*self.address),
            ("title", &self.title),
            // Other pages have no style of ours, and some take inline styles away.
            ("width", self.width.as_deref().unwrap_or("100%")),
            ("height", &self.height),
            ("style", "border:0;max-width:100%"),
            ("sandbox", SANDBOX),
            ("loading", "lazy"),
            ("referrerpolicy", REFERRER),
            ("allow", ALLOW),
        ];
        let attrs: String = class.into_iter().chain(rest).map(written).collect();
        ["<iframe", &attrs, "></iframe>"].concat()
    }
}

/// A picture that is a link, and a line under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Where it leads.
    pub lead: String,
    pub address: String,
    /// What it says.
    pub title: String,
    /// Where its figures come from.
    pub source: String,
}

impl Picture {
    /// Width and height, CSS pixels.
    pub const SIZE: [&str; 2] = ["1200", "630"];

    fn code(&self) -> String {
        let link: String =
            [("href", &*self.lead), ("target", "_blank"), ("rel", "noopener")].map(written).concat();
        let [width, height] = Picture::SIZE;
        let image = [
            ("src", &*self.address),
            ("width", width),
            ("height", height),
            ("alt", &self.title),
            ("loading", "lazy"),
            ("style", "max-width:100%;height:auto"),
        ];
        let (mut title, mut source) = (String::new(), String::new());
        esc(&mut title, &self.title);
        esc(&mut source, &self.source);
        let image = ["<p><a", &link, "><img", &image.map(written).concat(), "></a></p>"].concat();
        [&image, "<p><a", &link, ">", &title, "</a>. ", &source, "</p>"].concat()
    }
}

fn written((name, value): (&str, &str)) -> String {
    let mut out = String::new();
    attr(&mut out, name, value);
    out
}

/// What a frame may do beyond its own place.
pub const ALLOW: &str = "fullscreen; clipboard-write";
/// What the site of a frame learns of the page around it.
pub const REFERRER: &str = "no-referrer";

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
        _ => explorer::finding(state, &selection::slice(state)),
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
        Part::Profile => (2800, 2480),
    };
    if narrow { slim } else { wide }
}
