//! Charts on a canvas: painted, in the device's own pixels, with ink where their marks are.

use dataset::{RegionIx, region_by_id, roles};
use graphics::chart::bars::{self, BarsSpec};
use graphics::chart::draw_list::Rect;
use graphics::chart::{Hits, Scene, Style, Surface, draw, trend};
use js_sys::{Array, Function, Reflect, Uint8ClampedArray};
use model::Slice;
use text::Locale;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlCanvasElement;

const WIDTH: f32 = 720.0;
/// How far around its place a mark may have its ink, CSS pixels.
const REACH: f32 = 3.0;

/// The pixels of a painted canvas.
struct Painted {
    width: usize,
    height: usize,
    rgba: Vec<u8>,
    hits: Hits,
}

impl Painted {
    fn of(scene: &Scene, ratio: f64) -> Painted {
        let canvas = new_canvas();
        let style = Style::default();
        let height = scene.height_px(WIDTH, &style);
        let surface = Surface::canvas(&canvas, WIDTH, height, ratio).expect("a canvas has a context");
        let hits = draw(surface, scene, &style).expect("a canvas takes what is painted");
        let (width, height) = (canvas.width() as usize, canvas.height() as usize);
        let rgba = pixels(&canvas);
        assert_eq!(rgba.len(), width * height * 4);
        Painted { width, height, rgba, hits }
    }

    fn pixel(&self, x: usize, y: usize) -> [u8; 4] {
        let at = (y * self.width + x) * 4;
        self.rgba[at..at + 4].try_into().unwrap()
    }

    /// True when there is full ink in a part of the chart, given in CSS pixels.
    fn has_ink(&self, part: &Rect, ratio: f64) -> bool {
        let span = |low: f32, high: f32, size: usize| {
            let device = |css: f32| (f64::from(css) * ratio).clamp(0.0, size as f64) as usize;
            device(low - REACH)..device(high + REACH)
        };
        let mut rows = span(part.top, part.bottom, self.height);
        let columns = span(part.left, part.right, self.width);
        rows.any(|y| columns.clone().any(|x| self.pixel(x, y)[3] == 255))
    }

    fn share(&self) -> f64 {
        let inked = self.rgba.chunks(4).filter(|p| p[3] > 0).count();
        inked as f64 / (self.width * self.height) as f64
    }

    fn colours(&self) -> usize {
        let mut seen: Vec<&[u8]> = self.rgba.chunks(4).filter(|p| p[3] == 255).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    }
}

fn new_canvas() -> HtmlCanvasElement {
    let document = web_sys::window().unwrap().document().unwrap();
    document.create_element("canvas").unwrap().unchecked_into()
}

/// `getImageData` of the whole canvas.
fn pixels(canvas: &HtmlCanvasElement) -> Vec<u8> {
    let context: JsValue = canvas.get_context("2d").unwrap().unwrap().into();
    let read: Function = Reflect::get(&context, &"getImageData".into()).unwrap().unchecked_into();
    let area = [0, 0, canvas.width() as i32, canvas.height() as i32];
    let area: Array = area.into_iter().map(JsValue::from).collect();
    let image = read.apply(&context, &area).unwrap();
    let data: Uint8ClampedArray = Reflect::get(&image, &"data".into()).unwrap().unchecked_into();
    data.to_vec()
}

fn pins() -> Vec<RegionIx> {
    ["KZ-YUZ", "KZ-AST"].iter().map(|id| region_by_id(id).unwrap()).collect()
}

fn scenes() -> [(&'static str, Scene); 3] {
    let locale = Locale::Kk;
    let ask = BarsSpec { locale, pins: &pins() };
    [
        ("bars", bars::scene(&Slice::of(roles::PLAN, 2016), &ask)),
        ("dots", bars::scene(&Slice::of(roles::UNEMPLOYMENT, 2013), &ask)),
        ("trend", trend::scene(roles::UNEMPLOYMENT, &pins(), locale, 2013)),
    ]
}

#[wasm_bindgen_test]
fn a_chart_is_painted_on_screens_of_one_and_of_two_pixels() {
    for (what, scene) in scenes() {
        for ratio in [1.0, 2.0] {
            let painted = Painted::of(&scene, ratio);
            assert_eq!(painted.width, (f64::from(WIDTH) * ratio).round() as usize, "{what}");
            assert!(painted.share() > 0.02, "{what} at {ratio}: {}", painted.share());
            assert!(painted.colours() > 3, "{what} at {ratio}");
        }
    }
}

#[wasm_bindgen_test]
fn every_mark_has_ink_where_it_can_be_pointed_at() {
    for (what, scene) in scenes() {
        for ratio in [1.0, 2.0] {
            let painted = Painted::of(&scene, ratio);
            assert!(painted.hits.marks.len() > 10, "{what}");
            for mark in &painted.hits.marks {
                assert!(painted.has_ink(&mark.area, ratio), "{what} at {ratio}: {}", mark.spoken);
            }
        }
    }
}

#[wasm_bindgen_test]
fn marks_stand_at_the_same_place_on_every_screen() {
    for (what, scene) in scenes() {
        let places = |ratio| -> Vec<(f32, f32)> {
            Painted::of(&scene, ratio).hits.marks.iter().map(|m| (m.x, m.y)).collect()
        };
        assert_eq!(places(1.0), places(2.0), "{what}");
    }
}

#[wasm_bindgen_test]
fn painting_again_leaves_nothing_of_the_picture_before() {
    let canvas = new_canvas();
    let style = Style::default();
    let [(_, first), _, (_, second)] = scenes();
    let height = second.height_px(WIDTH, &style);
    for scene in [&first, &second] {
        draw(Surface::canvas(&canvas, WIDTH, height, 1.0).unwrap(), scene, &style).unwrap();
    }
    assert_eq!(pixels(&canvas), Painted::of(&second, 1.0).rgba);
}

#[wasm_bindgen_test]
fn a_canvas_without_a_size_is_no_surface() {
    assert!(Surface::canvas(&new_canvas(), 0.0, 100.0, 1.0).is_none());
    assert!(Surface::canvas(&new_canvas(), 100.0, 0.0, 2.0).is_none());
}
