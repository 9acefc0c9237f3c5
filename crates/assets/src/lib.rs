//! What is embedded in the binary: styles, the page script, the sentences.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// A file to serve, with the hash that its address carries.
#[derive(Debug)]
pub struct Asset {
    /// Its content.
    pub bytes: Cow<'static, [u8]>,
    /// Media type.
    pub media: &'static str,
    /// 16 hexadecimal digits that change with it.
    pub hash: String,
}

const SCRIPT: &str = ".js";

/// The static file of this name.
#[must_use]
pub fn asset(name: &str) -> Option<Asset> {
    let file = Static::get(name)?;
    let digest = if name.ends_with(SCRIPT) { scripts() } else { file.metadata.sha256_hash() };
    let hash = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let media = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    Some(Asset { bytes: file.data, media, hash })
}

/// The names of all static files.
#[must_use]
pub fn assets() -> Vec<String> {
    Static::iter().map(|name| name.into_owned()).collect()
}

/// One hash for all scripts: they import each other by relative addresses, so they stand under the same one.
fn scripts() -> [u8; 32] {
    let scripts = Static::iter().filter(|name| name.ends_with(SCRIPT));
    let digests = scripts.filter_map(|name| Some(Static::get(&name)?.metadata.sha256_hash()));
    digests.fold([0; 32], |all, one| std::array::from_fn(|n| all[n].rotate_left(1) ^ one[n]))
}

/// The Fluent texts of a language, by its tag: the files of its folder, by name.
#[must_use]
pub fn locale(tag: &str) -> Vec<(String, String)> {
    let prefix = format!("{tag}/");
    let files = Locales::iter().filter(|name| name.starts_with(&prefix));
    let texts = files.filter_map(|name| {
        let text = String::from_utf8(Locales::get(&name)?.data.into_owned()).ok()?;
        Some((name.into_owned(), text))
    });
    texts.collect()
}

/// The tags of the languages that are shipped.
#[must_use]
pub fn languages() -> Vec<String> {
    let mut tags: Vec<String> =
        Locales::iter().filter_map(|name| Some(name.split_once('/')?.0.to_owned())).collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}
