//! The whole house: both databases, every route, bad input, faults, and several nodes.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is not as it should be")]

mod administration;
mod advisories;
mod attention;
mod bad_input;
mod command_line;
mod contrast;
mod crash;
mod databases;
mod document;
mod faces;
mod floors;
mod identities;
mod languages;
mod loom;
mod mail;
mod matrix;
mod news;
mod nodes;
mod once;
mod pages;
mod process;
mod profile;
mod races;
mod raw;
mod search;
mod sentences;
mod signin;
mod smtp;
mod story;
