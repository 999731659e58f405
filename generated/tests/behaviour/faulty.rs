//! A faulty server: it resets connections, truncates responses and falls silent, request by request as a test prescribes. It speaks
//! to the bare socket, since no HTTP library lets a server behave like this.

use keycardai_api::{Client, ClientBuilder, testing::Sleep};
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// It resets the connection with the request unread.
    ResetUnread,
    /// It reads the request and resets the connection.
    Reset,
    /// It sends this, and reads the next request on the same connection.
    Response(Vec<u8>),
    /// It sends this and closes the connection.
    BreakOff(Vec<u8>),
    /// It sends this and then nothing more, until the client gives up.
    FallSilent(Vec<u8>),
}

/// A complete response; `head` is its status and further header lines.
pub fn response(head: &str, body: &str) -> Act {
    Act::Response(format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into())
}

/// A response that ends some bytes too early.
pub fn cut_short(body: &str) -> Act {
    Act::BreakOff(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len() + 7).into())
}

/// A server on this machine. It stops with the test's runtime.
pub struct FaultyServer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    act: Box<dyn Fn(usize) -> Act + Send + Sync>,
    started: AtomicUsize,
    came: Notify,
    requests: Mutex<Vec<(usize, String)>>,
    closed: Notify,
}

impl FaultyServer {
    /// A server that handles each request, by its number, as a function prescribes.
    pub async fn start(act: impl Fn(usize) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("this machine has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared = Arc::new(Shared {
            act: Box::new(act),
            started: AtomicUsize::new(0),
            came: Notify::new(),
            requests: Mutex::default(),
            closed: Notify::new(),
        });
        let served = shared.clone();
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let served = served.clone();
                // A connection that breaks is what most tests are about.
                tokio::spawn(async move { served.serve(BufReader::new(connection)).await });
            }
        });
        Self { address, shared }
    }

    /// A server that does these things in turn, and the last of them with all later requests.
    pub async fn in_turn(acts: impl Into<Vec<Act>>) -> Self {
        let acts = acts.into();
        Self::start(move |number| acts[number.min(acts.len() - 1)].clone()).await
    }

    /// The settings of a client of this server, and its `Sleep`, which records the waits.
    pub fn settings(&self) -> (ClientBuilder, Sleep) {
        let sleep = Sleep::instant();
        (Client::builder().base_url(self.url("http")).api_key("key").sleep(sleep.clone()), sleep)
    }

    /// A client of this server that tries again at once.
    pub fn client(&self) -> Client {
        self.settings().0.build().expect("these settings are valid")
    }

    /// Where the server listens.
    pub fn url(&self, scheme: &str) -> String {
        format!("{scheme}://{}", self.address)
    }

    /// How many requests came, those that were never read too.
    pub fn count(&self) -> usize {
        self.shared.started.load(Ordering::SeqCst)
    }

    /// Waits until so many requests came.
    pub async fn has(&self, count: usize) {
        loop {
            let next = self.shared.came.notified();
            if self.count() >= count {
                return;
            }
            next.await;
        }
    }

    /// The requests that were read, as they came, each with its number.
    pub fn requests(&self) -> Vec<(usize, String)> {
        self.shared.requests.lock().expect("no test panics with the log in its hands").clone()
    }

    /// Sleep until both sides have closed a connection on which the server broke off.
    pub async fn connection_is_closed(&self) {
        self.shared.closed.notified().await;
    }
}

impl Shared {
    async fn serve(&self, mut connection: BufReader<TcpStream>) -> io::Result<()> {
        while connection.buffer().is_empty() && connection.get_ref().peek(&mut [0]).await? > 0 {
            let number = self.started.fetch_add(1, Ordering::SeqCst);
            self.came.notify_waiters();
            let act = (self.act)(number);
            if matches!(act, Act::ResetUnread) {
                return connection.get_ref().set_zero_linger();
            }
            let request = read_request(&mut connection).await?;
            self.requests.lock().expect("no test panics with the log in its hands").push((number, request));
            match act {
                Act::ResetUnread | Act::Reset => return connection.get_ref().set_zero_linger(),
                Act::Response(bytes) => connection.write_all(&bytes).await?,
                Act::BreakOff(bytes) => {
                    connection.write_all(&bytes).await?;
                    connection.shutdown().await?;
                    connection.read_to_end(&mut Vec::new()).await?;
                    self.closed.notify_one();
                    return Ok(());
                }
                Act::FallSilent(bytes) => {
                    connection.write_all(&bytes).await?;
                    connection.read_to_end(&mut Vec::new()).await?;
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

/// Head and body of a request, which is of a known length or in chunks.
async fn read_request(connection: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        if connection.read_until(b'\n', &mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let head = String::from_utf8_lossy(&bytes).to_lowercase();
    if let Some((_, rest)) = head.split_once("content-length: ") {
        let length = rest.lines().next().and_then(|length| length.parse().ok()).unwrap_or(0);
        let start = bytes.len();
        bytes.resize(start + length, 0);
        connection.read_exact(&mut bytes[start..]).await?;
    } else if head.contains("transfer-encoding: chunked") {
        while !bytes.ends_with(b"\r\n0\r\n\r\n") {
            if connection.read_until(b'\n', &mut bytes).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
