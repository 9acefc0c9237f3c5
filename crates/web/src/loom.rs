//! The loom: who took part in which week, drawn as cloth. A strand for each group, as thick as it took
//! part; drawn to the middle, and crossing the others, as far as it took up what another group had
//! brought; cut where it fell silent. Lengths are tenths of a pixel.

use std::fmt::Write;

use cocreate_kernel::{Instant, Reader, SpaceId, StoreFault, strand};
use serde::Serialize;
use utoipa::ToSchema;

use crate::GroupMark;

/// Weeks on the loom.
const WEEKS: i64 = 12;

const WIDTH: i64 = 6_400;
/// Above the first lane and below the last.
const MARGIN: i64 = 220;
/// Before the first week and after the last: room for a cut.
const SIDE: i64 = 60;

/// What a group did in one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Part {
    /// What its members wrote, supported and voted.
    pub acts: i64,
    /// How much of that was about what another group had brought.
    pub met: i64,
}

/// A group's part, week by week.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Strand {
    /// The group.
    pub group: GroupMark,
    /// One for each week of the loom.
    pub weeks: Vec<Part>,
}

/// Who took part in the last weeks.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Loom {
    /// The Mondays on which the weeks began, the oldest first; at most twelve.
    #[schema(inline)]
    pub weeks: Vec<Instant>,
    /// Every group of the space.
    pub strands: Vec<Strand>,
}

/// A place on a strand: across, down, and half its thickness.
#[derive(Clone, Copy)]
struct Place {
    x: i64,
    y: i64,
    half: i64,
}

impl Loom {
    /// The loom of a space that the reader was found to see: from the first week in which anybody did
    /// anything until now.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn read<'g>(
        reader: &mut Reader<'_, '_>,
        space: SpaceId,
        groups: impl Iterator<Item = &'g GroupMark>,
    ) -> Result<Self, StoreFault> {
        let last = strand::week_of(reader.now());
        let parts = strand::parts(reader, space, last - WEEKS)?;
        let Some(first) = parts.iter().map(|part| part.week).min() else { return Ok(Self::default()) };
        let part = |group, week| {
            let found = parts.iter().find(|part| part.week == week && part.group == group);
            found.map_or_else(Part::default, |part| Part { acts: part.acts, met: part.met })
        };
        let strands = groups.map(|group| Strand {
            group: group.clone(),
            weeks: (first..=last).map(|week| part(group.id, week)).collect(),
        });
        Ok(Self { strands: strands.collect(), weeks: (first..=last).map(strand::monday).collect() })
    }

    /// Whether there is cloth to show: two weeks, and somebody who did something.
    #[must_use]
    pub fn is_woven(&self) -> bool {
        self.weeks.len() > 1 && self.most() > 0
    }

    /// The groups that were heard before, or not yet, but not in the last four weeks.
    #[must_use]
    pub fn silent(&self) -> Vec<&str> {
        let quiet = |strand: &&Strand| strand.weeks.iter().rev().take(4).all(|part| part.acts == 0);
        self.strands.iter().filter(quiet).map(|strand| strand.group.name.as_str()).collect()
    }

    fn most(&self) -> i64 {
        self.strands.iter().flat_map(|strand| &strand.weeks).map(|part| part.acts).max().unwrap_or(0)
    }

    /// Between two lanes.
    fn lane(&self) -> i64 {
        match self.strands.len() {
            0..=4 => 340,
            5..=8 => 240,
            _ => 170,
        }
    }

    /// Pixels down.
    #[must_use]
    pub fn height(&self) -> i64 {
        (self.lane() * (self.strands.len() as i64 - 1) + 2 * MARGIN) / 10
    }

    fn place(&self, strand: usize, week: usize) -> Place {
        let part = self.strands[strand].weeks[week];
        let lane = MARGIN + self.lane() * strand as i64;
        let middle = self.height() * 5;
        let step = (WIDTH - 2 * SIDE) / (self.weeks.len() as i64 - 1).max(1);
        // In thousandths: how much of what it did met somebody.
        let share = if part.acts > 0 { part.met * 1_000 / part.acts } else { 0 };
        let away = (lane - middle) * (1_000 - share * 6 / 10) / 1_000;
        // Strands that meet cross from one week to the next.
        let side = if share > 500 && week % 2 == 1 { -1 } else { 1 };
        let thick = (part.acts * 10_000 / self.most().max(1)).isqrt() * (self.lane() / 4) / 100;
        Place { x: SIDE + step * week as i64, y: middle + away * side, half: 10 + thick }
    }

    /// The strands, as SVG.
    #[must_use]
    pub fn drawing(&self) -> String {
        let mut out = String::new();
        for week in 0..self.weeks.len().saturating_sub(1) {
            // Over in one week, under in the next.
            let count = self.strands.len();
            for n in 0..count {
                self.stretch(&mut out, if week % 2 == 0 { n } else { count - 1 - n }, week);
            }
        }
        out
    }

    /// A strand from one week to the next.
    fn stretch(&self, out: &mut String, strand: usize, week: usize) {
        let acts = |week: usize| self.strands[strand].weeks[week].acts > 0;
        let (from, to) = (self.place(strand, week), self.place(strand, week + 1));
        let dye = (self.strands[strand].group.mark - 1) % 8 + 1;
        let half_way = (from.x + to.x) / 2;
        match (acts(week), acts(week + 1)) {
            (true, true) => ribbon(out, dye, from, to),
            (true, false) => {
                ribbon(out, dye, from, Place { x: half_way, ..from });
                dotted(out, dye, Place { x: half_way, ..from }, to);
                cut(out, dye, Place { x: half_way, ..from });
            }
            (false, true) => {
                dotted(out, dye, from, Place { x: half_way, ..to });
                ribbon(out, dye, Place { x: half_way, ..to }, to);
                cut(out, dye, Place { x: half_way, ..to });
            }
            (false, false) => dotted(out, dye, from, to),
        }
    }
}

