//! Prism, an independent mock server that serves an OpenAPI document and rejects requests that the document doesn't allow. It
//! comes from npm.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// The version to use; another one could validate differently.
const PRISM: &str = "@stoplight/prism-cli@5.16.0";

/// The time limit for Prism to start.
const START: Duration = Duration::from_secs(60);

/// A running Prism, stopped when it goes out of scope.
pub struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Serves a document on a free port, and returns when it is ready.
    pub fn start(document: &Path) -> Result<Self> {
        let program = install(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/prism"))?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let child = Command::new(program)
            .args(["mock", "--host", "127.0.0.1", "--port", &address.port().to_string()])
            .arg(document)
            .stdout(Stdio::null())
            .spawn()
            .context("can't start Prism, which needs Node.js 20 or later")?;
        let mut server = Server { child, address };
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Some(status) = server.child.try_wait()? {
                bail!("Prism stopped before it was ready ({status})");
            }
            if started.elapsed() > START {
                bail!("Prism didn't listen within {START:?}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have stopped already, which is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Installs Prism from npm, once, and returns its program.
fn install(folder: &Path) -> Result<PathBuf> {
    let program = folder.join("node_modules/.bin/prism");
    let marker = folder.join(".version");
    if program.exists() && std::fs::read_to_string(&marker).is_ok_and(|version| version == PRISM) {
        return Ok(program);
    }
    std::fs::create_dir_all(folder)?;
    let status = Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
        .arg(folder)
        .arg(PRISM)
        .status()
        .context(
            "can't start npm; this command needs Node.js 20 or later with npm, from https://nodejs.org or your system's packages",
        )?;
    if !status.success() {
        bail!("npm can't install {PRISM}");
    }
    std::fs::write(marker, PRISM)?;
    Ok(program)
}

/// A free port.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
