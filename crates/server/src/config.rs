//! Settings: a file, then the environment. A bad one is named with its place.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use cocreate_courier::{Secret, Sender, Smtp};
use cocreate_kernel::Limits;
use serde::Deserialize;

use crate::providers::{ProviderSettings, Providers};

/// The file that is read when none is named and it exists.
const FILE: &str = "cocreate.toml";

/// Settings of an instance.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where everything is kept, unless `database_url` says otherwise.
    pub data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; SQLite in the data folder when absent.
    pub database_url: Option<String>,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The name in the header of each page.
    pub site_name: String,
    /// Whom to write to when something cannot be reached: it stands on the page about accessibility.
    pub contact: Option<String>,
    /// The address people use. With `https://…` cookies are `Secure`.
    pub public_url: Option<String>,
    /// The mail server: `smtps://USER:PASSWORD@HOST` or `smtp://USER:PASSWORD@HOST:PORT?tls=required`. Without it
    /// letters are written to files in `mail` of the data folder.
    pub mail_url: Option<Secret>,
    /// Whom letters are from: an address, or `Name <address>`.
    pub mail_from: Option<String>,
    /// How many proxies of ours people come through; each must add to `X-Forwarded-For` who asked it.
    pub proxies: usize,
    /// Connections to PostgreSQL.
    pub connections: usize,
    /// How much at once.
    pub limits: Limits,
    /// Where else people have accounts with which they can come in.
    pub provider: Vec<ProviderSettings>,
    /// What to log: `warn`, `info`, `cocreate=debug`.
    pub log: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from("data"),
            database_url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            site_name: "Cocreate".to_owned(),
            contact: None,
            public_url: None,
            mail_url: None,
            mail_from: None,
            proxies: 0,
            connections: 16,
            limits: Limits::default(),
            provider: Vec::new(),
            log: "info".to_owned(),
        }
    }
}

/// Where the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL server.
    Postgres(String),
}

/// A setting that cannot be used: where it stands and what is wrong with it.
#[derive(Debug)]
pub struct BadSetting(String);

impl std::fmt::Display for BadSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadSetting {}

impl Config {
    /// Reads the file, then the environment over it.
    ///
    /// # Errors
    /// [`BadSetting`], which names the place.
    pub fn read(
        file: Option<&Path>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, BadSetting> {
        let mut config = match file {
            Some(path) => Self::from_file(path)?,
            None if Path::new(FILE).exists() => Self::from_file(Path::new(FILE))?,
            None => Self::default(),
        };
        config.overlay(environment)?;
        config.place()?;
        config.mail_server()?;
        config.providers()?;
        Ok(config)
    }

    fn from_file(path: &Path) -> Result<Self, BadSetting> {
        let text =
            std::fs::read_to_string(path).map_err(|e| BadSetting(format!("{}: {e}", path.display())))?;
        toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
            BadSetting(format!("{} line {line}: {}", path.display(), error.message()))
        })
    }

    fn overlay(&mut self, environment: impl Fn(&str) -> Option<String>) -> Result<(), BadSetting> {
        let read = |name: &str| environment(&format!("COCREATE_{name}")).filter(|value| !value.is_empty());
        let bad = |name: &str, value: &str, wanted: &str| {
            BadSetting(format!("environment variable COCREATE_{name}: {value:?} is not {wanted}"))
        };
        if let Some(value) = read("DATA") {
            self.data = value.into();
        }
        if let Some(value) = read("DATABASE_URL") {
            if Place::parse(&value).is_none() {
                return Err(bad("DATABASE_URL", &value, "sqlite:PATH or postgres://…"));
            }
            self.database_url = Some(value);
        }
        if let Some(value) = read("LISTEN") {
            self.listen = value.parse().map_err(|_| bad("LISTEN", &value, "an address and port"))?;
        }
        if let Some(value) = read("CONNECTIONS") {
            self.connections = value.parse().map_err(|_| bad("CONNECTIONS", &value, "a number"))?;
        }
        if let Some(value) = read("PROXIES") {
            self.proxies = value.parse().map_err(|_| bad("PROXIES", &value, "a number"))?;
        }
        match read("LIMITS").as_deref() {
            None => {}
            Some("off") => self.limits = Limits::OFF,
            Some(value) => return Err(bad("LIMITS", value, "off; the numbers stand in the file")),
        }
        if let Some(value) = read("SITE_NAME") {
            self.site_name = value;
        }
        if let Some(value) = read("CONTACT") {
            self.contact = Some(value).filter(|value| !value.trim().is_empty());
        }
        if let Some(value) = read("PUBLIC_URL") {
            self.public_url = Some(value);
        }
        if let Some(value) = read("MAIL_URL") {
            self.mail_url = Some(Secret(value));
        }
        if let Some(value) = read("MAIL_FROM") {
            self.mail_from = Some(value);
        }
        if let Some(value) = read("LOG") {
            self.log = value;
        }
        Ok(())
    }

    /// Where the data is.
    ///
    /// # Errors
    /// [`BadSetting`] for an address that names neither database.
    pub fn place(&self) -> Result<Place, BadSetting> {
        if !(2..=1_000).contains(&self.connections) {
            return Err(BadSetting(format!("connections: {} is not between 2 and 1000", self.connections)));
        }
        if let Some(url) = &self.public_url
            && !url.starts_with("https://")
            && !url.starts_with("http://")
        {
            return Err(BadSetting(format!("public_url: {url:?} does not begin with https:// or http://")));
        }
        match &self.database_url {
            None => Ok(Place::Sqlite(self.data.join("cocreate.db"))),
            Some(url) => Place::parse(url).ok_or_else(|| {
                BadSetting(format!("database_url: {url:?} is not sqlite:PATH or postgres://…"))
            }),
        }
    }

    /// The address people use, without a slash at the end; `listening` where the settings name none.
    #[must_use]
    pub fn address(&self, listening: SocketAddr) -> String {
        match &self.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{listening}"),
        }
    }

    /// Whom letters are from.
    ///
    /// # Errors
    /// [`BadSetting`] for what is no address.
    pub fn sender(&self) -> Result<Sender, BadSetting> {
        let text = self.mail_from.as_deref().unwrap_or("cocreate@localhost");
        Sender::parse(text, &self.site_name)
            .ok_or_else(|| BadSetting(format!("mail_from: {text:?} is not an address, or NAME <ADDRESS>")))
    }

    /// The mail server, where the settings name one.
    ///
    /// # Errors
    /// [`BadSetting`], which does not say the password.
    pub fn mail_server(&self) -> Result<Option<Smtp>, BadSetting> {
        let from = self.sender()?;
        let Some(Secret(url)) = &self.mail_url else { return Ok(None) };
        if self.mail_from.is_none() {
            return Err(BadSetting(
                "mail_from: with a mail_url it must say whom letters are from".to_owned(),
            ));
        }
        Smtp::new(url, from).map(Some).map_err(|bad| BadSetting(format!("mail_url: it {bad}")))
    }

    /// The providers that people may come from.
    ///
    /// # Errors
    /// [`BadSetting`] for one that cannot be asked.
    pub fn providers(&self) -> Result<Providers, BadSetting> {
        Providers::read(&self.provider, self.public_url.as_deref()).map_err(BadSetting)
    }

    /// Whether people reach the instance over HTTPS.
    #[must_use]
    pub fn https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }
}

