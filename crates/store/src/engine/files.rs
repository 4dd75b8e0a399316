//! The data folder of the embedded engine: one process, on a disk of this machine.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// Held as long as this process uses the data folder. The system lets go of it when the process ends, in whatever way.
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Makes the folder when it is not there (mode 0700) and takes it. `None` when another process has it.
    pub(crate) fn take(folder: &Path) -> io::Result<Option<Self>> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let mut options = OpenOptions::new();
        options.create(true).read(true).write(true).truncate(false).mode(0o600);
        let file = options.open(folder.join("thuisbaken.slot"))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Makes an empty file for its owner only, when there is none. SQLite gives the files beside it the same mode.
pub(crate) fn private_file(path: &Path) -> io::Result<()> {
    OpenOptions::new().create(true).append(true).mode(0o600).open(path).map(drop)
}

/// File systems of another machine: their locks and syncs can not be trusted with a database.
const NETWORK: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ceph",
    "fuse.ceph",
    "fuse.sshfs",
    "fuse.glusterfs",
    "glusterfs",
    "lustre",
    "ncpfs",
];

/// The kind of network file system that holds this folder, when it is one; from the text of `/proc/self/mounts`.
pub(crate) fn network_file_system(folder: &Path, mounts: &str) -> Option<String> {
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()?.replace("\\040", " "), words.next()?))
    });
    let (_, kind) = mounted.filter(|(point, _)| folder.starts_with(point)).max_by_key(|(point, _)| point.len())?;
    NETWORK.contains(&kind).then(|| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\nserver:/x /srv nfs4 rw 0 0\n/dev/sdb1 /srv/local ext4 rw 0 0\n\
                          //nas/y /mnt/our\\040share cifs rw 0 0\n";

    #[test]
    fn the_nearest_mount_counts() {
        for (folder, kind) in [
            ("/var/lib/thuisbaken", None),
            ("/srv/thuisbaken", Some("nfs4")),
            ("/srv/local/thuisbaken", None),
            ("/mnt/our share/thuisbaken", Some("cifs")),
        ] {
            assert_eq!(network_file_system(Path::new(folder), MOUNTS).as_deref(), kind, "{folder}");
        }
    }

    #[test]
    fn a_folder_is_taken_once() {
        let folder = tempfile::tempdir().unwrap();
        let first = FolderLock::take(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(FolderLock::take(folder.path()).unwrap().is_none());
        drop(first);
        assert!(FolderLock::take(folder.path()).unwrap().is_some());
    }
}
