//! The dossier of the meldcode.
