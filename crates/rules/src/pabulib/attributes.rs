//! Which attributes of voters tell groups apart.

use serde::{Deserialize, Serialize};

use super::PabulibVoter;

const GROUP_ATTRIBUTES: [&str; 6] = ["neighborhood", "neighbourhood", "district", "subunit", "age", "sex"];

/// The first group attribute that any voter has.
pub(super) fn best_group(voters: &[PabulibVoter]) -> Option<&str> {
    let has = |name: &&str| voters.iter().any(|voter| voter.attributes.contains_key(*name));
    GROUP_ATTRIBUTES.into_iter().find(has)
}

/// A range of ages in whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeBand {
    /// Up to 17.
    Under18,
    /// 18 to 29.
    From18To29,
    /// 30 to 44.
    From30To44,
    /// 45 to 59.
    From45To59,
    /// 60 and above.
    From60,
}

/// The band of an age in whole years, such as `34`; none for anything else.
pub fn age_band(age: &str) -> Option<AgeBand> {
    match age.trim().parse::<u16>().ok()? {
        0..18 => Some(AgeBand::Under18),
        18..30 => Some(AgeBand::From18To29),
        30..45 => Some(AgeBand::From30To44),
        45..60 => Some(AgeBand::From45To59),
        60.. => Some(AgeBand::From60),
    }
}
