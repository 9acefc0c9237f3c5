//! News by mail: at once or in the morning, what somebody may see and nothing else, and one press stops it.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, ORIGIN};
use axum::http::{Method, Request};
use cocreate_attention::{NewsDue, Pace, StopToken, WriteNews};
use cocreate_courier::Kept;
use cocreate_ideas::WritePost;
use cocreate_kernel::{
    Actor, Command, DAY, Decision, Fault, HOUR, House, Instant, MINUTE, Moment, Permit, StoreFault,
    SubjectId, Tx, Undo, Who, params, sql,
};
use cocreate_testkit::{ADDRESS, BEGINNING, Client, Reply, Role, TestApp, day, on_both};
use serde_json::{Value, json};

sql! {
    SETTLE = "UPDATE person SET email_confirmed_at = $2, time_zone = $3 WHERE id = $1";
    LEAVE = "DELETE FROM member WHERE space_id = $1 AND person_id = $2";
    COUNT_LESS = "UPDATE space SET member_count = member_count - 1 WHERE id = $1";
    COUNT_GROUP_LESS =
        "UPDATE stakeholder_group SET member_count = member_count - 1 WHERE id = \
           (SELECT group_id FROM member WHERE space_id = $1 AND person_id = $2)";
}

/// Something about an account that other rooms see to.
enum Now {
    Confirmed(&'static str),
    Gone,
}

struct Settle(Now, i64, i64);

impl Command for Settle {
    const PERMIT: Permit = Permit::new("test.settle", &[Who::Anyone]);
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
        Ok(Decision::change((), (), "test.settled", Value::Null))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Self(now, person, space) = self;
        match now {
            Now::Confirmed(zone) => drop(tx.run(&SETTLE, params![*person, 1_i64, *zone])?),
            Now::Gone => {
                tx.run(&COUNT_GROUP_LESS, params![*space, *person])?;
                tx.run(&LEAVE, params![*space, *person])?;
                tx.run(&COUNT_LESS, params![*space])?;
            }
        }
        Ok(())
    }
}

/// Somebody's address is known to reach them; they live in this zone.
async fn confirm(app: &TestApp, role: Role, zone: &'static str) {
    app.perform(Role::Guest, Settle(Now::Confirmed(zone), app.person(role).0, 0)).await;
}

/// Somebody is no member of the closed space any more.
async fn leave(app: &TestApp, role: Role) {
    app.perform(Role::Guest, Settle(Now::Gone, app.person(role).0, app.world.closed.0)).await;
}

/// Somebody else writes in the dialogue.
async fn say(app: &TestApp, idea: SubjectId, words: &str) {
    let post =
        WritePost { idea, reply_to: None, body: cocreate_web::render(words), voice: None, behalf: None };
    app.perform(Role::Colleague, post).await;
}

/// The same, and those who follow are told once it has waited for more.
async fn say_and_tell(app: &TestApp, idea: SubjectId, words: &str) {
    say(app, idea, words).await;
    app.clock.advance(2 * MINUTE);
    app.deliver().await;
}

async fn choose(client: &Client, body: Value) {
    drop(client.post("/api/v1/me/mail", body).await.expect(200));
}

fn at(text: &str) -> i64 {
    Instant::parse(text).unwrap().0
}

/// How many letters there are once the clock shows this.
async fn by(app: &TestApp, instant: i64) -> usize {
    app.clock.set(instant);
    app.letters().await.len()
}

async fn newest(app: &TestApp) -> Kept {
    app.letters().await.pop().unwrap()
}

/// The path at which a letter is stopped, as its header says.
fn stop_path(letter: &Kept) -> String {
    let header = letter.header("list-unsubscribe").unwrap();
    header.trim_matches(['<', '>']).strip_prefix(ADDRESS).unwrap().to_owned()
}

