//! Files that are out to hurt, and a world that fails: one binary of its own, since its tests limit the memory of
//! whole processes, kill them, and are run for hours as a campaign.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test may stop at the first surprise"
)]

#[path = "../it/generate/chance.rs"]
mod chance;
#[path = "../it/store/cut_disk.rs"]
mod cut_disk;
mod doors;
mod drives;
mod faults;
#[path = "../it/store/faulty_disk.rs"]
mod faulty_disk;
mod large;
mod limits;
mod make_protected;
mod mutate;
mod nasty;
mod outside;
mod page;
mod places;
mod power;
mod processes;
mod supply;
