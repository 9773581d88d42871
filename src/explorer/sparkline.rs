//! A sparkline (`graphics::map::sparkline`).

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use graphics::map::sparkline::{Mark, Shape};
use graphics::map::xml::tenths;

/// Marks in a drawing of this size, CSS pixels.
pub fn sparkline(marks: &[Mark], (width, height): (u16, u16)) -> ErasedView {
    let size = ["0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    view! { <svg class="sparkline" viewBox=size aria-hidden="true">{inside(marks)}</svg> }.into_erased()
}

/// The marks alone.
pub fn inside(marks: &[Mark]) -> ErasedView {
    marks.iter().map(mark).collect::<Vec<_>>().into_erased()
}

fn mark(Mark { kind, shape }: &Mark) -> ErasedView {
    let class = kind.class();
    match shape {
        Shape::Path(d) => view! { <path class=class d=d.clone()/> }.into_erased(),
        Shape::Circle((x, y), radius) => {
            view! { <circle class=class cx=tenths(*x) cy=tenths(*y) r=tenths(*radius)/> }.into_erased()
        }
        Shape::Rect(sides) => {
            let [x, y, width, height] = sides.map(tenths);
            view! { <rect class=class x=x y=y width=width height=height/> }.into_erased()
        }
    }
}
