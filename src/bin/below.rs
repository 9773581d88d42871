//! The page's second program: charts and the sections below the explorer. It starts after the first view is painted.

fn main() {
    jolkarta::below::start();
}
