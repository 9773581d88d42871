//! Type-erased views that are built once and replaced as a whole, never compared. This keeps the program small: of Leptos' code
//! for a view, only building and mounting is compiled for each type. In the browser such a view takes no attributes from outside
//! (`attr:` on a component), is never written as text and never hydrated: that code would be compiled for each type, too.

use leptos::prelude::*;

/// Converts any view.
pub trait IntoErased: RenderHtml + Send + Sized + 'static {
    /// The view, behind the type of all.
    fn into_erased(self) -> ErasedView;
}

#[cfg(not(target_arch = "wasm32"))]
pub use leptos::prelude::AnyView as ErasedView;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use leptos::prelude::*;
    use leptos::tachys::html::attribute::Attribute;
    use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::view::add_attr::AddAnyAttr;
    use leptos::tachys::view::{Position, PositionState};

    /// A view that is written once, without the comments that would mark where another may stand.
    struct Built<V>(V);

    impl<V: RenderHtml + Send + 'static> super::IntoErased for V {
        fn into_erased(self) -> AnyView {
            Built(self).into_any()
        }
    }

    impl<V: RenderHtml + Send + 'static> Render for Built<V> {
        type State = V::State;

        fn build(self) -> V::State {
            self.0.build()
        }

        fn rebuild(self, state: &mut V::State) {
            self.0.rebuild(state);
        }
    }

    impl<V: RenderHtml + Send + 'static> AddAnyAttr for Built<V> {
        type Output<A: Attribute> = V::Output<A>;

        fn add_any_attr<A: Attribute>(self, attr: A) -> V::Output<A>
        where
            V::Output<A>: RenderHtml,
        {
            self.0.add_any_attr(attr)
        }
    }

    impl<V: RenderHtml + Send + 'static> RenderHtml for Built<V> {
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
}

#[cfg(target_arch = "wasm32")]
pub use built::ErasedView;

#[cfg(target_arch = "wasm32")]
mod built {
    use leptos::prelude::*;
    use leptos::tachys::html::attribute::Attribute;
    use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::renderer::Rndr;
    use leptos::tachys::renderer::types::{Element, Node};
    use leptos::tachys::view::add_attr::AddAnyAttr;
    use leptos::tachys::view::{Mountable, Position, PositionState};
    use send_wrapper::SendWrapper;

    /// Nodes that have been built.
    pub struct ErasedView(SendWrapper<Box<dyn Mountable>>);

    impl<V: RenderHtml + Send + 'static> super::IntoErased for V {
        fn into_erased(self) -> ErasedView {
            let built: Box<dyn Mountable> =
                if V::EXISTS { Box::new(Built(self.build())) } else { Box::new(Rndr::create_placeholder()) };
            ErasedView(SendWrapper::new(built))
        }
    }

    /// Nobody asks for the elements of such a view; for each kind of view the answer would be code of its own.
    struct Built<M>(M);

    /// Such a view on the page.
    pub struct Mounted(Box<dyn Mountable>);

    macro_rules! mounts_what_it_holds {
        ($($of:tt)*) => {
            impl $($of)* {
                fn unmount(&mut self) {
                    self.0.unmount();
                }

                fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
                    self.0.mount(parent, marker);
                }

                fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
                    self.0.insert_before_this(child)
                }

                fn elements(&self) -> Vec<Element> {
                    Vec::new()
                }
            }
        };
    }

    mounts_what_it_holds!(<M: Mountable> Mountable for Built<M>);
    mounts_what_it_holds!(Mountable for Mounted);

    impl Render for ErasedView {
        type State = Mounted;

        fn build(self) -> Mounted {
            Mounted(self.0.take())
        }

        fn rebuild(self, state: &mut Mounted) {
            let mut new = self.build();
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
        }
    }

    impl AddAnyAttr for ErasedView {
        type Output<A: Attribute> = ErasedView;

        fn add_any_attr<A: Attribute>(self, _attr: A) -> ErasedView
        where
            ErasedView: RenderHtml,
        {
            self
        }
    }

    impl RenderHtml for ErasedView {
        type AsyncOutput = Self;
        type Owned = Self;
        const MIN_LENGTH: usize = 0;

        fn dry_resolve(&mut self) {}

        async fn resolve(self) -> Self {
            self
        }

        fn to_html_with_buf(
            self,
            _buf: &mut String,
            _at: &mut Position,
            _escape: bool,
            _mark: bool,
            _extra: Vec<AnyAttribute>,
        ) {
        }

        fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _at: &PositionState) -> Mounted {
            self.build()
        }

        fn into_owned(self) -> Self {
            self
        }
    }
}
