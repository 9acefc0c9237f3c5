//! The operator's settings name the providers that people may come from.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, params,
};
use serde_json::json;

use crate::identities::ProviderMark;
use crate::identity_sql::{ALL_PROVIDERS, KEEP_PROVIDER, WITHDRAW_PROVIDER};

/// Offers these providers, in this order, and no others. Whoever is linked to another one stays so.
#[derive(Clone, Debug)]
pub struct OfferProviders(pub Vec<ProviderMark>);

/// A provider that is known already.
#[derive(Debug)]
pub struct Row {
    mark: ProviderMark,
    position: i64,
    withdrawn: bool,
}

/// What changes.
#[derive(Debug)]
pub struct Offer {
    kept: Vec<(ProviderMark, i64)>,
    withdrawn: Vec<String>,
    at: i64,
}

impl Command for OfferProviders {
    const PERMIT: Permit = Permit::new("provider.offer", &[]);
    type Place = House;
    type Known = Vec<Row>;
    type Change = Offer;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Vec<Row>, Undo<Fault>> {
        Ok(tx.all(&ALL_PROVIDERS, params![], |row| {
            let mark = ProviderMark { id: row.get(0)?, name: row.get(1)? };
            let withdrawn = row.get::<Option<i64>>(3)?.is_some();
            Ok(Row { mark, position: row.get(2)?, withdrawn })
        })?)
    }

    fn decide(&self, _: &Actor, known: Vec<Row>, moment: &mut Moment) -> Result<Decision<Offer, ()>, Fault> {
        let positions = (1..).zip(&self.0);
        let is_so = |mark: &ProviderMark, position: i64| {
            known.iter().any(|row| row.mark == *mark && row.position == position && !row.withdrawn)
        };
        let kept: Vec<_> = positions
            .filter(|(position, mark)| !is_so(mark, *position))
            .map(|(position, mark)| (mark.clone(), position))
            .collect();
        let gone = |row: &&Row| !row.withdrawn && self.0.iter().all(|mark| mark.id != row.mark.id);
        let withdrawn: Vec<String> = known.iter().filter(gone).map(|row| row.mark.id.clone()).collect();
        if kept.is_empty() && withdrawn.is_empty() {
            return Ok(Decision::Nothing(()));
        }
        let data = json!({"providers": self.0.iter().map(|mark| &mark.id).collect::<Vec<_>>()});
        Ok(Decision::change(Offer { kept, withdrawn, at: moment.now }, (), "provider.offered", data))
    }

    fn store(&self, Offer { kept, withdrawn, at }: Offer, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        for (mark, position) in kept {
            tx.run(&KEEP_PROVIDER, params![&mark.id, &mark.name, position])?;
        }
        for id in withdrawn {
            tx.run(&WITHDRAW_PROVIDER, params![&id, at])?;
        }
        Ok(())
    }
}
