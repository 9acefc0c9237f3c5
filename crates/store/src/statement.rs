//! Statements: named, written once, known to the test that prepares them all.

/// One SQL statement in the subset that both databases share.
#[derive(Debug)]
pub struct Statement {
    /// The name it has in the code, for logs and test reports.
    pub name: &'static str,
    /// The text with `$1` parameters, for PostgreSQL.
    pub text: &'static str,
    /// The same text with `?1` parameters, for SQLite.
    pub lite: &'static str,
}

/// A statement's entry in the list of all statements of the binary.
#[derive(Debug)]
pub struct Registered(pub &'static Statement);

inventory::collect!(Registered);

impl Statement {
    /// Every statement linked into this binary.
    pub fn all() -> impl Iterator<Item = &'static Statement> {
        inventory::iter::<Registered>.into_iter().map(|registered| registered.0)
    }
}

/// Turns `$` into `?` at compile time. No statement may hold a `$` that is not a parameter.
#[must_use]
pub const fn lite_text<const N: usize>(text: &str) -> [u8; N] {
    let from = text.as_bytes();
    let mut to = [0; N];
    let mut i = 0;
    while i < N {
        to[i] = if from[i] == b'$' { b'?' } else { from[i] };
        i += 1;
    }
    to
}

/// Names and registers statements: `sql! { pub INSERT_SUPPORT = "INSERT …"; }`. A text may be
/// several literals, or macros that expand to literals, separated by commas.
#[macro_export]
macro_rules! sql {
    ($($(#[$meta:meta])* $vis:vis $name:ident = $($text:expr),+ ;)+) => {$(
        $(#[$meta])*
        $vis static $name: $crate::Statement = {
            const TEXT: &str = concat!($($text),+);
            const LITE: [u8; TEXT.len()] = $crate::lite_text(TEXT);
            $crate::Statement {
                name: stringify!($name),
                text: TEXT,
                lite: match ::core::str::from_utf8(&LITE) {
                    Ok(text) => text,
                    Err(_) => unreachable!(),
                },
            }
        };
        $crate::inventory::submit! { $crate::Registered(&$name) }
    )+};
}

/// As [`sql!`], for the few forks that only PostgreSQL needs (row locks); SQLite never runs them.
#[macro_export]
macro_rules! pg_sql {
    ($($(#[$meta:meta])* $vis:vis $name:ident = $($text:expr),+ ;)+) => {$(
        $(#[$meta])*
        $vis static $name: $crate::Statement =
            $crate::Statement { name: stringify!($name), text: concat!($($text),+), lite: "" };
        $crate::inventory::submit! { $crate::Registered(&$name) }
    )+};
}
