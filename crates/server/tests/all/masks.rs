//! Masks: what somebody does under one is never traced back to them, by nobody and in no way that anybody can ask.

use cocreate_ideas::{SupportIdea, WritePost};
use cocreate_kernel::{Actor, Ask, DAY, Fault, HOUR, Limits, MINUTE, Query, Reader, SubjectId, params, sql};
use cocreate_spaces::ChangeGroup;
use cocreate_testkit::{Client, Reply, Role, TestApp, day, on_both};
use cocreate_web::render;
use serde_json::{Value, json};

use crate::permissions::permit;
use crate::races::open;

sql! {
    SIGNED_ENTRIES =
        "SELECT e.kind, e.person_id, e.alias_id, e.made_at, e.space_id, e.subject_id FROM entry e ORDER BY e.id";
}

/// Kind, person, mask, instant, space and subject of an entry.
pub(crate) type Signed = (String, Option<i64>, Option<i64>, i64, Option<i64>, Option<i64>);

struct Entries;

impl Query for Entries {
    type View = Vec<Signed>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<Signed>, Fault> {
        Ok(reader.all(&SIGNED_ENTRIES, params![], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
        })?)
    }
}

pub(crate) async fn entries(app: &TestApp) -> Vec<Signed> {
    app.desk.read(&Actor::Operator, Entries).await.unwrap()
}

/// The host lets members of both spaces wear masks, or no longer.
pub(crate) async fn allow(app: &TestApp, masks: bool) {
    for space in [app.world.open, app.world.closed] {
        let host = app.client(Role::Host);
        let version = host.get(&format!("/spaces/{space}/charter")).await.json()["version"].clone();
        let body = json!({"version": version, "intent": "Nobody should wait.", "pseudonyms": masks});
        host.post(&format!("/api/v1/spaces/{space}/charter"), body).await.expect(200);
    }
}

pub(crate) async fn appear(app: &TestApp, client: &Client, body: Value) -> Reply {
    client.post(&format!("/api/v1/spaces/{}/membership/mask", app.world.open), body).await
}

pub(crate) async fn masked(app: &TestApp, role: Role, name: &str) {
    for space in [app.world.open, app.world.closed] {
        let body = json!({"appear": "pseudonym", "pseudonym": name});
        app.client(role).post(&format!("/api/v1/spaces/{space}/membership/mask"), body).await.expect(200);
    }
}

pub(crate) async fn post(app: &TestApp, client: &Client, path: &str, body: Value) -> Value {
    app.clock.advance(MINUTE);
    client.post(&format!("/api/v1{path}"), body).await.expect(200).json()
}

/// Everything a member can do, under a mask; the idea and the decision that came of it.
pub(crate) async fn takes_part(app: &TestApp) -> (SubjectId, SubjectId) {
    let (me, space) = (app.client(Role::Participant), app.world.open);
    let body = json!({"title": "Longer hours", "body": "Until nine.", "cost": 1_000});
    let idea =
        SubjectId(post(app, &me, &format!("/spaces/{space}/ideas"), body).await["idea"].as_i64().unwrap());
    let at = format!("/ideas/{idea}");
    let edit = json!({"revision": 1, "title": "Longer hours", "body": "Until ten.", "cost": 1_000});
    post(app, &me, &format!("{at}/edit"), edit).await;
    post(app, &me, &format!("{at}/support"), json!({})).await;
    post(app, &me, &format!("{at}/support/withdrawal"), json!({})).await;
    post(app, &me, &format!("{at}/support"), json!({})).await;
    post(app, &me, &format!("{at}/posts"), json!({"body": "Who would come?"})).await;
    post(
        app,
        &app.client(Role::Colleague),
        &format!("{at}/posts"),
        json!({"body": "I would.", "reply_to": 1}),
    )
    .await;
    post(app, &me, &format!("{at}/posts"), json!({"body": "Then two.", "reply_to": 2})).await;
    post(
        app,
        &app.client(Role::Steward),
        &format!("{at}/answers"),
        json!({"status": "considering", "reason": "Yes."}),
    )
    .await;
    let decision = open(app, &[idea]).await;
    post(app, &me, &format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})).await;
    let own = json!({"title": "Quiet rooms", "body": "For patients.", "audience": app.world.groups[0]});
    post(app, &me, &format!("/spaces/{space}/ideas"), own).await;
    (idea, decision)
}

