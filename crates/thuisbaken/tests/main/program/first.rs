//! The first administrator: a code on the console, once, and only as long as nobody can sign in.

use super::{Installation, Running, command, web};

/// Starts `serve`; gives the address and the code that was printed, when one was.
fn start(installation: &Installation, port: u16) -> (Running, String, Option<String>) {
    let address = format!("127.0.0.1:{port}");
    installation.configure(&format!("listen = \"{address}\"\npublic_url = \"http://{address}\""));
    let config = installation.path("thuisbaken.toml");
    let mut running = Running::start(&mut command(&["serve", "--config", config.to_str().unwrap()]));
    running.line("Thuisbaken is klaar");
    let lines: Vec<&str> = running.out.lines().collect();
    let at = lines.iter().position(|line| line.contains("Er is nog geen beheerder"));
    let code = at.map(|at| lines[at + 1].to_owned());
    (running, address, code)
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[test]
fn de_eerste_beheerder_krijgt_een_code_tot_er_een_wachtwoord_is() {
    let installation = Installation::new();
    let (first, _, old) = start(&installation, free_port());
    let old = old.expect("a code at the first start");
    let ended = first.stop();
    assert_eq!(ended.done().out.matches(&old).count(), 1);
    assert!(!ended.err.contains(&old), "the code stands in the log");

    let (second, address, code) = start(&installation, free_port());
    let code = code.expect("nobody can sign in yet");
    assert_ne!(old, code);
    let word = "zeven+groene+fietsen";
    let form = |code: &str| format!("uitnodiging={code}&nieuw={word}&nogmaals={word}");
    let refused = web::post(&address, "/uitnodiging", "", &form(&old)).unwrap();
    assert_eq!(refused.status, 422, "the code of the earlier start no longer works");
    let taken = web::post(&address, "/uitnodiging", "", &form(&code)).unwrap();
    assert_eq!(taken.status, 200, "{}", taken.body);
    let again = web::post(&address, "/uitnodiging", "", &form(&code)).unwrap();
    assert_eq!(again.status, 422, "a code works once");
    let inside = web::post(&address, "/inloggen", "", &format!("inlognaam=beheer&wachtwoord={word}")).unwrap();
    assert_eq!((inside.status, inside.location()), (303, "/inloggen/codes-instellen"));
    assert!(inside.cookies().starts_with("baken="));
    second.stop().done();

    let (third, _, code) = start(&installation, free_port());
    assert_eq!(code, None, "there is somebody who can sign in");
    third.stop().done();
    installation.run("verify").done();
}
