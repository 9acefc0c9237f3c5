//! From a body to a command: forms and JSON through the same types, flaws by field.

use axum::body::Bytes;
use cocreate_kernel::{Actor, Chance, Command, Desk, Fault, Flaw, Query, SystemChance};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::{Frame, Page, Preference, SessionAct, ShortCookie, Site};

/// Names and texts, in order.
pub(crate) type Pairs = Vec<(String, String)>;

/// What a form or a program sends. The kit parses it, turns it into a command and performs it.
pub trait Input: DeserializeOwned + ToSchema + Send + 'static {
    /// The command it asks for.
    type Command: Command<Reply: ToSchema>;
    /// The page with the form, shown again with the flaws; built from the path alone.
    type Form: Query<View: Page> + DeserializeOwned;

    /// Whether making the command takes long (hashing a password): then it is made on another thread.
    const SLOW: bool = false;

    /// Whether it may come from other sites and from programs of mail, as long as no session comes along: what it
    /// carries is all that it needs.
    const ANYWHERE: bool = false;

    /// Whether the answer holds a secret: then it is kept nowhere, so that a repetition is a request of its own.
    const SECRET: bool = false;

    /// Makes the command: the work that must happen before a transaction begins.
    ///
    /// # Errors
    /// [`Fault::Invalid`] and the like.
    fn command(self, preparation: &Preparation<'_>) -> Result<Self::Command, Fault>;

    /// The request to keep in place of the one that came, where that holds a secret: path and JSON.
    fn kept(_: &Self::Command) -> Option<(String, serde_json::Value)> {
        None
    }

    /// What the command does to the sender's session.
    fn session(_: &Self::Command) -> SessionAct {
        SessionAct::Keep
    }

    /// Why the answer is no, where the command changed something all the same: a try that counts.
    fn refusal(_: &<Self::Command as Command>::Reply) -> Option<Fault> {
        None
    }

    /// What the sender's browser carries for some minutes.
    fn carry(_: &Self::Command) -> Option<(ShortCookie, String)> {
        None
    }

    /// What the sender's browser shall remember of it.
    fn preference(_: &<Self::Command as Command>::Reply) -> Option<Preference> {
        None
    }

    /// The page that answers at once and has no address: it shows a secret once. Without it the browser is sent on.
    fn shown(_: &<Self::Command as Command>::Reply, _: &Frame<'_>) -> Option<askama::Result<String>> {
        None
    }

    /// Where the page goes next. `came` is where a form said to return to, an address of this site.
    fn next(reply: &<Self::Command as Command>::Reply, came: Option<&str>) -> String;
}

/// What is at hand while a command is made.
pub struct Preparation<'p> {
    /// Who asks.
    pub actor: &'p Actor,
    /// For reading before the transaction.
    pub desk: &'p Desk,
    /// The session that the request carries.
    pub session: Option<cocreate_kernel::SessionToken>,
    /// The browser, as it calls itself.
    pub agent: Option<&'p str>,
    /// How this instance presents itself.
    pub site: &'p Site,
    /// The tag of the language that the sender reads.
    pub language: &'p str,
    /// The machine that the request came from; nothing where it came from this process.
    pub peer: Option<&'p str>,
    /// Where the form said to go on.
    pub next: Option<&'p str>,
    /// The key under which a repetition is the same request.
    pub once: Option<&'p str>,
}

impl Preparation<'_> {
    /// The name of the site: what administrators set, else that of the settings.
    #[must_use]
    pub fn site_name(&self) -> String {
        let set = self.desk.instance().rules.name.clone();
        if set.is_empty() { self.site.name.clone() } else { set }
    }

    /// Bytes that nobody can guess.
    #[must_use]
    pub fn chance<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        SystemChance.fill(&mut bytes);
        bytes
    }
}

/// Fields of the kit's own in forms: where to return to, and the key of a form that the page
/// script first sent itself and then, when the line failed, the plain way.
const NEXT: &str = "next";
const ONCE: &str = "idempotency_key";

/// A body, taken apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    pub(crate) pairs: Pairs,
    pub(crate) json: Option<Map<String, Value>>,
    pub(crate) next: Option<String>,
    pub(crate) once: Option<String>,
}

