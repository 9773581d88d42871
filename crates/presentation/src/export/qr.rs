//! An address as a QR code, in SVG.

use graphics::map::xml::{attr, esc};
use qrcodegen::{QrCode, QrCodeEcc};

/// Free modules around the code, as the standard asks for.
const QUIET: i32 = 4;

/// A code of black modules on white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// The `viewBox` of its drawing.
    pub view_box: String,
    /// The `d` of the path of its dark modules.
    pub modules: String,
}

impl Qr {
    /// The code of an address; `None` for one that is too long for a code, over two thousand characters.
    pub fn of(address: &str) -> Option<Qr> {
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
        let side = (code.size() + 2 * QUIET).to_string();
        Some(Qr { view_box: ["0 0 ", &side, " ", &side].concat(), modules: modules(&code) })
    }

    /// The code as a file; its title says what it leads to.
    pub fn file(&self, title: &str) -> String {
        let mut out = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        attr(&mut out, "viewBox", &self.view_box);
        out.push_str(" shape-rendering=\"crispEdges\"><title>");
        esc(&mut out, title);
        out.push_str("</title><rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/><path fill=\"#000000\"");
        attr(&mut out, "d", &self.modules);
        out.push_str("/></svg>");
        out
    }
}

/// Runs of dark modules, row by row.
fn modules(code: &QrCode) -> String {
    let mut out = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                let (left, top, run) = ((x + QUIET).to_string(), (y + QUIET).to_string(), run.to_string());
                out.push_str(&["M", &left, " ", &top, "h", &run, "v1h-", &run, "z"].concat());
            }
            x += run.max(1);
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The picture has a dark module exactly where the code has one.
    #[test]
    fn the_runs_cover_the_dark_modules() {
        let address = "https://example.kz/?lang=ru&region=KZ-YUZ&view=passport";
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).unwrap();
        let mut dark = vec![];
        for run in modules(&code).split('z').filter(|r| !r.is_empty()) {
            let (place, rest) = run[1..].split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let length: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            dark.extend((x..x + length).map(|x| (x - QUIET, y - QUIET)));
        }
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let mut wanted: Vec<(i32, i32)> = all.filter(|(x, y)| code.get_module(*x, *y)).collect();
        wanted.sort_unstable();
        dark.sort_unstable();
        assert_eq!(dark, wanted);
    }

    #[test]
    fn an_address_that_is_too_long_has_no_code() {
        assert_eq!(Qr::of(&"x".repeat(4000)), None);
    }
}
