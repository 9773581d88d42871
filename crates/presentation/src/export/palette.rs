//! The colours of every file: light on white paper, whatever the page looks like now.

use graphics::chart::{Role, Theme};
use graphics::map::xml::{attr, thousandths};

/// The theme of every file.
pub const THEME: Theme = Theme::Print;

/// Colours that no chart uses; a test compares them with `style/tokens.css`.
pub const LAND: [(&str, &str); 6] = [
    ("--land", "#EFEAE0"),
    ("--land-line", "#827F74"),
    ("--map-line", "#10242B"),
    ("--plan-line", "#054B57"),
    ("--on-plan", "#FFFFFF"),
    ("--st-met", "#17693B"),
];
/// Tints of a change, from the largest rise to the largest fall; a test compares them with `style/tokens.css`.
pub const CHANGE: [(&str, &str); 5] = [
    ("--div-1", "#B0510F"),
    ("--div-2", "#E2A063"),
    ("--div-3", "#F0E9DB"),
    ("--div-4", "#8FB8D8"),
    ("--div-5", "#2465A3"),
];
/// The text on the fifth class; on the others it is ink.
pub const ON_FIFTH: &str = "#FFFFFF";
/// Paper.
pub const WHITE: &str = "#FFFFFF";

/// The colour of a role on white paper, `#10242B`.
pub fn hex(role: Role) -> String {
    let color = THEME.color(role);
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0').to_ascii_uppercase();
    let mut out = String::from("#");
    for part in [color.0, color.1, color.2] {
        out.extend([digit(part >> 4), digit(part & 15)]);
    }
    out
}

/// The tint of a class, `1` to `5`, or of a change, `d1` to `d5`.
pub fn tint(class: &str) -> String {
    let change = CHANGE.iter().find(|(name, _)| name.strip_prefix("--div-") == class.strip_prefix('d'));
    if let Some((_, color)) = change.filter(|_| class.starts_with('d')) {
        return (*color).to_owned();
    }
    hex(Role::class(class.parse().unwrap_or(1)))
}

/// One of [`LAND`].
pub fn land(token: &str) -> &'static str {
    LAND.iter().find(|(name, _)| *name == token).map_or(WHITE, |(_, color)| color)
}

/// The text on a region of a class.
pub fn text_on(class: &str) -> String {
    if matches!(class, "5" | "d1" | "d5") { ON_FIFTH.to_owned() } else { hex(Role::Ink) }
}

/// A line; width and dashes in hundredths of a CSS pixel.
pub struct Stroke {
    /// Its colour.
    pub color: String,
    width: i32,
    dashes: &'static [i32],
}

impl Stroke {
    /// A whole line.
    pub fn solid(color: &str, width: i32) -> Stroke {
        Stroke::dashed(color, width, &[])
    }

    /// A line of dashes and gaps.
    pub fn dashed(color: &str, width: i32, dashes: &'static [i32]) -> Stroke {
        Stroke { color: color.to_owned(), width, dashes }
    }

    /// The attributes of a shape with this fill and line. `unit`: thousandths of its user units in a CSS pixel.
    pub fn around(&self, fill: &str, unit: i32) -> String {
        let units = |hundredths: i32| thousandths(hundredths * unit / 100);
        let mut out = [filled(fill), stroke(&self.color, &units(self.width))].concat();
        if !self.dashes.is_empty() {
            let lengths: Vec<String> = self.dashes.iter().map(|length| units(*length)).collect();
            attr(&mut out, "stroke-dasharray", &lengths.join(" "));
        }
        out
    }
}

/// The line of a pin, this wide; the only pin is ink.
pub fn pin(style: &str, width: i32) -> Stroke {
    match style {
        "a" => Stroke::solid(&hex(Role::PinA), width),
        "b" => Stroke::dashed(&hex(Role::PinB), width, &[700, 400]),
        "c" => Stroke::dashed(&hex(Role::PinC), width, &[250, 350]),
        _ => Stroke::solid(&hex(Role::Ink), width),
    }
}

/// A fill attribute.
pub fn filled(color: &str) -> String {
    [" fill=\"", color, "\""].concat()
}

/// Colour and width of a line.
pub fn stroke(color: &str, width: &str) -> String {
    [" stroke=\"", color, "\" stroke-width=\"", width, "\""].concat()
}
