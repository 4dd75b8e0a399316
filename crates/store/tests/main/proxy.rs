//! A wire to the server that can be cut.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the wire does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Wire {
    /// Carries everything.
    Whole = 0,
    /// Carries nothing.
    Cut = 1,
    /// Carries the first COMMIT to the server and breaks before the answer comes back.
    CutAfterCommit = 2,
    /// Breaks instead of carrying the first COMMIT.
    CutBeforeCommit = 3,
}

#[derive(Clone)]
pub struct Proxy {
    pub port: u16,
    wire: Arc<AtomicU8>,
    cut: watch::Sender<u32>,
}

impl Proxy {
    pub async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let proxy = Self { port, wire: Arc::new(AtomicU8::new(0)), cut: watch::channel(0).0 };
        let here = proxy.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if here.wire() != Wire::Cut {
                    tokio::spawn(here.clone().carry(client, server.clone()));
                }
            }
        });
        proxy
    }

    /// Breaks what runs, and behaves so from now on.
    pub fn set(&self, wire: Wire) {
        self.wire.store(wire as u8, Ordering::SeqCst);
        self.cut.send_modify(|n| *n += 1);
    }
    pub fn wire(&self) -> Wire {
        match self.wire.load(Ordering::SeqCst) {
            0 => Wire::Whole,
            1 => Wire::Cut,
            2 => Wire::CutAfterCommit,
            _ => Wire::CutBeforeCommit,
        }
    }

    async fn carry(self, mut client: TcpStream, server: String) {
        let Ok(mut server) = TcpStream::connect(server).await else { return };
        let mut cut = self.cut.subscribe();
        let (mut up, mut down) = (vec![0; 65536], vec![0; 65536]);
        loop {
            tokio::select! {
                _ = cut.changed() => return,
                n = client.read(&mut up) => {
                    let Ok(n @ 1..) = n else { return };
                    let commit = up[..n].windows(6).any(|w| w == b"COMMIT");
                    match self.wire() {
                        Wire::CutBeforeCommit if commit => { self.wire.store(0, Ordering::SeqCst); return }
                        Wire::CutAfterCommit if commit => {
                            self.wire.store(0, Ordering::SeqCst);
                            pass_on(&mut client, &mut server, &up[..n]).await;
                            return;
                        }
                        Wire::Whole | Wire::Cut | Wire::CutAfterCommit | Wire::CutBeforeCommit => {
                            if server.write_all(&up[..n]).await.is_err() { return }
                        }
                    }
                }
                n = server.read(&mut down) => {
                    let Ok(n @ 1..) = n else { return };
                    if client.write_all(&down[..n]).await.is_err() { return }
                }
            }
        }
    }
}

/// Lets the server understand the statement (it is parsed first) and run it, and answers the client only about the
/// parsing.
async fn pass_on(client: &mut TcpStream, server: &mut TcpStream, parse: &[u8]) {
    let mut buffer = vec![0; 65536];
    let _ = server.write_all(parse).await;
    if let Ok(n) = server.read(&mut buffer).await {
        let _ = client.write_all(&buffer[..n]).await;
    }
    if let Ok(n) = client.read(&mut buffer).await {
        let _ = server.write_all(&buffer[..n]).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
}
