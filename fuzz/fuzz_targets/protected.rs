#![no_main]
#[path = "../../tests/hostile/doors/mod.rs"]
#[allow(dead_code, reason = "each target enters by one door")]
mod doors;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    doors::protected::protected(bytes);
});
