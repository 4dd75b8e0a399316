//! Stopping: what was acknowledged is there, and nobody can keep the program from stopping.

use super::{Running, run, web};
use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::atomic::{AtomicBool, Ordering},
};

/// Signs somebody of the demonstration in; gives the cookie.
fn sign_in(address: &str, name: &str) -> String {
    let page = web::get(address, "/demo", "").unwrap().body;
    let before = page.split(&format!("Log in als {name}")).next().unwrap();
    let account = before.rsplit("name=\"account\" value=\"").next().unwrap().split('"').next().unwrap();
    web::post(address, "/demo", "", &format!("account={account}")).unwrap().cookies()
}

#[test]
fn what_was_acknowledged_before_the_stop_is_there_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let (running, address) = Running::demo(folder.path());
    let cookie = sign_in(&address, "Eva Jansen");
    let stopped = AtomicBool::new(false);
    let acknowledged: Vec<String> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut paths = Vec::new();
                    while let Ok(reply) = web::post(&address, "/dossiers/nieuw", &cookie, "notitie=Een+zorg") {
                        assert_eq!(reply.status, 303, "{}", reply.body);
                        paths.push(reply.location().to_owned());
                    }
                    assert!(stopped.load(Ordering::SeqCst), "the program stopped answering by itself");
                    paths
                })
            })
            .collect();
        std::thread::sleep(std::time::Duration::from_millis(700));
        stopped.store(true, Ordering::SeqCst);
        running.ask_to_stop();
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect()
    });
    running.ends().done();
    assert!(acknowledged.len() > 4, "{}", acknowledged.len());
    run(&["verify", "--data", folder.path().to_str().unwrap()]).done();
    let (running, address) = Running::demo(folder.path());
    let cookie = sign_in(&address, "Eva Jansen");
    for path in &acknowledged {
        assert_eq!(web::get(&address, path, &cookie).unwrap().status, 200, "{path} is gone");
    }
    running.stop().done();
}

#[test]
fn somebody_who_never_finishes_does_not_keep_the_program_from_stopping() {
    let folder = tempfile::tempdir().unwrap();
    let (running, address) = Running::demo(folder.path());
    let silent = TcpStream::connect(&address).unwrap();
    let mut halfway = TcpStream::connect(&address).unwrap();
    halfway.write_all(b"GET / HTTP/1.1\r\nHost: baken\r\n").unwrap();
    let mut body = TcpStream::connect(&address).unwrap();
    let head = "POST /demo HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 99\r\n\r\nacc";
    body.write_all(head.as_bytes()).unwrap();
    let mut kept = TcpStream::connect(&address).unwrap();
    kept.write_all(b"GET / HTTP/1.1\r\nHost: baken\r\n\r\n").unwrap();
    assert!(kept.read(&mut [0; 64]).unwrap() > 0);
    running.stop().done();
    drop((silent, halfway, body, kept));
    run(&["verify", "--data", folder.path().to_str().unwrap()]).done();
}

#[test]
fn somebody_who_connects_and_never_asks_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let (running, address) = Running::demo(folder.path());
    let mut silent = TcpStream::connect(&address).unwrap();
    let mut halfway = TcpStream::connect(&address).unwrap();
    halfway.write_all(b"GET / HTTP/1.1\r\nHost: baken\r\n").unwrap();
    // The end of the connection is read as no bytes, or as a broken one; never to come back from this is the failure.
    for connection in [&mut silent, &mut halfway] {
        assert_eq!(connection.read(&mut [0; 64]).unwrap_or(0), 0);
    }
    assert_eq!(web::get(&address, "/", "").unwrap().status, 200);
    running.stop().done();
}

#[test]
fn the_log_of_the_program_is_one_json_object_per_line() {
    let folder = tempfile::tempdir().unwrap();
    let (running, address) = Running::demo(folder.path());
    for path in ["/", "/dossiers", "/bestaat-niet", "/inloggen"] {
        web::get(&address, path, "").unwrap();
    }
    let ended = running.stop();
    for line in ended.done().err.lines() {
        assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{line}");
    }
}
