//! Frameworks: one data file per sector and version.
