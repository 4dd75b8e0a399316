//! The place of a ciphertext as unambiguous bytes.

use uuid::Uuid;

/// Collects the parts of a place. Every part is preceded by its length, so that no two places share bytes.
pub(crate) struct Place(Vec<u8>);

impl Place {
    /// A place of this kind and format; the label keeps kinds apart.
    pub(crate) fn new(label: &str) -> Self {
        Self(Vec::with_capacity(128)).bytes(label.as_bytes())
    }
    pub(crate) fn bytes(mut self, part: &[u8]) -> Self {
        self.0.extend_from_slice(&(part.len() as u32).to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }
    pub(crate) fn text(self, part: &str) -> Self {
        self.bytes(part.as_bytes())
    }
    pub(crate) fn uuid(self, part: Uuid) -> Self {
        self.bytes(part.as_bytes())
    }
    pub(crate) fn number(self, part: u64) -> Self {
        self.bytes(&part.to_be_bytes())
    }
    pub(crate) fn done(self) -> Vec<u8> {
        self.0
    }
}
