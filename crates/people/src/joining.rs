//! Who may join the instance: anybody, or only who was invited. Every way to an account asks here.

use cocreate_kernel::invitation::{Secret, lets_in};
use cocreate_kernel::{Actor, Ask, Command, Desk, StoreFault};

use crate::SignUp;

/// Whether anybody may join, and what somebody shows who was invited.
#[derive(Clone, Debug)]
pub struct Joining {
    /// Whether anybody may.
    pub(crate) open: bool,
    shown: Option<Secret>,
}

impl Joining {
    /// Who may join as administrators set it. An invitation is shown by what was typed, or by the page of it to which
    /// somebody goes on.
    #[must_use]
    pub fn of(desk: &Desk, typed: Option<&str>, next: Option<&str>) -> Self {
        let open = desk.instance().permits(&Actor::Guest, &SignUp::PERMIT).is_ok();
        let shown = typed.and_then(Secret::read).or_else(|| next.and_then(Secret::of_address));
        Self { open, shown }
    }

    /// The invitation by which somebody with this address joins; nothing where anybody may, or nobody invited them.
    pub(crate) fn lets_in(
        &self,
        ask: &mut impl Ask,
        email: Option<&str>,
        now: i64,
    ) -> Result<Option<i64>, StoreFault> {
        if self.open { Ok(None) } else { lets_in(ask, self.shown.as_ref(), email, now) }
    }
}

/// Whether an address to which somebody goes on is one that invited people come by.
pub(crate) fn leads_in(next: Option<&str>) -> bool {
    next.is_some_and(|next| next == "/join" || Secret::of_address(next).is_some())
}
