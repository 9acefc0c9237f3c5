//! Who is looking at what: pages that are open hear when their subject changes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::{Notify, broadcast};

use crate::{Lane, SubjectId};

/// A subject changed and now has this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which.
    pub subject: SubjectId,
    /// Its version after the change; 0 when words may have been missed, so that readers look anew.
    pub version: i64,
}

/// The open pages of this node.
#[derive(Debug, Default)]
pub struct Live {
    rooms: Mutex<HashMap<SubjectId, broadcast::Sender<Changed>>>,
    lanes: [Notify; 2],
}

impl Live {
    /// Hears of a subject's changes from now on.
    pub fn listen(&self, subject: SubjectId) -> broadcast::Receiver<Changed> {
        let mut rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        rooms.entry(subject).or_insert_with(|| broadcast::channel(16).0).subscribe()
    }

    /// Tells those who look at the subject; forgets it when nobody does.
    pub fn tell(&self, changed: Changed) {
        let mut rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(room) = rooms.get(&changed.subject)
            && room.send(changed).is_err()
        {
            rooms.remove(&changed.subject);
        }
    }

    /// Wakes whoever does jobs: there may be one.
    pub fn wake(&self) {
        self.lanes.iter().for_each(Notify::notify_one);
    }

    /// Waits until there may be a job to do in a lane.
    pub async fn job_left(&self, lane: Lane) {
        match lane {
            Lane::Inside => self.lanes[0].notified().await,
            Lane::Outside => self.lanes[1].notified().await,
        }
    }

    /// Tells everybody to look anew.
    pub fn tell_all(&self) {
        let mut rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        rooms.retain(|subject, room| room.send(Changed { subject: *subject, version: 0 }).is_ok());
    }
}
