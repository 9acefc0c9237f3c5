//! Masks: what somebody does under one is never traced back to them, by nobody and in no way that anybody can ask.

use cocreate::house;
use cocreate_ideas::{SupportIdea, WritePost};
use cocreate_kernel::{Actor, Ask, DAY, Fault, HOUR, MINUTE, PersonId, Query, Reader, SubjectId, params, sql};
use cocreate_spaces::ChangeGroup;
use cocreate_testkit::{Client, Role, TestApp, day, on_both};
use cocreate_web::{RouteKind, render};
use serde_json::{Value, json};

use crate::races::open;

sql! {
    SIGNED_ENTRIES =
        "SELECT e.kind, e.person_id, e.alias_id, e.made_at, e.space_id, e.subject_id FROM entry e ORDER BY e.id";
    MAKE_ADMINISTRATOR = "UPDATE person SET administrator_since = 1 WHERE id = $1";
}

/// Kind, person, mask, instant, space and subject of an entry.
type Signed = (String, Option<i64>, Option<i64>, i64, Option<i64>, Option<i64>);

struct Entries;

impl Query for Entries {
    type View = Vec<Signed>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<Signed>, Fault> {
        Ok(reader.all(&SIGNED_ENTRIES, params![], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
        })?)
    }
}

async fn entries(app: &TestApp) -> Vec<Signed> {
    app.desk.read(&Actor::Operator, Entries).await.unwrap()
}

/// The host lets members of both spaces wear masks, or no longer.
async fn allow(app: &TestApp, masks: bool) {
    for space in [app.world.open, app.world.closed] {
        let host = app.client(Role::Host);
        let version = host.get(&format!("/spaces/{space}/charter")).await.json()["version"].clone();
        let body = json!({"version": version, "intent": "Nobody should wait.", "pseudonyms": masks});
        host.post(&format!("/api/v1/spaces/{space}/charter"), body).await.expect(200);
    }
}

async fn appear(app: &TestApp, client: &Client, body: Value) -> cocreate_testkit::Reply {
    client.post(&format!("/api/v1/spaces/{}/membership/mask", app.world.open), body).await
}

async fn masked(app: &TestApp, role: Role, name: &str) {
    for space in [app.world.open, app.world.closed] {
        let body = json!({"appear": "pseudonym", "pseudonym": name});
        app.client(role).post(&format!("/api/v1/spaces/{space}/membership/mask"), body).await.expect(200);
    }
}

async fn post(app: &TestApp, client: &Client, path: &str, body: Value) -> Value {
    app.clock.advance(MINUTE);
    client.post(&format!("/api/v1{path}"), body).await.expect(200).json()
}

/// Everything a member can do, under a mask; the idea and the decision that came of it.
async fn takes_part(app: &TestApp) -> (SubjectId, SubjectId) {
    let (me, space) = (app.client(Role::Participant), app.world.open);
    let body = json!({"title": "Longer hours", "body": "Until nine.", "cost": 1_000});
    let idea = SubjectId(post(app, &me, &format!("/spaces/{space}/ideas"), body).await["idea"].as_i64().unwrap());
    let at = format!("/ideas/{idea}");
    let edit = json!({"revision": 1, "title": "Longer hours", "body": "Until ten.", "cost": 1_000});
    post(app, &me, &format!("{at}/edit"), edit).await;
    post(app, &me, &format!("{at}/support"), json!({})).await;
    post(app, &me, &format!("{at}/support/withdrawal"), json!({})).await;
    post(app, &me, &format!("{at}/support"), json!({})).await;
    post(app, &me, &format!("{at}/posts"), json!({"body": "Who would come?"})).await;
    post(app, &app.client(Role::Colleague), &format!("{at}/posts"), json!({"body": "I would.", "reply_to": 1})).await;
    post(app, &me, &format!("{at}/posts"), json!({"body": "Then two.", "reply_to": 2})).await;
    post(app, &app.client(Role::Steward), &format!("{at}/answers"), json!({"status": "considering", "reason": "Yes."})).await;
    let decision = open(app, &[idea]).await;
    post(app, &me, &format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})).await;
    let own = json!({"title": "Quiet rooms", "body": "For patients.", "audience": app.world.groups[0]});
    post(app, &me, &format!("/spaces/{space}/ideas"), own).await;
    (idea, decision)
}

/// Whether a text of a page or of JSON shows somebody.
fn shows(text: &str, id: PersonId) -> Option<String> {
    let id = id.0;
    let marks = [
        "Paula".to_owned(),
        "paula@".to_owned(),
        format!("/people/{id}\""),
        format!("/people/{id}/"),
        format!("person-{id}\""),
        format!("member-{id}\""),
        format!("members/{id}/"),
        format!("\"id\":{id},"),
        format!("\"id\":{id}}}"),
        format!("\"person\":{id},"),
        format!("\"person\":{id}}}"),
        format!("\"target\":{id},"),
    ];
    marks.into_iter().find(|mark| text.contains(mark.as_str()))
}

