//! `cargo xtask contract`: a third party reads the description and judges the SDK by it. Prism serves `spec/openapi.yaml` as a
//! mock that validates requests; every call is made with every parameter, and a request that it rejects, or an answer that doesn't
//! decode, is a fault.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// The version whose judgement counts; another could know the standard differently.
const PRISM: &str = "@stoplight/prism-cli@5.16.0";

/// How long Prism may take to start.
const START: Duration = Duration::from_secs(60);

/// Makes every call against Prism.
pub fn run() -> Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let prism = install(&root.join("target/prism"))?;
    let port = free_port()?;
    let _server = Server::start(&prism, &root.join("spec/openapi.yaml"), port)?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(&root)
        .args(["test", "--package", "keycardai-api", "--test", "wire", "--", "--ignored"])
        .env("KEYCARD_API_BASE_URL", format!("http://127.0.0.1:{port}"))
        .env("KEYCARD_API_API_KEY", "contract")
        .status()
        .context("can't run cargo test")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Installs Prism from npm, once, and gives its program.
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
            "this check needs Node.js 20 or later with npm, from https://nodejs.org or your system's packages; npm doesn't start",
        )?;
    if !status.success() {
        bail!("npm can't install {PRISM}");
    }
    std::fs::write(marker, PRISM)?;
    Ok(program)
}

/// A port that nobody listens on now.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A running Prism, stopped when it goes out of scope.
struct Server(Child);

impl Server {
    fn start(program: &Path, description: &Path, port: u16) -> Result<Self> {
        let child = Command::new(program)
            .args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()])
            .arg(description)
            .stdout(Stdio::null())
            .spawn()
            .context("Prism doesn't start; it needs Node.js 20 or later")?;
        let mut server = Server(child);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Some(status) = server.0.try_wait()? {
                bail!("Prism stopped ({status}) before it served anything");
            }
            if started.elapsed() > START {
                bail!("Prism didn't listen within {START:?}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have stopped by itself, which is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
