//! Line icons, paths in a 24-unit box; always beside words or inside a labelled button.

/// Magnifying glass.
pub const SEARCH: &str = "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 21 21";
/// Folded map.
pub const MAP: &str = "m9 4-6 2.5v13L9 17l6 2.5 6-2.5v-13L15 6.5 9 4v13M15 6.5v13";
/// Four squares.
pub const TILES: &str = "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z";
/// Horizontal bars.
pub const BARS: &str = "M4 5h15M4 10h10M4 15h12M4 20h6";
/// Line between axes.
pub const TREND: &str = "M4 4v16h16M7 15l4-5 4 3 5-7";
pub const TABLE: &str = "M4 5h16v14H4zM4 10h16M10 10v9";
pub const PLAY: &str = "M8 5.5v13l11-6.5z";
pub const PAUSE: &str = "M8 5.5v13M16 5.5v13";
/// Back.
pub const PREVIOUS: &str = "m14.5 6-6 6 6 6";
/// On.
pub const NEXT: &str = "m9.5 6 6 6-6 6";
/// Three lines.
pub const MENU: &str = "M4 6h16M4 12h16M4 18h16";
/// Cross.
pub const CLOSE: &str = "M6 6l12 12M18 6 6 18";
pub const EYE: &str =
    "M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12ZM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
/// Tick.
pub const CHECK: &str = "m5 12.5 4.5 4.5L19 7.5";
/// Arrow into a tray.
pub const DOWNLOAD: &str = "M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14";
/// Arrow out of a box.
pub const SHARE: &str = "M14 4h6v6M20 4l-9 9M18 14v5H5V6h5";
/// Printer.
pub const PRINT: &str = "M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z";
/// Between angle brackets.
pub const CODE: &str = "m8 7-5 5 5 5M16 7l5 5-5 5";
/// The road of the wordmark, in a 32-unit box, and its goal: centre and radius.
pub const ROAD: &str = "M3 6.5 10.5 26 21 12.5 29 6";
pub const GOAL: [&str; 3] = ["28.3", "6.3", "3.7"];
