//! Where it listens.

use super::{Installation, Running, command, run};
use std::net::TcpListener;

#[test]
fn a_port_in_use_is_named_and_nothing_is_made() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let installation = Installation::new();
    installation.configure(&format!("listen = \"{address}\""));
    let expected = format!("Poort {} is in gebruik", address.port());
    assert!(installation.run("serve").refused().contains(&expected));
    installation.is_untouched();
    let folder = installation.path("demo");
    let refused = run(&["demo", "--listen", &address.to_string(), "--data", folder.to_str().unwrap()]);
    assert!(refused.refused().contains(&expected) && !folder.exists());
}

#[test]
fn an_address_of_another_computer_is_refused() {
    let installation = Installation::new();
    installation.configure("listen = \"192.0.2.1:8080\"");
    assert!(installation.run("serve").refused().contains("192.0.2.1 hoort niet bij deze computer"));
    installation.is_untouched();
}

#[test]
fn a_demonstration_without_a_folder_leaves_nothing_behind() {
    let temporary = tempfile::tempdir().unwrap();
    let mut demo = command(&["demo", "--listen", "127.0.0.1:0"]);
    let mut running = Running::start(demo.env("TMPDIR", temporary.path()));
    running.line("http://127.0.0.1:");
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 1);
    running.stop().done();
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0);
}