/// Every page and every JSON that somebody can read, by the addresses that the routes give.
async fn read_all(app: &TestApp, client: &Client, idea: SubjectId, decision: SubjectId) -> Vec<(String, String)> {
    let (space, paula) = (app.world.open, app.person(Role::Participant));
    let mut paths = Vec::new();
    for route in house::routes().list().iter().filter(|route| matches!(route.kind, RouteKind::Read)) {
        // Those lists are of accounts, not of who did what.
        if route.path.starts_with("/administration") {
            continue;
        }
        let path = route.path.replace("{space}", &space.to_string()).replace("{idea}", &idea.to_string());
        let path = path.replace("{subject}", &idea.to_string()).replace("{decision}", &decision.to_string());
        let path = path.replace("{person}", &paula.to_string());
        let things = [format!("idea-{idea}"), format!("post-{idea}-1"), format!("person-{paula}")];
        if path.contains("{thing}") {
            paths.extend(things.iter().map(|thing| path.replace("{thing}", thing)));
        } else if !path.contains('{') {
            paths.push(path);
        }
    }
    for order in ["newest", "supported", "unanswered"] {
        paths.push(format!("/spaces/{space}/ideas?order={order}"));
    }
    for query in ["longer", "quiet", "paula", "heron"] {
        paths.push(format!("/search?q={query}"));
    }
    paths.push(format!("/spaces/{space}/charter?version=1"));
    paths.push(format!("/ideas/{idea}?at=3"));
    let mut read = Vec::new();
    for path in paths {
        for reply in [client.page(&path).await, client.get(&path).await] {
            let headers = format!("{:?}", reply.headers);
            read.push((path.clone(), format!("{headers}\n{}", reply.text())));
        }
    }
    read
}

