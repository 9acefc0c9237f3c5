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
    let bytes = if name.ends_with(SCRIPT) { lighter(file.data) } else { file.data };
    Some(Asset { bytes, media, hash })
}

/// A script as it travels: a quarter less, without its documentation and the comments that have a line
/// of their own. Its lines keep their numbers.
fn lighter(script: Cow<'static, [u8]>) -> Cow<'static, [u8]> {
    let Ok(text) = std::str::from_utf8(&script) else { return script };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((code, after)) = rest.split_once("/**") {
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        out.push_str(code);
        out.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim).map(|line| if line.starts_with("//") { "" } else { line });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n").into_bytes())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_travels_without_its_comments_and_keeps_its_lines() {
        let script = "// What it is.\n\n/**\n * Says.\n * @param {string} a\n */\nf(a); // why\n  /** @type {A} */ let b = \"https://x\";\n";
        let lighter = lighter(Cow::Borrowed(script.as_bytes()));
        let text = String::from_utf8(lighter.into_owned()).unwrap();
        assert_eq!(text, "\n\n\n\n\n\nf(a); // why\nlet b = \"https://x\";");
    }

    #[test]
    fn scripts_stand_under_one_hash_because_they_import_each_other() {
        let hashes = ["app.js", "kit.js", "live.js", "dialogs.js", "passkeys.js"]
            .map(|name| asset(name).unwrap().hash);
        assert!(hashes.iter().all(|hash| *hash == hashes[0]), "{hashes:?}");
        assert_ne!(asset("app.css").unwrap().hash, hashes[0]);
    }
}
