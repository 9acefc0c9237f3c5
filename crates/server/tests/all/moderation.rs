//! Keeping the rules: what is hidden is read by nobody else, who is muted or suspended is so everywhere and for as long
//! as was said, everything can be appealed against, and the log tells all but names.

use cocreate::house;
use cocreate_kernel::{
    Actor, Ask, Command, DAY, Decision, Fault, House, Moment, Permit, Query, Reader, Statement, StoreFault,
    SubjectId, Tx, Undo, Who, params, sql,
};
use cocreate_testkit::{Client, Role, TestApp, on_both};
use serde_json::{Value, json};

sql! {
    MAKE_ADMINISTRATOR = "UPDATE person SET administrator_since = 1 WHERE id = $1";
    ALL_DATA = "SELECT COALESCE(data, '') FROM entry ORDER BY id";
    LAST_ENTRY = "SELECT kind, space_id, subject_id, data FROM entry WHERE kind <> 'x' ORDER BY id DESC LIMIT 1";
    ALL_MEASURES = "SELECT kind, COALESCE(ended_how, '') FROM measure ORDER BY id";
}

/// Makes somebody an administrator, as the operator does.
struct Promote(cocreate_kernel::PersonId);

impl Command for Promote {
    const PERMIT: Permit = Permit::new("test.promote", &[Who::Clock]);
    type Place = House;
    type Known = ();
    type Change = ();
    type Reply = ();

    fn place(&self) -> House {
        House
    }
    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }
    fn decide(&self, _: &Actor, (): (), _: &mut Moment) -> Result<Decision<(), ()>, Fault> {
        Ok(Decision::change((), (), "test.promoted", json!({})))
    }
    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&MAKE_ADMINISTRATOR, params![self.0]).map(drop)
    }
}

async fn administrator(app: &TestApp, role: Role) {
    app.desk.perform(&Actor::Operator, Promote(app.person(role))).await.unwrap();
}

struct Texts(&'static Statement, usize);

impl Query for Texts {
    type View = Vec<Vec<String>>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        let (statement, columns) = (self.0, self.1);
        Ok(reader.all(statement, params![], |row| {
            (0..columns).map(|n| row.get::<Option<String>>(n).map(Option::unwrap_or_default)).collect()
        })?)
    }
}

struct LastEntry;

impl Query for LastEntry {
    type View = (String, Option<i64>, Option<i64>, Option<String>);

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        Ok(reader
            .one(&LAST_ENTRY, params![], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?)
    }
}

fn because(rule: &str) -> Value {
    json!({"rule": rule, "reason": "Be kind to each other."})
}

fn for_days(days: i64) -> Value {
    json!({"rule": "policy-abuse", "reason": "Be kind to each other.", "days": days})
}

async fn act(app: &TestApp, role: Role, thing: &str, verb: &str, body: Value) -> cocreate_testkit::Reply {
    act_in(app, role, app.world.open, thing, verb, body).await
}

async fn act_in(
    app: &TestApp,
    role: Role,
    space: cocreate_kernel::SpaceId,
    thing: &str,
    verb: &str,
    body: Value,
) -> cocreate_testkit::Reply {
    app.client(role).post(&format!("/api/v1/spaces/{space}/moderation/{thing}/{verb}"), body).await
}

/// Takes a measure, which must succeed, and gives its key.
async fn take(app: &TestApp, role: Role, thing: &str, verb: &str, body: Value) -> i64 {
    act(app, role, thing, verb, body).await.expect(200).json()["measure"].as_i64().unwrap()
}

async fn post(client: &Client, idea: SubjectId, text: &str) -> cocreate_testkit::Reply {
    client.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": text})).await
}

/// Every address that can be read, as far as this world has it.
fn readable(app: &TestApp, idea: SubjectId, decision: SubjectId, measure: i64) -> Vec<String> {
    let fill = |path: &str| {
        path.replace("{space}", &app.world.open.to_string())
            .replace("{idea}", &idea.to_string())
            .replace("{subject}", &idea.to_string())
            .replace("{decision}", &decision.to_string())
            .replace("{measure}", &measure.to_string())
            .replace("{thing}", &format!("idea-{idea}"))
            .replace("{person}", &app.person(Role::Participant).to_string())
    };
    let routes = house::routes();
    let reads = routes.list().iter().filter(|route| route.method == "GET");
    let mut all: Vec<String> = reads.map(|route| fill(route.path)).collect();
    for query in ["order=supported", "order=unanswered"] {
        all.push(fill(&format!("/spaces/{{space}}/ideas?{query}")));
    }
    all.extend(
        ["/search?q=zanzibar", "/search?q=quagga", "/search?q=zanz", "/search?q=benches"].map(str::to_owned),
    );
    all.extend([1, 2].map(|number| format!("/ideas/{idea}?at={number}")));
    all
}

