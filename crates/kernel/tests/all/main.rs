//! The kernel's pure rules, from outside.

mod permits;
