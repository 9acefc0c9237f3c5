//! kill -9 at each numbered step of a write, and in the middle of many: what was acknowledged is
//! there afterwards, what was not is there wholly or not at all, and trying again counts once.

use std::sync::{Arc, Mutex};

use cocreate_kernel::STEPS;
use cocreate_testkit::{Engine, fresh};
use serde_json::json;

use crate::process::{Folder, Server, an_idea, command};

/// A database with the demo world in it.
fn demo_world(folder: &Folder, engine: Engine) -> String {
    let url = match engine {
        Engine::Sqlite => format!("sqlite:{}", folder.0.join("demo.db").display()),
        Engine::Postgres => fresh(Engine::Postgres).url.clone(),
    };
    let mut demo = command(&folder.0);
    demo.arg("demo").env("COCREATE_DATABASE_URL", &url);
    Server::start(demo).kill();
    url
}

fn serve(folder: &Folder, url: &str, stop_at: Option<&str>) -> Server {
    let mut serve = command(&folder.0);
    serve.arg("serve").env("COCREATE_DATABASE_URL", url);
    if let Some(step) = stop_at {
        serve.env("COCREATE_STOP_AT", step);
    }
    Server::start(serve)
}

fn killed_at_each_step(engine: Engine) {
    let folder = Folder::new(&format!("crash-{engine:?}"));
    let url = demo_world(&folder, engine);
    for (n, step) in STEPS.into_iter().enumerate() {
        let server = serve(&folder, &url, Some(&format!("{step}:idea.support")));
        let client = server.sign_in("participant");
        let idea = an_idea(&client);
        let path = format!("/api/v1/ideas/{idea}/support");
        let before = client.get(&format!("/api/v1/ideas/{idea}")).json();
        let (dying, key) = (client.clone(), format!("crash-{n}"));
        let sent = {
            let (path, key) = (path.clone(), key.clone());
            std::thread::spawn(move || dying.post(&path, &json!({}), Some(&key)).map(|answer| answer.status))
        };
        server.line(&format!("stopped at {step}"));
        server.kill();
        assert!(!matches!(sent.join().unwrap(), Ok(200)), "nobody is told of what dies at {step}");

        let server = serve(&folder, &url, None);
        let client = server.sign_in("participant");
        let after = client.get(&format!("/api/v1/ideas/{idea}")).json();
        let committed = i64::from(step == "committed");
        assert_eq!(after["supports"].as_i64(), before["supports"].as_i64().map(|n| n + committed), "{step}");
        assert_eq!(after["supported"], committed == 1, "{step}");
        let again = client.post(&path, &json!({}), Some(&key)).unwrap().json();
        assert_eq!(again["supports"].as_i64(), before["supports"].as_i64().map(|n| n + 1), "{step}");
        server.kill();
    }
}

#[test]
fn killed_at_each_step_on_sqlite() {
    killed_at_each_step(Engine::Sqlite);
}

#[test]
fn killed_at_each_step_on_postgres() {
    killed_at_each_step(Engine::Postgres);
}

#[test]
fn killed_among_many_writes_nothing_acknowledged_is_lost() {
    let folder = Folder::new("crash-many");
    let url = demo_world(&folder, Engine::Sqlite);
    for round in 0..3 {
        let server = serve(&folder, &url, None);
        let client = server.sign_in("participant");
        let idea = an_idea(&client);
        let path = format!("/api/v1/ideas/{idea}/posts");
        let acknowledged = Arc::new(Mutex::new(Vec::new()));
        let writers: Vec<_> = (0..8)
            .map(|writer| {
                let (client, path, acknowledged) = (client.clone(), path.clone(), Arc::clone(&acknowledged));
                std::thread::spawn(move || {
                    for n in 0.. {
                        let body = format!("round {round} writer {writer} post {n}");
                        match client.post(&path, &json!({ "body": body }), None) {
                            Ok(answer) if answer.status == 200 => acknowledged
                                .lock()
                                .unwrap()
                                .push((answer.json()["number"].as_i64().unwrap(), body)),
                            _ => return,
                        }
                    }
                })
            })
            .collect();
        while acknowledged.lock().unwrap().len() < 150 {
            std::thread::yield_now();
        }
        server.kill();
        writers.into_iter().for_each(|writer| writer.join().unwrap());
        let stored = rusqlite::Connection::open(folder.0.join("demo.db")).unwrap();
        let ok: String = stored.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(ok, "ok");
        for (number, body) in acknowledged.lock().unwrap().iter() {
            let found: String = stored
                .query_row(
                    "SELECT body FROM post WHERE subject_id = ?1 AND number = ?2",
                    (idea, number),
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(found, *body);
        }
        let (posts, count, entries): (i64, i64, i64) = stored
            .query_row(
                "SELECT (SELECT count(*) FROM post WHERE subject_id = ?1), (SELECT post_count FROM subject WHERE id = ?1), \
                   (SELECT count(*) FROM entry WHERE subject_id = ?1 AND kind = 'post.written')",
                [idea],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!((posts, posts), (count, entries));
    }
}
