//! A copy of everything that is kept about somebody: asked for, made in a job, fetched by its owner alone.

use cocreate_kernel::personal::Personal;
use cocreate_kernel::{Actor, Ask, Fault, Instant, PersonId, Query, Reader, Scope, params};
use cocreate_web::{Download, FileHead, Input, Preparation, Routes, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{AskExport, ExportAsked};
use crate::export_sql::{FIND_EXPORT, FIND_PART, FIND_READY, LATEST_EXPORT};

/// Kinds of jobs that a copy leaves.
pub mod job {
    /// Make it.
    pub const MAKE: &str = "export.make";
    /// Delete it.
    pub const DELETE: &str = "export.delete";
}

/// Ask for a copy of everything, or fetch it.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ExportPage {}

/// The last copy that was asked for.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct ExportRow {
    /// Its key.
    pub export: i64,
    /// Since when.
    #[schema(inline)]
    pub asked_at: Instant,
    /// Since when it can be fetched, at `/me/export/KEY`; nothing while it is being made.
    #[schema(inline)]
    pub ready_at: Option<Instant>,
    /// Its size in bytes.
    pub size: Option<i64>,
    /// When it is deleted.
    #[schema(inline)]
    pub ends_at: Option<Instant>,
}

/// How it stands with a copy of everything.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct ExportView {
    /// The last copy that was asked for.
    pub latest: Option<ExportRow>,
}

impl Query for ExportPage {
    type View = ExportView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ExportView, Fault> {
        let me = actor.demand_proven()?;
        let latest = reader.maybe(&LATEST_EXPORT, params![me], |row| {
            Ok(ExportRow {
                export: row.get(0)?,
                asked_at: row.get(1)?,
                ready_at: row.get(2)?,
                size: row.get(3)?,
                ends_at: row.get(4)?,
            })
        })?;
        Ok(ExportView { latest })
    }
}

/// Whose copy is to be made, and in which language it is explained. Not routed: the job asks it.
#[derive(Clone, Copy, Debug)]
pub struct ExportToMake(pub i64);

impl Query for ExportToMake {
    type View = (PersonId, Option<String>);

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        let found = reader.maybe(&FIND_EXPORT, params![self.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        found.ok_or(Fault::NotFound)
    }
}

/// Fetch your copy of everything: a ZIP file.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct FetchExport {
    /// The copy.
    pub export: i64,
}

/// One part of a copy.
#[derive(Clone, Copy, Debug)]
pub struct FetchPart {
    export: i64,
    number: i64,
}

impl Query for FetchExport {
    type View = FileHead;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<FileHead, Fault> {
        let me = actor.demand_proven()?;
        let now = reader.now();
        let size = reader.maybe(&FIND_READY, params![self.export, me, now], |row| row.get(0))?;
        let name = format!("cocreate-{}.zip", self.export);
        Ok(FileHead { name, media: "application/zip", size: size.ok_or(Fault::NotFound)? })
    }
}

impl Query for FetchPart {
    type View = Option<Vec<u8>>;
    const SCOPE: Scope = Scope::Account;

    /// Whose it is, is asked again for each part.
    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Self::View, Fault> {
        let now = reader.now();
        let values = params![self.export, actor.key(), now, self.number];
        Ok(reader.maybe(&FIND_PART, values, |row| row.get(0))?)
    }
}

impl Download for FetchExport {
    type Part = FetchPart;

    fn part(&self, number: i64) -> FetchPart {
        FetchPart { export: self.export, number }
    }
}

impl Input for AskExport {
    type Command = Self;
    type Form = ExportPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &ExportAsked, _: Option<&str>) -> String {
        "/me/export".to_owned()
    }
}

impl ExportView {
    /// What is in a copy, by name.
    fn kinds(&self) -> Vec<&'static str> {
        Personal::all().into_iter().flat_map(|room| room.mine).map(|kind| kind.name).collect()
    }

    /// Whether another one can be asked for.
    fn may_ask(&self) -> bool {
        self.latest.is_none_or(|latest| latest.ready_at.is_some())
    }
}

impl ExportRow {
    /// Its size in whole kilobytes, rounded up.
    fn kilobytes(&self) -> i64 {
        self.size.unwrap_or_default().saturating_add(1_023) / 1_024
    }
}

page!(ExportView, "export.html");

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<ExportPage>("/me/export")
        .post::<AskExport>("/me/export")
        .download::<FetchExport>("/me/export/{export}")
}
