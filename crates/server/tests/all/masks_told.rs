//! What others can ask about somebody who wears a mask: everything there is to ask, and what the answers have in common.

use cocreate::house;
use cocreate_kernel::{DAY, Fault, HOUR, MINUTE, PersonId, SubjectId, params, sql};
use cocreate_testkit::{Client, Role, TestApp, day, on_both};
use cocreate_web::RouteKind;
use serde_json::{Value, json};

use crate::masks::{allow, appear, entries, masked, post, takes_part};
use crate::permissions::permit;

sql! {
    CONFIRM_ALL = "UPDATE person SET email_confirmed_at = 1";
    MAKE_ADMINISTRATOR = "UPDATE person SET administrator_since = 1 WHERE id = $1";
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

/// What there is to look at.
struct Traces {
    idea: SubjectId,
    decision: SubjectId,
    measure: i64,
    request: i64,
}

/// Routes that lead to nothing of a space, and why.
const ELSEWHERE: [(&str, &str); 8] = [
    ("/first/{token}", "the first administrator"),
    ("/unsubscribe/{token}", "of whoever got the letter"),
    ("/invitations/{token}", "of whoever was invited"),
    ("/join/{invitation}", "of whoever was invited"),
    ("/spaces/{space}/invitations/{invitation}", "who came in by which door"),
    ("/me/export/{export}", "a copy of one's own"),
    ("/styleguide", "people who are made up"),
    ("/administration", "lists of accounts, not of who did what; what is on record is asked below"),
];

/// The address of every page, for this story.
fn paths(app: &TestApp, traces: &Traces) -> Vec<String> {
    let (space, paula) = (app.world.open, app.person(Role::Participant));
    let Traces { idea, decision, measure, request } = traces;
    let mut paths = Vec::new();
    for route in house::routes().list().iter().filter(|route| matches!(route.kind, RouteKind::Read)) {
        if ELSEWHERE.iter().any(|(path, _)| {
            route.path == *path || path == &"/administration" && route.path.starts_with(path)
        }) {
            continue;
        }
        let mut path = route.path.to_owned();
        for (name, value) in [
            ("{space}", space.to_string()),
            ("{idea}", idea.to_string()),
            ("{subject}", idea.to_string()),
            ("{decision}", decision.to_string()),
            ("{person}", paula.to_string()),
            ("{measure}", measure.to_string()),
            ("{request}", request.to_string()),
        ] {
            path = path.replace(name, &value);
        }
        if path.contains("{thing}") {
            let things = [format!("idea-{idea}"), format!("post-{idea}-1"), format!("person-{paula}")];
            paths.extend(things.iter().map(|thing| path.replace("{thing}", thing)));
        } else {
            assert!(!path.contains('{'), "say what stands in {path}, or that it leads elsewhere");
            paths.push(path);
        }
    }
    paths.extend(
        ["newest", "supported", "unanswered"].map(|order| format!("/spaces/{space}/ideas?order={order}")),
    );
    paths.extend(["longer", "quiet", "paula", "heron"].map(|query| format!("/search?q={query}")));
    paths.extend(
        ["idea", "post", "ballot", "member", "mask", "request"]
            .map(|kind| format!("/administration/audit?kind={kind}")),
    );
    paths.extend([
        format!("/spaces/{space}/charter?version=1"),
        format!("/ideas/{idea}?at=3"),
        format!("/spaces/{space}/members?name=paula"),
    ]);
    paths
}

/// Whether it is told there that somebody is a member, to whoever looks after the space, whatever mask they wear.
fn who_is_a_member(role: Role, path: &str, paula: PersonId) -> bool {
    matches!(role, Role::Host | Role::Steward)
        && (path.contains("/members") || path.ends_with(&format!("person-{paula}")) || path == format!("/people/{paula}"))
        // By name: when they came in.
        || path == "/administration/audit?kind=member"
}

/// Page and JSON of an address.
async fn read(client: &Client, path: &str) -> [String; 2] {
    [client.page(path).await, client.get(path).await]
        .map(|reply| format!("{:?}\n{}", reply.headers, reply.text()))
}

async fn hide_and_appeal(app: &TestApp, idea: SubjectId) -> i64 {
    let space = app.world.open;
    let report = json!({"problem": "spam", "words": "Look at this."});
    app.client(Role::Colleague)
        .post(&format!("/api/v1/spaces/{space}/reports/post-{idea}-3"), report)
        .await
        .expect(200);
    let hide = json!({"reason": "Not here.", "rule": "policy-spam"});
    let hidden = app
        .client(Role::Steward)
        .post(&format!("/api/v1/spaces/{space}/moderation/post-{idea}-3/hiding"), hide)
        .await;
    let measure = hidden.expect(200).json()["measure"].as_i64().unwrap();
    app.client(Role::Participant)
        .post(&format!("/api/v1/measures/{measure}/appeal"), json!({"words": "Why?"}))
        .await
        .expect(200);
    measure
}

/// A measure of the steward's, for so many days.
async fn measured(app: &TestApp, thing: &str, what: &str, days: i64) -> cocreate_testkit::Reply {
    let because = json!({"reason": "Not here.", "rule": "policy-spam", "days": days});
    app.client(Role::Steward)
        .post(&format!("/api/v1/spaces/{}/moderation/{thing}/{what}", app.world.open), because)
        .await
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
        let measure = hide_and_appeal(app, idea).await;
        permit(app, app.world.open, &["idea.write participant approval"]).await;
        let body = json!({"title": "Shade", "body": "Trees."});
        let asked = app.client(Role::Participant).post(&format!("/api/v1/spaces/{}/ideas", app.world.open), body).await.expect(202);
        let traces = Traces { idea, decision, measure, request: asked.json()["request"].as_i64().unwrap() };
        let mut count = 0;
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Participant) {
            let client = app.client(role);
            for path in paths(app, &traces).iter().filter(|path| !who_is_a_member(role, path, paula)) {
                for text in read(&client, path).await {
                    // What was looked for is shown again.
                    if path.contains("=paula") {
                        assert!(!text.contains(">Paula") && !text.contains("\"name\":\"Paula"), "{role:?}: {path}");
                        continue;
                    }
                    // An address that was asked for may lead to itself.
                    let text = text.replace(path.as_str(), "");
                    assert_eq!(shows(&text, paula), None, "{role:?} reads it at {path}: {text}");
                    count += 1;
                }
            }
            let seen = client.get(&format!("/ideas/{idea}")).await.json();
            assert_eq!((seen["author"]["name"].as_str(), seen["author"]["masked"].as_bool(), seen["author"].get("id")), (Some("Blue Heron"), Some(true), None));
            assert_eq!(seen["posts"][0]["author"]["name"], "Blue Heron");
            for at in [&seen["written_at"], &seen["posts"][0]["written_at"]] {
                assert!(at.as_str().unwrap().ends_with(":00:00Z"), "{at}");
            }
        }
        assert!(count > 700, "only {count} answers were looked through");
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

    async fn no_letter_tells_who_wears_a_mask(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        hide_and_appeal(app, idea).await;
        app.database.database.write::<_, Fault, _>(move |tx| Ok(tx.run(&CONFIRM_ALL, params![])?)).await.unwrap();
        let last = json!({"body": "And on Sundays?"});
        post(app, &app.client(Role::Participant), &format!("/ideas/{idea}/posts"), last).await;
        for number in 3..12 {
            app.clock.set(day(number));
            app.deliver().await;
        }
        let paula = Role::Participant.email();
        let others: Vec<_> = app.letters().await.into_iter().filter(|kept| kept.letter.to != paula).collect();
        let told = others.iter().filter(|kept| kept.letter.text.contains("Blue Heron")).count();
        assert!(told > 0, "no letter tells of it");
        for kept in others {
            let text = format!("{:?}\n{:?}\n{}", kept.headers, kept.letter, kept.letter.text);
            assert_eq!(shows(&text, app.person(Role::Participant)), None, "{text}");
        }
    }

    async fn that_somebody_chooses_a_mask_changes_nothing_that_others_read(app) {
        allow(app, true).await;
        let idea = app.idea("Benches").await;
        let decision = crate::races::open(app, &[idea]).await;
        let traces = Traces { idea, decision, measure: 1, request: 1 };
        let all = async || {
            let mut all = Vec::new();
            for role in Role::ALL.into_iter().filter(|role| *role != Role::Participant) {
                for path in paths(app, &traces).iter().filter(|path| !path.starts_with("/administration")) {
                    all.push((role, path.clone(), app.client(role).get(path).await.text()));
                }
            }
            all
        };
        let before = all().await;
        masked(app, Role::Participant, "Blue Heron").await;
        for (one, other) in before.iter().zip(all().await) {
            assert_eq!(*one, other);
        }
    }

    async fn who_takes_part_is_told_to_those_who_look_after_the_space(app) {
        let (space, paula) = (app.world.open, app.person(Role::Participant));
        let named = async |role: Role| {
            let list = app.client(role).get(&format!("/spaces/{space}/members")).await.expect(200).json();
            list["members"].as_array().unwrap().iter().map(|one| one["who"]["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert!(named(Role::Colleague).await.contains(&"Paula".to_owned()));
        app.client(Role::Colleague).get(&format!("/people/{paula}")).await.expect(200);
        allow(app, true).await;
        // Nor once the charter allows masks no longer: some came in while it did.
        for masks in [true, false] {
            allow(app, masks).await;
            for role in [Role::Colleague, Role::Observer, Role::Guest, Role::Neutral] {
                assert_eq!(named(role).await, ["Nora", "Stefan", "Hana"], "{role:?}");
                app.client(role).get(&format!("/people/{paula}")).await.expect(404);
                if role != Role::Guest {
                    app.client(role).get(&format!("/spaces/{space}/reports/person-{paula}")).await.expect(404);
                }
            }
            for role in [Role::Steward, Role::Host] {
                assert!(named(role).await.contains(&"Paula".to_owned()), "{role:?}");
                app.client(role).get(&format!("/people/{paula}")).await.expect(200);
                app.client(role).get(&format!("/spaces/{space}/moderation/person-{paula}")).await.expect(200);
            }
        }
    }

    async fn a_mute_of_a_mask_does_not_tell_whose_it_is(app) {
        allow(app, true).await;
        let (me, paula) = (app.client(Role::Participant), app.person(Role::Participant));
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        masked(app, Role::Participant, "Grey Goose").await;
        post(app, &me, &format!("/ideas/{idea}/posts"), json!({"body": "A goose says so."})).await;
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        let (heron, goose, person) = (format!("post-{idea}-1"), format!("post-{idea}-4"), format!("person-{paula}"));
        let first = measured(app, &heron, "mute", 5).await.expect(200).json()["measure"].clone();
        assert_eq!(measured(app, &heron, "mute", 1).await.expect(409).code(), "already_in_force");
        // Neither another mask nor a name knows of it.
        measured(app, &goose, "mute", 1).await.expect(200);
        let named = measured(app, &person, "mute", 2).await.expect(200).json()["measure"].clone();
        let say = async || me.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Still here."})).await;
        assert_eq!(say().await.expect(403).code(), "muted");
        // The longest holds, whichever ends first.
        app.client(Role::Steward).post(&format!("/api/v1/measures/{named}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        app.clock.advance(2 * DAY + MINUTE);
        app.deliver().await;
        assert_eq!(say().await.expect(403).code(), "muted");
        app.client(Role::Steward).post(&format!("/api/v1/measures/{first}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        say().await.expect(200);
    }

    async fn a_suspension_of_a_mask_takes_nobody_out_of_a_list(app) {
        allow(app, true).await;
        let (me, paula, space) = (app.client(Role::Participant), app.person(Role::Participant), app.world.open);
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, decision) = takes_part(app).await;
        appear(app, &me, json!({"appear": "name"})).await.expect(200);
        let host = app.client(Role::Host);
        let lists = async || {
            let mut lists = Vec::new();
            for path in [format!("/spaces/{space}/members"), format!("/people/{paula}"), format!("/spaces/{space}/moderation/person-{paula}")] {
                lists.push(host.get(&path).await.expect(200).text());
            }
            lists
        };
        let before = lists().await;
        let measure = measured(app, &format!("idea-{idea}"), "suspension", 9).await.expect(200).json()["measure"].clone();
        assert_eq!(lists().await, before);
        for (path, body) in [
            (format!("/ideas/{idea}/posts"), json!({"body": "Still here."})),
            (format!("/decisions/{decision}/ballot"), json!({"approves": []})),
            (format!("/ideas/{idea}/edit"), json!({"revision": 2, "title": "Mine", "body": "Still."})),
            (format!("/spaces/{space}/ideas"), json!({"title": "Mine", "body": "Still."})),
        ] {
            assert_eq!(me.post(&format!("/api/v1{path}"), body).await.expect(403).code(), "suspended", "{path}");
        }
        // Whatever the host tries with the person does what it does with any other.
        let power = json!({"power": "participant"});
        host.post(&format!("/api/v1/spaces/{space}/members/{paula}/power"), power).await.expect(200);
        // Leaving and coming back is no way around it.
        me.post(&format!("/api/v1/spaces/{space}/membership/end"), json!({})).await.expect(200);
        me.post(&format!("/api/v1/spaces/{space}/membership"), json!({"group": app.world.groups[0]})).await.expect(200);
        assert_eq!(me.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Back."})).await.expect(403).code(), "suspended");
        // By name they are suspended besides, and that ends by itself.
        let named = measured(app, &format!("person-{paula}"), "suspension", 3).await.expect(200).json()["measure"].clone();
        assert_eq!(app.client(Role::Participant).get(&format!("/spaces/{space}")).await.json()["space"]["power"], Value::Null);
        app.client(Role::Steward).post(&format!("/api/v1/measures/{measure}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        app.client(Role::Steward).post(&format!("/api/v1/measures/{named}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        me.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Back."})).await.expect(200);
    }

    async fn administrators_do_not_see_in_an_account_what_it_does_under_a_mask(app) {
        allow(app, true).await;
        app.idea("By name").await;
        masked(app, Role::Participant, "Blue Heron").await;
        let account = async || {
            let (paula, piet) = (app.person(Role::Participant), app.person(Role::Colleague));
            let admin = app.client(Role::Administrator);
            let mut view = admin.get(&format!("/administration/people/{paula}/merging?other={piet}")).await.expect(200).json();
            // When they were here last is when they did whatever they did.
            view["stays"].as_object_mut().unwrap().remove("seen_at");
            view["goes"].as_object_mut().unwrap().remove("seen_at");
            view
        };
        let before = account().await;
        assert_eq!((&before["stays"]["subjects"], &before["obstacle"]), (&json!(1), &Value::Null));
        let (idea, _) = takes_part(app).await;
        measured(app, &format!("post-{idea}-1"), "mute", 5).await.expect(200);
        let mut after = account().await;
        // The colleague answered by name.
        after["goes"]["posts"] = before["goes"]["posts"].clone();
        assert_eq!(after, before);
    }

    async fn what_a_member_came_to_be_does_not_tell_what_they_said_under_a_mask(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        let seen = async || app.client(Role::Steward).get(&format!("/spaces/{}/moderation/post-{idea}-1", app.world.open)).await.expect(200).text();
        let before = seen().await;
        let power = format!("/api/v1/spaces/{}/members/{}/power", app.world.open, app.person(Role::Participant));
        app.client(Role::Host).post(&power, json!({"power": "host"})).await.expect(200);
        assert_eq!(seen().await, before);
        // It is a measure like any other, and does not meet the host.
        measured(app, &format!("post-{idea}-1"), "mute", 5).await.expect(200);
        measured(app, &format!("post-{idea}-1"), "suspension", 5).await.expect(200);
        app.client(Role::Participant).post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "As a host."})).await.expect(200);
    }

    async fn to_block_or_to_follow_somebody_does_not_tell_their_mask(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        let paula = app.person(Role::Participant);
        // To block somebody folds what they write under their own name, and nothing else.
        let nurse = app.client(Role::Colleague);
        nurse.post(&format!("/api/v1/people/{paula}/block"), json!({})).await.expect(200);
        let view = nurse.get(&format!("/ideas/{idea}")).await.json();
        let before = app.client(Role::Observer).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(view["posts"], before["posts"], "a block folds no mask");
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

    async fn an_erasure_does_not_tell_whose_mask_it_was(app) {
        allow(app, true).await;
        let me = app.client(Role::Participant);
        let named = app.idea("Xenon benches").await;
        masked(app, Role::Participant, "Blue Heron").await;
        let (idea, _) = takes_part(app).await;
        me.post("/me/erasure", json!({"confirm": true, "texts": "remove"})).await.expect(200);
        app.clock.advance(DAY + MINUTE);
        app.deliver().await;
        app.clock.advance(2 * MINUTE);
        app.deliver().await;
        let host = app.client(Role::Host);
        let title = async |idea: SubjectId| host.get(&format!("/ideas/{idea}")).await.expect(200).json()["title"].clone();
        assert_eq!((title(named).await, title(idea).await), (json!("[…]"), json!("Longer hours")));
        assert_eq!(host.get(&format!("/ideas/{idea}")).await.json()["author"]["name"], "Blue Heron");
        app.clock.advance(15 * DAY);
        for _ in 0..3 {
            app.deliver().await;
        }
        let view = host.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((&view["title"], &view["author"]["name"], &view["author"]["former"]), (&json!("[…]"), &Value::Null, &json!(false)));
        let left = crate::erasure::everything(app).await;
        for word in ["Blue Heron", "Longer hours", "Until ten", "For patients"] {
            assert!(!left.contains(word), "{word} is left");
        }
    }

    async fn a_copy_of_everything_has_what_was_done_under_a_mask(app) {
        allow(app, true).await;
        masked(app, Role::Participant, "Blue Heron").await;
        takes_part(app).await;
        let (_, files) = crate::export::copy(app, Role::Participant).await;
        for (file, word) in [("ideas", "Longer hours"), ("posts", "Who would come?"), ("pseudonyms", "Blue Heron"), ("record_of_masks", "post.written")] {
            let text = files.iter().find(|(name, _)| name.contains(&format!("{file}.json"))).map(|(_, text)| text.clone());
            assert!(text.as_ref().is_some_and(|text| text.contains(word)), "{file}: {text:?}");
        }
        let (_, others) = crate::export::copy(app, Role::Colleague).await;
        assert!(others.values().any(|text| text.contains("I would.")));
        assert!(others.values().all(|text| !text.contains("Paula") && !text.contains("Blue Heron")), "a copy for somebody else");
    }
}
