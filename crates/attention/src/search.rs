//! Search: words of titles and bodies, and names of spaces. All words must be there, the last one also as a
//! beginning. A few thousand subjects are looked at, however many have a word: those of its rarest word, the newest
//! first, so that a common word is as quick as a rare one.

use cocreate_kernel::{Actor, Ask, Fault, Param, Query, Reader, Row, StoreFault, text::line, words};
use cocreate_web::{Cursor, PAGE, Voice, cut};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::notices::address;
use crate::sql::{COUNT_WORDS, SEARCH_SPACES, SEARCH_SUBJECTS};
use crate::views::{Found, SearchView, SpaceName};

/// Words of a query that are looked for.
const TERMS: usize = 5;
/// Shortest word that also stands for those that begin with it, in characters.
const PREFIX: usize = 3;
/// Words that one beginning stands for: the most common ones.
const LEADS: usize = 8;
/// Subjects looked at.
const CANDIDATES: i64 = 2_000;
/// Spaces shown.
const SPACES: i64 = 5;
/// Longest query that is shown again, in characters.
const SHOWN: usize = 200;

/// Search titles and bodies, and the names of spaces, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Search {
    /// What to look for: at most five words count, all must be there, and the last may be unfinished.
    #[serde(default)]
    pub q: Option<String>,
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for Search {
    type View = SearchView;
    const HEAVY: bool = true;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<SearchView, Fault> {
        let asked = self.q.as_deref().unwrap_or_default();
        let mut view = SearchView {
            query: shown(asked),
            asked: false,
            results: Vec::new(),
            spaces: Vec::new(),
            next: None,
        };
        let terms = words::first(asked, TERMS);
        let Some((last, others)) = terms.split_last() else { return Ok(view) };
        view.asked = true;
        if self.after.is_none() {
            view.spaces = spaces(reader, actor, last, others)?;
        }
        if let Some(plan) = Plan::of(reader, last, others)? {
            let rows = plan.run(reader, actor, self.after.unwrap_or(Cursor::TOP))?;
            (view.results, view.next) = cut(rows, |row| Cursor(row.supports, row.id.0));
        }
        Ok(view)
    }
}

/// A query as it stands in the field again: one line that a page can hold.
fn shown(asked: &str) -> String {
    let text: String = asked.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    line(&text)
}

/// The bounds of the words that a term stands for.
fn bounds(term: &str, as_prefix: bool) -> (String, String) {
    let end = if as_prefix { '\u{10ffff}' } else { '\u{1}' };
    (term.to_owned(), format!("{term}{end}"))
}

fn may_be_unfinished(last: &str) -> bool {
    last.chars().count() >= PREFIX
}

/// Which words lead to subjects, and which are then looked for in them.
#[derive(Debug, PartialEq, Eq)]
struct Plan {
    leads: Vec<String>,
    also: Vec<String>,
    one_of: Vec<String>,
}

impl Plan {
    /// Nothing when a word is nowhere.
    fn of(reader: &mut Reader<'_, '_>, last: &str, others: &[String]) -> Result<Option<Self>, Fault> {
        let (from, to) = bounds(last, may_be_unfinished(last));
        let mut key = [Param::Text(""); TERMS + 1];
        key.iter_mut().zip(others).for_each(|(place, word)| *place = Param::from(word));
        (key[TERMS - 1], key[TERMS]) = (Param::from(&from), Param::from(&to));
        let counted = reader.all(&COUNT_WORDS, &key, |row| {
            Ok(Counted { word: row.get(0)?, near: row.get(1)?, count: row.get(2)? })
        })?;
        Ok(Self::choose(counted, last, others))
    }

    fn choose(counted: Vec<Counted>, last: &str, others: &[String]) -> Option<Self> {
        let (mut near, given): (Vec<_>, Vec<_>) = counted.into_iter().partition(|counted| counted.near);
        // The word itself first, then those that most subjects have.
        near.sort_by(|one, other| {
            let rank = |counted: &Counted| (counted.word != last, -counted.count);
            rank(one).cmp(&rank(other)).then_with(|| one.word.cmp(&other.word))
        });
        near.truncate(LEADS);
        let count = |word: &String| given.iter().find(|counted| counted.word == *word).map_or(0, |c| c.count);
        if near.is_empty() || others.iter().any(|word| count(word) == 0) {
            return None;
        }
        let near_count: i64 = near.iter().map(|counted| counted.count).sum();
        let near: Vec<String> = near.into_iter().map(|counted| counted.word).collect();
        match others.iter().min_by_key(|word| (count(word), *word)) {
            // As long as it leads to every subject that it is in.
            Some(rarest)
                if count(rarest) < CANDIDATES
                    && (count(rarest) <= near_count || near_count >= NEAR_COUNTED) =>
            {
                let also = others.iter().filter(|word| *word != rarest).cloned().collect();
                Some(Self { leads: vec![rarest.clone()], also, one_of: near })
            }
            _ => Some(Self { leads: near, also: others.to_vec(), one_of: Vec::new() }),
        }
    }

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor, after: Cursor) -> Result<Vec<Found>, Fault> {
        let each = CANDIDATES / (self.leads.len().max(1) as i64);
        let mut key = [Param::Text(""); 25];
        fill(&mut key[..LEADS], &self.leads);
        key[LEADS] = each.into();
        fill(&mut key[LEADS + 1..LEADS + TERMS], &self.also);
        fill(&mut key[LEADS + TERMS..2 * LEADS + TERMS], &self.one_of);
        let Cursor(value, id) = after;
        let rest: [Param<'_>; 4] = [actor.key().into(), value.into(), id.into(), (PAGE as i64 + 1).into()];
        key[2 * LEADS + TERMS..].copy_from_slice(&rest);
        Ok(reader.all(&SEARCH_SUBJECTS, &key, found_row)?)
    }
}

