//! What only one group sees: for everybody else it is not there, and nothing that they can ask tells of it.

use cocreate::house;
use cocreate_ideas::{OpenIdea, SupportIdea, WriteIdea, WritePost};
use cocreate_kernel::{
    Actor, Ask, DAY, Fault, GroupId, HOUR, MINUTE, Query, Reader, SpaceId, Statement, SubjectId, params, sql,
};
use cocreate_spaces::{ChangeGroup, OpenSpaceInput, SpacePage};
use cocreate_testkit::{Client, Engine, Role, TestApp, on_both, run};
use cocreate_web::{RouteKind, render};
use serde_json::{Value, json};

use crate::races::open;

sql! {
    ADD_VOICE = "INSERT INTO member_voice (space_id, person_id, group_id, since) VALUES ($1, $2, $3, 0)";
    END_MEMBERSHIP = "DELETE FROM member WHERE space_id = $1 AND person_id = $2";
    BACK =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at) VALUES ($1, $2, 'participant', $3, 0)";
    LOOM = "SELECT CAST(COALESCE(sum(acts), 0) AS BIGINT) FROM strand WHERE space_id = $1";
}

/// The nurses' group, for which of the world's people only the colleague speaks.
fn nurses(app: &TestApp) -> GroupId {
    app.world.groups[1]
}

async fn write(
    app: &TestApp,
    role: Role,
    space: SpaceId,
    audience: Option<GroupId>,
    title: &str,
) -> SubjectId {
    let draft = cocreate_ideas::Draft::new(title, "Zebrafish under the **floorboards**.", None).unwrap();
    app.perform(role, WriteIdea { space, draft, audience, voice: None, behalf: None }).await.idea
}

/// An idea that only the nurses see.
pub(crate) async fn apart(app: &TestApp, title: &str) -> SubjectId {
    write(app, Role::Colleague, app.world.open, Some(nurses(app)), title).await
}

/// Writes what the rooms have no command for.
async fn set(app: &TestApp, statement: &'static Statement, role: Role, group: Option<GroupId>) {
    let (space, person) = (app.world.open, app.person(role));
    let done = app.database.database.write::<_, Fault, _>(move |tx| {
        let key = params![space, person, group];
        Ok(tx.run(statement, if group.is_some() { key } else { &key[..2] })?)
    });
    done.await.unwrap();
}

/// What was done in a space, as its loom counts.
struct Woven(SpaceId);

impl Query for Woven {
    type View = i64;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<i64, Fault> {
        Ok(reader.one(&LOOM, params![self.0], |row| row.get(0))?)
    }
}

/// Whether somebody sees an idea: its page, beside it, and its events.
async fn sees(client: &Client, idea: SubjectId) -> bool {
    let statuses = [
        client.get(&format!("/ideas/{idea}")).await.status.as_u16(),
        client.get(&format!("/ideas/{idea}/history")).await.status.as_u16(),
        client.status(&format!("/subjects/{idea}/events")).await,
    ];
    assert!(statuses.iter().all(|status| *status == statuses[0]), "{statuses:?}");
    statuses[0] == 200
}

async fn found(client: &Client, query: &str) -> usize {
    client.get(&format!("/search?q={query}")).await.expect(200).json()["results"].as_array().unwrap().len()
}