on_both! {
    async fn nobody_learns_who_wears_a_mask(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let begun = entries(app).await.len();
        let (idea, decision) = takes_part(app).await;
        let paula = app.person(Role::Participant);
        // The steward acts on it, and administers the instance as well.
        let steward = app.person(Role::Steward);
        app.database.database.write::<_, Fault, _>(move |tx| Ok(tx.run(&MAKE_ADMINISTRATOR, params![steward])?)).await.unwrap();
        let hide = json!({"reason": "Not here.", "rule": "policy-spam"});
        let report = json!({"problem": "spam", "words": "Look at this."});
        app.client(Role::Colleague).post(&format!("/api/v1/spaces/{}/reports/post-{idea}-3", app.world.open), report).await.expect(200);
        let hidden = app.client(Role::Steward).post(&format!("/api/v1/spaces/{}/moderation/post-{idea}-3/hide", app.world.open), hide).await.expect(200);
        let measure = hidden.json()["measure"].as_i64().unwrap();
        app.client(Role::Participant).post(&format!("/api/v1/measures/{measure}/appeal"), json!({"words": "Why?"})).await.expect(200);
        let mut count = 0;
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Participant) {
            let client = app.client(role);
            let mut read = read_all(app, &client, idea, decision).await;
            for path in [format!("/measures/{measure}"), "/administration/audit?kind=idea".to_owned(), "/administration/audit?kind=post".to_owned()] {
                read.push((path.clone(), client.get(&path).await.text()));
                read.push((path.clone(), client.page(&path).await.text()));
            }
            for (path, text) in read {
                // What was looked for is shown again.
                if path == "/search?q=paula" {
                    assert!(!text.contains(">Paula") && !text.contains("\"name\":\"Paula"), "{role:?}: {path}");
                    continue;
                }
                let shown = shows(&text, paula);
                assert_eq!(shown, None, "{role:?} reads it at {path}: {text}");
                count += 1;
            }
            let seen = client.get(&format!("/ideas/{idea}")).await.json();
            assert_eq!((seen["author"]["name"].as_str(), seen["author"]["masked"].as_bool(), seen["author"].get("id")), (Some("Blue Heron"), Some(true), None));
            assert_eq!(seen["posts"][0]["author"]["name"], "Blue Heron");
            for at in [&seen["written_at"], &seen["posts"][0]["written_at"]] {
                assert!(at.as_str().unwrap().ends_with(":00:00Z"), "{at}");
            }
        }
        assert!(count > 400, "only {count} answers were looked through");
        // They themselves see that it is theirs.
        let mine = app.client(Role::Participant).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((mine["may"]["edit"].as_bool(), mine["supported"].as_bool(), mine["space"]["mask"]["pseudonym"].as_str()), (Some(true), Some(true), Some("Blue Heron")));
        let (mut under, mut alias) = (0, None);
        for (kind, person, mask, at, space, subject) in entries(app).await.into_iter().skip(begun) {
            match mask {
                Some(mask) => {
                    assert_eq!((person, at % HOUR), (None, 0), "{kind}");
                    assert_eq!(*alias.get_or_insert(mask), mask);
                    under += 1;
                }
                None if person == Some(paula.0) => assert_eq!((space, subject), (None, None), "{kind} has a twin"),
                None => {}
            }
        }
        assert!(under >= 10, "only {under} entries are under the mask");
    }

    async fn a_member_of_a_group_is_another_each_time(app) {
        allow(app, true).await;
        appear(app, &app.client(Role::Participant), json!({"appear": "group"})).await.expect(200);
        let (idea, _) = takes_part(app).await;
        let seen = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        for voice in [&seen["author"], &seen["posts"][0]["author"], &seen["posts"][2]["author"]] {
            assert_eq!((voice.get("id"), &voice["name"], &voice["masked"], &voice["former"]), (None, &Value::Null, &json!(true), &json!(false)));
            assert_eq!(voice["group"]["name"], "Patients");
        }
        let page = app.client(Role::Guest).page(&format!("/ideas/{idea}")).await.text();
        assert!(page.contains("A member of \u{2068}Patients\u{2069}") || page.contains("A member of Patients"), "{page}");
        assert!(!page.contains("former member"));
        let arabic = app.client(Role::Guest).page_in("ar", &format!("/ideas/{idea}")).await.text();
        assert!(arabic.contains("عضو من"));
        let masks: Vec<i64> = entries(app).await.into_iter().filter_map(|entry| entry.2).collect();
        let distinct: std::collections::BTreeSet<_> = masks.iter().collect();
        assert_eq!(masks.len(), distinct.len(), "no two acts have a key in common");
        assert!(masks.len() >= 9 && !masks.is_sorted());
    }

    async fn what_was_said_under_a_mask_stays_under_it(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        let author = |view: &Value| view["author"]["name"].as_str().unwrap_or_default().to_owned();
        let guest = app.client(Role::Guest);
        masked(app, Role::Participant, "Grey Goose").await;
        let me = app.client(Role::Participant);
        post(app, &me, &format!("/ideas/{idea}/posts"), json!({"body": "A goose says so."})).await;
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        post(app, &me, &format!("/ideas/{idea}/posts"), json!({"body": "I say so."})).await;
        masked(app, Role::Participant, "Blue Heron").await;
        allow(app, false).await;
        post(app, &me, &format!("/ideas/{idea}/posts"), json!({"body": "Without masks."})).await;
        let view = guest.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(author(&view), "Blue Heron");
        let said: Vec<String> = view["posts"].as_array().unwrap().iter().map(author).collect();
        assert_eq!(said.iter().filter(|name| *name == "Blue Heron").count(), 2);
        assert_eq!(said.iter().filter(|name| *name == "Grey Goose").count(), 1);
        assert_eq!(said.iter().filter(|name| *name == "Paula").count(), 2);
        app.perform(Role::Participant, ChangeGroup { space: app.world.open, group: app.world.groups[2] }).await;
        assert_eq!(author(&guest.get(&format!("/ideas/{idea}")).await.json()), "Blue Heron");
    }

    async fn a_mask_needs_a_crowd(app) {
        allow(app, true).await;
        let nurse = app.client(Role::Colleague);
        let heron = json!({"appear": "pseudonym", "pseudonym": "Blue Heron"});
        for body in [heron.clone(), json!({"appear": "group"})] {
            assert_eq!(appear(app, &nurse, body).await.expect(409).code(), "mask_of_glass");
        }
        app.join("Nadia", 1).await;
        let last = app.join("Norbert", 1).await;
        appear(app, &nurse, heron).await.expect(200);
        let idea = app.idea("Benches").await;
        let say = |text: &str| WritePost { idea, reply_to: None, body: render(text) };
        app.perform(Role::Colleague, say("Of oak.")).await;
        // One leaves the group: whoever is left does not speak behind glass, and what they do quietly does not tell on
        // what they said before.
        app.desk.perform(&last, ChangeGroup { space: app.world.open, group: app.world.groups[0] }).await.unwrap();
        assert_eq!(app.refused(Role::Colleague, say("Of elm.")).await, Fault::Conflict("mask_of_glass"));
        app.perform(Role::Colleague, SupportIdea { idea }).await;
        let masks: Vec<i64> = entries(app).await.into_iter().filter_map(|entry| entry.2).collect();
        assert_eq!(masks.len(), 2);
        assert_ne!(masks[0], masks[1]);
        // Nobody is held behind a mask.
        appear(app, &nurse, json!({"appear": "name"})).await.expect(200);
        app.perform(Role::Colleague, say("Of elm.")).await;
    }

    async fn whoever_answers_for_a_space_does_so_by_name(app) {
        allow(app, true).await;
        for role in [Role::Host, Role::Steward, Role::Neutral] {
            let reply = appear(app, &app.client(role), json!({"appear": "group"})).await;
            assert_eq!(reply.expect(403).code(), "answers_by_name", "{role:?}");
        }
        masked(app, Role::Observer, "Owl").await;
        for role in [Role::Guest, Role::Outsider] {
            assert!(appear(app, &app.client(role), json!({"appear": "group"})).await.status.is_client_error());
        }
        // A mask that was chosen before falls when they come to answer.
        masked(app, Role::Participant, "Blue Heron").await;
        let host = app.client(Role::Host);
        let path = format!("/api/v1/spaces/{}/members/{}/power", app.world.open, app.person(Role::Participant));
        host.post(&path, json!({"power": "steward"})).await.expect(404);
    }

    async fn a_pseudonym_is_nobody_elses(app) {
        allow(app, true).await;
        let me = app.client(Role::Participant);
        let choose = async |name: &str| appear(app, &me, json!({"appear": "pseudonym", "pseudonym": name})).await;
        for name in ["Stefan", "ŞTÉFAN", " s t e f a n ", "Paula", "guest-less Olga".strip_prefix("guest-less ").unwrap()] {
            assert_eq!(choose(name).await.expect(422).flaws(), ["pseudonym name_taken"], "{name}");
        }
        for (name, flaw) in [("", "required"), ("…!", "not_a_name"), (&"x".repeat(41), "too_long")] {
            assert_eq!(choose(name).await.expect(422).flaws(), [format!("pseudonym {flaw}")]);
        }
        choose("Blue Heron").await.expect(200);
        let other = appear(app, &app.client(Role::Observer), json!({"appear": "pseudonym", "pseudonym": "blue  héron"})).await;
        assert_eq!(other.expect(422).flaws(), ["pseudonym name_taken"]);
        // One's own can be taken up again.
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        choose("Blue Heron").await.expect(200);
        allow(app, false).await;
        assert_eq!(choose("Red Kite").await.expect(409).code(), "no_masks_here");
    }

    async fn nothing_else_tells_who_it_is(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        let (space, paula) = (app.world.open, app.person(Role::Participant));
        // To block somebody folds what they write under their own name, and nothing else.
        let nurse = app.client(Role::Colleague);
        nurse.post(&format!("/api/v1/people/{paula}/block"), json!({})).await.expect(200);
        let view = nurse.get(&format!("/ideas/{idea}")).await.json();
        let before = app.client(Role::Observer).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(view["posts"], before["posts"], "a block folds no mask");
        // By name they are no member whom others could name.
        for path in [format!("/people/{paula}"), format!("/spaces/{space}/reports/person-{paula}"), format!("/spaces/{space}/moderation/person-{paula}")] {
            for role in [Role::Colleague, Role::Steward, Role::Host] {
                app.client(role).get(&path).await.expect(404);
            }
        }
        let members = app.client(Role::Host).get(&format!("/spaces/{space}/members")).await.json();
        assert_eq!((members["members"].as_array().unwrap().len(), members["masked"].as_i64()), (5, Some(1)));
        // Who follows what they wrote gets news of it, they themselves do not.
        app.clock.set(day(3));
        post(app, &app.client(Role::Participant), &format!("/ideas/{idea}/posts"), json!({"body": "And on Sundays?"})).await;
        let mine = app.client(Role::Participant).get("/notices").await.json();
        let own = mine["notices"].as_array().unwrap().iter().find(|notice| notice["id"] == json!(idea));
        assert!(own.is_some_and(|notice| notice["happened"].as_array().unwrap().iter().all(|one| one["times"] == 1)), "{mine}");
        let theirs = nurse.get("/notices").await.json();
        let notice = theirs["notices"].as_array().unwrap().iter().find(|notice| notice["id"] == json!(idea)).unwrap();
        assert_eq!((notice["by"]["name"].as_str(), notice["by"].get("id"), notice["unseen"].as_bool()), (Some("Blue Heron"), None, Some(true)));
        assert!(notice["at"].as_str().unwrap().ends_with(":00:00Z"));
    }

    async fn a_ballot_is_counted_until_the_minute_it_closes(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let idea = app.idea("Benches").await;
        let decision = open(app, &[idea]).await;
        let path = format!("/api/v1/decisions/{decision}/ballot");
        app.clock.set(day(7) + 9 * HOUR - MINUTE);
        app.client(Role::Participant).post(&path, json!({"approves": [idea]})).await.expect(200);
        app.clock.set(day(7) + 9 * HOUR + 30 * MINUTE);
        let late = app.client(Role::Participant).post(&path, json!({"approves": []})).await;
        assert_eq!(late.expect(409).code(), "decision_closed");
        app.clock.advance(DAY);
    }
}
