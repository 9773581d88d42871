//! Views that are made once, behind one type: when they are made again they are replaced as a whole, so that no code
//! compares them with their next version.

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Position, PositionState};

/// A view that is never compared.
struct Once<V>(V);

/// Makes any view such a view.
pub trait IntoOnce: RenderHtml + Send + Sized + 'static {
    /// The view, behind the type of all.
    fn once(self) -> AnyView {
        Once(self).into_any()
    }
}

impl<V: RenderHtml + Send + 'static> IntoOnce for V {}

impl<V: RenderHtml + Send + 'static> Render for Once<V> {
    type State = V::State;

    fn build(self) -> V::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut V::State) {
        let mut new = self.0.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl<V: RenderHtml + Send + 'static> AddAnyAttr for Once<V> {
    type Output<A: Attribute> = V::Output<A>;

    fn add_any_attr<A: Attribute>(self, attr: A) -> V::Output<A>
    where
        V::Output<A>: RenderHtml,
    {
        self.0.add_any_attr(attr)
    }
}

impl<V: RenderHtml + Send + 'static> RenderHtml for Once<V> {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        at: &mut Position,
        escape: bool,
        mark: bool,
        extra: Vec<AnyAttribute>,
    ) {
        self.0.to_html_with_buf(buf, at, escape, mark, extra);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, at: &PositionState) -> V::State {
        self.0.hydrate::<FROM_SERVER>(cursor, at)
    }

    fn into_owned(self) -> Self {
        self
    }
}
