//! Files that were damaged by chance: never a panic, never a loop, and the good part still opens.

use crate::generate::{Chance, sound};
use crosscut::store::format::{read, write};

fn check(bytes: &[u8]) {
    let Ok(opened) = read(bytes, "mutated") else { return };
    // Whatever opened can be saved under another name, and that opens whole.
    let text = write(&opened.scenario);
    let again = read(text.as_bytes(), "again").unwrap();
    assert!(!again.damaged, "{:#?}\n{text}", again.problems);
    assert_eq!(write(&again.scenario), text);
}

#[test]
fn flipped_bits_and_swapped_blocks() {
    for seed in 0..1500 {
        let mut chance = Chance(seed);
        let mut bytes = write(&sound(seed % 20, 3)).into_bytes();
        for _ in 0..=chance.below(4) {
            let at = chance.below(bytes.len());
            match chance.below(5) {
                0 => bytes[at] ^= 1 << chance.below(8),
                1 => bytes[at] = b"()[]{}\",:\\/*#r'\n0-"[chance.below(18)],
                2 => bytes.truncate(at),
                3 => {
                    let to = (at + chance.below(200)).min(bytes.len());
                    let block: Vec<u8> = bytes.drain(at..to).collect();
                    let into = chance.below(bytes.len());
                    bytes.splice(into..into, block);
                }
                _ => bytes.insert(at, chance.bits() as u8),
            }
            if bytes.is_empty() {
                break;
            }
        }
        check(&bytes);
    }
}

#[test]
fn cut_off_at_every_byte() {
    let text = write(&sound(3, 2));
    let whole = read(text.as_bytes(), "whole").unwrap().scenario;
    let mut most = 0;
    for cut in 0..text.len() - 2 {
        let bytes = &text.as_bytes()[..cut];
        if let Ok(opened) = read(bytes, "cut") {
            assert!(opened.damaged, "cut at {cut}");
            most = most.max(opened.scenario.decisions.len() + opened.scenario.injects.len());
        }
        check(bytes);
    }
    assert_eq!(most, whole.decisions.len() + whole.injects.len());
}

#[test]
fn a_broken_record_costs_only_itself() {
    let text = write(&sound(5, 8));
    let whole = read(text.as_bytes(), "whole").unwrap().scenario;
    let broken = text.replacen("id: \"inj-0003\",", "id: \"inj-0003\" oops,", 1);
    let opened = read(broken.as_bytes(), "broken").unwrap();
    assert!(opened.damaged);
    assert_eq!(opened.scenario.injects.len(), whole.injects.len());
    assert_eq!(opened.scenario.decisions, whole.decisions);
    for (found, meant) in opened.scenario.injects.iter().zip(whole.injects.iter()) {
        assert_eq!(found.id, meant.id);
        assert!(found == meant || found.id.as_str() == "inj-0003");
    }
}
