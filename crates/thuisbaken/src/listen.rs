//! Listening, and stopping in an orderly way.

use crate::wiring;
use axum::Router;
use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
};
use store::SqlStore;
use tokio::net::TcpListener;

/// Takes the address, or says in one sentence why it can not.
pub async fn bind(address: SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(address).await.map_err(|error| sentence(address, &error))
}

fn sentence(address: SocketAddr, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => {
            format!(
                "Poort {} is in gebruik. Draait Thuisbaken al? Stop het andere programma of kies met `listen` een andere poort.",
                address.port()
            )
        }
        ErrorKind::PermissionDenied => {
            format!("Poort {} mag niet worden gebruikt door deze gebruiker. Kies een poort boven 1024.", address.port())
        }
        ErrorKind::AddrNotAvailable => {
            format!("Het adres {} hoort niet bij deze computer. Kies bijvoorbeeld 127.0.0.1.", address.ip())
        }
        _ => format!("Op {address} kan niet worden geluisterd: {error}."),
    }
}

async fn serve(listener: TcpListener, app: Router) -> Result<(), String> {
    axum::serve(listener, app)
        .with_graceful_shutdown(asked_to_stop())
        .await
        .map_err(|error| format!("De server stopte: {error}."))
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("a process may listen to its own signals");
    let mut interrupt = signal(SignalKind::interrupt()).expect("a process may listen to its own signals");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

/// Serves on a store until asked to stop; then waits until everything that was accepted is durable. When the disk fails the
/// program stops at once: what was acknowledged is safe, and nothing more is acknowledged.
pub async fn serve_store(listener: TcpListener, app: Router, store: SqlStore) -> Result<(), String> {
    let sweeping = tokio::spawn(wiring::sweep_hourly(store.clone()));
    let served = tokio::select! {
        served = serve(listener, app) => served,
        cause = store.failed() => {
            Err(format!("De schijf meldt een storing ({cause}). Thuisbaken stopt; alles wat bevestigd is, is opgeslagen."))
        }
    };
    sweeping.abort();
    store.close().await;
    served
}