/// `12.3` for 123 tenths.
fn px(tenths: i64) -> String {
    if tenths % 10 == 0 {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths.abs() % 10)
    }
}

/// A curve that leaves and arrives level.
fn curve(from: (i64, i64), to: (i64, i64)) -> String {
    let half_way = px((from.0 + to.0) / 2);
    format!("C{half_way} {} {half_way} {} {} {}", px(from.1), px(to.1), px(to.0), px(to.1))
}

fn ribbon(out: &mut String, dye: i64, from: Place, to: Place) {
    let [start, end] = [from.y - from.half, to.y + to.half].map(px);
    let (left, right) = (px(from.x), px(to.x));
    let over = curve((from.x, from.y - from.half), (to.x, to.y - to.half));
    let back = curve((to.x, to.y + to.half), (from.x, from.y + from.half));
    // The ground shows along its sides only, so that it passes over others and still goes on.
    let _ = write!(out, "<path class=\"halo\" d=\"M{left} {start}{over}M{right} {end}{back}\"/>");
    let _ =
        write!(out, "<path class=\"strand dye-{dye}\" d=\"M{left} {start}{over}L{right} {end}{back}Z\"/>");
}

fn dotted(out: &mut String, dye: i64, from: Place, to: Place) {
    let way = curve((from.x, from.y), (to.x, to.y));
    let _ = write!(out, "<path class=\"silence dye-{dye}\" d=\"M{} {}{way}\"/>", px(from.x), px(from.y));
}

fn cut(out: &mut String, dye: i64, at: Place) {
    let radius = px(at.half.max(30) + 10);
    let _ = write!(
        out,
        "<circle class=\"cut dye-{dye}\" cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>",
        px(at.x),
        px(at.y)
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocreate_kernel::GroupId;

    fn loom(strands: &[&[(i64, i64)]]) -> Loom {
        let weeks = strands[0].len();
        let strand = |(n, parts): (i64, &&[(i64, i64)])| Strand {
            group: GroupMark { id: GroupId(n), name: format!("Group {n}"), mark: n },
            weeks: parts.iter().map(|(acts, met)| Part { acts: *acts, met: *met }).collect(),
        };
        Loom {
            weeks: (0..weeks as i64).map(|week| Instant(week * 7 * cocreate_kernel::DAY)).collect(),
            strands: (1..).zip(strands).map(strand).collect(),
        }
    }

    #[test]
    fn a_strand_is_as_thick_as_its_group_took_part() {
        let cloth = loom(&[&[(1, 0), (4, 0), (100, 0)], &[(0, 0), (0, 0), (0, 0)]]);
        let half = |week| cloth.place(0, week).half;
        assert!(half(0) < half(1) && half(1) < half(2));
        assert_eq!(cloth.place(0, 0).y, cloth.place(0, 2).y, "who meets nobody stays in the lane");
    }

    #[test]
    fn who_meets_is_drawn_to_the_middle_and_crosses() {
        let cloth = loom(&[&[(4, 0), (4, 4), (4, 4)], &[(4, 0), (4, 4), (4, 4)]]);
        let middle = cloth.height() * 5;
        let away = |strand, week| cloth.place(strand, week).y - middle;
        assert!(away(0, 0) < 0 && away(1, 0) > 0);
        assert!(away(0, 1) > 0 && away(1, 1) < 0, "crossed");
        assert!(away(0, 2).abs() < away(0, 0).abs(), "nearer to the middle");
    }

    #[test]
    fn who_falls_silent_is_cut_and_named() {
        let cloth =
            loom(&[&[(3, 0), (0, 0), (0, 0), (0, 0), (0, 0)], &[(3, 0), (3, 0), (3, 0), (3, 0), (3, 0)]]);
        assert_eq!(cloth.drawing().matches("class=\"cut dye-1\"").count(), 1);
        assert_eq!(cloth.drawing().matches("class=\"cut dye-2\"").count(), 0);
        assert_eq!(cloth.silent(), ["Group 1"]);
    }

    #[test]
    fn cloth_needs_two_weeks_and_somebody() {
        assert!(!loom(&[&[(3, 0)], &[(1, 1)]]).is_woven());
        assert!(!loom(&[&[(0, 0), (0, 0)], &[(0, 0), (0, 0)]]).is_woven());
        assert!(loom(&[&[(0, 0), (0, 0)], &[(0, 0), (1, 1)]]).is_woven());
        assert!(!Loom::default().is_woven());
    }
}
