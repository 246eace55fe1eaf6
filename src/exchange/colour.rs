//! Colours of print: black or white text by contrast, computed and not guessed.

/// The contrast of two colours, `0xRRGGBB`, from 1 to 21.
pub fn contrast(one: u32, other: u32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Black or white, whichever can be read better on this ground.
pub fn text_on(ground: u32) -> u32 {
    let (black, white) = (0x00_0000, 0xff_ffff);
    if contrast(ground, black) >= contrast(ground, white) { black } else { white }
}

/// The ground for a count on a scale that ends at `most`: pale for few, deep for many, grey for none.
pub fn heat(count: usize, most: usize) -> u32 {
    const STEPS: [u32; 5] = [0xdc_eef2, 0xa9_d4dd, 0x6b_b3c2, 0x2f_8496, 0x12_5463];
    if count == 0 {
        return 0xf3_f3f1;
    }
    let step = (count * STEPS.len()).div_ceil(most.max(1)).clamp(1, STEPS.len()) - 1;
    STEPS.get(step).copied().unwrap_or(0xff_ffff)
}

fn luminance(colour: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}
