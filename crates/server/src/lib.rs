//! The binary's parts: settings, the rooms put together, and what the command line does.

pub mod cli;
pub mod config;
pub mod demo;
pub mod house;
pub mod load;
pub mod post;
pub mod welcome;
pub mod work;
