//! Colours by role. A canvas cannot read CSS variables, so the palettes of `style/tokens.css` and `style/low-vision.css`
//! stand here once more; a test compares every one of them with those files.
//!
//! Invariant: a chart names roles, never colours, so one picture can be painted in every theme.

use plotters::style::RGBColor;

/// What a colour is for. The order is that of the table below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The ground.
    Paper,
    /// Bands behind chosen rows.
    Tint,
    /// Headings and chosen text.
    Ink,
    /// Secondary text, breaks.
    Ink2,
    /// Axis text, captions.
    Ink3,
    /// Hairlines.
    Line,
    /// Zero lines.
    LineStrong,
    /// Planned figures.
    Plan,
    /// Official outcomes.
    Actual,
    /// Context.
    Peer,
    /// Fill of a target mark.
    Gold,
    /// Target line, label and outline.
    TargetInk,
    /// First pinned region.
    PinA,
    /// Second pinned region.
    PinB,
    /// Third pinned region.
    PinC,
    /// Outline of a mark that is filled by class.
    DiscLine,
    /// Hatch of a figure that nobody published.
    NoData,
    /// Class 1, lowest.
    Seq1,
    /// Class 2.
    Seq2,
    /// Class 3.
    Seq3,
    /// Class 4.
    Seq4,
    /// Class 5, highest.
    Seq5,
    /// Planned figures of years that are not chosen.
    PlanSoft,
    /// Where a target holds.
    TargetZone,
}

/// Where a chart is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light paper.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, for low vision.
    BlackOnWhite,
    /// White on black, for low vision.
    WhiteOnBlack,
    /// The light colours on white paper.
    Print,
    /// No colours, but the tokens of the style sheet: a drawing inside a page follows the page. Every role has a mark of its
    /// own in place of a colour; [`tokens`] writes the token in place of the mark.
    Tokens,
}

/// Every role, its token in `style/tokens.css` and its colour in light, dark, black on white, white on black.
#[rustfmt::skip] // A table: one row a role.
const TABLE: [(Role, &str, [u32; 4]); 24] = [
    (Role::Paper, "--paper", [0xFCFBF8, 0x0F1A1E, 0xFFFFFF, 0x000000]),
    (Role::Tint, "--tint", [0xF4F0E8, 0x16252A, 0xFFFFFF, 0x000000]),
    (Role::Ink, "--ink", [0x10242B, 0xEAF1F1, 0x000000, 0xFFFFFF]),
    (Role::Ink2, "--ink-2", [0x3F535B, 0xB7C6C9, 0x000000, 0xFFFFFF]),
    (Role::Ink3, "--ink-3", [0x58696F, 0x93A5AA, 0x000000, 0xFFFFFF]),
    (Role::Line, "--line", [0xDAD6CC, 0x2A3B42, 0x000000, 0xFFFFFF]),
    (Role::LineStrong, "--line-strong", [0x7A8786, 0x6B7F86, 0x000000, 0xFFFFFF]),
    (Role::Plan, "--plan", [0x087987, 0x4FB9C4, 0x000000, 0xFFFFFF]),
    (Role::Actual, "--actual", [0x10242B, 0xEAF1F1, 0x000000, 0xFFFFFF]),
    (Role::Peer, "--peer", [0x7F8C8E, 0x6B7F86, 0x6E6E6E, 0x9A9A9A]),
    (Role::Gold, "--gold", [0xE0A100, 0xF2B92E, 0xFFFFFF, 0xFFE45C]),
    (Role::TargetInk, "--target-ink", [0x805400, 0xF2B92E, 0x000000, 0xFFE45C]),
    (Role::PinA, "--pin-a", [0xB2304B, 0xFF8FA6, 0x8A0024, 0xFF9DB0]),
    (Role::PinB, "--pin-b", [0x3550B5, 0x9DB2FF, 0x00229A, 0xA9BCFF]),
    (Role::PinC, "--pin-c", [0x6B4A12, 0xD9B27A, 0x4A3000, 0xF0C88A]),
    (Role::DiscLine, "--disc-line", [0x10242B, 0xB7C6C9, 0x000000, 0xFFFFFF]),
    (Role::NoData, "--nd-line", [0x7A8786, 0x8498A0, 0x000000, 0xFFFFFF]),
    (Role::Seq1, "--seq-1", [0xF3EACF, 0x266F7B, 0xFFFFFF, 0x000000]),
    (Role::Seq2, "--seq-2", [0xBFDFCF, 0x369FA6, 0xE2E2E2, 0x262626]),
    (Role::Seq3, "--seq-3", [0x7CC3C3, 0x62C0BE, 0xBDBDBD, 0x404040]),
    (Role::Seq4, "--seq-4", [0x3B9DAB, 0xA0DCCD, 0x8C8C8C, 0x5E5E5E]),
    (Role::Seq5, "--seq-5", [0x057A8C, 0xEAF6DE, 0x5C5C5C, 0x8A8A8A]),
    (Role::PlanSoft, "--plan-soft", [0xA9D3D3, 0x2B5F68, 0x8A8A8A, 0x8A8A8A]),
    (Role::TargetZone, "--target-zone", [0xF6E9C4, 0x3A3218, 0xE6E6E6, 0x3A3A3A]),
];

/// White paper, for print.
const WHITE: u32 = 0xFF_FF_FF;

