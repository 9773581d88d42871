//! Figures against the browser's own `Intl.NumberFormat`.
//!
//! Two differences are meant: ours has the true minus, U+2212, in every language; and Kazakh, for which
//! Chromium may ship no formats, is then compared with Russian, whose signs CLDR gives to both.

use js_sys::{Array, Function, Intl, Object, Reflect};
use text::{Decimal, Locale, integer, number, percent};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// The browser's way of writing figures of so many places.
struct Browser(Function);

impl Browser {
    fn new(tag: &str, style: &str, places: u8) -> Browser {
        let options = Object::new();
        let set = |key: &str, value: JsValue| Reflect::set(&options, &key.into(), &value).unwrap();
        set("style", style.into());
        set("minimumFractionDigits", places.into());
        set("maximumFractionDigits", places.into());
        let tags = Array::of1(&tag.into());
        Browser(Intl::NumberFormat::new(&tags, &options).format())
    }

    fn write(&self, value: f64) -> String {
        let text = self.0.call1(&JsValue::UNDEFINED, &value.into()).unwrap();
        text.as_string().unwrap().replace('-', "\u{2212}")
    }
}

/// The languages of the browser to compare with.
fn tags(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Kk if known("kk") => &["kk"],
        Locale::Kk => &["ru"],
        Locale::Ru => &["ru", "ru-KZ"],
        Locale::En => &["en"],
    }
}

/// Chromium says that it knows Kazakh and then writes figures the English way.
fn known(tag: &str) -> bool {
    Browser::new(tag, "decimal", 1).write(1.5) == "1,5"
}

/// Edges and a spread over all sizes, the same in every run.
fn spread(count: usize) -> Vec<i32> {
    let mut values = vec![0, 1, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, 999_999, 1_000_000, 20_000_000];
    let mut state = 20_130_601_u32;
    while values.len() < count {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let digits = (values.len() % 9 + 1) as u32;
        values.push(((state >> 2) % 10_u32.pow(digits)) as i32);
    }
    let below: Vec<i32> = values.iter().step_by(3).map(|v| -v).filter(|v| *v != 0).collect();
    values.extend(below);
    values
}

#[wasm_bindgen_test]
fn whole_numbers_are_written_as_the_browser_writes_them() {
    let values = spread(1_000);
    assert!(values.len() > 1_000);
    for locale in [Locale::Kk, Locale::Ru, Locale::En] {
        for tag in tags(locale) {
            let browser = Browser::new(tag, "decimal", 0);
            for value in &values {
                assert_eq!(
                    integer(locale, i64::from(*value)),
                    browser.write(f64::from(*value)),
                    "{locale:?} {tag}"
                );
            }
        }
    }
}

#[wasm_bindgen_test]
fn figures_keep_their_decimals_as_the_browser_would() {
    for locale in [Locale::Kk, Locale::Ru, Locale::En] {
        for tag in tags(locale) {
            for places in [1, 2, 3] {
                let browser = Browser::new(tag, "decimal", places);
                for scaled in spread(400) {
                    let value = Decimal::new(scaled, places);
                    assert_eq!(
                        number(locale, value),
                        browser.write(value.to_f64()),
                        "{locale:?} {tag} {scaled}"
                    );
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn percentages_are_spaced_as_the_browser_spaces_them() {
    for (locale, tag) in [(Locale::Ru, "ru"), (Locale::En, "en")] {
        let browser = Browser::new(tag, "percent", 1);
        for tenths in 0..=1_000 {
            let value = Decimal::new(tenths, 1);
            assert_eq!(percent(locale, value), browser.write(f64::from(tenths) / 1_000.0), "{tag}");
        }
    }
    // CLDR 48 writes Kazakh percentages without a space.
    assert_eq!(percent(Locale::Kk, Decimal::new(50, 1)), "5,0%");
}
