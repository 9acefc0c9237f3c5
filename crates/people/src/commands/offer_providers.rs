//! The operator's settings name the providers that people may come from.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, params,
};
use serde_json::json;

use crate::identities::{ProviderMark, ProviderOffer};
use crate::identity_sql::{ALL_PROVIDERS, KEEP_PROVIDER, WITHDRAW_PROVIDER};

/// Offers these providers, in this order, and no others. Whoever is linked to another one stays so.
#[derive(Clone, Debug)]
pub struct OfferProviders(pub Vec<ProviderOffer>);

/// A provider that is known already.
#[derive(Debug)]
pub struct Row {
    offer: ProviderOffer,
    position: i64,
    withdrawn: bool,
}

/// What changes.
#[derive(Debug)]
pub struct Offer {
    kept: Vec<(ProviderOffer, i64)>,
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
            // What cannot be read is written anew.
            let terms = serde_json::from_str(&row.get::<String>(4)?).ok();
            let withdrawn = row.get::<Option<i64>>(3)?.is_some();
            Ok(Row { offer: ProviderOffer { mark, terms }, position: row.get(2)?, withdrawn })
        })?)
    }

    fn decide(&self, _: &Actor, known: Vec<Row>, moment: &mut Moment) -> Result<Decision<Offer, ()>, Fault> {
        let positions = (1..).zip(&self.0);
        let is_so = |offer: &ProviderOffer, position: i64| {
            known.iter().any(|row| row.offer == *offer && row.position == position && !row.withdrawn)
        };
        let kept: Vec<_> = positions
            .filter(|(position, offer)| !is_so(offer, *position))
            .map(|(position, offer)| (offer.clone(), position))
            .collect();
        let gone =
            |row: &&Row| !row.withdrawn && self.0.iter().all(|offer| offer.mark.id != row.offer.mark.id);
        let withdrawn: Vec<String> = known.iter().filter(gone).map(|row| row.offer.mark.id.clone()).collect();
        if kept.is_empty() && withdrawn.is_empty() {
            return Ok(Decision::Nothing(()));
        }
        let data = json!({"providers": self.0.iter().map(|offer| &offer.mark.id).collect::<Vec<_>>()});
        Ok(Decision::change(Offer { kept, withdrawn, at: moment.now }, (), "provider.offered", data))
    }

    fn store(&self, Offer { kept, withdrawn, at }: Offer, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        for (ProviderOffer { mark, terms }, position) in kept {
            let terms = terms.map_or_else(|| "{}".to_owned(), |terms| json!(terms).to_string());
            tx.run(&KEEP_PROVIDER, params![&mark.id, &mark.name, position, &terms])?;
        }
        for id in withdrawn {
            tx.run(&WITHDRAW_PROVIDER, params![&id, at])?;
        }
        Ok(())
    }
}