on_both! {
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
        // What goes on with an idea or a support is of whoever began it, as everybody can see.
        let begun = entries(app).await.into_iter().filter(|entry| !["idea.edited", "idea.support_withdrawn"].contains(&entry.0.as_str()));
        let masks: Vec<i64> = begun.filter_map(|entry| entry.2).collect();
        let distinct: std::collections::BTreeSet<_> = masks.iter().collect();
        assert_eq!(masks.len(), distinct.len(), "no two acts have a key in common");
        assert!(masks.len() >= 7 && !masks.is_sorted());
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
        let say = |text: &str| WritePost { idea, reply_to: None, body: render(text), voice: None, behalf: None };
        app.perform(Role::Colleague, say("Of oak.")).await;
        // One leaves the group: whoever is left does not speak behind glass, and what they do quietly does not tell on
        // what they said before.
        app.desk.perform(&last, ChangeGroup { space: app.world.open, group: app.world.groups[0] }).await.unwrap();
        assert_eq!(app.refused(Role::Colleague, say("Of elm.")).await, Fault::Conflict("mask_of_glass"));
        app.perform(Role::Colleague, SupportIdea { idea, behalf: None }).await;
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
        // Whom the charter lets decide about others does it by name.
        permit(app, app.world.open, &["idea.answer participant yes", "content.hide participant yes"]).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let idea = app.idea("Benches").await;
        let me = app.client(Role::Participant);
        let answer = json!({"status": "considering", "reason": "Yes."});
        assert_eq!(me.post(&format!("/api/v1/ideas/{idea}/answers"), answer).await.expect(403).code(), "answers_by_name");
        let nurse = app.client(Role::Colleague);
        post(app, &nurse, &format!("/ideas/{idea}/posts"), json!({"body": "Buy this."})).await;
        let hide = json!({"reason": "Spam.", "rule": "policy-spam"});
        let path = format!("/api/v1/spaces/{}/moderation/post-{idea}-1/hiding", app.world.open);
        assert_eq!(me.post(&path, hide).await.expect(403).code(), "answers_by_name");
        // Who came to answer for the space has no mask any more.
        let host = app.client(Role::Host);
        let path = format!("/api/v1/spaces/{}/members/{}/power", app.world.open, app.person(Role::Participant));
        host.post(&path, json!({"power": "steward"})).await.expect(200);
        post(app, &me, &format!("/ideas/{idea}/posts"), json!({"body": "I look after it now."})).await;
        let view = host.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["posts"][1]["author"]["name"].as_str(), view["author"]["name"].as_str()), (Some("Paula"), Some("Blue Heron")));
    }

    async fn a_pseudonym_is_nobody_elses(app) {
        allow(app, true).await;
        let me = app.client(Role::Participant);
        let choose = async |name: &str| appear(app, &me, json!({"appear": "pseudonym", "pseudonym": name})).await;
        for name in ["Stefan", "ŞTÉFAN", " s t e f a n ", "Paula", "guest-less Olga".strip_prefix("guest-less ").unwrap()] {
            assert_eq!(choose(name).await.expect(422).flaws(), ["pseudonym name_taken"], "{name}");
        }
        for (name, flaw) in [("", "required"), ("⚙", "required"), ("…!", "not_a_name"), (&"x".repeat(41), "too_long")] {
            assert_eq!(choose(name).await.expect(422).flaws(), [format!("pseudonym {flaw}")]);
        }
        // Nor does it look like a program's.
        choose("⚙ Blue Heron").await.expect(200);
        let shown = me.get(&format!("/spaces/{}", app.world.open)).await.json();
        assert_eq!(shown["space"]["mask"]["pseudonym"], "Blue Heron");
        let other = appear(app, &app.client(Role::Observer), json!({"appear": "pseudonym", "pseudonym": "blue  héron"})).await;
        assert_eq!(other.expect(422).flaws(), ["pseudonym name_taken"]);
        // One's own can be taken up again.
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        choose("Blue Heron").await.expect(200);
        allow(app, false).await;
        assert_eq!(choose("Red Kite").await.expect(409).code(), "no_masks_here");
    }

    async fn a_pseudonym_speaks_for_one_group(app) {
        allow(app, true).await;
        let (me, space) = (app.client(Role::Participant), app.world.open);
        let idea = app.idea("Benches").await;
        for name in ["Nadia", "Norbert", "Nina"] {
            app.join(name, 1).await;
        }
        let held = format!("/api/v1/spaces/{space}/membership/groups");
        me.post(&held, json!({"group": app.world.groups[1]})).await.expect(200);
        masked(app, Role::Participant, "Blue Heron").await;
        let path = format!("/api/v1/ideas/{idea}/posts");
        let body = json!({"body": "As a nurse.", "group": app.world.groups[1]});
        assert_eq!(me.post(&path, body.clone()).await.expect(409).code(), "mask_of_another_group");
        post(app, &me, &format!("/ideas/{idea}/posts"), json!({"body": "As a patient."})).await;
        // Without a pseudonym nothing ties the two together.
        appear(app, &me, json!({"appear": "group"})).await.expect(200);
        me.post(&path, body).await.expect(200);
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        let who = |post: &Value| (post["author"]["name"].clone(), post["author"]["group"]["name"].clone());
        assert_eq!(who(&view["posts"][0]), (json!("Blue Heron"), json!("Patients")));
        assert_eq!(who(&view["posts"][1]), (Value::Null, json!("Nurses")));
        app.perform(Role::Participant, ChangeGroup { space, group: app.world.groups[1] }).await;
        let again = appear(app, &me, json!({"appear": "pseudonym", "pseudonym": "Blue Heron"})).await;
        assert_eq!(again.expect(409).code(), "mask_of_another_group");
    }

    async fn what_was_begun_in_one_guise_goes_on_in_it(app) {
        allow(app, true).await;
        let me = app.client(Role::Participant);
        let benches = app.idea("Benches").await;
        let decision = open(app, &[benches]).await;
        let ballot = format!("/decisions/{decision}/ballot");
        post(app, &me, &format!("/ideas/{benches}/support"), json!({})).await;
        post(app, &me, &ballot, json!({"approves": [benches]})).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let body = json!({"title": "Quiet rooms", "body": "For patients.", "audience": app.world.groups[0]});
        let quiet = post(app, &me, &format!("/spaces/{}/ideas", app.world.open), body).await["idea"].clone();
        let edit = |title: &str| json!({"revision": 1, "title": title, "body": "More."});
        let from = entries(app).await.len();
        // Under the mask: what is theirs by name.
        post(app, &me, &format!("/ideas/{benches}/edit"), edit("Benches")).await;
        post(app, &me, &format!("/ideas/{benches}/support/withdrawal"), json!({})).await;
        post(app, &me, &ballot, json!({"approves": []})).await;
        // By name: what is the mask's.
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        post(app, &me, &format!("/ideas/{quiet}/edit"), edit("Quiet rooms")).await;
        post(app, &me, &format!("/ideas/{quiet}/opening"), json!({})).await;
        let paula = app.person(Role::Participant);
        for (kind, person, alias, at, _, subject) in entries(app).await.into_iter().skip(from).filter(|entry| entry.0 != "mask.chosen") {
            let by_name = subject != quiet.as_i64();
            assert_eq!((person == Some(paula.0), alias.is_none(), at % HOUR != 0), (by_name, by_name, by_name), "{kind}");
        }
        for (idea, name) in [(json!(benches), "Paula"), (quiet, "Blue Heron")] {
            let history = app.client(Role::Host).get(&format!("/ideas/{idea}/history")).await.json();
            let by: Vec<_> = history["revisions"].as_array().unwrap().iter().map(|one| one["by"]["name"].as_str()).collect();
            assert_eq!(by, [Some(name), Some(name)]);
        }
    }

    async fn whoever_is_new_takes_part_by_name(app) {
        allow(app, true).await;
        let site = app.limited(Limits { newcomers: 3, ..Limits::OFF });
        let (_, token) = app.beginner("Nadia").await;
        let nadia = site.client_of(token, "192.0.2.1:9");
        assert_eq!(appear(app, &nadia, json!({"appear": "group"})).await.expect(403).code(), "new_account");
        appear(app, &nadia, json!({"appear": "name"})).await.expect(200);
    }

    async fn what_waits_for_approval_is_asked_for_under_the_mask(app) {
        allow(app, true).await;
        permit(app, app.world.open, &["idea.write participant approval"]).await;
        let me = app.client(Role::Participant);
        let write = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let ask = async |title: &str| {
            let reply = me.post(&write, json!({"title": title, "body": "Until nine."})).await.expect(202);
            reply.json()["request"].as_i64().unwrap()
        };
        let named = ask("By name").await;
        masked(app, Role::Participant, "Blue Heron").await;
        let under = ask("Under a mask").await;
        let steward = app.client(Role::Steward);
        let waiting = steward.get(&format!("/spaces/{}/requests", app.world.open)).await.json();
        let who: Vec<_> = waiting["waiting"].as_array().unwrap().iter().map(|one| one["who"]["name"].as_str()).collect();
        assert_eq!(who, [Some("Paula"), Some("Blue Heron")]);
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        for request in [named, under] {
            steward.post(&format!("/api/v1/spaces/{}/requests/{request}/approval", app.world.open), json!({})).await.expect(200);
        }
        app.deliver().await;
        let list = app.client(Role::Guest).get(&format!("/spaces/{}/ideas", app.world.open)).await.json();
        let by = |title: &str| {
            let ideas = list["ideas"].as_array().unwrap();
            ideas.iter().find(|idea| idea["title"] == title).map(|idea| idea["author"]["name"].clone())
        };
        assert_eq!((by("By name"), by("Under a mask")), (Some(json!("Paula")), Some(json!("Blue Heron"))));
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
