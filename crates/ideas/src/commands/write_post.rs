//! Somebody writes in the dialogue about an idea, or replies to a post in it.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Ask, Author, Command, Decision, Fault, GroupId, Moment, OnSubject, Permit, PersonId, PostId, StoreFault,
    SubjectId, SubjectScene, Tx, Undo, params,
};
use cocreate_web::{Rendered, settling};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::IDEA;
use crate::sql::{COUNT_POST, COUNT_POST_VOICE, FIND_POST_PATH, INSERT_POST};

/// Deepest branch; a reply below it stands beside the post that it answers.
const DEPTH: usize = 6;

/// Bytes of one number in a path.
const STEP: usize = 4;

/// Writes a post.
#[derive(Clone, Debug)]
pub struct WritePost {
    /// The idea.
    pub idea: SubjectId,
    /// The number of the post that it replies to.
    pub reply_to: Option<i64>,
    /// The text.
    pub body: Rendered,
    /// The group that it is for, where that is not the one the author speaks for by default.
    pub voice: Option<GroupId>,
    /// Somebody without e-mail in whose name the actor enters it.
    pub behalf: Option<PersonId>,
}

/// A post that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Posted {
    /// The idea.
    pub idea: SubjectId,
    /// The post's number in the dialogue.
    pub number: i64,
}

/// A post to store.
#[derive(Debug)]
pub struct NewPost {
    id: PostId,
    number: i64,
    path: Vec<u8>,
    author: Author,
    group: Option<GroupId>,
    at: i64,
}

impl Command for WritePost {
    const PERMIT: Permit = Permit::new("post.write", Permit::MEMBERS);
    const MASKED: bool = true;
    type Place = OnSubject;
    /// The path of the post that it replies to; and when to look whether the author is still new here.
    type Known = (Vec<u8>, Option<i64>);
    type Change = NewPost;
    type Reply = Posted;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    fn voice(&self) -> Option<GroupId> {
        self.voice
    }

    fn behalf(&self) -> Option<PersonId> {
        self.behalf
    }

    fn keys(&self) -> usize {
        1
    }

    /// The path is empty for a new branch.
    fn load(&self, tx: &mut Tx<'_>, scene: &SubjectScene) -> Result<Self::Known, Undo<Fault>> {
        let path = match self.reply_to {
            None => Vec::new(),
            Some(number) => tx
                .maybe(&FIND_POST_PATH, params![self.idea, number], |row| row.get(0))?
                .ok_or_else(|| Fault::invalid("reply_to", "unknown"))?,
        };
        let settles = match self.body.newcomer {
            None => None,
            Some(newcomer) => newcomer.writes(tx, scene.now)?,
        };
        Ok((path, settles))
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        (mut path, settles): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewPost, Posted>, Fault> {
        let author = scene.speaker()?;
        let number = scene.posts + 1;
        path.truncate((DEPTH - 1) * STEP);
        let step = u32::try_from(number).map_err(|_| Fault::Conflict("dialogue_full"))?;
        path.extend(step.to_be_bytes());
        let group = scene.member.and_then(|member| member.group);
        let post = NewPost { id: PostId(moment.key()?), number, path, author, group, at: moment.now };
        let data = json!({"number": number, "reply_to": self.reply_to, "body": digest(&self.body.source)});
        let written = Decision::change(post, Posted { idea: self.idea, number }, "post.written", data).news();
        Ok(settling(written, self.body.newcomer, settles))
    }

    fn store(&self, post: NewPost, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewPost { id, number, path, author, group, at } = post;
        let Rendered { source, html, held, .. } = &self.body;
        let Author { person, alias, entered_by } = author;
        let key =
            params![id, self.idea, number, &path, person, group, source, html, at, *held, alias, entered_by];
        tx.run(&INSERT_POST, key)?;
        tx.run(&COUNT_POST, params![self.idea])?;
        if let Some(group) = group {
            tx.run(&COUNT_POST_VOICE, params![self.idea, group])?;
        }
        Ok(())
    }
}
