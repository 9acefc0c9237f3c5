//! The open co-creation platform, as one binary.

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use cocreate::cli::{Cli, Import, Verb};
use cocreate::config::Config;
use cocreate::{load, work};
use tracing_subscriber::EnvFilter;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let config = match Config::read(cli.config.as_deref(), |name| std::env::var(name).ok()) {
        Ok(config) => config,
        Err(bad) => return complain(&bad.to_string(), 2),
    };
    let Ok(filter) = EnvFilter::try_new(&config.log) else {
        return complain(&format!("log: {:?} is not a filter such as info or cocreate=debug", config.log), 2);
    };
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(&config, cli.command.unwrap_or(Verb::Demo)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&format!("{error:#}"), 1),
    }
}

#[expect(clippy::print_stderr, reason = "this is the command line's voice")]
fn complain(text: &str, code: u8) -> ExitCode {
    eprintln!("cocreate: {text}");
    ExitCode::from(code)
}

fn run(config: &Config, verb: Verb) -> Result<()> {
    let database = work::open(config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let result = match verb {
        Verb::Demo => runtime.block_on(work::serve(config, database, true)),
        Verb::Serve => runtime.block_on(work::serve(config, database, false)),
        Verb::Migrate => {
            work::say("The schema is up to date.");
            Ok(())
        }
        Verb::Import(Import::Pabulib { file }) => {
            runtime.block_on(work::import_pabulib(config, database, &file))
        }
        Verb::Backup { file } => work::backup(&database, &file),
        Verb::Administrator { email } => runtime.block_on(work::make_administrator(database, &email)),
        Verb::Load(how_much) => runtime.block_on(load::fill(database, how_much)),
    };
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    result
}
