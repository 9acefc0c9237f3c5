//! Letters: in the reader's language, with both parts, once, and nothing of them left behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use cocreate_courier::{Letter, Post, Refusal, Sender, Sending, Smtp};
use cocreate_kernel::{
    Actor, Ask, Command, DAY, Decision, Fault, HOUR, House, MINUTE, MailDraft, Moment, Permit, Query, Reader,
    StoreFault, To, Tx, Undo, Who, params, sql,
};
use cocreate_testkit::{BEGINNING, Role, TestApp, on_both};
use serde_json::{Value, json};

use crate::smtp::{Server, said};

sql! {
    LETTERS = "SELECT data, address, sent_at, failed_at, tries FROM mail ORDER BY id";
}

/// Writes a letter.
struct Write(MailDraft);

impl Command for Write {
    const PERMIT: Permit = Permit::new("test.write", &[Who::Anyone]);
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
        Ok(Decision::change((), (), "test.written", Value::Null).mail(self.0.clone()))
    }

    fn store(&self, (): (), _: &mut Tx<'_>) -> Result<(), StoreFault> {
        Ok(())
    }
}

/// What is kept of each letter.
#[derive(Debug, PartialEq, Eq)]
struct Left {
    data: Option<String>,
    address: Option<String>,
    sent: bool,
    failed: bool,
    tries: i64,
}

struct AllLetters;

impl Query for AllLetters {
    type View = Vec<Left>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<Left>, Fault> {
        Ok(reader.all(&LETTERS, params![], |row| {
            let (sent, failed): (Option<i64>, Option<i64>) = (row.get(2)?, row.get(3)?);
            let (data, address) = (row.get(0)?, row.get(1)?);
            Ok(Left { data, address, sent: sent.is_some(), failed: failed.is_some(), tries: row.get(4)? })
        })?)
    }
}

async fn left(app: &TestApp) -> Vec<Left> {
    app.desk.read(&Actor::Operator, AllLetters).await.unwrap()
}

fn to(address: &str, locale: &str) -> To {
    To::Address { address: address.to_owned(), locale: Some(locale.to_owned()) }
}

fn code() -> MailDraft {
    MailDraft::new(
        to("lea@home.example", "de"),
        "test",
        json!({"name": "Léa", "code": "PQ7-K2M", "link": "/me"}),
    )
}

fn sent_or_failed(sent: bool, tries: i64) -> Left {
    Left { data: None, address: None, sent, failed: !sent, tries }
}

/// Refuses everything in one way.
struct Refusing(Refusal);

impl Post for Refusing {
    fn send(&self, _: Letter) -> Sending<'_> {
        let refusal = self.0;
        Box::pin(async move { Err(refusal) })
    }
}

