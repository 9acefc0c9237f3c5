//! Letters as files, where no mail server is named: nothing leaves the machine.

use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::{Letter, Post, Refusal, Sender, Sending, Tray};

/// A folder of `.eml` files.
pub struct Folder {
    path: PathBuf,
    from: Sender,
    tray: Option<Arc<Tray>>,
}

impl Folder {
    /// A folder, which need not be there yet. What is written is also laid into the tray, where there is one.
    #[must_use]
    pub fn new(path: PathBuf, from: Sender, tray: Option<Arc<Tray>>) -> Self {
        Self { path, from, tray }
    }
}

impl Post for Folder {
    fn send(&self, letter: Letter) -> Sending<'_> {
        Box::pin(async move {
            let message = letter.message(&self.from)?.formatted();
            // The oldest first; a letter that is sent again takes its own place.
            let path = self.path.join(format!("{:013}-{}.eml", letter.at, letter.name()));
            let folder = self.path.clone();
            let written = tokio::task::spawn_blocking(move || write(&folder, &path, &message)).await;
            match written {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    tracing::error!(%error, "a letter could not be written to its folder");
                    return Err(Refusal::Later(None));
                }
                Err(_) => return Err(Refusal::Later(None)),
            }
            self.tray.as_ref().map_or(Ok(()), |tray| tray.keep(letter))
        })
    }
}

/// Letters hold secrets: only whoever runs the site can read them.
fn write(folder: &Path, path: &Path, message: &[u8]) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600).open(path)?.write_all(message)
}