/// So far is counted how many subjects have a word that begins like the last.
const NEAR_COUNTED: i64 = 100;

/// A word, and how many subjects have it, counted no further than matters.
struct Counted {
    word: String,
    /// Whether it begins like the last word of the query.
    near: bool,
    count: i64,
}

fn fill<'w>(places: &mut [Param<'w>], words: &'w [String]) {
    places.iter_mut().zip(words).for_each(|(place, word)| *place = Param::from(word));
}

fn found_row(row: &Row<'_>) -> Result<Found, StoreFault> {
    let (id, kind): (_, String) = (row.get(0)?, row.get(1)?);
    Ok(Found {
        id,
        address: address(&kind, id),
        kind,
        title: row.get(2)?,
        state: row.get(3)?,
        at: row.get(4)?,
        supports: row.get(5)?,
        excerpt: row.get(6)?,
        space: SpaceName { id: row.get(7)?, name: row.get(8)? },
        author: Voice::read(row, 9)?,
    })
}

fn spaces(
    reader: &mut Reader<'_, '_>,
    actor: &Actor,
    last: &str,
    others: &[String],
) -> Result<Vec<SpaceName>, Fault> {
    let mut all: Vec<(String, String)> = others.iter().map(|word| bounds(word, false)).collect();
    all.push(bounds(last, may_be_unfinished(last)));
    let mut key = [Param::Text(""); 2 * TERMS + 2];
    key[0] = actor.key().into();
    for (n, (from, to)) in all.iter().enumerate() {
        (key[2 * n + 1], key[2 * n + 2]) = (from.into(), to.into());
    }
    key[2 * TERMS + 1] = SPACES.into();
    Ok(reader.all(&SEARCH_SPACES, &key, |row| Ok(SpaceName { id: row.get(0)?, name: row.get(1)? }))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(near: &[(&str, i64)], given: &[(&str, i64)]) -> Vec<Counted> {
        let all = near.iter().map(|pair| (pair, true)).chain(given.iter().map(|pair| (pair, false)));
        all.map(|((word, count), near)| Counted { word: (*word).to_owned(), near, count: *count }).collect()
    }

    fn plan(near: &[(&str, i64)], given: &[(&str, i64)], last: &str) -> Option<(Vec<String>, usize, usize)> {
        let others: Vec<String> = given.iter().map(|(word, _)| (*word).to_owned()).collect();
        let plan = Plan::choose(counted(near, given), last, &others)?;
        Some((plan.leads, plan.also.len(), plan.one_of.len()))
    }

    #[test]
    fn the_rarest_word_leads() {
        let near = [("bench", 100), ("benches", 100)];
        let led = |word: &str, also, one_of| Some((vec![word.to_owned()], also, one_of));
        assert_eq!(plan(&near, &[("old", 2_000), ("cold", 40)], "bench"), led("cold", 1, 2));
        assert_eq!(plan(&near, &[("old", 1_999)], "bench"), led("old", 0, 2));
        // More than are looked at: then the unfinished word leads, which may be in fewer.
        assert_eq!(
            plan(&near, &[("old", 2_000)], "bench"),
            Some((vec!["bench".to_owned(), "benches".to_owned()], 1, 0))
        );
        assert_eq!(plan(&[("bench", 3)], &[("old", 2_000)], "bench"), led("bench", 1, 0));
        assert_eq!(plan(&near, &[("nowhere", 0)], "bench"), None);
        assert_eq!(plan(&[], &[], "bench"), None);
    }

    #[test]
    fn a_beginning_stands_for_itself_and_the_most_common_words() {
        let near: Vec<(String, i64)> =
            (0..30).map(|n| (format!("com{n:02}"), n)).chain([("com".to_owned(), 1)]).collect();
        let near: Vec<(&str, i64)> = near.iter().map(|(word, count)| (word.as_str(), *count)).collect();
        let (leads, ..) = plan(&near, &[], "com").unwrap();
        assert_eq!(leads[..3], ["com", "com29", "com28"]);
        assert_eq!(leads.len(), LEADS);
    }

    #[test]
    fn what_is_shown_again_is_short_and_visible() {
        assert_eq!(shown(" a\u{7}b \n c"), "a b c");
        assert_eq!(shown(&"x".repeat(10_000)).len(), SHOWN);
    }
}