on_both! {
    async fn a_letter_arrives_in_the_language_of_whoever_gets_it(app) {
        app.perform(Role::Guest, Write(code())).await;
        let letter = app.letter_to("lea@home.example").await;
        assert_eq!(letter.letter.subject, "Eine Probe für Léa bei Cocreate");
        for part in [&letter.letter.text, &letter.letter.html] {
            assert!(part.contains("PQ7-K2M") && part.contains("https://cocreate.example/me"), "{part}");
            assert!(part.contains("ob Briefe ankommen"), "{part}");
        }
        assert!(letter.header("content-type").unwrap().starts_with("multipart/alternative"));
        assert_eq!(letter.header("auto-submitted"), Some("auto-generated"));
        assert_eq!(letter.header("to"), Some("lea@home.example"));
        assert_eq!(letter.header("list-unsubscribe"), None, "one cannot stop codes");
        assert!(!letter.headers.iter().any(|(_, value)| value.contains("PQ7")), "{:?}", letter.headers);

        // A person's letter goes by what stands in their account when it is sent.
        app.perform(Role::Guest, Write(MailDraft::new(To::Person(app.person(Role::Participant)), "test", json!({"name": "x"})))).await;
        drop(app.client(Role::Participant).post("/api/v1/language", json!({"language": "ar"})).await.expect(200));
        let letter = app.letter_to(&Role::Participant.email()).await.letter;
        assert!(letter.html.contains("dir=\"rtl\"") && letter.text.contains("مرحبًا \u{2068}Paula\u{2069}،"), "{}", letter.text);
    }

    async fn a_name_with_line_ends_makes_no_header(app) {
        let name = "Eve\r\nBcc: all@clinic.example\r\n\r\nBuy now";
        app.perform(Role::Guest, Write(MailDraft::new(to("lea@home.example", "en"), "test", json!({"name": name})))).await;
        let letter = app.letter_to("lea@home.example").await;
        assert_eq!(letter.header("bcc"), None);
        assert_eq!(letter.letter.subject, "A test for Eve Bcc: all@clinic.example Buy now at Cocreate");
    }

    async fn nothing_of_a_letter_is_left_once_it_is_sent(app) {
        app.perform(Role::Guest, Write(code())).await;
        let before = left(app).await;
        assert!(before[0].data.as_ref().unwrap().contains("PQ7-K2M") && before[0].address.is_some());
        assert_eq!(app.letters().await.len(), 1);
        assert_eq!(left(app).await, [sent_or_failed(true, 1)]);
        assert_eq!(app.letters().await.len(), 1, "it is sent once");
        assert_eq!(app.desk.forget_old_mail().await.unwrap(), 0);
        app.clock.set(BEGINNING + 31 * DAY);
        assert_eq!(app.desk.forget_old_mail().await.unwrap(), 1);
        assert!(!format!("{:?} {:?}", code(), app.tray.letters()).contains("lea@"), "logs hold no addresses");
    }

    async fn what_cannot_be_sent_now_is_tried_for_a_day_and_then_given_up(app) {
        let busy: Arc<dyn Post> = Arc::new(Refusing(Refusal::Later(Some(451))));
        app.perform(Role::Guest, Write(code())).await;
        app.deliver_by(Arc::clone(&busy)).await;
        assert_eq!(left(app).await[0].tries, 1);
        app.deliver_by(Arc::clone(&busy)).await;
        assert_eq!(left(app).await[0].tries, 1, "it is not tried again at once");
        for hour in 1..=30 {
            app.clock.set(BEGINNING + hour * HOUR);
            app.deliver_by(Arc::clone(&busy)).await;
        }
        let left = left(app).await;
        assert!((10..30).contains(&left[0].tries), "{left:?}");
        assert_eq!(left, [sent_or_failed(false, left[0].tries)]);
        assert!(app.letters().await.is_empty());
    }

    async fn what_is_of_no_use_any_more_is_not_sent(app) {
        app.perform(Role::Guest, Write(code().until(BEGINNING + 10 * MINUTE))).await;
        app.clock.set(BEGINNING + 10 * MINUTE);
        assert!(app.letters().await.is_empty());
        assert_eq!(left(app).await, [sent_or_failed(false, 1)]);
    }

    async fn a_letter_that_somebody_sends_is_not_sent_by_another(app) {
        app.perform(Role::Guest, Write(code())).await;
        assert!(app.desk.take_mail(1).await.unwrap().is_some());
        assert_eq!(app.desk.take_mail(1).await.unwrap_err(), Fault::Conflict("lost_a_race"));
        assert!(app.letters().await.is_empty());
        // Whoever took it is gone.
        app.clock.set(BEGINNING + HOUR);
        assert_eq!(app.letters().await.len(), 1);
        assert!(app.desk.take_mail(1).await.unwrap().is_none());
    }

    async fn a_mail_server_takes_a_letter_puts_it_off_or_refuses_it(app) {
        static ANSWER: AtomicU16 = AtomicU16::new(0);
        ANSWER.store(451, Ordering::SeqCst);
        let server = Server::start(&ANSWER);
        let from = Sender::parse("site@cocreate.example", "Cocreate").unwrap();
        let smtp: Arc<dyn Post> = Arc::new(Smtp::new(&server.url(), from).unwrap());
        app.perform(Role::Guest, Write(code())).await;
        app.deliver_by(Arc::clone(&smtp)).await;
        assert!(!left(app).await[0].failed, "451 is no refusal for good");
        ANSWER.store(250, Ordering::SeqCst);
        app.clock.set(BEGINNING + HOUR);
        app.deliver_by(Arc::clone(&smtp)).await;
        assert_eq!(left(app).await, [sent_or_failed(true, 2)]);

        ANSWER.store(550, Ordering::SeqCst);
        app.perform(Role::Guest, Write(code())).await;
        app.deliver_by(Arc::clone(&smtp)).await;
        assert_eq!(left(app).await[1], sent_or_failed(false, 1));
        app.clock.set(BEGINNING + DAY);
        app.deliver_by(smtp).await;

        let took = server.took();
        assert_eq!(took.len(), 3, "{took:#?}");
        let id = |message: &str| said(message, "Message-ID: ");
        assert_eq!(id(&took[0]), id(&took[1]), "the same letter has the same name");
        assert_ne!(id(&took[1]), id(&took[2]));
        assert!(took[1].contains("Content-Type: text/plain") && took[1].contains("Content-Type: text/html"));
    }

    async fn developers_look_into_the_letters_of_the_demo_and_nowhere_else(app) {
        app.perform(Role::Guest, Write(code())).await;
        let kept = app.letter_to("lea@home.example").await;
        let one = format!("/dev/mail/{}", kept.letter.name());
        let demo = app.demo_client(Role::Guest);
        assert!(demo.page("/dev/mail").await.expect(200).text().contains(&format!("href=\"{one}\"")));
        let page = demo.page(&one).await.expect(200).text();
        assert!(page.contains("<a href=\"/me\">https://cocreate.example/me</a>"), "{page}");
        assert!(page.contains("&#60;!doctype html&#62;"), "the HTML is shown as it was written");
        assert!(demo.get(&one).await.expect(200).json()["text"].as_str().unwrap().contains("PQ7-K2M"));
        demo.page("/dev/mail/nothing").await.expect(404);
        for role in Role::ALL {
            for path in ["/dev/mail", &one] {
                app.client(role).page(path).await.expect(404);
            }
        }
    }
}
