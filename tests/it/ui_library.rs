//! The library and the topic guide in the window.

use crosscut::app::shelf::Shelf;
use crosscut::checklist::Basis;

#[test]
fn measure() {
    let basis = Basis::shipped().0;
    let watch = std::time::Instant::now();
    let shelf = Shelf::of(&basis);
    println!("{} {:?}", shelf.entries.len(), watch.elapsed());
}
