//! Letters on their way: from the job that a change left to whoever takes letters away.

use std::sync::Arc;

use cocreate_attention::{NEWS, NewsLetter};
use cocreate_courier::{Post, Refusal};
use cocreate_kernel::{Actor, Desk, Fault, Job, Mail};
use cocreate_web::{Contents, Letterhead};

/// Who writes letters and who takes them away.
#[derive(Clone)]
pub struct Mailroom {
    /// Whose letters they are.
    pub head: Letterhead,
    /// Who takes them away.
    pub post: Arc<dyn Post>,
}

impl Mailroom {
    /// Sends the letter of a job. Between the server's word that it has the letter and ours that it is sent lies one
    /// write: after a crash right there the letter goes out again, under the same Message-ID.
    pub(crate) async fn send(self, desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
        let id =
            job.data["mail"].as_i64().ok_or_else(|| Fault::Broken("a job names no letter".to_owned()))?;
        let Some(mail) = desk.take_mail(id).await? else { return Ok(()) };
        if desk.now() >= mail.ends_at {
            return give_up(&desk, &mail, "its time is over").await;
        }
        let Some(contents) = contents(&desk, &mail).await? else { return desk.mail_failed(id).await };
        let written = self
            .head
            .named(&desk.instance().rules.name)
            .write(&mail, &contents)
            .map_err(|error| Fault::Broken(error.to_string()))?;
        let Some(letter) = written else { return desk.mail_failed(id).await };
        match self.post.send(letter).await {
            Ok(()) => desk.mail_sent(id).await,
            Err(refusal @ Refusal::Never(_)) => give_up(&desk, &mail, &refusal.to_string()).await,
            Err(refusal @ Refusal::Later(_)) => {
                desk.put_mail_back(id).await?;
                Err(Fault::Broken(refusal.to_string()))
            }
        }
    }
}

/// What stands in a letter: news are read now, as whoever gets them; nothing where there are none any more.
async fn contents(desk: &Desk, mail: &Mail) -> Result<Option<Contents>, Fault> {
    match mail.person {
        Some(person) if mail.kind == NEWS => desk.read(&Actor::person(person), NewsLetter::of(mail)?).await,
        _ => Ok(Some(Contents { values: mail.data.clone(), ..Contents::default() })),
    }
}

/// Says so without saying to whom it was, or what.
async fn give_up(desk: &Desk, mail: &Mail, reason: &str) -> Result<(), Fault> {
    tracing::warn!(mail.id, mail.kind, reason, "a letter is given up");
    desk.mail_failed(mail.id).await
}
