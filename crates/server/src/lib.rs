//! The binary's parts: settings, the rooms put together, and what the command line does.

pub mod cli;
pub mod config;
pub mod demo;
mod held;
pub mod house;
pub mod load;
pub mod post;
pub mod providers;
mod sign_in;
pub mod welcome;
pub mod work;
