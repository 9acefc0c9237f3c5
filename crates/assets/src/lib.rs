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
    /// First 16 hexadecimal digits of its SHA-256.
    pub hash: String,
}

/// The static file of this name.
#[must_use]
pub fn asset(name: &str) -> Option<Asset> {
    let file = Static::get(name)?;
    let hash = file.metadata.sha256_hash().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let media = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    Some(Asset { bytes: file.data, media, hash })
}

/// The Fluent text of a language, by its tag.
#[must_use]
pub fn locale(tag: &str) -> Option<String> {
    let file = Locales::get(&format!("{tag}.ftl"))?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// The tags of the languages that are shipped.
pub fn languages() -> impl Iterator<Item = String> {
    Locales::iter().filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned))
}
