//! What needs somebody: who follows what, which news reaches whom, and what home says is theirs to do.

use cocreate_kernel::{Ask, DAY, Fault, HOUR, MINUTE, PersonId, Query, Reader, SubjectId, params, sql};
use cocreate_testkit::{Client, Role, TestApp, day, on_both};
use serde_json::{Value, json};

use crate::races::open;

sql! {
    WORDS = "SELECT word, subject_id FROM word UNION ALL SELECT word, -space_id FROM space_word ORDER BY 1, 2";
    FOLLOWS = "SELECT person_id, subject_id, because FROM follow WHERE muted_at IS NULL ORDER BY person_id, subject_id";
    LAST_ENTRY = "SELECT kind, space_id, subject_id, data FROM entry ORDER BY id DESC LIMIT 1";
}

struct Follows;

impl Query for Follows {
    type View = Vec<(PersonId, SubjectId, String)>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &cocreate_kernel::Actor) -> Result<Self::View, Fault> {
        Ok(reader.all(&FOLLOWS, params![], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
    }
}

struct Words;

impl Query for Words {
    type View = Vec<(String, i64)>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &cocreate_kernel::Actor) -> Result<Self::View, Fault> {
        Ok(reader.all(&WORDS, params![], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

struct LastEntry;

impl Query for LastEntry {
    type View = (String, Option<i64>, Option<i64>, Option<String>);

    fn run(&self, reader: &mut Reader<'_, '_>, _: &cocreate_kernel::Actor) -> Result<Self::View, Fault> {
        Ok(reader
            .one(&LAST_ENTRY, params![], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?)
    }
}

/// Why somebody follows a subject; nothing where they do not.
async fn because(app: &TestApp, role: Role, subject: SubjectId) -> Option<String> {
    let follows = app.desk.read(&cocreate_kernel::Actor::Operator, Follows).await.unwrap();
    follows.into_iter().find(|row| (row.0, row.1) == (app.person(role), subject)).map(|row| row.2)
}

async fn post(app: &TestApp, role: Role, idea: SubjectId, text: &str) {
    app.clock.advance(MINUTE);
    let path = format!("/api/v1/ideas/{idea}/posts");
    app.client(role).post(&path, json!({"body": text})).await.expect(200);
}

async fn act(app: &TestApp, role: Role, path: &str, body: Value) -> Value {
    app.clock.advance(MINUTE);
    app.client(role).post(&format!("/api/v1{path}"), body).await.expect(200).json()
}

/// Somebody's notices as title, whether there is news, and what happened.
async fn notices(client: &Client) -> Vec<(String, bool, Vec<String>)> {
    let view = client.get("/notices").await.expect(200).json();
    let rows = view["notices"].as_array().unwrap().iter().map(|row| {
        let happened = row["happened"].as_array().unwrap().iter();
        let happened = happened.map(|one| format!("{} {}", one["times"], one["what"].as_str().unwrap()));
        (row["title"].as_str().unwrap().to_owned(), row["unseen"] == true, happened.collect())
    });
    rows.collect()
}

fn news(title: &str, happened: &[&str]) -> (String, bool, Vec<String>) {
    (title.to_owned(), true, happened.iter().map(|one| (*one).to_owned()).collect())
}

fn seen(title: &str) -> (String, bool, Vec<String>) {
    (title.to_owned(), false, Vec::new())
}

on_both! {
    async fn whoever_takes_part_follows(app) {
        let idea = app.idea("Benches").await;
        assert_eq!(because(app, Role::Participant, idea).await.as_deref(), Some("idea.write"));
        assert_eq!(because(app, Role::Colleague, idea).await, None);
        act(app, Role::Colleague, &format!("/ideas/{idea}/support"), json!({})).await;
        post(app, Role::Colleague, idea, "With backs.").await;
        assert_eq!(because(app, Role::Colleague, idea).await.as_deref(), Some("idea.support"));
        act(app, Role::Steward, &format!("/ideas/{idea}/answers"), json!({"status": "planned", "reason": "Yes."})).await;
        assert_eq!(because(app, Role::Steward, idea).await.as_deref(), Some("idea.answer"));
        let decision = open(app, &[idea]).await;
        assert_eq!(because(app, Role::Steward, decision).await.as_deref(), Some("decision.open"));
        act(app, Role::Participant, &format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})).await;
        assert_eq!(because(app, Role::Participant, decision).await.as_deref(), Some("ballot.cast"));
        // Whoever puts an idea to the vote brings news about it, and does not follow it for that.
        let other = app.idea("Shade").await;
        open(app, &[other]).await;
        assert_eq!(because(app, Role::Steward, other).await, None);
        app.clock.advance(30 * DAY);
        app.deliver().await;
        assert_eq!(because(app, Role::Host, decision).await, None);
    }

    async fn news_comes_once_a_subject_with_who_and_why(app) {
        let idea = app.idea("Benches").await;
        let (author, nurse) = (app.client(Role::Participant), app.client(Role::Colleague));
        assert_eq!(notices(&author).await, []);
        act(app, Role::Colleague, &format!("/ideas/{idea}/support"), json!({})).await;
        assert_eq!(notices(&author).await, [], "a support is no news");
        post(app, Role::Colleague, idea, "With backs.").await;
        post(app, Role::Colleague, idea, "And armrests.").await;
        act(app, Role::Steward, &format!("/ideas/{idea}/answers"), json!({"status": "planned", "reason": "Yes."})).await;
        assert_eq!(notices(&author).await, [news("Benches", &["1 idea.answered", "2 post.written"])]);
        assert_eq!(notices(&nurse).await, [news("Benches", &["1 idea.answered"])], "one's own posts are no news");
        let view = author.get("/notices").await.json();
        let row = &view["notices"][0];
        assert_eq!((row["last"].as_str(), row["by"]["name"].as_str()), (Some("idea.answered"), Some("Stefan")));
        assert_eq!((row["because"].as_str(), row["by"]["group"]["name"].as_str()), (Some("idea.write"), Some("Patients")));
        assert_eq!((row["address"].as_str(), row["state"].as_str()), (Some(format!("/ideas/{idea}").as_str()), Some("planned")));
        assert_eq!(row["space"]["name"], "Waiting at the clinic");
        let page = author.page("/notices").await.expect(200).text();
        for words in ["2 new posts", "Answered: planned", "Because you wrote it.", "Stop following", "Stefan"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // A piece of news of the same millisecond as one's own act is news all the same.
        author.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Thanks."})).await.expect(200);
        assert_eq!(notices(&author).await, [seen("Benches")]);
        nurse.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "At once."})).await.expect(200);
        assert_eq!(notices(&author).await, [news("Benches", &["1 post.written"])]);
        app.client(Role::Guest).get("/notices").await.expect(401);
        assert_eq!(app.client(Role::Guest).page("/notices").await.expect(303).location(), "/sign-in?next=%2Fnotices");
    }

    async fn a_decision_is_news_on_its_ideas_and_its_outcome_to_voters(app) {
        let idea = app.idea("Benches").await;
        app.clock.advance(HOUR);
        let decision = open(app, &[idea]).await;
        let author = app.client(Role::Participant);
        assert_eq!(notices(&author).await, [news("Benches", &["1 idea.put_to_vote"])]);
        act(app, Role::Participant, &format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})).await;
        act(app, Role::Participant, &format!("/subjects/{idea}/seen"), json!({})).await;
        app.clock.advance(8 * DAY);
        app.deliver().await;
        let question = "What shall we do first?";
        assert_eq!(notices(&author).await, [news(question, &["1 decision.closed", "1 outcome.published"]), seen("Benches")]);
        let page = author.page("/notices").await.expect(200).text();
        assert!(page.contains("The outcome is there") && page.contains("Because you voted."), "{page}");
    }

    async fn what_was_seen_is_no_news(app) {
        let (benches, shade) = (app.idea("Benches").await, app.idea("Shade").await);
        post(app, Role::Colleague, benches, "Yes.").await;
        let between = app.client(Role::Participant).get("/notices").await.json()["until"].as_i64().unwrap();
        post(app, Role::Colleague, shade, "Trees!").await;
        post(app, Role::Colleague, benches, "Soon?").await;
        let author = app.client(Role::Participant);
        // What came after the page was made stays news.
        assert_eq!(act(app, Role::Participant, "/notices/seen", json!({"until": between})).await, json!({"until": between}));
        assert_eq!(notices(&author).await, [news("Benches", &["1 post.written"]), news("Shade", &["1 post.written"])]);
        act(app, Role::Participant, &format!("/subjects/{benches}/seen"), json!({})).await;
        assert_eq!(notices(&author).await, [news("Shade", &["1 post.written"]), seen("Benches")]);
        // The record says that it was done, not about what.
        let (kind, space, subject, data) = app.desk.read(&cocreate_kernel::Actor::Operator, LastEntry).await.unwrap();
        assert_eq!((kind.as_str(), space, subject, data), ("subject.seen", None, None, None));
        // An instant to come counts as now.
        let now = day(0) + 5 * MINUTE;
        app.clock.set(now);
        let reply = author.post("/api/v1/notices/seen", json!({"until": i64::MAX})).await.expect(200);
        assert_eq!(reply.json()["until"], now);
        assert_eq!(notices(&author).await, [seen("Benches"), seen("Shade")]);
        post(app, Role::Colleague, shade, "And water.").await;
        assert_eq!(notices(&author).await, [news("Shade", &["1 post.written"]), seen("Benches")]);
        for (body, flaw) in [
            (json!({}), "until required"),
            (json!({"until": -1}), "until negative"),
            (json!({"until": "soon"}), "until wrong_type"),
            (json!({"until": 1, "all": true}), "all unknown_field"),
        ] {
            assert_eq!(author.post("/api/v1/notices/seen", body.clone()).await.expect(422).flaws(), [flaw], "{body}");
        }
        let back = author.form("/notices/seen", &[("until", &(now + HOUR).to_string())]).await.expect(303);
        assert_eq!(back.location(), "/notices");
    }

    async fn following_can_be_ended_and_taken_up(app) {
        let idea = app.idea("Benches").await;
        let (author, path) = (app.client(Role::Participant), format!("/subjects/{idea}/follow"));
        let stop = author.form(&format!("{path}/end"), &[("next", &format!("/ideas/{idea}"))]).await.expect(303);
        assert_eq!(stop.location(), format!("/ideas/{idea}"));
        post(app, Role::Colleague, idea, "Yes.").await;
        // Taking part again does not bring it back.
        post(app, Role::Participant, idea, "Thanks.").await;
        post(app, Role::Colleague, idea, "Gladly.").await;
        assert_eq!(notices(&author).await, []);
        let view = author.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["following"].as_bool(), view["unseen"].as_bool()), (Some(false), Some(false)));
        for _ in 0..2 {
            let followed = act(app, Role::Participant, &path, json!({})).await;
            assert_eq!(followed, json!({"subject": idea, "following": true}));
        }
        assert!(notices(&author).await.iter().all(|row| !row.1), "what happened meanwhile is no news");
        post(app, Role::Colleague, idea, "Soon?").await;
        let view = author.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["following"].as_bool(), view["unseen"].as_bool()), (Some(true), Some(true)));
        let page = author.page(&format!("/ideas/{idea}")).await.text();
        assert!(page.contains(&format!("data-seen=\"/subjects/{idea}/seen\"")) && page.contains(&format!("action=\"{path}/end\"")), "{page}");
        let ended = author.delete(&format!("/api/v1{path}")).await.expect(200).json();
        assert_eq!(ended, json!({"subject": idea, "following": false}));

        // Whoever reads along can follow too; nobody can follow what they cannot see.
        let outsider = app.client(Role::Outsider);
        act(app, Role::Outsider, &path, json!({})).await;
        post(app, Role::Colleague, idea, "Everybody?").await;
        assert_eq!(notices(&outsider).await, [news("Benches", &["1 post.written"])]);
        let hidden = app.idea_in(app.world.closed, "Secret benches").await;
        for path in ["follow", "follow/end", "seen"] {
            outsider.post(&format!("/api/v1/subjects/{hidden}/{path}"), json!({})).await.expect(404);
            outsider.post(&format!("/api/v1/subjects/999999/{path}"), json!({})).await.expect(404);
        }
    }

    async fn home_says_what_is_mine_to_do(app) {
        let guest = app.client(Role::Guest).get("/").await.json();
        assert_eq!(guest["needs"], Value::Null);
        let idea = app.idea("Benches").await;
        app.clock.advance(DAY);
        app.idea("Shade").await;
        let decision = open(app, &[idea]).await;
        let home = |role| async move { app.client(role).get("/").await.json()["needs"].clone() };
        let titles = |list: &Value| list.as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
        let question = "What shall we do first?";

        let steward = home(Role::Steward).await;
        assert_eq!(titles(&steward["ballots"]), [question]);
        assert_eq!(titles(&steward["answers_you_owe"]), ["Benches"], "the one that waited longest");
        let due = &steward["answers_you_owe"][0];
        assert_eq!((due["owed_by"].as_str(), due["overdue"].as_bool()), (Some("2026-03-12T09:00:00Z"), Some(false)));
        let author = home(Role::Participant).await;
        assert_eq!(titles(&author["answers_owed_to_you"]), ["Benches", "Shade"]);
        assert_eq!((titles(&author["answers_you_owe"]), titles(&author["news"])), (vec![], vec!["Benches".to_owned()]));
        // Who only watches, or rules, has no ballot to cast.
        for role in [Role::Observer, Role::Neutral, Role::Outsider] {
            assert_eq!(titles(&home(role).await["ballots"]), Vec::<String>::new(), "{role:?}");
        }
        act(app, Role::Participant, &format!("/decisions/{decision}/ballot"), json!({"approves": []})).await;
        assert_eq!(titles(&home(Role::Participant).await["ballots"]), Vec::<String>::new());
        act(app, Role::Steward, &format!("/ideas/{idea}/answers"), json!({"status": "declined", "reason": "No room."})).await;
        assert_eq!(titles(&home(Role::Steward).await["answers_you_owe"]), ["Shade"]);
        app.clock.set(day(12));
        let late = app.client(Role::Host).page("/").await.text();
        assert!(late.contains("<li class=\"late\">") && late.contains("Your answer has been overdue since 13 March 2026"), "{late}");
        assert_eq!(home(Role::Host).await["ballots"], json!([]), "its time has passed");
        let calm = app.client(Role::Outsider).page("/").await.text();
        assert!(calm.contains("Nothing waits for you"), "{calm}");
    }

    async fn the_charter_says_who_owes_answers_and_who_votes(app) {
        let idea = app.idea("Benches").await;
        open(app, &[idea]).await;
        permit(app, r#"{"idea.answer":["observer"],"ballot.cast":["neutral"]}"#).await;
        let owes = |role| async move { app.client(role).get("/").await.json()["needs"]["answers_you_owe"].as_array().unwrap().len() };
        let votes = |role| async move { app.client(role).get("/").await.json()["needs"]["ballots"].as_array().unwrap().len() };
        assert_eq!((owes(Role::Observer).await, owes(Role::Host).await), (1, 0));
        assert_eq!((votes(Role::Neutral).await, votes(Role::Participant).await), (1, 0));
    }

    async fn many_rows_do_not_make_many_statements(app) {
        let mut ideas = Vec::new();
        for n in 0..45 {
            ideas.push(app.idea(&format!("Idea {n}")).await);
        }
        for idea in &ideas {
            post(app, Role::Colleague, *idea, "Yes.").await;
        }
        for chunk in ideas.chunks(5) {
            open(app, chunk).await;
        }
        for role in [Role::Participant, Role::Steward] {
            let client = app.client(role);
            client.page("/").await.expect(200);
            for (path, most) in [("/", 9), ("/notices", 4)] {
                let asked = client.page(path).await.expect(200).asked.unwrap();
                assert!(asked <= most, "{path} asks {asked} statements for {role:?}");
            }
        }
        let client = app.client(Role::Participant);
        act(app, Role::Participant, &format!("/subjects/{}/seen", ideas[7]), json!({})).await;
        let (mut all, mut after) = (Vec::new(), String::new());
        loop {
            let view = client.get(&format!("/notices{after}")).await.expect(200).json();
            all.extend(view["notices"].as_array().unwrap().iter().map(|row| (row["unseen"] == true, row["id"].as_i64().unwrap())));
            match view["next"].as_str() {
                Some(next) => after = format!("?after={next}"),
                None => break,
            }
        }
        assert_eq!(all.len(), 45);
        assert_eq!(all.iter().position(|row| !row.0), Some(44), "what was seen comes last");
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 45);
        client.get("/notices?after=x").await.expect(404);
    }

    async fn what_a_migration_fills_in_is_what_the_desk_writes(app) {
        let idea = app.idea("Benches").await;
        act(app, Role::Colleague, &format!("/ideas/{idea}/support"), json!({})).await;
        post(app, Role::Host, idea, "Gladly.").await;
        act(app, Role::Steward, &format!("/ideas/{idea}/answers"), json!({"status": "planned", "reason": "Yes."})).await;
        let edit = json!({"revision": 1, "title": "Benches with backs", "body": "For the **old** ones."});
        act(app, Role::Participant, &format!("/ideas/{idea}/edit"), edit).await;
        let decision = open(app, &[app.idea("Shade").await]).await;
        act(app, Role::Colleague, &format!("/decisions/{decision}/ballot"), json!({"approves": []})).await;
        let operator = cocreate_kernel::Actor::Operator;
        let follows = app.desk.read(&operator, Follows).await.unwrap();
        let words = app.desk.read(&operator, Words).await.unwrap();
        assert!(words.contains(&("backs".to_owned(), idea.0)) && !words.contains(&("wait".to_owned(), idea.0)));

        crate::raw::execute(app, "DROP TABLE word; DROP TABLE space_word; DROP TABLE follow; DROP INDEX subject_waiting; \
            DROP INDEX entry_news; ALTER TABLE subject DROP COLUMN news_at; ALTER TABLE entry DROP COLUMN news_at; \
            DELETE FROM migration WHERE number = 2").await;
        let database = app.database.database.clone();
        let applied = tokio::task::spawn_blocking(move || database.migrate(0)).await.unwrap();
        assert_eq!(applied.unwrap(), [2]);
        app.deliver().await;
        assert_eq!(app.desk.read(&operator, Follows).await.unwrap(), follows);
        assert_eq!(app.desk.read(&operator, Words).await.unwrap(), words);
        // What happened before is no news, what happens from now on is.
        let author = app.client(Role::Participant);
        assert_eq!(notices(&author).await, []);
        post(app, Role::Colleague, idea, "Soon?").await;
        assert_eq!(notices(&author).await, [news("Benches with backs", &["1 post.written"])]);
    }

    async fn notices_of_a_space_that_is_closed_to_me_are_gone(app) {
        let idea = app.idea("Benches").await;
        act(app, Role::Outsider, &format!("/subjects/{idea}/follow"), json!({})).await;
        post(app, Role::Colleague, idea, "Yes.").await;
        let outsider = app.client(Role::Outsider);
        assert_eq!(notices(&outsider).await.len(), 1);
        crate::raw::execute(app, "UPDATE space SET reading = 'members'").await;
        assert_eq!(notices(&outsider).await, []);
        assert_eq!(outsider.get("/").await.json()["needs"]["news"], json!([]));
    }
}

/// Puts permits into force in every space, past the Desk: no form of today sets them.
async fn permit(app: &TestApp, permits: &str) {
    let statements = format!(
        "INSERT INTO charter (id, space_id, version, clauses, amended_by, amended_at) \
         SELECT id + 1000000, space_id, version + 1, replace(clauses, '\"permits\":{{}}', '\"permits\":{permits}'), \
           amended_by, amended_at FROM charter; \
         UPDATE space SET charter_id = charter_id + 1000000"
    );
    crate::raw::execute(app, &statements).await;
}

#[test]
fn home_asks_for_the_actions_that_the_rooms_permit() {
    use cocreate_attention::action;
    use cocreate_decisions::CastBallot;
    use cocreate_ideas::AnswerIdea;
    use cocreate_kernel::Command;
    for (ours, theirs) in [(action::VOTE, CastBallot::PERMIT), (action::ANSWER, AnswerIdea::PERMIT)] {
        assert_eq!((ours.action, ours.to), (theirs.action, theirs.to));
    }
}
