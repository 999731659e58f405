//! The server that both SDKs send to. It keeps every request as it came and responses each with an empty JSON object: what is judged
//! is what was sent, never what an SDK makes of the response.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";

/// More than any head of a request of ours, so that a client gone wrong can't fill the memory.
const MAX_HEAD: usize = 64 * 1024;

/// How long a client may be silent within a request.
const SILENCE: Duration = Duration::from_secs(30);

/// A request as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Path and query, as they were written.
    pub target: String,
    /// Names in lower case, in the order in which they came.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header, the first if there are several.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The path, as it was written.
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }
}

/// A server on a free port of this machine, for as long as the process lives.
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

    /// What came since this was last asked, or why a request couldn't be read.
    pub fn take(&self) -> Result<Vec<Request>> {
        let mut log = self.log.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        std::mem::take(&mut *log).into_iter().collect()
    }
}

/// Reads one request, keeps it, and only then responses, so that it is kept before its sender goes on.
fn serve(mut stream: TcpStream, log: &Mutex<Vec<Result<Request>>>) {
    let request = stream.set_read_timeout(Some(SILENCE)).map_err(Into::into).and_then(|()| read(&mut BufReader::new(&stream)));
    // A connection that is opened and closed again carried no request.
    let Some(request) = request.transpose() else { return };
    log.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(request);
    // Its sender may be gone, which it will tell itself.
    let _ = stream.write_all(ANSWER);
}

/// A request of HTTP/1.1 (RFC 9112) whose body, if any, has a content-length.
fn read(stream: &mut impl BufRead) -> Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read_until(b'\n', &mut head)? == 0 {
            return if head.is_empty() { Ok(None) } else { bail!("a request broke off in its head") };
        }
        if head.len() > MAX_HEAD {
            bail!("the head of a request is longer than {MAX_HEAD} bytes");
        }
    }
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    parsed.parse(&head).context("a request isn't HTTP/1.1")?;
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
    let length = request.header("content-length").unwrap_or("0").parse().context("a content-length is no number")?;
    stream.take(length).read_to_end(&mut request.body)?;
    if request.body.len() as u64 != length {
        bail!("{} {} broke off in its body", request.method, request.target);
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
    fn what_is_no_whole_request_is_a_diagnostic() {
        assert!(read_text("").expect("nothing was sent").is_none());
        let texts = [
            ("GET / HTTP/1.1\r\na: b", "a request broke off in its head"),
            ("GET / HTTP/1.1\r\ncontent-length: 2\r\n\r\n1", "GET / broke off in its body"),
            ("GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n", "GET / has a body of unknown length"),
            ("hello\r\n\r\n", "a request isn't HTTP/1.1"),
        ];
        for (text, expected) in texts {
            assert_eq!(read_text(text).map_err(|error| error.to_string()), Err(expected.to_owned()));
        }
    }

    #[test]
    fn requests_are_answered_and_taken_once() {
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
