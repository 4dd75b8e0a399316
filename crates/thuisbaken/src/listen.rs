//! Listening, and stopping in an orderly way.

use crate::wiring;
use axum::Router;
use axum_server::{Handle, Server};
use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    pin::pin,
    time::Duration,
};
use store::SqlStore;
use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
};

/// How long somebody may take to ask for a page. Who connects and says nothing must not keep the others out.
const HEADERS: Duration = Duration::from_secs(10);

/// How long visitors get to finish after the program was asked to stop: the most time a page may take. Who never finishes
/// does not keep the program from stopping; nothing was acknowledged to them.
const LAST_PAGES: Duration = Duration::from_secs(20);

/// The request to stop, from the service manager or the keyboard. It is heard from the moment this is made: make it before
/// anybody can see that the program is ready.
pub struct Stop {
    terminate: Signal,
    interrupt: Signal,
}

impl Stop {
    /// Begins to listen.
    pub fn listen() -> Result<Self, String> {
        let hear = |kind| signal(kind).map_err(|error| format!("Thuisbaken kan niet starten: {error}."));
        Ok(Self { terminate: hear(SignalKind::terminate())?, interrupt: hear(SignalKind::interrupt())? })
    }
    async fn asked(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

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

async fn serve(listener: TcpListener, app: Router, mut stop: Stop) -> Result<(), String> {
    let handle = Handle::new();
    let mut server = Server::<SocketAddr>::from_listener(listener)
        .http1_only()
        .first_request_timeout(HEADERS)
        .handle(handle.clone());
    server.http_builder().http1().header_read_timeout(HEADERS);
    let mut serving = pin!(server.serve(app.into_make_service()));
    let served = tokio::select! {
        served = &mut serving => served,
        () = stop.asked() => {
            handle.graceful_shutdown(Some(LAST_PAGES));
            serving.await
        }
    };
    served.map_err(|error| format!("De server stopte: {error}."))
}

/// Serves on a store until asked to stop; then waits until everything that was accepted is durable. When the disk fails the
/// program stops at once: what was acknowledged is safe, and nothing more is acknowledged.
pub async fn serve_store(listener: TcpListener, app: Router, store: SqlStore, stop: Stop) -> Result<(), String> {
    let sweeping = tokio::spawn(wiring::sweep_hourly(store.clone()));
    let served = tokio::select! {
        served = serve(listener, app, stop) => served,
        cause = store.failed() => {
            Err(format!("De opslag meldt een storing: {cause}. Thuisbaken stopt; alles wat bevestigd is, is opgeslagen."))
        }
    };
    sweeping.abort();
    store.close().await;
    served
}
