//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The open co-creation platform: define problems together, weigh options, decide, and see who got what.
///
/// Without a command this is `demo`: it fills an empty database with a small demo world and serves it.
#[derive(Debug, Parser)]
#[command(name = "cocreate", version, max_term_width = 100)]
pub struct Cli {
    /// Settings file [default: cocreate.toml, if it exists]. Every setting can also be given in the
    /// environment: COCREATE_DATABASE_URL, COCREATE_DATA, COCREATE_LISTEN, COCREATE_SITE_NAME, COCREATE_CONTACT,
    /// COCREATE_PUBLIC_URL, COCREATE_MAIL_URL, COCREATE_MAIL_FROM, COCREATE_PROXIES,
    /// COCREATE_CONNECTIONS, COCREATE_LIMITS, COCREATE_LOG.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Verb>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Serve; fill an empty database with a small demo world first (the default)
    Demo,
    /// Serve what is in the database, bringing its schema up to date first
    Serve,
    /// Bring the schema of the database up to date and stop
    Migrate,
    /// Bring something in from elsewhere
    #[command(subcommand)]
    Import(Import),
    /// Copy the whole database, while it is in use, into one new SQLite file that `serve` can open
    Backup {
        /// The file to make; it must not exist.
        file: PathBuf,
    },
    /// Make an account an administrator's, for who has lost access
    Administrator {
        /// The address of the account.
        email: String,
    },
    /// Fill the database with believable text, for measurements
    Load(Load),
}

/// What to bring in.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// A participatory-budgeting election in the Pabulib format (.pb): becomes a space with its ideas,
    /// people, groups and ballots, whose decision is then closed and counted. A malformed file is
    /// refused whole; importing a file again changes nothing
    Pabulib {
        /// The .pb file.
        file: PathBuf,
    },
}

/// How much to fill in.
#[derive(Clone, Copy, Debug, Args)]
pub struct Load {
    /// People.
    #[arg(long, default_value_t = 10_000)]
    pub people: u64,
    /// Ideas.
    #[arg(long, default_value_t = 100_000)]
    pub ideas: u64,
    /// Posts in their dialogues.
    #[arg(long, default_value_t = 1_000_000)]
    pub posts: u64,
    /// Supports of ideas.
    #[arg(long, default_value_t = 2_000_000)]
    pub votes: u64,
    /// The same seed gives the same text.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}
