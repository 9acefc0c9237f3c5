//! What changed between two texts, line by line: the longest common subsequence (Hunt & McIlroy 1976).

use crate::DiffLine;

/// Texts of more lines than this are shown as removed and added whole.
const MOST: usize = 1_000;

/// The lines of both texts in order, each kept, added or removed.
pub(crate) fn lines(before: &str, after: &str) -> Vec<DiffLine> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let common = if old.len().max(new.len()) > MOST { Vec::new() } else { common(&old, &new) };
    let mut out = Vec::with_capacity(old.len() + new.len());
    let (mut o, mut n) = (0, 0);
    for (kept_old, kept_new) in common.into_iter().chain([(old.len(), new.len())]) {
        out.extend(old[o..kept_old].iter().map(|text| line("removed", text)));
        out.extend(new[n..kept_new].iter().map(|text| line("added", text)));
        out.extend(new.get(kept_new).map(|text| line("kept", text)));
        (o, n) = (kept_old + 1, kept_new + 1);
    }
    out
}

fn line(change: &'static str, text: &str) -> DiffLine {
    DiffLine { change, text: text.to_owned() }
}

/// The positions of lines that both have, in order.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let mut length = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for o in (0..old.len()).rev() {
        for n in (0..new.len()).rev() {
            length[o][n] = if old[o] == new[n] {
                length[o + 1][n + 1] + 1
            } else {
                length[o + 1][n].max(length[o][n + 1])
            };
        }
    }
    let (mut o, mut n, mut pairs) = (0, 0, Vec::new());
    while o < old.len() && n < new.len() {
        if old[o] == new[n] {
            pairs.push((o, n));
            (o, n) = (o + 1, n + 1);
        } else if length[o + 1][n] >= length[o][n + 1] {
            o += 1;
        } else {
            n += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_rebuilds_both_texts() {
        for (before, after) in
            [("", ""), ("a", ""), ("", "a\nb"), ("a\nb\nc", "a\nx\nc\nd"), ("a\na\nb", "a\nb\nb")]
        {
            let diff = lines(before, after);
            let side = |gone: &str| {
                diff.iter().filter(|l| l.change != gone).map(|l| l.text.as_str()).collect::<Vec<_>>()
            };
            assert_eq!(side("added"), before.lines().collect::<Vec<_>>(), "{before:?} -> {after:?}");
            assert_eq!(side("removed"), after.lines().collect::<Vec<_>>(), "{before:?} -> {after:?}");
        }
    }

    #[test]
    fn common_lines_are_kept() {
        let changes: Vec<_> = lines("a\nb\nc", "a\nx\nc").into_iter().map(|l| l.change).collect();
        assert_eq!(changes, ["kept", "removed", "added", "kept"]);
    }
}
