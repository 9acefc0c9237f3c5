//! The field's methods and numbers: pure functions without clock, chance, database or network.
//!
//! Nothing here rounds before it decides: tallies are integers, shares of money are exact fractions ([`ratio::Ratio`]),
//! and every method says in its documentation where it was published and how it breaks a tie.
//!
//! - [`budget`]: participatory budgeting: greedy, the Method of Equal Shares, sequential Phragmén, reports by group.
//! - [`pabulib`]: reads elections in the `.pb` format of Pabulib.

pub mod budget;
pub mod pabulib;
pub mod ratio;