impl Place {
    fn parse(url: &str) -> Option<Self> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Some(Self::Postgres(url.to_owned()));
        }
        let path = url.strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        (!path.is_empty()).then(|| Self::Sqlite(path.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &'static str, value: &'static str) -> Result<Config, String> {
        let mut config = Config::default();
        let environment = move |asked: &str| (asked == name).then(|| value.to_owned());
        config
            .overlay(environment)
            .and_then(|()| config.place())
            .and_then(|_| config.mail_server())
            .map(|_| config)
            .map_err(|bad| bad.to_string())
    }

    #[test]
    fn the_environment_switches_the_database() {
        let config = with("COCREATE_DATABASE_URL", "postgres://me@db/cocreate").unwrap();
        assert_eq!(config.place().unwrap(), Place::Postgres("postgres://me@db/cocreate".to_owned()));
        assert_eq!(Config::default().place().unwrap(), Place::Sqlite("data/cocreate.db".into()));
    }

    #[test]
    fn a_bad_setting_is_named_with_its_place() {
        for (name, value) in [
            ("COCREATE_DATABASE_URL", "mysql://x"),
            ("COCREATE_LISTEN", "here"),
            ("COCREATE_CONNECTIONS", "many"),
            ("COCREATE_PROXIES", "some"),
        ] {
            let bad = with(name, value).unwrap_err();
            assert!(bad.contains(name) && bad.contains(value), "{bad}");
        }
        assert!(with("COCREATE_CONNECTIONS", "1").unwrap_err().contains("connections"));
        assert!(with("COCREATE_PUBLIC_URL", "ftp://x").unwrap_err().contains("public_url"));
        assert!(with("COCREATE_MAIL_FROM", "nobody").unwrap_err().contains("mail_from"));
        let bad = with("COCREATE_MAIL_URL", "smtp://me:secret@host").unwrap_err();
        assert!(bad.contains("mail_from"), "it must be said whom letters are from: {bad}");
    }

    #[test]
    fn the_password_of_the_mail_server_is_never_printed() {
        let from = Some("site@example.org".to_owned());
        let url = |text: &str| Some(Secret(text.to_owned()));
        let config =
            Config { mail_from: from.clone(), mail_url: url("gopher://me:secret@host"), ..Config::default() };
        assert!(!format!("{config:?}").contains("secret"));
        let bad = config.mail_server().err().unwrap().to_string();
        assert!(bad.contains("mail_url") && !bad.contains("secret"), "{bad}");
    }

    #[test]
    fn a_bad_line_of_the_file_is_named() {
        let path = std::env::temp_dir().join(format!("cocreate-config-{}.toml", std::process::id()));
        std::fs::write(&path, "site_name = \"Here\"\nlistne = \"127.0.0.1:1\"\n").unwrap();
        let bad = Config::from_file(&path).unwrap_err().to_string();
        std::fs::remove_file(&path).unwrap();
        assert!(bad.contains("line 2") && bad.contains("listne"), "{bad}");
    }
}
