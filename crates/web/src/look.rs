//! How a reader wants pages to look. Without a choice the page follows the reader's system.

use cocreate_kernel::{Actor, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, Who};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::about::AccessibilityPage;
use crate::{Input, Preference, Preparation};

/// The cookie that keeps it.
pub(crate) const COOKIE: &str = "look";

/// The ground of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Paper.
    Light,
    /// Night.
    Dark,
}

/// How pages look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Look {
    /// Light or dark; absent where the reader's system says it.
    #[schema(inline)]
    pub theme: Option<Theme>,
    /// Whether contrast is as high as it can be.
    pub high_contrast: bool,
}

impl Theme {
    /// As it stands in forms and attributes.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Look {
    /// Reads what stands in a cookie: `dark`, `light.more`, `system.more`.
    pub(crate) fn read(value: &str) -> Self {
        let (theme, contrast) = value.split_once('.').unwrap_or((value, ""));
        let theme = [Theme::Light, Theme::Dark].into_iter().find(|one| one.as_str() == theme);
        Self { theme, high_contrast: contrast == "more" }
    }

    /// The ground, as the form for it names it.
    #[must_use]
    pub fn ground(&self) -> &'static str {
        self.theme.map_or("system", Theme::as_str)
    }

    fn written(self) -> String {
        let theme = self.ground();
        if self.high_contrast { format!("{theme}.more") } else { theme.to_owned() }
    }
}

/// Which ground a reader asks for.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// As the reader's system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Choose how pages look. It is kept in a cookie of this browser, and nowhere else.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseLook {
    /// The ground.
    #[serde(default)]
    #[schema(inline)]
    pub theme: Ground,
    /// Whether contrast shall be as high as it can be.
    #[serde(default)]
    pub high_contrast: bool,
}

impl ChooseLook {
    fn look(self) -> Look {
        let theme = match self.theme {
            Ground::System => None,
            Ground::Light => Some(Theme::Light),
            Ground::Dark => Some(Theme::Dark),
        };
        Look { theme, high_contrast: self.high_contrast }
    }
}

impl Command for ChooseLook {
    const PERMIT: Permit = Permit::new("look.choose", &[Who::Anyone]);
    type Place = House;
    type Known = ();
    type Change = ();
    type Reply = Look;

    fn place(&self) -> House {
        House
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    /// The server keeps nothing of it.
    fn decide(&self, _: &Actor, (): (), _: &mut Moment) -> Result<Decision<(), Look>, Fault> {
        Ok(Decision::Nothing(self.look()))
    }

    fn store(&self, (): (), _: &mut Tx<'_>) -> Result<(), StoreFault> {
        Ok(())
    }
}

impl Input for ChooseLook {
    type Command = Self;
    type Form = AccessibilityPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn preference(look: &Look) -> Option<Preference> {
        Some(Preference { name: COOKIE, value: look.written() })
    }

    fn next(_: &Look, came: Option<&str>) -> String {
        came.unwrap_or("/accessibility").to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_survives_its_cookie() {
        for theme in [None, Some(Theme::Light), Some(Theme::Dark)] {
            for high_contrast in [false, true] {
                let look = Look { theme, high_contrast };
                assert_eq!(Look::read(&look.written()), look);
            }
        }
        assert_eq!(Look::read("\"><script>"), Look::default());
    }
}
