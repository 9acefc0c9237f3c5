//! The ways in that somebody has. Nobody removes their last one.

use cocreate_kernel::{Ask, IdentityId, PasskeyId, PersonId, StoreFault, Tx, params};

use crate::ways_sql::{FIND_OWNER, LOCK_OWNER, OTHER_WAYS};

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Password,
    Passkey(PasskeyId),
    Identity(IdentityId),
}

/// How many ways in somebody has without this one; no other goes meanwhile.
///
/// # Errors
/// Any [`StoreFault`].
pub(crate) fn without(tx: &mut Tx<'_>, person: PersonId, way: Way) -> Result<i64, StoreFault> {
    tx.all_locked(&FIND_OWNER, &LOCK_OWNER, params![person], |_| Ok(()))?;
    let (passkey, identity, password) = match way {
        Way::Password => (PasskeyId(0), IdentityId(0), 1_i64),
        Way::Passkey(passkey) => (passkey, IdentityId(0), 0),
        Way::Identity(identity) => (PasskeyId(0), identity, 0),
    };
    tx.one(&OTHER_WAYS, params![person, passkey, identity, password], |row| row.get(0))
}
