//! On what was measured.

use serde_json::{Value, json};
use std::{fs, path::Path};

/// The machine, and how busy it was with other things.
pub struct Machine {
    cores: usize,
    processor: String,
    memory_gb: f64,
    kernel: String,
    disk: String,
    load: String,
}

impl Machine {
    /// Looks around; `folder` says which disk.
    pub fn look(folder: &Path) -> Self {
        let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let field = |text: &str, name: &str| {
            let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
            line.split_once(':').map_or_else(String::new, |(_, value)| value.trim().to_owned())
        };
        let kib: f64 = field(&read("/proc/meminfo"), "MemTotal")
            .split(' ')
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or_default();
        Self {
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            processor: field(&read("/proc/cpuinfo"), "model name"),
            memory_gb: (kib * 1024.0 / 1e8).round() / 10.0,
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            disk: disk(folder, &read("/proc/self/mounts")),
            load: read("/proc/loadavg").split(' ').take(3).collect::<Vec<_>>().join(" "),
        }
    }

    /// In one line.
    pub fn line(&self) -> String {
        let Self { cores, processor, memory_gb, kernel, disk, load } = self;
        format!("{cores} cores ({processor}), {memory_gb} GB, Linux {kernel}, {disk}, load before: {load}")
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        json!({
            "cores": self.cores, "processor": self.processor, "memory_gb": self.memory_gb, "kernel": self.kernel,
            "disk": self.disk, "load_before": self.load,
        })
    }
}

/// File system, device, and whether it turns. In memory nothing is ever synced: then the figures say nothing.
fn disk(folder: &Path, mounts: &str) -> String {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ');
        Some((words.next()?, words.next()?, words.next()?))
    });
    let nearest = mounted.filter(|(_, point, _)| folder.starts_with(point)).max_by_key(|(_, point, _)| point.len());
    let Some((device, _, kind)) = nearest else { return "unknown disk".to_owned() };
    if kind == "tmpfs" {
        return "tmpfs (memory: commits are NOT synced to a disk, choose another --folder)".to_owned();
    }
    let name = device.rsplit('/').next().unwrap_or(device);
    let turns = fs::read_to_string(format!("/sys/class/block/{name}/queue/rotational")).unwrap_or_default();
    // What a virtual disk says of itself tells nothing about what is behind it.
    let sort = match turns.trim() {
        _ if name.starts_with("vd") => "a virtual disk",
        "0" => "a disk that does not rotate",
        "1" => "a disk that rotates",
        _ => "a disk of unknown sort",
    };
    format!("{kind} on {name}, {sort}")
}
