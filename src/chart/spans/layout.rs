//! Places of the periods: years, groups, key, notes.

use super::bars::{self, Field};
use super::{Span, Spans};
use crate::chart::axis::Years;
use crate::chart::metrics::Sizes;
use crate::chart::picture::{Align, Item, Pen, Picture, Rect};
use crate::chart::{Role, Walk, notes};

/// Lays periods out.
pub fn layout(scene: &Spans, width: f32, sizes: Sizes) -> Picture {
    let mut picture = Picture::new(width);
    picture.hits.walk = Walk::Rows;
    let field = field(scene, width, sizes);
    let top = field.years.set(&mut picture, 0.0, sizes) + sizes.px(4.0);
    let mut y = top;
    let set = sizes.micro().bold();
    // Lines and hatches are put behind the bars when their height is known.
    let behind = picture.items.len();
    let mut back: Vec<Item> = Vec::new();
    for (number, group) in scene.groups.iter().enumerate() {
        if number > 0 {
            y += sizes.px(6.0);
            picture.rule((0.0, y), (width, y), Pen::solid(Role::Line, 1.0));
        }
        for line in set.wrap(&group.heading, width) {
            y += set.leading();
            clear(&mut picture, set.bounds(&line, (0.0, y), Align::Start));
            picture.text(&line, (0.0, y), Align::Start, set, Role::Ink);
        }
        let above = y + sizes.px(5.0);
        y += sizes.px(8.0);
        for span in &group.bars {
            y = bars::set(&mut picture, span, &field, y);
        }
        back.extend(group.silent.iter().map(|year| {
            let [left, right] = [0.0, 1.0].map(|more| field.x(f32::from(*year) + more));
            Item::Hatch(Rect::new(left, above, right, y))
        }));
    }
    back.extend(verticals(scene, &field, (top, y)));
    let front = picture.items.split_off(behind);
    picture.items.extend(back.into_iter().chain(front));
    picture.height = key(&mut picture, scene, sizes, y + sizes.px(4.0));
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// Paper under words, so that no line strikes them out.
pub fn clear(picture: &mut Picture, ground: Rect) {
    picture.items.push(Item::Fill(ground.grown(1.0), Role::Paper));
}

/// The axis: as long as the words after the bars leave it, or the whole width with the words under the bars.
fn field(scene: &Spans, width: f32, sizes: Sizes) -> Field {
    let count = f32::from(scene.last.saturating_sub(scene.first).saturating_add(1));
    let room = |span: &Span| {
        let after = width - bars::width(span, sizes);
        let share = (span.to - f32::from(scene.first)) / count;
        after / share.max(0.01)
    };
    let bars = scene.groups.iter().flat_map(|g| &g.bars);
    let right = bars.map(room).fold(width, f32::min);
    let below = right < width * 0.5 || width < sizes.px(560.0);
    let right = if below { width } else { right };
    let half = right / count / 2.0;
    let years = Years { first: scene.first, last: scene.last, chosen: None, span: (half, right - half) };
    Field { sizes, years, below, half }
}

/// The edges of the years.
fn verticals(scene: &Spans, field: &Field, (top, bottom): (f32, f32)) -> impl Iterator<Item = Item> {
    let edges = scene.first..=scene.last.saturating_add(1);
    edges.map(move |year| {
        let x = field.x(f32::from(year)).max(0.5);
        Item::Path(vec![(x, top), (x, bottom)], Pen::solid(Role::Line, 1.0))
    })
}

/// What the hatch means; gives the y under it.
fn key(picture: &mut Picture, scene: &Spans, sizes: Sizes, top: f32) -> f32 {
    let set = sizes.micro();
    let left = sizes.px(28.0);
    let mut y = top;
    for line in set.wrap(&scene.silence, picture.width - left) {
        if y == top {
            let middle = (sizes.px(10.0), y + set.leading() * 0.65);
            let swatch = Rect::around(middle, sizes.px(10.0), sizes.px(5.0));
            picture.items.push(Item::Hatch(swatch));
        }
        y += set.leading();
        picture.text(&line, (left, y), Align::Start, set, Role::Ink3);
    }
    y
}
