//! Programs, ports and folders on the machine that runs the tests.

#![allow(dead_code, reason = "no test uses all of it")]

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

/// Finds a program in `PATH` or in one of the other folders.
pub fn find_program(name: &str, other_folders: &[PathBuf]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(other_folders.iter().cloned())
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Returns a port of 127.0.0.1 on which nothing listens.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// Creates an empty folder, which the caller must remove.
pub fn new_folder(name: &str) -> PathBuf {
    static FOLDERS: AtomicU32 = AtomicU32::new(0);
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("tower-stripe-webhook-{name}-{}-{number}", process::id());
    let folder = env::temp_dir().join(name);
    fs::create_dir(&folder).unwrap();
    folder
}

/// A folder that is removed on drop.
#[derive(Debug)]
pub struct TempFolder {
    path: PathBuf,
}

impl TempFolder {
    pub fn new(name: &str) -> Self {
        Self {
            path: new_folder(name),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}