impl Body {
    pub(crate) fn form(bytes: &Bytes) -> Result<Self, Fault> {
        let text = std::str::from_utf8(bytes).map_err(|_| Fault::invalid("", "not_utf8"))?;
        let mut body = Self::default();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            if name.contains('\u{fffd}') || value.contains('\u{fffd}') || value.contains('\0') {
                return Err(Fault::invalid(&name, "not_utf8"));
            }
            if name == NEXT {
                body.next = Some(value.into_owned()).filter(|next| is_local(next));
            } else if name == ONCE {
                body.once = Some(value.into_owned()).filter(|key| !key.is_empty());
            } else {
                // Browsers send line ends as CR LF; texts are kept with LF.
                body.pairs.push((name.into_owned(), value.replace("\r\n", "\n")));
            }
        }
        Ok(body)
    }

    pub(crate) fn json(bytes: &Bytes) -> Result<Self, Fault> {
        if std::str::from_utf8(bytes).is_err() {
            return Err(Fault::invalid("", "not_utf8"));
        }
        let map = match serde_json::from_slice(if bytes.is_empty() { b"{}" } else { bytes }) {
            Ok(Value::Object(map)) => map,
            Ok(_) => return Err(Fault::invalid("", "not_an_object")),
            Err(_) => return Err(Fault::invalid("", "not_json")),
        };
        if map.values().any(|value| value.as_str().is_some_and(|text| text.contains('\0'))) {
            return Err(Fault::invalid("", "not_utf8"));
        }
        Ok(Self { json: Some(map), ..Self::default() })
    }

    /// Reads the body and the path as an input. A name of the path may not stand in the body.
    pub(crate) fn read<T: DeserializeOwned>(&self, path: &Pairs) -> Result<T, Fault> {
        let in_path = |name: &str| path.iter().any(|(taken, _)| taken == name);
        match &self.json {
            Some(json) => {
                if let Some(name) = json.keys().find(|name| in_path(name)) {
                    return Err(Fault::invalid(name, "unknown_field"));
                }
                let mut whole = json.clone();
                for (name, text) in path {
                    let value = text.parse::<i64>().map_or_else(|_| text.as_str().into(), Value::from);
                    whole.insert(name.clone(), value);
                }
                serde_path_to_error::deserialize(Value::Object(whole)).map_err(|error| flaw(&error))
            }
            None => {
                if let Some((name, _)) = self.pairs.iter().find(|(name, _)| in_path(name)) {
                    return Err(Fault::invalid(name, "unknown_field"));
                }
                read_pairs(path.iter().chain(self.pairs.iter())).map_err(|fault| self.twice(fault))
            }
        }
    }
}

impl Body {
    /// A form's parser sees a name that came twice as a list: say what it is.
    fn twice(&self, fault: Fault) -> Fault {
        let Fault::Invalid(flaws) = fault else { return fault };
        let count = |field: &str| self.pairs.iter().filter(|(name, _)| name == field).count();
        let told = flaws.into_iter().map(|flaw| match flaw.code {
            "wrong_type" if count(&flaw.field) > 1 => Flaw::new(flaw.field, "given_twice"),
            _ => flaw,
        });
        Fault::Invalid(told.collect())
    }
}

/// An address of this site, and nothing a browser could take for another one.
#[must_use]
pub fn is_local(next: &str) -> bool {
    next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\r', '\t'])
}

/// Reads names and texts as a type; empty texts count as absent.
pub(crate) fn read_pairs<'p, T: DeserializeOwned>(
    pairs: impl Iterator<Item = &'p (String, String)>,
) -> Result<T, Fault> {
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.filter(|(_, value)| !value.is_empty()) {
        encoded.append_pair(name, value);
    }
    let encoded = encoded.finish();
    let form = serde_html_form::Deserializer::from_bytes(encoded.as_bytes());
    serde_path_to_error::deserialize(form).map_err(|error| flaw(&error))
}

/// The coded flaw in what a parser says. Its sentences are stable enough to tell the kinds apart,
/// and tests hold them so.
fn flaw<E: std::fmt::Display>(error: &serde_path_to_error::Error<E>) -> Fault {
    let text = error.inner().to_string();
    let quoted = || text.split('`').nth(1).unwrap_or_default().to_owned();
    if text.starts_with("unknown field") {
        return Fault::Invalid(vec![Flaw::new(quoted(), "unknown_field")]);
    }
    if text.starts_with("missing field") {
        return Fault::Invalid(vec![Flaw::new(quoted(), "required")]);
    }
    if text.starts_with("duplicate field") {
        return Fault::Invalid(vec![Flaw::new(quoted(), "given_twice")]);
    }
    let path = error.path().to_string();
    let field = path.split(['.', '[']).next().unwrap_or_default();
    let field = if field == "?" { "" } else { field };
    let code = if text.starts_with("unknown variant") { "unknown_choice" } else { "wrong_type" };
    Fault::Invalid(vec![Flaw::new(field, code)])
}
