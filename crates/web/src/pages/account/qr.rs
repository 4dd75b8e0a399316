//! A QR code as one path of an SVG inside the page: the secret in it never goes to another server.

use qrcode::{Color, EcLevel, QrCode};

/// Cells of white around the code, so that a camera finds it.
const RAND: usize = 4;

/// A QR code, ready to be drawn.
pub(super) struct Qr {
    /// Width and height, in cells.
    pub zijde: usize,
    /// The dark cells, as the `d` of a path.
    pub pad: String,
}

impl Qr {
    /// The code of a text. `None` when the text does not fit.
    pub(super) fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
        let pad = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + RAND, at / width + RAND)).collect();
        Some(Self { zijde: width + 2 * RAND, pad })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_a_white_rim() {
        let qr = Qr::of("otpauth://totp/Thuisbaken:s.bakker?secret=ABC&issuer=Thuisbaken").unwrap();
        let dark = |x: usize, y: usize| qr.pad.contains(&format!("M{x} {y}h1"));
        let last = qr.zijde - 1 - RAND;
        assert!(dark(RAND, RAND) && dark(last, RAND) && dark(RAND, last));
        assert!((0..qr.zijde).all(|at| !dark(at, 0) && !dark(0, at)));
        assert!(Qr::of(&"x".repeat(10_000)).is_none());
    }
}
