//! A mail server that speaks just enough SMTP (RFC 5321) and answers every message as it is told.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};

/// The server; it listens as long as the process lives.
pub(crate) struct Server {
    port: u16,
    took: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server that answers each message with this code.
    pub(crate) fn start(answer: &'static AtomicU16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let server = Self { port: listener.local_addr().unwrap().port(), took: Arc::default() };
        let took = Arc::clone(&server.took);
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let took = Arc::clone(&took);
                std::thread::spawn(move || drop(talk(line, answer, &took)));
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Every message that was offered, as it travelled.
    pub(crate) fn took(&self) -> Vec<String> {
        self.took.lock().unwrap().clone()
    }
}

fn talk(line: TcpStream, answer: &AtomicU16, took: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(line.try_clone()?);
    let say = |text: &str| (&line).write_all(format!("{text}\r\n").as_bytes());
    say("220 ready")?;
    loop {
        let mut heard = String::new();
        if reader.read_line(&mut heard)? == 0 {
            return Ok(());
        }
        match heard.split_whitespace().next().unwrap_or_default().to_uppercase().as_str() {
            "DATA" => {
                say("354 go on")?;
                let mut message = String::new();
                loop {
                    let mut part = String::new();
                    if reader.read_line(&mut part)? == 0 || part == ".\r\n" {
                        break;
                    }
                    message.push_str(&part);
                }
                took.lock().unwrap().push(message);
                say(&format!("{} <lea@home.example> so be it", answer.load(Ordering::SeqCst)))?;
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 fine")?,
        }
    }
}

/// What stands after a header's name.
pub(crate) fn said(message: &str, name: &str) -> String {
    message.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned()
}
