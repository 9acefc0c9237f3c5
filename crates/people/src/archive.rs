//! A copy of everything, written piece by piece: a ZIP file with JSON for programs and pages without script for people.

use std::io::{self, Write};

use cocreate_kernel::personal::{Kind, Mine, Personal};
use cocreate_kernel::{Actor, Ask, Fault, Instant, PersonId, Query, Reader, Row, StoreFault, params};
use cocreate_web::{L10n, Lang};
use serde_json::{Map, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Bytes in one part: a mebibyte.
const PART: usize = 1 << 20;
/// Rows read at once.
const ROWS: i64 = 500;

/// Takes a part; says no when nobody wants it any more.
pub type Sink = Box<dyn Fn(Vec<u8>) -> bool + Send>;

/// Writes everything about somebody, from one snapshot. Not routed: a job asks it.
pub struct WriteExport {
    /// Whose copy it is.
    pub person: PersonId,
    /// The tag of the language in which it is explained.
    pub language: Option<String>,
    /// Takes the parts, in order.
    pub sink: Sink,
}

impl Query for WriteExport {
    type View = ();

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<(), Fault> {
        let l10n = L10n::shared();
        let lang = self.language.as_deref().and_then(|tag| l10n.find(tag)).or_else(|| l10n.find("en"));
        let lang = lang.ok_or_else(|| Fault::Broken("there is no language".to_owned()))?;
        let parts = Parts { filled: Vec::with_capacity(PART), sink: &self.sink };
        let mut archive = Archive { zip: ZipWriter::new_stream(parts), lang, person: self.person };
        archive.write(reader).map_err(broken)?;
        let mut parts = archive.zip.finish().map_err(broken)?.into_inner();
        parts.flush_all().map_err(broken)
    }
}

fn broken(error: impl std::fmt::Display) -> Fault {
    Fault::Broken(format!("a copy of everything: {error}"))
}

/// Cuts what is written into parts.
struct Parts<'s> {
    filled: Vec<u8>,
    sink: &'s Sink,
}

impl Parts<'_> {
    fn flush_all(&mut self) -> io::Result<()> {
        while !self.filled.is_empty() {
            let rest = self.filled.split_off(self.filled.len().min(PART));
            let part = std::mem::replace(&mut self.filled, rest);
            if !(self.sink)(part) {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
        }
        Ok(())
    }
}