impl Role {
    /// Every role.
    pub fn all() -> impl Iterator<Item = Role> {
        TABLE.iter().map(|row| row.0)
    }

    /// The colour of a pinned region: 0 is A, 1 is B, 2 is C.
    pub const fn pin(pin: u8) -> Role {
        match pin {
            0 => Role::PinA,
            1 => Role::PinB,
            _ => Role::PinC,
        }
    }

    /// The tint of a class, 1 to 5.
    pub const fn class(class: u8) -> Role {
        match class {
            0 | 1 => Role::Seq1,
            2 => Role::Seq2,
            3 => Role::Seq3,
            4 => Role::Seq4,
            _ => Role::Seq5,
        }
    }

    /// The custom property with the same colour, `--pin-a`: for marks that HTML draws over a chart.
    pub fn token(self) -> &'static str {
        TABLE.get(self as usize).map_or("--ink", |row| row.1)
    }
}

impl Theme {
    /// The colour of a role.
    pub fn color(self, role: Role) -> RGBColor {
        if self == Theme::Tokens {
            return mark(role);
        }
        let [light, dark, black, white] = TABLE.get(role as usize).map_or([0; 4], |row| row.2);
        let rgb = match self {
            Theme::Print if role == Role::Paper => WHITE,
            Theme::Light | Theme::Print | Theme::Tokens => light,
            Theme::Dark => dark,
            Theme::BlackOnWhite => black,
            Theme::WhiteOnBlack => white,
        };
        let [_, r, g, b] = rgb.to_be_bytes();
        RGBColor(r, g, b)
    }

    /// The custom property that a colour of [`Theme::Tokens`] stands for.
    pub fn token(rgb: (u8, u8, u8)) -> Option<&'static str> {
        let (FIRST, row, LAST) = rgb else {
            return None;
        };
        TABLE.get(usize::from(row)).map(|role| role.1)
    }

    /// True for the two themes of low vision.
    pub const fn is_contrast(self) -> bool {
        matches!(self, Theme::BlackOnWhite | Theme::WhiteOnBlack)
    }
}

/// Red and blue of the colours that stand for roles in a drawing that names tokens.
const FIRST: u8 = 0x01;
const LAST: u8 = 0xFE;

/// What stands for a role in a drawing that names tokens.
const fn mark(role: Role) -> RGBColor {
    RGBColor(FIRST, role as u8, LAST)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    const TOKENS: &str = concat!(
        include_str!("../../../../style/tokens.css"),
        include_str!("../../../../style/low-vision.css")
    );

    /// The hexadecimal value of a token in the block that follows `scope`.
    fn token(scope: &str, name: &str) -> u32 {
        let at = TOKENS.find(scope).unwrap_or_else(|| panic!("no {scope}"));
        let open = at + TOKENS[at..].find('{').unwrap();
        let block = &TOKENS[open..open + TOKENS[open..].find("\n}").unwrap()];
        let key = format!("{name}: #");
        let value = block.split(&key).nth(1).unwrap_or_else(|| panic!("{scope} has no {name}"));
        u32::from_str_radix(value.split(';').next().unwrap(), 16).unwrap()
    }

    #[test]
    fn palettes_are_those_of_the_tokens() {
        let scopes = [
            (":root {", Theme::Light),
            (":root[data-theme=\"dark\"]", Theme::Dark),
            (":root[data-contrast=\"bw\"]", Theme::BlackOnWhite),
            (":root[data-contrast=\"wb\"]", Theme::WhiteOnBlack),
        ];
        for (scope, theme) in scopes {
            for role in Role::all() {
                let RGBColor(r, g, b) = theme.color(role);
                let ours = u32::from_be_bytes([0, r, g, b]);
                assert_eq!(ours, token(scope, role.token()), "{} in {scope}", role.token());
            }
        }
    }

    #[test]
    fn the_table_is_in_the_order_of_the_roles() {
        for (at, role) in Role::all().enumerate() {
            assert_eq!(role as usize, at);
        }
        assert_eq!(Role::Paper.token(), "--paper");
        assert_eq!(Role::TargetInk.token(), "--target-ink");
        assert_eq!(Role::NoData.token(), "--nd-line");
        assert_eq!(Role::class(5).token(), "--seq-5");
        assert_eq!([0, 1, 2].map(|pin| Role::pin(pin).token()), ["--pin-a", "--pin-b", "--pin-c"]);
    }

    #[test]
    fn text_and_lines_can_be_seen_in_every_theme() {
        use Role::*;
        use Theme::*;
        for theme in [Theme::Light, Dark, BlackOnWhite, WhiteOnBlack, Print] {
            for role in [Ink, Ink2, Ink3, TargetInk, PinA, PinB, PinC] {
                assert!(contrast(theme, role) >= 4.5, "{theme:?} {role:?}");
            }
            for role in [Plan, Actual, Peer, LineStrong, NoData, DiscLine] {
                assert!(contrast(theme, role) >= 3.0, "{theme:?} {role:?}");
            }
        }
    }

    /// WCAG contrast of a role on paper.
    fn contrast(theme: Theme, role: Role) -> f64 {
        let of = |role| luminance(theme.color(role));
        let (a, b) = (of(role), of(Role::Paper));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(RGBColor(r, g, b): RGBColor) -> f64 {
        let lin = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * lin(r) + 0.7152 * lin(g) + 0.0722 * lin(b)
    }
}
