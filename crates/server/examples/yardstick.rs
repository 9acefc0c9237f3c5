//! What the parts underneath can do, for `scripts/bench` to compare with:
//!
//!     yardstick bare FILE MEDIA    a bare axum handler that sends the bytes of FILE; prints its address
//!     yardstick commits SECONDS    raw SQLite: 64 clients, one writer, a row and an fsync for each batch
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, reason = "a measuring tool")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, channel, sync_channel};
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["bare", file, media] => bare(file, media),
        ["commits", seconds] => commits(seconds.parse().unwrap()),
        _ => println!("yardstick bare FILE MEDIA | yardstick commits SECONDS"),
    }
}

fn bare(file: &str, media: &str) {
    let bytes = axum::body::Bytes::from(std::fs::read(file).unwrap());
    let media = media.to_owned();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let handler = move || {
            let (media, bytes) = (media.clone(), bytes.clone());
            async move { ([(CONTENT_TYPE, media)], bytes) }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        axum::serve(listener, Router::new().route("/", get(handler))).await.unwrap();
    });
}

/// Each client waits for the fsync of its row, as ours do.
fn commits(seconds: u64) {
    let folder = std::env::temp_dir().join(format!("cocreate-yardstick-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let connection = rusqlite::Connection::open(folder.join("raw.db")).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "synchronous", "FULL").unwrap();
    connection
        .execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c TEXT)")
        .unwrap();
    let (queue, waiting) = channel::<SyncSender<()>>();
    let stop = Arc::new(AtomicBool::new(false));
    let done = Arc::new(AtomicU64::new(0));
    let clients: Vec<_> = (0..64)
        .map(|_| {
            let (queue, stop, done) = (queue.clone(), Arc::clone(&stop), Arc::clone(&done));
            std::thread::spawn(move || {
                let (tell, told) = sync_channel(1);
                while !stop.load(Ordering::Relaxed) && queue.send(tell.clone()).is_ok() && told.recv().is_ok()
                {
                    done.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    drop(queue);
    let start = Instant::now();
    while let Ok(first) = waiting.recv() {
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        let batch: Vec<_> = std::iter::once(first).chain(waiting.try_iter().take(255)).collect();
        let mut insert = connection.prepare_cached("INSERT INTO t (a, b, c) VALUES (?1, ?2, ?3)").unwrap();
        for _ in &batch {
            insert
                .execute((
                    1,
                    2,
                    "a row of a hundred bytes or so, to be about as long as one of ours is, give or take",
                ))
                .unwrap();
        }
        connection.execute_batch("COMMIT").unwrap();
        batch.into_iter().for_each(|client| client.send(()).unwrap_or_default());
        if start.elapsed() > Duration::from_secs(seconds) {
            stop.store(true, Ordering::Relaxed);
        }
    }
    clients.into_iter().for_each(|client| client.join().unwrap());
    println!("{}", done.load(Ordering::Relaxed) / seconds);
    std::fs::remove_dir_all(folder).unwrap();
}
