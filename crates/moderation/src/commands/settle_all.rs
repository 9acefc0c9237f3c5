//! Whoever runs the instance vouches for everybody who is there: the people of the demo, of an import, of a load.

use cocreate_kernel::{Actor, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, params};
use serde_json::Value;

use crate::sql::SETTLE_ALL;

/// No account that there is now is new.
#[derive(Clone, Copy, Debug)]
pub struct SettleAll;

impl Command for SettleAll {
    /// Nobody but the operator, who may do everything.
    const PERMIT: Permit = Permit::new("account.settle_all", &[]);
    type Place = House;
    type Known = ();
    type Change = i64;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(&self, _: &Actor, (): (), moment: &mut Moment) -> Result<Decision<i64, ()>, Fault> {
        Ok(Decision::change(moment.now, (), "account.all_settled", Value::Null))
    }

    fn store(&self, at: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SETTLE_ALL, params![at])?;
        Ok(())
    }
}