on_both! {
    async fn only_its_group_sees_it(app) {
        let idea = apart(app, "Quiet hours").await;
        for role in Role::ALL {
            let client = app.client(role);
            let inside = role == Role::Colleague;
            assert_eq!(sees(&client, idea).await, inside, "{role:?}");
            assert_eq!(found(&client, "floorboards").await, usize::from(inside), "{role:?}");
            assert_eq!(found(&client, "quiet%20zebra").await, usize::from(inside), "{role:?}");
            let space = client.get(&format!("/spaces/{}", app.world.open)).await.expect(200).json();
            assert_eq!(space["idea_count"], json!(i64::from(inside)), "{role:?}");
            let list = client.get(&format!("/spaces/{}/ideas", app.world.open)).await.expect(200).json();
            assert_eq!(list["ideas"].as_array().unwrap().len(), usize::from(inside), "{role:?}");
        }
        let mine = app.client(Role::Colleague).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((mine["audience"]["name"].as_str(), mine["author"]["group"]["name"].as_str()), (Some("Nurses"), Some("Nurses")));
        assert_eq!((mine["answer_owed_by"].clone(), mine["overdue"].clone()), (Value::Null, json!(false)));
        let page = app.client(Role::Colleague).page(&format!("/ideas/{idea}")).await.expect(200).text();
        assert!(page.contains("Seen by this group only: \u{2068}Nurses\u{2069}") || page.contains("Seen by this group only: Nurses"), "{page}");
        let unanswered = app.client(Role::Colleague).get(&format!("/spaces/{}/ideas?order=unanswered", app.world.open)).await.json();
        assert_eq!(unanswered["ideas"], json!([]), "no answer is owed to it");
    }

    async fn who_speaks_for_the_group_besides_sees_it_too(app) {
        let idea = apart(app, "Quiet hours").await;
        let patient = app.client(Role::Participant);
        assert!(!sees(&patient, idea).await);
        set(app, &ADD_VOICE, Role::Participant, Some(nurses(app))).await;
        assert!(sees(&patient, idea).await);
        assert_eq!(found(&patient, "floorboards").await, 1);
        app.perform(Role::Participant, SupportIdea { idea, behalf: None }).await;
        // Whoever leaves the space has no voice in it, whatever else is written down.
        set(app, &END_MEMBERSHIP, Role::Participant, None).await;
        assert!(!sees(&patient, idea).await);
        assert_eq!(found(&patient, "floorboards").await, 0);
        set(app, &BACK, Role::Participant, Some(app.world.groups[0])).await;
    }

    async fn who_leaves_the_group_sees_it_no_longer(app) {
        let idea = apart(app, "Quiet hours").await;
        let (nurse, author) = (app.join("Nadia", 1).await, app.client(Role::Colleague));
        app.desk.perform(&nurse, WritePost { idea, reply_to: None, body: render("Yes, from eight on."), voice: None, behalf: None }).await.unwrap();
        assert_eq!(author.get("/notices").await.json()["notices"].as_array().unwrap().len(), 1);
        let version = app.desk.version(&app.actor(Role::Colleague), idea).await.unwrap();
        let (open, events) = author.open(&format!("/subjects/{idea}/events")).await;
        assert_eq!(open, 200);
        app.perform(Role::Colleague, ChangeGroup { space: app.world.open, group: app.world.groups[0] }).await;
        assert!(!sees(&author, idea).await, "also who wrote it");
        assert_eq!(app.desk.version(&app.actor(Role::Colleague), idea).await, Err(Fault::NotFound));
        for path in ["/notices", "/", "/me", "/search?q=quiet"] {
            let text = author.get(path).await.expect(200).text();
            assert!(!text.contains("Quiet"), "{path}: {text}");
        }
        assert_eq!(app.refused(Role::Colleague, OpenIdea { idea }).await, Fault::NotFound);
        assert_eq!(app.refused(Role::Colleague, SupportIdea { idea, behalf: None }).await, Fault::NotFound);
        author.post(&format!("/api/v1/subjects/{idea}/follow"), json!({})).await.expect(404);
        app.desk.perform(&nurse, WritePost { idea, reply_to: None, body: render("Or from nine?"), voice: None, behalf: None }).await.unwrap();
        // Between nodes the word travels by the database, to which nobody listens here.
        app.desk.live().tell_all();
        let heard = tokio::time::timeout(std::time::Duration::from_secs(15), events).await;
        assert_eq!(heard.as_deref(), Ok(""), "a page that is open ends, and says nothing");
        app.perform(Role::Colleague, ChangeGroup { space: app.world.open, group: nurses(app) }).await;
        assert_eq!(app.desk.version(&app.actor(Role::Colleague), idea).await, Ok(version + 1));
    }

    async fn only_ones_own_group_can_be_chosen(app) {
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let draft = |audience: GroupId| json!({"title": "Quiet hours", "body": "At night.", "audience": audience});
        let patient = app.client(Role::Participant);
        assert_eq!(patient.post(&path, draft(nurses(app))).await.expect(422).flaws(), ["audience not_your_group"]);
        assert_eq!(patient.post(&path, draft(GroupId(987_654))).await.expect(422).flaws(), ["audience not_your_group"]);
        patient.post(&path, draft(app.world.groups[0])).await.expect(200);
        app.client(Role::Observer).post(&path, draft(app.world.groups[0])).await.expect(403);
        let form = patient.page(&format!("/spaces/{}/ideas/new", app.world.open)).await.expect(200).text();
        assert!(form.contains("Only Patients") || form.contains("Only \u{2068}Patients\u{2069}"), "{form}");
        assert!(!form.contains("Nurses"), "{form}");
        let sent = patient.form(&format!("/spaces/{}/ideas", app.world.open), &[("title", "Loud hours"), ("body", "By day."), ("audience", "")]).await;
        assert_eq!(sent.status.as_u16(), 303);
        assert!(sees(&app.client(Role::Guest), SubjectId(sent.location().rsplit('/').next().unwrap().parse().unwrap())).await);
    }

    async fn its_author_opens_it_to_all_and_nobody_closes_it_again(app) {
        let idea = apart(app, "Quiet hours").await;
        let woven = app.desk.read(&Actor::Operator, Woven(app.world.open)).await.unwrap();
        let nurse = app.join("Nadia", 1).await;
        app.desk.perform(&nurse, SupportIdea { idea, behalf: None }).await.unwrap();
        let joined = app.desk.read(&Actor::Operator, Woven(app.world.open)).await.unwrap();
        assert_eq!(joined, woven, "what a group does among itself does not count");
        assert_eq!(app.desk.perform(&nurse, OpenIdea { idea }).await, Err(Fault::Denied("not_permitted")));
        app.clock.advance(12 * DAY);
        let first = app.idea("Benches").await;
        app.clock.advance(HOUR);
        let path = format!("/ideas/{idea}/opening");
        app.client(Role::Host).post(&path, json!({})).await.expect(404);
        app.client(Role::Colleague).post(&path, json!({})).await.expect(200);
        app.client(Role::Colleague).post(&path, json!({})).await.expect(200);
        let guest = app.client(Role::Guest);
        assert!(sees(&guest, idea).await);
        assert_eq!(found(&guest, "floorboards").await, 1);
        let list = guest.get(&format!("/spaces/{}/ideas", app.world.open)).await.json();
        let ids: Vec<i64> = list["ideas"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect();
        assert_eq!(ids, [idea.0, first.0], "it is new to them");
        let view = guest.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["overdue"].clone(), view["audience"].clone()), (json!(false), Value::Null), "the time for an answer begins now");
        assert_eq!(guest.get(&format!("/spaces/{}", app.world.open)).await.json()["idea_count"], 2);
        assert_eq!(app.client(Role::Steward).get("/").await.json()["needs"]["answers_you_owe"][0]["title"], "Benches");
        assert_eq!(app.client(Role::Colleague).get("/notices").await.json()["notices"], json!([]), "quietly");
        // Its words are everybody's from now on, also after an edit.
        let edit = json!({"revision": 1, "title": "Still hours", "body": "Zebrafish."});
        app.client(Role::Colleague).post(&format!("/api/v1/ideas/{idea}/edit"), edit).await.expect(200);
        assert_eq!((found(&guest, "still").await, found(&guest, "quiet").await, found(&guest, "zebrafish").await), (1, 0, 1));
    }

    async fn an_edit_stays_in_the_group(app) {
        let idea = apart(app, "Quiet hours").await;
        let edit = json!({"revision": 1, "title": "Still hours", "body": "Whales."});
        app.client(Role::Colleague).post(&format!("/api/v1/ideas/{idea}/edit"), edit).await.expect(200);
        let (nurse, guest) = (app.client(Role::Colleague), app.client(Role::Host));
        assert_eq!((found(&nurse, "still").await, found(&nurse, "quiet").await, found(&nurse, "whales").await), (1, 0, 1));
        assert_eq!((found(&guest, "still").await, found(&guest, "whales").await), (0, 0));
    }

    async fn it_cannot_be_put_to_a_vote_of_all(app) {
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let body = json!({"title": "Quiet hours", "body": "At night.", "cost": 1_000, "audience": nurses(app)});
        let idea = app.client(Role::Colleague).post(&path, body).await.expect(200).json()["idea"].clone();
        // Also where the steward sees it.
        set(app, &ADD_VOICE, Role::Steward, Some(nurses(app))).await;
        let steward = app.client(Role::Steward);
        steward.get(&format!("/ideas/{idea}")).await.expect(200);
        let form = steward.get(&format!("/spaces/{}/decisions/new", app.world.open)).await.expect(200);
        assert_eq!(form.json()["ideas"], json!([]));
        let decision = json!({"question": "Which?", "budget": 2_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": [idea]});
        let refused = steward.post(&format!("/api/v1/spaces/{}/decisions", app.world.open), decision).await;
        assert_eq!(refused.expect(422).flaws(), ["ideas unknown"]);
    }

    async fn a_group_in_another_space_is_no_key(app) {
        // The colleague speaks for a group of the same name in the closed space, and others there for none of this one.
        let closed = app.client(Role::Colleague).get(&format!("/spaces/{}", app.world.closed)).await.json();
        let theirs = GroupId(closed["your_group"]["id"].as_i64().unwrap());
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let body = json!({"title": "Quiet hours", "body": "At night.", "audience": theirs});
        assert_eq!(app.client(Role::Colleague).post(&path, body).await.expect(422).flaws(), ["audience not_your_group"]);
    }
}

/// A world in which somebody wrote something for the nurses alone, or the same in a space of which nobody else knows,
/// so that everything else has the same keys.
async fn furnish(app: &TestApp, hidden: bool) {
    let elsewhere = OpenSpaceInput {
        name: "A cellar".to_owned(),
        intent: "To store.".to_owned(),
        reading: cocreate_spaces::Reading::Members,
        groups: ["Nurses", "Others"].map(str::to_owned).to_vec(),
        group: Some("Nurses".to_owned()),
        ..OpenSpaceInput::default()
    };
    let cellar = app.perform(Role::Colleague, elsewhere.checked().unwrap()).await.space;
    let groups =
        app.desk.read(&app.actor(Role::Colleague), SpacePage { space: cellar }).await.unwrap().groups;
    // Nine words of one beginning, of which a search takes the eight most common.
    for letter in 'a'..='i' {
        app.idea(&format!("Quorum{letter}")).await;
    }
    let (space, group) = if hidden { (app.world.open, nurses(app)) } else { (cellar, groups[0].group.id) };
    write(app, Role::Colleague, space, Some(group), "Quorumi").await;
    for n in 0..25 {
        app.clock.advance(MINUTE);
        app.idea(&format!("Benches number {n}")).await;
        if n % 5 != 0 {
            continue;
        }
        // The first waits longest, the last is newest, one is the most supported: it would be first in every order.
        let idea = write(app, Role::Colleague, space, Some(group), &format!("Benches and zebras {n}")).await;
        app.perform(Role::Colleague, SupportIdea { idea, behalf: None }).await;
        app.perform(
            Role::Colleague,
            WritePost { idea, reply_to: None, body: render("Zanzibar."), voice: None, behalf: None },
        )
        .await;
        let follow = cocreate_attention::FollowSubject { subject: idea };
        app.perform(Role::Colleague, follow).await;
    }
}

/// Address, status, tag and body.
type Answer = (String, u16, String, String);

/// Everything that somebody can read, by address: pages and JSON, in every order and filter.
async fn everything(app: &TestApp, role: Role) -> Vec<Answer> {
    let client = app.client(role);
    let list = client.get(&format!("/spaces/{}/ideas", app.world.open)).await.json();
    let idea = list["ideas"][0]["id"].clone();
    let decision = client.get(&format!("/spaces/{}/decisions", app.world.open)).await.json()["decisions"][0]
        ["id"]
        .clone();
    let mut paths = Vec::new();
    for route in house::routes().list().iter().filter(|route| matches!(route.kind, RouteKind::Read)) {
        let path =
            route.path.replace("{space}", &app.world.open.to_string()).replace("{idea}", &idea.to_string());
        let path = path.replace("{subject}", &idea.to_string()).replace("{decision}", &decision.to_string());
        if !path.contains('{') {
            paths.push(path);
        }
    }
    for order in ["newest", "supported", "unanswered"] {
        let mut path = format!("/spaces/{}/ideas?order={order}", app.world.open);
        loop {
            let next = client.get(&path).await.expect(200).json()["next"].clone();
            paths.push(path);
            let Some(next) = next.as_str() else { break };
            path = format!("/spaces/{}/ideas?order={order}&after={next}", app.world.open);
        }
    }
    for query in [
        "ben",
        "benches",
        "zeb",
        "zebras",
        "zebras%20ben",
        "ben%20zeb",
        "benches%20zebrafish",
        "zan",
        "and",
        "number%20ze",
        "number%20be",
        "quo",
    ] {
        paths.push(format!("/search?q={query}"));
    }
    let mut read = Vec::new();
    for path in paths {
        for reply in [client.page(&path).await, client.get(&path).await] {
            let tag = reply.headers.get("etag").map_or("", |tag| tag.to_str().unwrap()).to_owned();
            read.push((path.clone(), reply.status.as_u16(), tag, reply.text()));
        }
    }
    read
}

fn everything_for_all(engine: Engine, hidden: bool) -> Vec<(Role, Vec<Answer>)> {
    let told = std::sync::Mutex::new(Vec::new());
    run(engine, async |app| {
        furnish(app, hidden).await;
        let ideas = app.client(Role::Steward).get(&format!("/spaces/{}/ideas", app.world.open)).await.json();
        let idea = SubjectId(ideas["ideas"][0]["id"].as_i64().unwrap());
        app.perform(Role::Participant, SupportIdea { idea, behalf: None }).await;
        open(app, &[idea]).await;
        app.clock.advance(20 * DAY);
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Colleague) {
            let read = everything(app, role).await;
            told.lock().unwrap().push((role, read));
        }
    });
    told.into_inner().unwrap()
}

#[test]
fn nothing_that_others_can_ask_tells_of_it() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let with = everything_for_all(engine, true);
        let without = everything_for_all(engine, false);
        let mut count = 0;
        for ((role, with), (_, without)) in with.iter().zip(&without) {
            let paths = |read: &[Answer]| read.iter().map(|one| one.0.clone()).collect::<Vec<_>>();
            assert_eq!(paths(with), paths(without), "{role:?}");
            for (one, other) in with.iter().zip(without) {
                assert_eq!(one, other, "{role:?} reads {} differently", one.0);
                count += 1;
            }
        }
        assert!(count > 400, "only {count} answers were compared");
    }
}
