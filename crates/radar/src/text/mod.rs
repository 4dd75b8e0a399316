//! Words as the field writes them, made comparable: folding, particles, sound and distance.

mod distance;
mod fold;
mod sound;

pub(crate) use distance::distance;
pub(crate) use fold::{letters, says_nothing, words};
pub(crate) use sound::skeleton;

/// Particles that stand before a surname. General knowledge of names in the Netherlands, closed class, not a name list.
const PARTICLES: &[&str] = &[
    "a", "aan", "af", "al", "am", "auf", "aus", "ben", "bij", "bin", "d", "da", "dal", "de", "del", "della", "den",
    "der", "des", "di", "do", "dos", "du", "el", "en", "het", "in", "la", "le", "les", "op", "over", "s", "t", "te",
    "ten", "ter", "tot", "uit", "v", "van", "vd", "vdr", "ven", "voor", "von", "zu", "zum", "zur", "onder", "vande",
    "vanden", "vander",
];

/// Whether a word is a particle.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Four bytes that stand for a text in keys. FNV-1a with a final mix, the same on every machine.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let folded = bytes.iter().fold(0xcbf2_9ce4_8422_2325u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    mix(folded)
}

/// Spreads the bits of a number (the finaliser of SplitMix64).
pub(crate) fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
