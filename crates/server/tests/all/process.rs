//! The binary as a process of its own, and a small client that speaks HTTP to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

/// Longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
    lines: Receiver<String>,
}

/// The binary, in a folder of its own, with nothing of the outer environment's settings.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cocreate"));
    for name in ["DATA", "DATABASE_URL", "LISTEN", "CONNECTIONS", "SITE_NAME", "PUBLIC_URL", "LOG", "STOP_AT"]
    {
        command.env_remove(format!("COCREATE_{name}"));
    }
    command
        .current_dir(folder)
        .env("COCREATE_LISTEN", "127.0.0.1:0")
        .env("COCREATE_LOG", "error")
        .env("COCREATE_LIMITS", "off");
    command
}

impl Server {
    /// Starts a server and waits until it listens.
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let (tell, lines) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let mut server = Self { child, address: String::new(), lines };
        let line = server.line("Cocreate is at http://");
        server.address = line.rsplit("http://").next().unwrap().to_owned();
        server
    }

    /// Waits for a line that holds this text.
    pub(crate) fn line(&self, text: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no line {text:?}"));
            if line.contains(text) {
                return line;
            }
        }
    }

    /// kill -9.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn client(&self) -> Http {
        Http { address: self.address.clone(), cookie: None }
    }

    /// A client for somebody of the demo world.
    pub(crate) fn sign_in(&self, power: &str) -> Http {
        let mut client = self.client();
        let body = serde_json::json!({
            "email": format!("{power}@demo.example"), "password": cocreate_people::demo::PASSWORD,
        });
        let reply = client.post("/api/v1/sessions", &body, None).unwrap();
        assert_eq!(reply.status, 200, "{}", reply.body);
        let cookie = reply.head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        client.cookie = Some(cookie.split(';').next().unwrap().to_owned());
        client
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A small HTTP client.
#[derive(Clone)]
pub(crate) struct Http {
    address: String,
    cookie: Option<String>,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.body))
    }
}

impl Http {
    fn open(&self, method: &str, path: &str, extra: &str, body: &str) -> std::io::Result<TcpStream> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let cookie = self.cookie.as_ref().map_or(String::new(), |cookie| format!("cookie: {cookie}\r\n"));
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\naccept: application/json\r\n{cookie}{extra}\
             content-length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        )?;
        Ok(stream)
    }

    fn send(&self, method: &str, path: &str, extra: &str, body: &str) -> std::io::Result<Answer> {
        let mut whole = String::new();
        self.open(method, path, extra, body)?.read_to_string(&mut whole)?;
        let (head, body) = whole
            .split_once("\r\n\r\n")
            .ok_or_else(|| std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "the server went away"))?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Ok(Answer { status, head: head.to_owned(), body: body.to_owned() })
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, "", "").unwrap()
    }

    pub(crate) fn post(&self, path: &str, body: &Value, key: Option<&str>) -> std::io::Result<Answer> {
        let key = key.map_or(String::new(), |key| format!("idempotency-key: {key}\r\n"));
        self.send("POST", path, &format!("content-type: application/json\r\n{key}"), &body.to_string())
    }

    /// Opens a stream of events.
    pub(crate) fn events(&self, path: &str) -> BufReader<TcpStream> {
        let mut stream = BufReader::new(self.open("GET", path, "", "").unwrap());
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            assert!(stream.read_line(&mut line).unwrap() > 0, "no head");
        }
        stream
    }
}

/// A folder of its own, gone when dropped.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cocreate-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&path));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// The first open idea of the demo world that waits for an answer: its key.
pub(crate) fn an_idea(client: &Http) -> i64 {
    let spaces = client.get("/api/v1/spaces").json();
    let space = spaces["spaces"][0]["id"].as_i64().unwrap();
    let ideas = client.get(&format!("/api/v1/spaces/{space}/ideas")).json();
    let unsupported = ideas["ideas"].as_array().unwrap().iter().find(|idea| idea["supported"] == false);
    unsupported.unwrap()["id"].as_i64().unwrap()
}
