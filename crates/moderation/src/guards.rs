//! Who may do what to whom, asked of nobody: each guard by itself.

use cocreate_kernel::{DAY, Fault, Flaw, PersonId, Power};

/// Nobody sanctions themselves, and only hosts sanction hosts.
pub(crate) fn may_sanction(
    (me, mine): (PersonId, Option<Power>),
    (target, theirs): (PersonId, Option<Power>),
) -> Result<(), Fault> {
    if me == target {
        return Err(Fault::Denied("not_yourself"));
    }
    if theirs == Some(Power::Host) && mine != Some(Power::Host) {
        return Err(Fault::Denied("not_over_hosts"));
    }
    Ok(())
}

/// Nobody lifts a measure against themselves, and only hosts lift what a host did.
pub(crate) fn may_lift(
    (me, mine): (PersonId, Option<Power>),
    target: PersonId,
    taken_as: Power,
) -> Result<(), Fault> {
    may_sanction((me, mine), (target, (taken_as == Power::Host).then_some(Power::Host)))
}

/// Who else could rule on an appeal in the space: neither whoever took the measure nor whom it meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bench {
    pub(crate) neutrals: i64,
    pub(crate) hosts: i64,
}

impl Bench {
    /// Who rules here: neutral parties, where there is none a host, else an administrator.
    pub(crate) fn rules(self) -> Option<Power> {
        match self {
            Self { neutrals: 1.., .. } => Some(Power::Neutral),
            Self { hosts: 1.., .. } => Some(Power::Host),
            _ => None,
        }
    }
}

/// Whoever would rule on an appeal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arbiter {
    pub(crate) id: PersonId,
    pub(crate) power: Option<Power>,
    pub(crate) administrator: bool,
    /// Whether the charter says who rules.
    pub(crate) named: bool,
}

/// Whether somebody may rule on the appeal against a measure that `taker` took and `target` appealed against.
pub(crate) fn may_rule(me: Arbiter, taker: PersonId, target: PersonId, bench: Bench) -> Result<(), Fault> {
    if me.id == taker {
        return Err(Fault::Denied("own_measure"));
    }
    if me.id == target {
        return Err(Fault::Denied("not_yourself"));
    }
    let turn = match bench.rules() {
        Some(power) => me.power == Some(power),
        None => me.administrator,
    };
    if turn || me.named { Ok(()) } else { Err(Fault::Denied("not_permitted")) }
}

/// When a measure of so many days ends: 1 to `most`.
pub(crate) fn until(now: i64, days: i64, most: i64) -> Result<i64, Fault> {
    if (1..=most).contains(&days) {
        Ok(now + days * DAY)
    } else {
        Err(Fault::Invalid(vec![Flaw::beyond("days", "not_so_many_days", most)]))
    }
}

/// A space keeps a host.
pub(crate) fn leaves_a_host(target: Option<Power>, hosts: i64) -> Result<(), Fault> {
    if target == Some(Power::Host) && hosts < 2 { Err(Fault::Conflict("last_host")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ME: PersonId = PersonId(1);
    const OTHER: PersonId = PersonId(2);
    const THIRD: PersonId = PersonId(3);

    #[test]
    fn nobody_sanctions_themselves_or_a_host_above_them() {
        for power in [None, Some(Power::Host), Some(Power::Steward)] {
            assert_eq!(may_sanction((ME, power), (ME, power)), Err(Fault::Denied("not_yourself")));
        }
        let over = |mine, theirs| may_sanction((ME, mine), (OTHER, theirs));
        assert_eq!(over(Some(Power::Steward), Some(Power::Host)), Err(Fault::Denied("not_over_hosts")));
        assert_eq!(over(None, Some(Power::Host)), Err(Fault::Denied("not_over_hosts")));
        assert_eq!(over(Some(Power::Host), Some(Power::Host)), Ok(()));
        assert_eq!(over(Some(Power::Steward), Some(Power::Steward)), Ok(()));
        assert_eq!(over(Some(Power::Steward), None), Ok(()));
    }

    #[test]
    fn what_a_host_did_a_host_lifts() {
        let lift = |mine, taken| may_lift((ME, Some(mine)), OTHER, taken);
        assert_eq!(lift(Power::Steward, Power::Host), Err(Fault::Denied("not_over_hosts")));
        assert_eq!(lift(Power::Steward, Power::Steward), Ok(()));
        assert_eq!(lift(Power::Host, Power::Host), Ok(()));
        let own = may_lift((ME, Some(Power::Host)), ME, Power::Steward);
        assert_eq!(own, Err(Fault::Denied("not_yourself")));
    }

    fn arbiter(id: PersonId, power: Option<Power>) -> Arbiter {
        Arbiter { id, power, administrator: false, named: false }
    }

    #[test]
    fn an_appeal_goes_to_a_neutral_party_else_to_a_host_else_to_an_administrator() {
        let rule = |power, bench| may_rule(arbiter(THIRD, power), ME, OTHER, bench);
        let both = Bench { neutrals: 1, hosts: 1 };
        let host_only = Bench { neutrals: 0, hosts: 1 };
        let denied = Err(Fault::Denied("not_permitted"));
        assert_eq!(rule(Some(Power::Neutral), both), Ok(()));
        assert_eq!(rule(Some(Power::Host), both), denied);
        assert_eq!(rule(Some(Power::Host), host_only), Ok(()));
        assert_eq!(rule(Some(Power::Steward), host_only), denied);
        let administrator = Arbiter { administrator: true, ..arbiter(THIRD, None) };
        assert_eq!(may_rule(administrator, ME, OTHER, Bench::default()), Ok(()));
        assert_eq!(may_rule(administrator, ME, OTHER, host_only), denied);
        assert_eq!(may_rule(administrator, ME, OTHER, both), denied);
        assert_eq!(rule(None, Bench::default()), denied);
        let named = Arbiter { named: true, ..arbiter(THIRD, Some(Power::Participant)) };
        assert_eq!(may_rule(named, ME, OTHER, both), Ok(()));
    }

    #[test]
    fn whoever_took_a_measure_or_is_met_by_it_never_rules_on_it() {
        for named in [false, true] {
            let me = Arbiter { named, administrator: true, ..arbiter(ME, Some(Power::Neutral)) };
            let bench = Bench { neutrals: 1, hosts: 1 };
            assert_eq!(may_rule(me, ME, OTHER, bench), Err(Fault::Denied("own_measure")));
            assert_eq!(may_rule(me, OTHER, ME, bench), Err(Fault::Denied("not_yourself")));
        }
    }

    #[test]
    fn a_measure_lasts_whole_days_within_bounds() {
        assert_eq!(until(5, 1, 30), Ok(5 + DAY));
        assert_eq!(until(5, 30, 30), Ok(5 + 30 * DAY));
        for days in [0, -1, 31] {
            assert!(until(5, days, 30).is_err(), "{days}");
        }
    }

    #[test]
    fn the_last_host_stays() {
        assert_eq!(leaves_a_host(Some(Power::Host), 1), Err(Fault::Conflict("last_host")));
        assert_eq!(leaves_a_host(Some(Power::Host), 2), Ok(()));
        assert_eq!(leaves_a_host(Some(Power::Steward), 1), Ok(()));
    }
}
