//! The colours of every file: light on white paper, whatever the page looks like now.

use graphics::chart::{Role, Theme};

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

/// Colour and dash of a pin; the only pin is ink.
pub fn pin(on: &str) -> (String, &'static str) {
    match on {
        "a" => (hex(Role::PinA), ""),
        "b" => (hex(Role::PinB), "7 4"),
        "c" => (hex(Role::PinC), "2.5 3.5"),
        _ => (hex(Role::Ink), ""),
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