/// What a program of mail sends: from another site, without cookies.
async fn one_click(client: &Client, path: &str, media: &str, body: &'static str) -> Reply {
    let request = Request::builder().method(Method::POST).uri(path).header(ORIGIN, "https://mail.example");
    let request = request.header("sec-fetch-site", "cross-site").header(CONTENT_TYPE, media);
    client.send(request.body(Body::from(body)).unwrap()).await
}

const FORM: &str = "application/x-www-form-urlencoded";

on_both! {
    async fn a_lively_thread_is_one_letter(app) {
        confirm(app, Role::Participant, "UTC").await;
        choose(&app.client(Role::Participant), json!({"pace": "at_once"})).await;
        let idea = app.idea("Benches").await;
        for n in 0..3 {
            app.clock.set(BEGINNING + n * 30_000);
            say(app, idea, "Yes.").await;
        }
        assert_eq!(by(app, BEGINNING + 2 * MINUTE - 1).await, 0, "it waits for more");
        assert_eq!(by(app, BEGINNING + 2 * MINUTE).await, 1);
        let letter = newest(app).await;
        assert_eq!(letter.letter.to, Role::Participant.email());
        assert_eq!(letter.letter.subject, "1 piece of news at Cocreate");
        for part in [&letter.letter.text, &letter.letter.html] {
            assert!(part.contains("Benches") && part.contains("3 new posts") && part.contains("Because you wrote it."), "{part}");
            assert!(part.contains(&format!("{ADDRESS}/ideas/{idea}")) && part.contains("Waiting at the clinic"), "{part}");
        }
        assert_eq!(letter.header("list-unsubscribe-post"), Some("List-Unsubscribe=One-Click"));
        assert!(!letter.headers.iter().any(|(_, value)| value.contains("Benches") || value.contains("clinic's")));
        // What was told is not told again, and the next letter waits a while.
        assert_eq!(by(app, BEGINNING + HOUR).await, 1);
        say(app, idea, "More.").await;
        assert_eq!(by(app, BEGINNING + HOUR + 2 * MINUTE).await, 2);
        say(app, idea, "And more.").await;
        assert_eq!(by(app, BEGINNING + HOUR + 11 * MINUTE).await, 2);
        assert_eq!(by(app, BEGINNING + HOUR + 12 * MINUTE).await, 3);
    }

    async fn mornings_come_by_the_clock_on_the_wall_where_somebody_lives(app) {
        confirm(app, Role::Participant, "Europe/Berlin").await;
        confirm(app, Role::Steward, "America/New_York").await;
        let idea = app.idea("Benches").await;
        drop(app.client(Role::Steward).post(&format!("/api/v1/subjects/{idea}/follow"), json!({})).await.expect(200));
        // Without news there is no letter.
        assert_eq!(by(app, day(3)).await, 0);
        // In New York the clock goes forward on 8 March, in Berlin on the 29th.
        for (said, berlin, new_york) in [
            ("2026-03-06T09:00:00Z", "2026-03-07T06:00:00Z", "2026-03-06T12:00:00Z"),
            ("2026-03-07T18:00:00Z", "2026-03-08T06:00:00Z", "2026-03-08T11:00:00Z"),
            ("2026-03-28T18:00:00Z", "2026-03-29T05:00:00Z", "2026-03-29T11:00:00Z"),
        ] {
            app.clock.set(at(said));
            say(app, idea, "Yes.").await;
            let before = by(app, at(said) + 2 * MINUTE).await;
            let (berlin, new_york) = (at(berlin), at(new_york));
            let (first, second) = (berlin.min(new_york), berlin.max(new_york));
            assert_eq!(by(app, first - 1).await, before);
            assert_eq!(by(app, first).await, before + 1);
            let to = if first == berlin { Role::Participant } else { Role::Steward };
            assert_eq!(newest(app).await.letter.to, to.email());
            assert_eq!(by(app, second - 1).await, before + 1);
            assert_eq!(by(app, second).await, before + 2);
            assert_eq!(by(app, second + DAY).await, before + 2, "it is told once");
        }
    }

    async fn a_week_is_told_on_monday(app) {
        confirm(app, Role::Participant, "UTC").await;
        choose(&app.client(Role::Participant), json!({"pace": "weekly"})).await;
        let (one, other) = (app.idea("Benches").await, app.idea_in(app.world.closed, "Shade").await);
        for (n, idea) in [(1, one), (2, other), (3, one)] {
            app.clock.set(day(n));
            say(app, idea, "Yes.").await;
        }
        assert_eq!(by(app, at("2026-03-09T06:59:59Z")).await, 0);
        assert_eq!(by(app, at("2026-03-09T07:00:00Z")).await, 1);
        let letter = newest(app).await.letter;
        assert_eq!(letter.subject, "2 pieces of news at Cocreate", "all spaces are one letter");
        assert!(letter.text.contains("The clinic's own table") && letter.text.contains("Shade"), "{}", letter.text);
    }

    async fn a_letter_is_in_the_language_of_its_reader(app) {
        confirm(app, Role::Participant, "UTC").await;
        let client = app.client(Role::Participant);
        drop(client.post("/api/v1/language", json!({"language": "ar"})).await.expect(200));
        let idea = app.idea("Benches").await;
        say_and_tell(app, idea, "Yes.").await;
        app.clock.set(day(1));
        let letter = newest(app).await.letter;
        assert_eq!(letter.language, "ar");
        assert!(letter.subject.contains("خبر واحد") && letter.html.contains("dir=\"rtl\""), "{}", letter.subject);
    }

    async fn nothing_of_a_space_is_told_to_who_has_left_it(app) {
        confirm(app, Role::Participant, "UTC").await;
        let idea = app.idea_in(app.world.closed, "Secret benches").await;
        say_and_tell(app, idea, "Yes.").await;
        leave(app, Role::Participant).await;
        assert_eq!(by(app, day(2)).await, 0);
        say_and_tell(app, idea, "No.").await;
        assert_eq!(by(app, day(4)).await, 0);
    }

    async fn what_was_seen_or_is_not_wanted_is_not_told(app) {
        crate::raw::execute(app, "UPDATE person SET email_confirmed_at = NULL").await;
        let idea = app.idea("Benches").await;
        say_and_tell(app, idea, "Before it was known that mail arrives.").await;
        assert_eq!(by(app, day(1)).await, 0, "nothing is sent to an address that nobody confirmed");
        confirm(app, Role::Participant, "UTC").await;
        let client = app.client(Role::Participant);
        // Seen on the page.
        say_and_tell(app, idea, "Yes.").await;
        drop(client.post(&format!("/api/v1/subjects/{idea}/seen"), json!({})).await.expect(200));
        assert_eq!(by(app, day(3)).await, 0);
        // Not wanted from this space; wanted elsewhere.
        choose(&client, json!({"space": app.world.open, "pace": "nothing"})).await;
        say_and_tell(app, idea, "Yes.").await;
        assert_eq!(by(app, day(5)).await, 0);
        choose(&client, json!({"space": app.world.open, "pace": null})).await;
        say_and_tell(app, idea, "Yes.").await;
        assert_eq!(by(app, day(7)).await, 1);
        // One's own acts are no news.
        drop(client.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Mine."})).await.expect(200));
        assert_eq!(by(app, day(9)).await, 1);
    }

    async fn one_press_stops_letters_and_looking_does_not(app) {
        confirm(app, Role::Participant, "UTC").await;
        let idea = app.idea("Benches").await;
        say_and_tell(app, idea, "Yes.").await;
        app.clock.set(day(1));
        let path = stop_path(&newest(app).await);
        let (guest, member) = (app.client(Role::Guest), app.client(Role::Participant));
        for _ in 0..2 {
            let page = guest.page(&path).await.expect(200).text();
            assert!(page.contains("id=\"mail-stop-send\"") && !page.contains("Paula") && !page.contains("clinic"));
        }
        assert_eq!(member.get("/me/mail").await.json()["everywhere"], "daily");
        // A page of another site cannot do it with somebody's session, nor a token sign in.
        let token = path.rsplit('/').next().unwrap();
        one_click(&member, &path, FORM, "List-Unsubscribe=One-Click").await.expect(403);
        let request = Request::get("/me").header("accept", "application/json").header(COOKIE, format!("session={token}"));
        guest.send(request.body(Body::empty()).unwrap()).await.expect(401);
        let stopped = one_click(&guest, &path, FORM, "List-Unsubscribe=One-Click").await.expect(200);
        assert_eq!(stopped.json(), json!({"everywhere": true}));
        assert_eq!(member.get("/me/mail").await.json()["everywhere"], "nothing");
        one_click(&guest, &path, "multipart/form-data; boundary=x", "--x\r\n\r\n--x--").await.expect(200);
        assert!(guest.page(&path).await.expect(200).text().contains("no news by mail any more"));
        say_and_tell(app, idea, "Yes.").await;
        assert_eq!(by(app, day(3)).await, 1);
        one_click(&guest, &format!("/unsubscribe/{}", "0".repeat(64)), FORM, "").await.expect(404);
        guest.page("/unsubscribe/nonsense").await.expect(404);
    }

    async fn a_letter_about_one_space_stops_that_space(app) {
        confirm(app, Role::Participant, "UTC").await;
        let member = app.client(Role::Participant);
        choose(&member, json!({"pace": "at_once"})).await;
        let idea = app.idea("Benches").await;
        say_and_tell(app, idea, "Yes.").await;
        app.clock.set(BEGINNING + 2 * MINUTE);
        let path = stop_path(&newest(app).await);
        let reply = app.client(Role::Guest).form(&path, &[]).await.expect(303);
        app.client(Role::Guest).page(reply.location()).await.expect(200);
        let choices = member.get("/me/mail").await.json();
        assert_eq!(choices["everywhere"], "at_once");
        let paces: Vec<&Value> = choices["spaces"].as_array().unwrap().iter().map(|space| &space["pace"]).collect();
        assert_eq!(paces, [&json!("nothing"), &Value::Null]);
    }

    async fn somebody_chooses_for_their_own_spaces_only(app) {
        let outsider = app.client(Role::Outsider);
        for space in [app.world.open, app.world.closed] {
            outsider.post("/api/v1/me/mail", json!({"space": space, "pace": "daily"})).await.expect(404);
        }
        outsider.post("/api/v1/me/mail", json!({"pace": null})).await.expect(422);
        outsider.post("/api/v1/me/mail", json!({"pace": "hourly"})).await.expect(422);
        let page = app.client(Role::Participant).form("/me/mail", &[("pace", "")]).await.expect(422).text();
        assert!(page.contains("id=\"errors\""));
        app.client(Role::Participant).form("/me/mail", &[("pace", "weekly")]).await.expect(303);
    }

    async fn two_nodes_write_one_letter(app) {
        confirm(app, Role::Participant, "UTC").await;
        let idea = app.idea("Benches").await;
        say_and_tell(app, idea, "Yes.").await;
        app.clock.set(day(1));
        let due = NewsDue { person: app.person(Role::Participant), pace: Pace::Daily };
        let write = |byte| app.desk.perform(&Actor::Clock, WriteNews { due, stop: StopToken::new([byte; 32]) });
        let (one, other) = tokio::join!(write(1), write(2));
        one.unwrap();
        other.unwrap();
        assert_eq!(app.letters().await.len(), 1);
        let sneaked = app.refused(Role::Host, WriteNews { due, stop: StopToken::new([3; 32]) }).await;
        assert_eq!(sneaked, Fault::Denied("not_permitted"), "only the clock writes letters");
    }
}