/// Where anybody reads one of these words on either face.
async fn leaks(app: &TestApp, roles: &[Role], addresses: &[String], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for role in roles {
        let client = app.client(*role);
        for address in addresses {
            for text in [client.page(address).await.text(), client.get(address).await.text()] {
                // What was searched for stands above what was found, and in addresses.
                let text = text.split("</search>").last().unwrap().to_owned();
                let asked = address.split("q=").nth(1).unwrap_or("-");
                let text =
                    text.replace(&format!("q={asked}"), "").replace(&format!("\"query\":\"{asked}\""), "");
                found.extend(words.iter().filter(|word| text.to_lowercase().contains(**word)).map(|word| {
                    let at = text.to_lowercase().find(*word).unwrap_or(0);
                    format!(
                        "{role:?} reads {word} at {address}: {}",
                        text.chars().skip(at.saturating_sub(60)).take(120).collect::<String>()
                    )
                }));
            }
        }
    }
    found
}

const OTHERS: [Role; 6] =
    [Role::Guest, Role::Outsider, Role::Observer, Role::Colleague, Role::Neutral, Role::Participant];

on_both! {
    async fn what_is_hidden_is_read_by_its_author_and_those_who_may_hide_only(app) {
        let space = app.world.open;
        let author = app.client(Role::Participant);
        let body = json!({"title": "Zanzibar benches", "body": "About **zanzibar** [there](https://zanzibar.example)", "cost": 5_000});
        let written = author.post(&format!("/api/v1/spaces/{space}/ideas"), body).await.expect(200).json();
        let idea = SubjectId(written["idea"].as_i64().unwrap());
        let edit = json!({"revision": 1, "title": "Zanzibar benches again", "body": "More zanzibar.", "cost": 5_000});
        author.post(&format!("/api/v1/ideas/{idea}/edit"), edit).await.expect(200);
        post(&app.client(Role::Colleague), idea, "Before: kind words.").await.expect(200);
        post(&author, idea, "A quagga is rude.").await.expect(200);
        app.client(Role::Colleague).post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "A reply.", "reply_to": 2})).await.expect(200);
        let decision = crate::races::open(app, &[idea]).await;
        for role in [Role::Participant, Role::Colleague] {
            app.client(role).post(&format!("/api/v1/decisions/{decision}/ballot"), json!({"approves": [idea]})).await.expect(200);
        }
        let post_thing = format!("post-{idea}-2");
        let shown = leaks(app, &[Role::Guest], &readable(app, idea, decision, 0), &["zanzibar", "quagga"]).await;
        assert!(shown.len() > 5, "the walk finds what is there to find: {shown:#?}");

        let of_post = take(app, Role::Steward, &post_thing, "hiding", because("policy-abuse")).await;
        let of_idea = take(app, Role::Host, &format!("idea-{idea}"), "hiding", because("policy-spam")).await;
        app.clock.advance(8 * DAY);
        app.deliver().await;
        let others: Vec<Role> = OTHERS.into_iter().filter(|role| *role != Role::Participant).collect();
        for measure in [of_post, of_idea] {
            let found = leaks(app, &others, &readable(app, idea, decision, measure), &["zanzibar", "quagga"]).await;
            assert!(found.is_empty(), "{found:#?}");
        }
        // In its place stands who hid it and why; the dialogue around it stays.
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["title"].as_str(), view["html"].as_str()), (Some(""), Some("")));
        assert_eq!((view["hidden"]["reason"].as_str(), view["hidden"]["power"].as_str()), (Some("Be kind to each other."), Some("host")));
        let posts = view["posts"].as_array().unwrap();
        assert_eq!((posts.len(), view["post_count"].as_i64()), (3, Some(3)));
        assert!(posts[0]["html"].as_str().unwrap().contains("kind words"));
        assert_eq!((posts[1]["html"].as_str(), posts[1]["hidden"]["power"].as_str()), (Some(""), Some("steward")));
        assert!(posts[2]["html"].as_str().unwrap().contains("A reply"));
        let page = app.client(Role::Guest).page(&format!("/ideas/{idea}")).await.text();
        assert!(page.contains("Hidden by a host:") && page.contains("Hidden by a steward:"), "{page}");
        // Whoever wrote it and those who may hide still read it.
        for role in [Role::Participant, Role::Steward, Role::Host] {
            let view = app.client(role).get(&format!("/ideas/{idea}")).await.json();
            assert_eq!(view["title"], "Zanzibar benches again", "{role:?}");
            assert!(view["html"].as_str().unwrap().contains("More zanzibar"), "{role:?}");
            assert!(view["posts"][1]["html"].as_str().unwrap().contains("quagga"), "{role:?}");
        }
        assert_eq!(author.get(&format!("/ideas/{idea}/edit")).await.expect(409).code(), "hidden");
        let edit = json!({"revision": 2, "title": "Back", "body": "Back."});
        assert_eq!(author.post(&format!("/api/v1/ideas/{idea}/edit"), edit).await.expect(409).code(), "hidden");
        let put = json!({"question": "Q?", "budget": 200_000, "closes_at": "2026-05-09T18:00:00Z", "ideas": [idea]});
        let refused = app.client(Role::Steward).post(&format!("/api/v1/spaces/{space}/decisions"), put).await;
        assert_eq!(refused.expect(422).flaws(), ["ideas unknown"]);
        let again = act(app, Role::Host, &format!("idea-{idea}"), "hiding", because("policy-spam")).await;
        assert_eq!(again.expect(409).code(), "hidden");
        // The record has digests.
        let data = app.desk.read(&Actor::Operator, Texts(&ALL_DATA, 1)).await.unwrap();
        assert!(!data.iter().any(|row| row[0].contains("kind to each") || row[0].contains("anzibar")), "{data:#?}");

        // Lifted, all is as it was: the text, its revisions, the ballot, the outcome, search.
        for measure in [of_post, of_idea] {
            app.client(Role::Host).post(&format!("/api/v1/measures/{measure}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        }
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["title"].as_str(), &view["hidden"]), (Some("Zanzibar benches again"), &Value::Null));
        assert!(view["posts"][1]["html"].as_str().unwrap().contains("quagga"));
        let history = app.client(Role::Guest).get(&format!("/ideas/{idea}/history")).await.json();
        assert_eq!(history["revisions"][1]["title"], "Zanzibar benches");
        assert!(history["revisions"][1]["lines"].to_string().contains("**zanzibar**"));
        let outcome = app.client(Role::Guest).get(&format!("/decisions/{decision}")).await.json();
        assert_eq!(outcome["outcome"]["options"][0]["title"], "Zanzibar benches again");
        assert_eq!(app.client(Role::Guest).get("/search?q=zanzibar").await.json()["results"][0]["id"], idea.0);
    }

    async fn a_muted_member_is_so_until_the_minute_it_ends(app) {
        let idea = app.idea("Benches").await;
        let author = app.client(Role::Participant);
        let measure = take(app, Role::Steward, &format!("idea-{idea}"), "mute", for_days(3)).await;
        assert_eq!(post(&author, idea, "Still here.").await.expect(403).code(), "muted");
        author.post(&format!("/api/v1/ideas/{idea}/support"), json!({})).await.expect(200);
        let again = act(app, Role::Host, &format!("person-{}", app.person(Role::Participant)), "mute", for_days(5)).await;
        assert_eq!(again.expect(409).code(), "already_in_force");
        let page = author.page(&format!("/measures/{measure}")).await.expect(200).text();
        assert!(page.contains("You cannot write here for a time") && page.contains("Appeal against this"), "{page}");
        app.clock.advance(3 * DAY - 1);
        app.deliver().await;
        assert_eq!(post(&author, idea, "Still here.").await.expect(403).code(), "muted");
        app.clock.advance(1);
        post(&author, idea, "Here again.").await.expect(200);
        app.deliver().await;
        let ended = author.get(&format!("/measures/{measure}")).await.json();
        assert_eq!(ended["measure"]["ended_how"], "over");
        // It can be taken again, and lifted before its time.
        let measure = take(app, Role::Steward, &format!("idea-{idea}"), "mute", for_days(5)).await;
        app.client(Role::Steward).post(&format!("/api/v1/measures/{measure}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        post(&author, idea, "And again.").await.expect(200);
        app.clock.advance(6 * DAY);
        app.deliver().await;
        assert_eq!(author.get(&format!("/measures/{measure}")).await.json()["measure"]["ended_how"], "lifted");
    }

    async fn whoever_is_suspended_is_no_member_until_it_ends(app) {
        let (space, closed) = (app.world.open, app.world.closed);
        let person = app.person(Role::Participant);
        let author = app.client(Role::Participant);
        let idea = app.idea("Benches").await;
        let secret = app.idea_in(closed, "Secret benches").await;
        let before = app.client(Role::Host).get(&format!("/spaces/{space}")).await.json();
        let measure = take(app, Role::Steward, &format!("person-{person}"), "suspension", for_days(10)).await;
        let in_closed = act_in(app, Role::Steward, closed, &format!("person-{person}"), "suspension", because("policy-abuse")).await;
        let in_closed = in_closed.expect(200).json()["measure"].as_i64().unwrap();
        // Nothing is left of their part: not in lists, not in counts, not what they could read or do.
        let now = app.client(Role::Host).get(&format!("/spaces/{space}")).await.json();
        assert_eq!(now["members"].as_i64(), before["members"].as_i64().map(|count| count - 1));
        assert_eq!(now["groups"][0]["members"].as_i64(), before["groups"][0]["members"].as_i64().map(|count| count - 1));
        assert_eq!(post(&author, idea, "Still here.").await.expect(403).code(), "members_only");
        let group = now["groups"][0]["group"]["id"].clone();
        let join = author.post(&format!("/api/v1/spaces/{space}/membership"), json!({"group": group})).await;
        assert_eq!(join.expect(403).code(), "suspended");
        for path in [format!("/spaces/{closed}"), format!("/ideas/{secret}"), format!("/ideas/{secret}/history"), format!("/subjects/{secret}/events")] {
            author.get(&path).await.expect(404);
        }
        let notices = author.get("/notices").await.text();
        assert!(!notices.contains("Secret") && !author.get("/").await.text().contains("own table"), "{notices}");
        assert!(!author.get("/search?q=secret").await.text().contains("Secret benches"));
        // They see what was done to them, also in a space that is closed to them now; nobody else outside does.
        let standing = author.get("/standing").await.expect(200).json();
        assert_eq!(standing["measures"].as_array().unwrap().len(), 2);
        author.get(&format!("/measures/{in_closed}")).await.expect(200);
        author.page("/standing").await.expect(200);
        for role in [Role::Guest, Role::Outsider, Role::Colleague, Role::Observer] {
            app.client(role).get(&format!("/measures/{measure}")).await.expect(404);
            app.client(role).get(&format!("/measures/{in_closed}")).await.expect(404);
        }
        app.clock.advance(10 * DAY - 1);
        app.deliver().await;
        assert_eq!(post(&author, idea, "Still here.").await.expect(403).code(), "members_only");
        app.clock.advance(1);
        app.deliver().await;
        post(&author, idea, "Here again.").await.expect(200);
        let after = app.client(Role::Host).get(&format!("/spaces/{space}")).await.json();
        assert_eq!((&after["members"], &after["groups"]), (&before["members"], &before["groups"]));
        // The other lasts until somebody lifts it.
        author.get(&format!("/spaces/{closed}")).await.expect(404);
        app.client(Role::Host).post(&format!("/api/v1/measures/{in_closed}/lifting"), json!({"reason": "Enough."})).await.expect(200);
        assert_eq!(author.get(&format!("/spaces/{closed}")).await.expect(200).json()["space"]["power"], "participant");
    }

    async fn nobody_sanctions_themselves_or_above_themselves(app) {
        let (open, closed) = (app.world.open, app.world.closed);
        let idea = app.idea("Benches").await;
        post(&app.client(Role::Host), idea, "By the host.").await.expect(200);
        let host = format!("person-{}", app.person(Role::Host));
        let steward = format!("person-{}", app.person(Role::Steward));
        for (verb, body) in [("warning", because("policy-abuse")), ("mute", for_days(1)), ("suspension", for_days(1))] {
            assert_eq!(act(app, Role::Steward, &host, verb, body.clone()).await.expect(403).code(), "not_over_hosts", "{verb}");
            assert_eq!(act(app, Role::Steward, &steward, verb, body.clone()).await.expect(403).code(), "not_yourself", "{verb}");
            assert_eq!(act(app, Role::Host, &host, verb, body).await.expect(403).code(), "not_yourself", "{verb}");
        }
        let hide = act(app, Role::Steward, &format!("post-{idea}-1"), "hiding", because("policy-abuse")).await;
        assert_eq!(hide.expect(403).code(), "not_over_hosts");
        // Nobody else has a say.
        for role in [Role::Colleague, Role::Observer, Role::Neutral] {
            let refused = act(app, role, &format!("idea-{idea}"), "hiding", because("policy-abuse")).await;
            assert_eq!(refused.expect(403).code(), "not_permitted", "{role:?}");
        }
        assert_eq!(act(app, Role::Outsider, &format!("idea-{idea}"), "hiding", because("policy-abuse")).await.expect(403).code(), "members_only");
        // Of two hosts one can be suspended, and then the other stays.
        let power = format!("/api/v1/spaces/{open}/members/{}/power", app.person(Role::Colleague));
        app.client(Role::Host).post(&power, json!({"power": "host"})).await.expect(200);
        let measure = take(app, Role::Colleague, &host, "suspension", for_days(1)).await;
        let last = app.client(Role::Colleague).post(&power, json!({"power": "observer"})).await;
        assert_eq!(last.expect(409).code(), "last_host");
        // A steward does not lift what a host did; nobody lifts what meets themselves.
        let lift = format!("/api/v1/measures/{measure}/lifting");
        assert_eq!(app.client(Role::Steward).post(&lift, json!({"reason": "No."})).await.expect(403).code(), "not_over_hosts");
        assert_eq!(app.client(Role::Host).post(&lift, json!({"reason": "No."})).await.expect(403).code(), "members_only");
        // A thing of another space is not found there.
        let secret = app.idea_in(closed, "Secret benches").await;
        for thing in [format!("idea-{secret}"), format!("post-{idea}-9"), "idea-999999".to_owned(), format!("person-{}", app.person(Role::Outsider)), format!("decision-{idea}")] {
            act(app, Role::Colleague, &thing, "warning", because("policy-abuse")).await.expect(404);
        }
        act_in(app, Role::Steward, closed, &format!("idea-{idea}"), "hiding", because("policy-abuse")).await.expect(404);
        for (body, flaw) in [
            (json!({}), "rule required"),
            (json!({"rule": "policy-abuse"}), "reason required"),
            (json!({"rule": "policy-other", "reason": "x"}), "rule unknown_choice"),
            (json!({"rule": "boundary-1", "reason": "x"}), "rule unknown_choice"),
            (json!({"rule": "policy-abuse", "reason": "x", "person": 1}), "person unknown_field"),
        ] {
            let reply = act(app, Role::Colleague, &format!("idea-{idea}"), "hiding", body.clone()).await.expect(422);
            assert!(reply.flaws().contains(&flaw.to_owned()), "{body}: {:?}", reply.flaws());
        }
        for days in [0, -3, 91] {
            let reply = act(app, Role::Colleague, &format!("idea-{idea}"), "mute", for_days(days)).await.expect(422);
            assert_eq!(reply.flaws(), ["days not_so_many_days"]);
        }
        let decision = crate::races::open(app, &[idea]).await;
        let hide = act(app, Role::Colleague, &format!("decision-{decision}"), "hiding", because("policy-abuse")).await;
        assert_eq!(hide.expect(422).flaws(), ["thing cannot_be_hidden"]);
    }

    async fn an_account_can_be_suspended_and_its_owner_still_looks_at_it(app) {
        administrator(app, Role::Neutral).await;
        administrator(app, Role::Outsider).await;
        let (person, idea) = (app.person(Role::Participant), app.idea("Benches").await);
        let path = format!("/api/v1/administration/people/{person}/suspension");
        let author = app.client(Role::Participant);
        assert_eq!(app.client(Role::Host).post(&path, for_days(5)).await.expect(403).code(), "not_permitted");
        let own = format!("/api/v1/administration/people/{}/suspension", app.person(Role::Neutral));
        assert_eq!(app.client(Role::Neutral).post(&own, for_days(5)).await.expect(403).code(), "not_yourself");
        app.client(Role::Neutral).page(&format!("/administration/people/{person}/suspension")).await.expect(200);
        let measure = app.client(Role::Neutral).post(&path, for_days(5)).await.expect(200).json()["measure"].as_i64().unwrap();
        assert_eq!(app.client(Role::Neutral).post(&path, for_days(5)).await.expect(409).code(), "already_in_force");
        // A guest everywhere, but for what concerns it.
        post(&author, idea, "Still here.").await.expect(401);
        author.get(&format!("/spaces/{}", app.world.closed)).await.expect(404);
        author.get("/me").await.expect(401);
        let standing = author.get("/standing").await.expect(200).json();
        assert_eq!((standing["suspended"].as_bool(), standing["measures"][0]["id"].as_i64()), (Some(true), Some(measure)));
        let page = author.page("/standing").await.expect(200).text();
        assert!(page.contains("Your account is suspended") && page.contains("href=\"/standing\""), "{page}");
        app.client(Role::Host).get(&format!("/measures/{measure}")).await.expect(404);
        author.form(&format!("/measures/{measure}/appeal"), &[("words", "Why?")]).await.expect(303);
        // Another administrator rules on it.
        let ruling = format!("/api/v1/measures/{measure}/appeal/ruling");
        let undo = json!({"outcome": "undone", "reason": "Too hard."});
        assert_eq!(app.client(Role::Neutral).post(&ruling, undo.clone()).await.expect(403).code(), "own_measure");
        app.client(Role::Host).post(&ruling, undo.clone()).await.expect(404);
        let waiting = app.client(Role::Outsider).get("/administration/appeals").await.expect(200).json();
        assert_eq!(waiting["appeals"][0]["id"], measure);
        app.client(Role::Outsider).post(&ruling, undo).await.expect(200);
        post(&author, idea, "Here again.").await.expect(200);
        // And by itself, when its time is over.
        app.client(Role::Neutral).post(&path, for_days(5)).await.expect(200);
        app.clock.advance(5 * DAY - 1);
        app.deliver().await;
        author.get("/me").await.expect(401);
        app.clock.advance(1);
        app.deliver().await;
        author.get("/me").await.expect(200);
    }

    async fn reports_are_decided_and_never_traced_back(app) {
        let space = app.world.open;
        let idea = app.idea("Benches").await;
        post(&app.client(Role::Participant), idea, "You are all fools.").await.expect(200);
        let thing = format!("post-{idea}-1");
        let report = format!("/api/v1/spaces/{space}/reports/{thing}");
        let nurse = app.client(Role::Colleague);
        nurse.page(&format!("/spaces/{space}/reports/{thing}")).await.expect(200);
        for (body, flaw) in [
            (json!({}), "problem required"),
            (json!({"problem": "ugly"}), "problem unknown_choice"),
            (json!({"problem": "other"}), "words required"),
        ] {
            assert_eq!(nurse.post(&report, body).await.expect(422).flaws(), [flaw]);
        }
        nurse.post(&report, json!({"problem": "abuse", "words": "It calls us piffle."})).await.expect(200);
        let (kind, space_id, subject, data) = app.desk.read(&Actor::Operator, LastEntry).await.unwrap();
        assert_eq!((kind.as_str(), space_id, subject, data), ("report.made", None, None, None));
        nurse.post(&report, json!({"problem": "spam"})).await.expect(200);
        app.client(Role::Observer).post(&report, json!({"problem": "threat"})).await.expect(200);
        assert_eq!(app.client(Role::Participant).post(&report, json!({"problem": "spam"})).await.expect(403).code(), "not_yourself");
        app.client(Role::Guest).post(&report, json!({"problem": "spam"})).await.expect(401);
        let person = format!("/api/v1/spaces/{space}/reports/person-{}", app.person(Role::Steward));
        nurse.post(&person, json!({"problem": "abuse", "words": "He piffles."})).await.expect(200);

        // The queue groups them, the oldest first; the steward does not see what is about himself.
        let queue = format!("/spaces/{space}/moderation");
        let waiting = app.client(Role::Host).get(&queue).await.expect(200).json();
        let groups: Vec<_> = waiting["reported"].as_array().unwrap().iter().map(|g| (g["place"]["thing"].as_str().unwrap().to_owned(), g["count"].as_i64().unwrap())).collect();
        assert_eq!(groups, [(thing.clone(), 2), (format!("person-{}", app.person(Role::Steward)), 1)]);
        let his = app.client(Role::Steward).get(&queue).await.expect(200).json();
        assert_eq!(his["reported"].as_array().unwrap().len(), 1);
        assert!(!waiting.to_string().contains("Piet"), "{waiting}");
        for role in [Role::Participant, Role::Colleague, Role::Observer, Role::Guest, Role::Outsider] {
            assert!(app.client(role).get(&queue).await.status.as_u16() >= 401);
        }
        assert!(app.client(Role::Neutral).get(&queue).await.expect(200).json()["reported"].as_array().unwrap().is_empty());
        app.client(Role::Steward).page(&queue).await.expect(200);
        app.client(Role::Steward).page(&format!("{queue}/{thing}")).await.expect(200);
        app.client(Role::Colleague).get(&format!("{queue}/{thing}")).await.expect(403);
        // A measure about the thing decides its reports.
        take(app, Role::Steward, &thing, "warning", because("policy-abuse")).await;
        let mine = nurse.get("/standing").await.json()["reports"].clone();
        let outcomes: Vec<&str> = mine.as_array().unwrap().iter().map(|r| r["outcome"].as_str().unwrap()).collect();
        assert_eq!(outcomes, ["open", "acted"]);
        let steward = format!("person-{}", app.person(Role::Steward));
        assert_eq!(act(app, Role::Steward, &steward, "dismissal", json!({})).await.expect(403).code(), "not_yourself");
        act(app, Role::Host, &steward, "dismissal", json!({})).await.expect(200);
        act(app, Role::Host, &steward, "dismissal", json!({})).await.expect(200);
        assert_eq!(nurse.get("/standing").await.json()["reports"][0]["outcome"], "dismissed");
        // Nobody but those who moderate ever reads the words, and nobody reads who said them.
        let decision = crate::races::open(app, &[idea]).await;
        let found = leaks(app, &OTHERS, &readable(app, idea, decision, 0), &["piffle"]).await;
        assert!(found.is_empty(), "{found:#?}");
        // Reported again, it is a new matter.
        nurse.post(&report, json!({"problem": "abuse"})).await.expect(200);
        assert_eq!(app.client(Role::Host).get(&queue).await.json()["reported"].as_array().unwrap().len(), 1);
    }

    async fn an_appeal_is_made_once_and_decided_by_somebody_else(app) {
        let (space, idea) = (app.world.open, app.idea("Benches").await);
        let author = app.client(Role::Participant);
        let measure = take(app, Role::Steward, &format!("idea-{idea}"), "hiding", because("policy-spam")).await;
        let (appeal, ruling) = (format!("/api/v1/measures/{measure}/appeal"), format!("/api/v1/measures/{measure}/appeal/ruling"));
        let undo = json!({"outcome": "undone", "reason": "It is no spam."});
        assert_eq!(app.client(Role::Neutral).post(&ruling, undo.clone()).await.expect(409).code(), "no_appeal");
        for role in [Role::Steward, Role::Colleague, Role::Outsider, Role::Guest] {
            app.client(role).post(&appeal, json!({"words": "In your name."})).await.expect(404);
        }
        assert_eq!(author.post(&appeal, json!({"words": " "})).await.expect(422).flaws(), ["words required"]);
        author.post(&appeal, json!({"words": "It is sincere."})).await.expect(200);
        assert_eq!(author.post(&appeal, json!({"words": "Really."})).await.expect(409).code(), "already_appealed");
        // Everybody sees that it waits and until when; its words only those who rule or moderate.
        let log = app.client(Role::Guest).get(&format!("/spaces/{space}/moderation/log")).await.expect(200).json();
        let told = &log["measures"][0]["appeal"];
        assert_eq!((told["owed_by"].as_str(), &told["words"]), (Some("2026-03-12T09:00:00Z"), &Value::Null));
        let queue = app.client(Role::Neutral).get(&format!("/spaces/{space}/moderation")).await.expect(200).json();
        assert_eq!(queue["appeals"][0]["appeal"]["words"], "It is sincere.");
        let page = app.client(Role::Neutral).page(&format!("/measures/{measure}")).await.expect(200).text();
        assert!(page.contains("Rule on the appeal") && page.contains("Benches"), "{page}");
        for role in [Role::Steward, Role::Host, Role::Colleague, Role::Observer] {
            let refused = app.client(role).post(&ruling, undo.clone()).await.expect(403).code();
            assert_eq!(refused, if role == Role::Steward { "not_permitted" } else { refused.as_str() }, "{role:?}");
        }
        app.client(Role::Participant).post(&ruling, undo.clone()).await.expect(403);
        app.client(Role::Neutral).post(&ruling, undo.clone()).await.expect(200);
        assert_eq!(app.client(Role::Neutral).post(&ruling, undo).await.expect(409).code(), "already_decided");
        let ruled = app.client(Role::Neutral).page(&format!("/measures/{measure}")).await.expect(200).text();
        assert!(ruled.contains("the measure was undone") && !ruled.contains("Rule on the appeal"), "{ruled}");
        assert_eq!(app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json()["title"], "Benches");
        let log = app.client(Role::Guest).get(&format!("/spaces/{space}/moderation/log")).await.json();
        assert_eq!((log["measures"][0]["ended_how"].as_str(), log["measures"][0]["appeal"]["reason"].as_str()), (Some("undone"), Some("It is no spam.")));
        // Upheld, it stays.
        let measure = take(app, Role::Steward, &format!("person-{}", app.person(Role::Participant)), "suspension", for_days(4)).await;
        author.post(&format!("/api/v1/measures/{measure}/appeal"), json!({"words": "No."})).await.expect(200);
        let ruling = format!("/api/v1/measures/{measure}/appeal/ruling");
        app.client(Role::Neutral).post(&ruling, json!({"outcome": "upheld", "reason": "Yes."})).await.expect(200);
        assert_eq!(author.get(&format!("/measures/{measure}")).await.json()["measure"]["appeal"]["outcome"], "upheld");
        assert_eq!(post(&author, idea, "Still here.").await.expect(403).code(), "members_only");
    }

    async fn without_a_neutral_party_another_host_rules_and_then_an_administrator(app) {
        let space = app.world.open;
        let host = app.client(Role::Host);
        let set = async |role: Role, power: &str| {
            let path = format!("/api/v1/spaces/{space}/members/{}/power", app.person(role));
            host.post(&path, json!({"power": power})).await.expect(200);
        };
        set(Role::Neutral, "participant").await;
        let author = app.client(Role::Participant);
        let idea = app.idea("Benches").await;
        let undo = json!({"outcome": "undone", "reason": "Yes."});
        let measure = take(app, Role::Steward, &format!("idea-{idea}"), "warning", because("policy-spam")).await;
        author.post(&format!("/api/v1/measures/{measure}/appeal"), json!({"words": "No."})).await.expect(200);
        let ruling = format!("/api/v1/measures/{measure}/appeal/ruling");
        assert_eq!(app.client(Role::Neutral).post(&ruling, undo.clone()).await.expect(403).code(), "not_permitted");
        host.post(&ruling, undo.clone()).await.expect(200);
        // What the only host did goes to an administrator, who need not be a member.
        let secret = app.idea_in(app.world.closed, "Secret").await;
        let neutral = format!("/api/v1/spaces/{}/members/{}/power", app.world.closed, app.person(Role::Neutral));
        host.post(&neutral, json!({"power": "observer"})).await.expect(200);
        let taken = act_in(app, Role::Host, app.world.closed, &format!("idea-{secret}"), "hiding", because("policy-spam")).await;
        let measure = taken.expect(200).json()["measure"].as_i64().unwrap();
        author.post(&format!("/api/v1/measures/{measure}/appeal"), json!({"words": "No."})).await.expect(200);
        let ruling = format!("/api/v1/measures/{measure}/appeal/ruling");
        assert_eq!(host.post(&ruling, undo.clone()).await.expect(403).code(), "own_measure");
        app.client(Role::Outsider).post(&ruling, undo.clone()).await.expect(404);
        administrator(app, Role::Outsider).await;
        let waiting = app.client(Role::Outsider).get("/administration/appeals").await.expect(200).json();
        assert_eq!(waiting["appeals"][0]["id"], measure);
        app.client(Role::Outsider).page(&format!("/measures/{measure}")).await.expect(200);
        app.client(Role::Outsider).post(&ruling, undo).await.expect(200);
        assert_eq!(author.get(&format!("/ideas/{secret}")).await.json()["title"], "Secret");
        app.client(Role::Outsider).get(&format!("/ideas/{secret}")).await.expect(404);
    }

    async fn the_log_tells_everything_but_names(app) {
        let space = app.world.open;
        let idea = app.idea("Zanzibar").await;
        post(&app.client(Role::Participant), idea, "A quagga.").await.expect(200);
        let version = app.client(Role::Host).get(&format!("/spaces/{space}/charter")).await.json()["version"].clone();
        let charter = json!({"version": version, "intent": "To wait less.", "boundaries": "closed | Staff | By law", "words": "Be kind.\nBe brief."});
        app.client(Role::Host).post(&format!("/api/v1/spaces/{space}/charter"), charter).await.expect(200);
        take(app, Role::Steward, &format!("post-{idea}-1"), "hiding", because("line-2")).await;
        app.clock.advance(1);
        take(app, Role::Host, &format!("idea-{idea}"), "hiding", because("boundary-1")).await;
        app.clock.advance(1);
        take(app, Role::Host, &format!("idea-{idea}"), "mute", for_days(2)).await;
        let path = format!("/spaces/{space}/moderation/log");
        let log = app.client(Role::Guest).get(&path).await.expect(200).json();
        let rows: Vec<_> = log["measures"].as_array().unwrap().iter()
            .map(|m| format!("{} {} by a {}, {}, version {}", m["kind"].as_str().unwrap(), m["about"].as_str().unwrap(), m["power"].as_str().unwrap(), m["rule"]["text"].as_str().unwrap_or("policy"), m["charter_version"])).collect();
        assert_eq!(rows, [
            "mute idea by a host, policy, version 2",
            "hide idea by a host, Staff: By law, version 2",
            "hide post by a steward, Be brief., version 2",
        ]);
        for role in OTHERS {
            for text in [app.client(role).get(&path).await.text(), app.client(role).page(&path).await.text()] {
                let main = text.split("<main").last().unwrap();
                for word in ["Zanzibar", "quagga", "Paula", "Stefan", "Hana", "\"thing\"", "/ideas/"] {
                    let own = role == Role::Participant && word == "Paula";
                    assert!(own || !main.contains(word), "{role:?} reads {word}: {main}");
                }
            }
        }
        let named = app.client(Role::Steward).get(&path).await.json();
        assert_eq!(named["measures"][0]["names"]["target"]["name"], "Paula");
        // As open as its space.
        app.client(Role::Outsider).get(&format!("/spaces/{}/moderation/log", app.world.closed)).await.expect(404);
        let measures = app.desk.read(&Actor::Operator, Texts(&ALL_MEASURES, 2)).await.unwrap();
        assert_eq!(measures.len(), 3);
    }
}

#[test]
fn no_statement_makes_a_member_of_somebody_who_is_suspended() {
    // Rooms may add statements that make members; each is made by a command that asks for suspensions first.
    let known = ["INSERT_MEMBER", "RESTORE_MEMBER", "INSERT_HOST", "INSERT_MEMBERS", "INSERT_PART", "BACK"];
    let makes = Statement::all().filter(|statement| statement.text.contains("INSERT INTO member "));
    let others: Vec<&str> =
        makes.map(|statement| statement.name).filter(|name| !known.contains(name)).collect();
    assert!(others.is_empty(), "does their command refuse who is suspended? {others:?}");
}