impl Write for Parts<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = PART - self.filled.len();
        let taken = bytes.len().min(room);
        self.filled.extend_from_slice(&bytes[..taken]);
        if self.filled.len() == PART {
            self.flush_all()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Archive<'a, 's> {
    zip: ZipWriter<zip::write::StreamWriter<Parts<'s>>>,
    lang: &'a Lang,
    person: PersonId,
}

impl Archive<'_, '_> {
    fn write(&mut self, reader: &mut Reader<'_, '_>) -> io::Result<()> {
        let kinds: Vec<&Mine> = Personal::all().into_iter().flat_map(|room| room.mine).collect();
        self.start("README.txt")?;
        self.put(&format!("{}\n\n", self.say("export-readme")))?;
        for kind in &kinds {
            self.put(&format!("{0}.json, {0}.html: {1}\n", kind.name, self.say(&key(kind))))?;
        }
        let mut counts = Vec::with_capacity(kinds.len());
        for kind in &kinds {
            counts.push(self.json(reader, kind)?);
            self.page(reader, kind)?;
        }
        self.index(&kinds, &counts)
    }

    fn say(&self, key: &str) -> String {
        self.lang.say(key, None).into_owned()
    }

    fn start(&mut self, name: &str) -> io::Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        self.zip.start_file(name, options).map_err(io::Error::other)
    }

    fn put(&mut self, text: &str) -> io::Result<()> {
        self.zip.write_all(text.as_bytes())
    }

    fn json(&mut self, reader: &mut Reader<'_, '_>, kind: &Mine) -> io::Result<usize> {
        self.start(&format!("{}.json", kind.name))?;
        self.put("[")?;
        let mut count = 0;
        self.each(reader, kind, |archive, row| {
            archive.put(if count == 0 { "\n" } else { ",\n" })?;
            count += 1;
            archive.put(&Value::Object(row).to_string())
        })?;
        self.put("\n]\n")?;
        Ok(count)
    }

    fn page(&mut self, reader: &mut Reader<'_, '_>, kind: &Mine) -> io::Result<()> {
        self.start(&format!("{}.html", kind.name))?;
        let title = self.say(&key(kind));
        self.head(&title)?;
        self.each(reader, kind, |archive, row| {
            archive.put("<dl>")?;
            for (name, _) in kind.fields {
                let value = match row.get(*name) {
                    None | Some(Value::Null) => continue,
                    Some(Value::String(text)) => escaped(text),
                    Some(other) => escaped(&other.to_string()),
                };
                archive.put(&format!("<dt>{name}</dt><dd dir=\"auto\">{value}</dd>\n"))?;
            }
            archive.put("</dl><hr>\n")
        })?;
        self.put("</body></html>\n")
    }

    fn index(&mut self, kinds: &[&Mine], counts: &[usize]) -> io::Result<()> {
        self.start("index.html")?;
        let (title, words) = (self.say("export-title"), self.say("export-readme"));
        self.head(&title)?;
        self.put(&format!("<p>{}</p><ul>\n", escaped(&words)))?;
        for (kind, count) in kinds.iter().zip(counts) {
            let words = escaped(&self.say(&key(kind)));
            self.put(&format!("<li><a href=\"{}.html\">{words}</a> ({count})</li>\n", kind.name))?;
        }
        self.put("</ul></body></html>\n")
    }

    fn head(&mut self, title: &str) -> io::Result<()> {
        let (tag, direction, title) = (&self.lang.tag, self.lang.direction(), escaped(title));
        self.put(&format!(
            "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
             <style>body{{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}}dt{{color:#555}}\
             dd{{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}}</style></head><body><h1>{title}</h1>\n"
        ))
    }

    /// Gives every row of a kind to `write`, some at a time.
    fn each(
        &mut self,
        reader: &mut Reader<'_, '_>,
        kind: &Mine,
        mut write: impl FnMut(&mut Self, Map<String, Value>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut after = (-1, -1);
        loop {
            let values = params![self.person, after.0, after.1, ROWS];
            let rows = reader
                .all(kind.statement, values, |row| Ok(((row.get(0)?, row.get(1)?), fields(row, kind)?)));
            let rows = rows.map_err(io::Error::other)?;
            let Some((last, _)) = rows.last() else { return Ok(()) };
            after = *last;
            for (_, row) in rows {
                write(self, row)?;
            }
        }
    }
}

/// The sentence that says what a kind is.
pub(crate) fn key(kind: &Mine) -> String {
    format!("export-kind-{}", kind.name.replace('_', "-"))
}

fn fields(row: &Row<'_>, kind: &Mine) -> Result<Map<String, Value>, StoreFault> {
    let each = kind.fields.iter().enumerate();
    each.map(|(n, (name, is))| Ok(((*name).to_owned(), field(row, n + 2, *is)?))).collect()
}

fn field(row: &Row<'_>, column: usize, kind: Kind) -> Result<Value, StoreFault> {
    Ok(match kind {
        Kind::Text => row.get::<Option<String>>(column)?.into(),
        Kind::Number => row.get::<Option<i64>>(column)?.into(),
        Kind::Truth => row.get::<Option<i64>>(column)?.map(|truth| truth != 0).into(),
        Kind::Instant => row.get::<Option<i64>>(column)?.map(|at| Instant(at).to_string()).into(),
        Kind::Json => {
            let text: Option<String> = row.get(column)?;
            text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
        }
    })
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
