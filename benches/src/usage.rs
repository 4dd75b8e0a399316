//! What programs use, as Linux tells it in `/proc`.

use sqlx::{Connection, PgConnection};
use std::{fs, time::Duration};

/// Clock ticks per second in `/proc`; the same on every Linux that Rust runs on.
const TICKS: u64 = 100;

struct Stat {
    parent: u32,
    /// Of itself, and of its children that ended.
    ticks: [u64; 2],
}

/// The file behind a process id: the name, which may hold anything, stands between brackets.
fn stat(pid: &str) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let number = |at: usize| fields.get(at)?.parse::<u64>().ok();
    Some(Stat { parent: fields.get(1)?.parse().ok()?, ticks: [number(11)? + number(12)?, number(13)? + number(14)?] })
}

fn time(ticks: u64) -> Duration {
    Duration::from_millis(ticks * 1000 / TICKS)
}

/// Time that this program spent on a processor.
pub fn own_cpu() -> Duration {
    time(stat("self").map_or(0, |stat| stat.ticks[0]))
}

/// A database server on this machine.
#[derive(Clone, Copy)]
pub struct Server(u32);

impl Server {
    /// The server behind an address: the parent of the process that serves us. `None` when it is on another machine.
    pub async fn behind(address: &str) -> Option<Self> {
        let mut conn = PgConnection::connect(address).await.ok()?;
        let pid: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut conn).await.ok()?;
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
        (name.trim() == "postgres").then(|| stat(&pid.to_string()).map(|stat| Self(stat.parent)))?
    }
    /// Time that all its processes spent on a processor.
    pub fn cpu(self) -> Duration {
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        let names = all.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let children = names.filter(|name| name.parse::<u32>().is_ok()).filter_map(|name| stat(&name));
        let living: u64 = children.filter(|child| child.parent == self.0).map(|child| child.ticks[0]).sum();
        let itself: u64 = stat(&self.0.to_string()).map_or(0, |stat| stat.ticks.iter().sum());
        time(living + itself)
    }
}

/// Memory of a process that is really in memory, in MB (of a million bytes): now, and at most so far.
pub fn memory(pid: u32) -> Option<(f64, f64)> {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let of = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib * 1024.0 / 1e6)
    };
    Some((of("VmRSS:")?, of("VmHWM:")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_program_uses_something() {
        let mut sum = 0u64;
        while own_cpu() < Duration::from_millis(20) {
            sum = (0..1_000_000).fold(sum, |sum, n| std::hint::black_box(sum.wrapping_add(n)));
        }
        let (now, most) = memory(std::process::id()).unwrap();
        assert!(now > 0.5 && most >= now, "{now} {most} {sum}");
    }
}
