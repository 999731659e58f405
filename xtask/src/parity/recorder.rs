//! The server that both SDKs send to. It stores every request as received and responds to each with an empty JSON object: only
//! the requests are compared, not how an SDK handles a response.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";

/// The maximum size of a request head, so that a broken client can't fill the memory.
const MAX_HEAD: usize = 64 * 1024;

/// The read timeout within a request.
const SILENCE: Duration = Duration::from_secs(30);

/// A request as received.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Names in lower case, in the order in which they were received.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header, the first if there are several.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The path, as sent.
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }
}

/// A server on a free port of this machine, until the process ends.
pub struct Recorder {
    address: SocketAddr,
    log: Arc<Mutex<Vec<Result<Request>>>>,
}

impl Recorder {
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("can't listen on this machine")?;
        let address = listener.local_addr()?;
        let log: Arc<Mutex<Vec<Result<Request>>>> = Arc::default();
        let shared = log.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = shared.clone();
                thread::spawn(move || serve(stream, &log));
            }
        });
        Ok(Self { address, log })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests since the last call of this, or why one couldn't be read.
    pub fn take(&self) -> Result<Vec<Request>> {
        let mut log = self.log.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        std::mem::take(&mut *log).into_iter().collect()
    }
}

/// Reads one request, stores it, and only then responds, so that it is stored before its sender continues.
fn serve(mut stream: TcpStream, log: &Mutex<Vec<Result<Request>>>) {
    let request = stream.set_read_timeout(Some(SILENCE)).map_err(Into::into).and_then(|()| read(&mut BufReader::new(&stream)));
    // A connection that is opened and closed again has no request.
    let Some(request) = request.transpose() else { return };
    log.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(request);
    // The sender may be gone, which it reports itself.
    let _ = stream.write_all(ANSWER);
}

/// A request of HTTP/1.1 (RFC 9112) whose body, if any, has a content-length.
fn read(stream: &mut impl BufRead) -> Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read_until(b'\n', &mut head)? == 0 {
            return if head.is_empty() { Ok(None) } else { bail!("incomplete request head") };
        }
        if head.len() > MAX_HEAD {
            bail!("the head of a request is longer than {MAX_HEAD} bytes");
        }
    }
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    parsed.parse(&head).context("not an HTTP/1.1 request")?;
    let mut request = Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        target: parsed.path.unwrap_or_default().to_owned(),
        headers: parsed
            .headers
            .iter()
            .map(|header| (header.name.to_ascii_lowercase(), String::from_utf8_lossy(header.value).into_owned()))
            .collect(),
        body: Vec::new(),
    };
    if request.header("transfer-encoding").is_some() {
        bail!("{} {} has a body of unknown length", request.method, request.target);
    }
    let length = request.header("content-length").unwrap_or("0").parse().context("invalid content-length")?;
    stream.take(length).read_to_end(&mut request.body)?;
    if request.body.len() as u64 != length {
        bail!("{} {} has an incomplete body", request.method, request.target);
    }
    Ok(Some(request))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Option<Request>> {
        read(&mut text.as_bytes())
    }

    #[test]
    fn a_request_is_kept_as_it_came() {
        let read = read_text("PUT /a%2Fb?x=+ HTTP/1.1\r\nIf-Match: \"1\"\r\ncontent-length: 3\r\n\r\na\r\nand more")
            .expect("it is whole");
        let headers = [("if-match", "\"1\""), ("content-length", "3")];
        let expected = Request {
            method: "PUT".to_owned(),
            target: "/a%2Fb?x=+".to_owned(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            body: b"a\r\n".to_vec(),
        };
        assert_eq!(read, Some(expected));
    }

    #[test]
    fn what_is_no_whole_request_is_an_error() {
        assert!(read_text("").expect("nothing was sent").is_none());
        let texts = [
            ("GET / HTTP/1.1\r\na: b", "incomplete request head"),
            ("GET / HTTP/1.1\r\ncontent-length: 2\r\n\r\n1", "GET / has an incomplete body"),
            ("GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n", "GET / has a body of unknown length"),
            ("hello\r\n\r\n", "not an HTTP/1.1 request"),
        ];
        for (text, expected) in texts {
            assert_eq!(read_text(text).map_err(|error| error.to_string()), Err(expected.to_owned()));
        }
    }

    #[test]
    fn requests_are_recorded_and_taken_once() {
        let recorder = Recorder::start().expect("loopback is there");
        let mut stream = TcpStream::connect(recorder.address).expect("it listens");
        stream.write_all(b"GET /a HTTP/1.1\r\n\r\n").expect("it reads");
        let mut response = Vec::new();
        stream.read_to_end(&mut response).expect("it responses");
        assert_eq!(response, ANSWER);
        let targets = || recorder.take().map(|requests| requests.into_iter().map(|request| request.target).collect::<Vec<_>>());
        assert_eq!(targets().expect("it was whole"), ["/a"]);
        assert!(targets().expect("there is none").is_empty());
    }
}
