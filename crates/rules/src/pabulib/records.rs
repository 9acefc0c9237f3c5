//! Splits a file into sections, rows and fields.

use super::{Refusal, RefusalReason};

/// A section: its header and its rows, each with as many fields as the header.
pub(super) struct Section {
    pub(super) header: Vec<String>,
    header_line: usize,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) line: usize,
    pub(super) fields: Vec<String>,
}

const SECTIONS: [&str; 3] = ["META", "PROJECTS", "VOTES"];

impl Section {
    /// Where the column is; it must be there once.
    pub(super) fn column(&self, name: &str) -> Result<usize, Refusal> {
        self.optional_column(name)?
            .ok_or_else(|| RefusalReason::BadHeader { column: name.into() }.at(self.header_line))
    }

    /// Where the column is, if it is there; never twice.
    pub(super) fn optional_column(&self, name: &str) -> Result<Option<usize>, Refusal> {
        let mut places = (0..self.header.len()).filter(|&place| self.header[place] == name);
        match (places.next(), places.next()) {
            (_, Some(_)) => Err(RefusalReason::BadHeader { column: name.into() }.at(self.header_line)),
            (place, None) => Ok(place),
        }
    }
}

/// The three sections, in any order in the file.
pub(super) fn sections(text: &str) -> Result<[Section; 3], Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut found: [Option<Section>; 3] = [None, None, None];
    let mut current: Option<usize> = None;
    let mut rest = Records { text, line: 1 };
    while let Some(row) = rest.next_row()? {
        if let Some(place) = section_named(&row) {
            if found[place].is_some() {
                return Err(RefusalReason::RepeatedSection { section: SECTIONS[place].into() }.at(row.line));
            }
            let header_line = row.line;
            found[place] = Some(Section { header: Vec::new(), header_line, rows: Vec::new() });
            current = Some(place);
            continue;
        }
        let section = current.and_then(|place| found[place].as_mut());
        let Some(section) = section else {
            return Err(RefusalReason::TextOutsideSections.at(row.line));
        };
        if section.header.is_empty() {
            section.header = row.fields.iter().map(|field| field.trim().to_lowercase()).collect();
            section.header_line = row.line;
        } else if row.fields.len() == section.header.len() {
            section.rows.push(row);
        } else {
            let (expected, found) = (section.header.len(), row.fields.len());
            return Err(RefusalReason::WrongNumberOfFields { expected, found }.at(row.line));
        }
    }
    let mut found = found.into_iter().zip(SECTIONS).map(|(section, name)| {
        section.ok_or_else(|| RefusalReason::MissingSection { section: name.into() }.at(0))
    });
    let mut next = || found.next().unwrap_or_else(|| Err(RefusalReason::TextOutsideSections.at(0)));
    Ok([next()?, next()?, next()?])
}

fn section_named(row: &Row) -> Option<usize> {
    let [name] = row.fields.as_slice() else { return None };
    SECTIONS.iter().position(|section| section.eq_ignore_ascii_case(name.trim()))
}

/// The text not read yet, and the line it starts on.
struct Records<'t> {
    text: &'t str,
    line: usize,
}

impl Records<'_> {
    /// The next row that is not blank. A quoted field may hold separators, line ends and doubled quotes.
    fn next_row(&mut self) -> Result<Option<Row>, Refusal> {
        while !self.text.is_empty() {
            let line = self.line;
            let mut fields = Vec::new();
            loop {
                let field = if self.text.starts_with('"') { self.quoted()? } else { self.plain() };
                fields.push(field);
                match self.text.strip_prefix(';') {
                    Some(rest) => self.text = rest,
                    None => break,
                }
            }
            self.end_line();
            if fields.len() > 1 || fields.iter().any(|field| !field.trim().is_empty()) {
                return Ok(Some(Row { line, fields }));
            }
        }
        Ok(None)
    }

    fn plain(&mut self) -> String {
        let end = self.text.find([';', '\n', '\r']).unwrap_or(self.text.len());
        let (field, rest) = self.text.split_at(end);
        self.text = rest;
        field.to_owned()
    }

    fn quoted(&mut self) -> Result<String, Refusal> {
        let line = self.line;
        let mut field = String::new();
        let mut rest = &self.text[1..];
        loop {
            let Some(end) = rest.find('"') else {
                return Err(RefusalReason::UnclosedQuote.at(line));
            };
            field.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix('"') {
                Some(after) => {
                    field.push('"');
                    rest = after;
                }
                None => break,
            }
        }
        self.line += field.matches('\n').count();
        if !rest.is_empty() && !rest.starts_with([';', '\n', '\r']) {
            return Err(RefusalReason::TextAfterQuote.at(self.line));
        }
        self.text = rest;
        Ok(field)
    }

    fn end_line(&mut self) {
        let rest = self.text.strip_prefix('\r').unwrap_or(self.text);
        self.text = rest.strip_prefix('\n').unwrap_or(rest);
        self.line += 1;
    }
}
