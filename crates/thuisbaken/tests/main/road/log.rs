//! What the technical log says of the road: ids and codes, never a word about anybody.

use super::{CANARIES, walk};
use crate::house::{House, told};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

/// Where the log goes in this test.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Sink {
    /// Takes everything that is logged on this thread, also what the program itself would leave out.
    fn listen() -> (Self, tracing::subscriber::DefaultGuard) {
        let sink = Self::default();
        let writer = sink.clone();
        let log = tracing_subscriber::fmt().json().with_max_level(tracing::Level::DEBUG);
        let log = log.with_writer(move || writer.clone()).finish();
        (sink, tracing::subscriber::set_default(log))
    }
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test]
async fn niets_over_iemand_staat_in_het_technische_logboek_of_in_een_adres() {
    let (sink, _listening) = Sink::listen();
    let house = House::new().await;
    let road = walk(&house).await;
    // Make it complain: a page that can not be made, because a sealed part was changed on disk.
    let folder = house.site.folder.path().join("gegevens");
    let break_it = "DROP TRIGGER segment_no_update; UPDATE segment SET sealed = zeroblob(length(sealed))";
    assert!(crate::house::disk::tamper(&folder, break_it).await > 0);
    let mut teacher = house.enter(&told::teacher()).await;
    teacher.forgive();
    let broken = teacher.get(&format!("/dossiers/{}", road.dossier)).await;
    assert!(broken.status.is_server_error(), "{}", broken.words());
    let log = sink.text();
    assert!(log.contains("a page could not be made"), "the complaint is not in the log: {log}");
    for word in CANARIES {
        assert!(!log.contains(word), "{word} in the log: {}", log.lines().find(|l| l.contains(word)).unwrap());
    }
    for answer in house.seen.lock().unwrap().iter() {
        for word in CANARIES {
            let (path, location) = (&answer.path, answer.location());
            assert!(!path.contains(word) && !location.contains(word), "{word} in {path} → {location}");
            let error = answer.status.as_u16() == 404 || answer.status.is_server_error();
            assert!(!(error && answer.text.contains(word)), "{word} on the page of {path}");
        }
        for cookie in answer.cookies() {
            assert!(CANARIES.iter().all(|word| !cookie.contains(word)), "{cookie}");
        }
    }
    let titles = house.seen.lock().unwrap().iter().map(|answer| title(&answer.text)).collect::<Vec<_>>();
    for title in titles {
        assert!(CANARIES.iter().all(|word| !title.contains(word)), "a name in the title «{title}»");
    }
}

/// The title of a page: it stays behind in the history of a browser.
fn title(html: &str) -> String {
    let inside = html.split_once("<title>").map_or("", |(_, after)| after);
    inside.split("</title>").next().unwrap().to_owned()
}
