//! Two server processes on one PostgreSQL database: what happens on one is seen on the other.

use std::io::BufRead;

use cocreate_testkit::{Engine, fresh};
use serde_json::json;

use crate::process::{Folder, Server, an_idea, command};

#[test]
fn a_post_on_one_node_reaches_a_page_that_is_open_at_the_other() {
    let folder = Folder::new("nodes");
    let url = fresh(Engine::Postgres).url.clone();
    let start = |verb: &str| {
        let mut server = command(&folder.0);
        server.arg(verb).env("COCREATE_DATABASE_URL", &url);
        Server::start(server)
    };
    let (one, other) = (start("demo"), start("serve"));
    let here = one.sign_in("participant");
    let there = other.sign_in("steward");
    let idea = an_idea(&here);
    let mut events = there.events(&format!("/api/v1/subjects/{idea}/events"));
    let before = there.get(&format!("/api/v1/ideas/{idea}")).json()["post_count"].as_i64().unwrap();

    let posted =
        here.post(&format!("/api/v1/ideas/{idea}/posts"), &json!({"body": "Seen from afar."}), None).unwrap();
    assert_eq!(posted.status, 200, "{}", posted.body);
    // The read times out long after the second that it may take; `cocreate load` and the bench measure it.
    let mut line = String::new();
    while !line.starts_with("event: changed") {
        line.clear();
        assert!(events.read_line(&mut line).unwrap() > 0, "the stream ended");
    }
    let view = there.get(&format!("/api/v1/ideas/{idea}")).json();
    assert_eq!(view["post_count"].as_i64().unwrap(), before + 1);

    // A client that comes back with an old version is told at once.
    let supported =
        there.post(&format!("/api/v1/ideas/{idea}/posts"), &json!({"body": "And back."}), None).unwrap();
    assert_eq!(supported.status, 200, "{}", supported.body);
    assert_eq!(here.get(&format!("/api/v1/ideas/{idea}")).json()["post_count"].as_i64().unwrap(), before + 2);
}
