//! The async runtime and the technical log.

use std::future::Future;

/// Runs until done. The technical log goes to standard error, one JSON line each, ids only.
pub fn run(work: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_max_level(tracing::Level::INFO).init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("Thuisbaken kan niet starten: {error}."))?;
    runtime.block_on(work)
}
