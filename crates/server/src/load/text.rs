//! Believable text from a seed: sentences about a small town, put together from parts.

use cocreate_kernel::SetChance;

/// Makes text. The same seed makes the same text.
pub(crate) struct Writer(SetChance);

const FIRST: &[&str] = &[
    "Ada", "Amir", "Bea", "Cem", "Dalia", "Elif", "Emil", "Fatou", "Goran", "Hana", "Ines", "Ivo", "Jonas",
    "Kaya", "Lena", "Luka", "Maren", "Mila", "Nadir", "Noor", "Olga", "Omar", "Petra", "Quinn", "Rosa",
    "Sami", "Selma", "Tariq", "Uma", "Vera", "Wim", "Yara", "Zoe",
];
const LAST: &[&str] = &[
    "Abel", "Bakker", "Costa", "Demir", "Engel", "Farkas", "Garcia", "Haddad", "Ito", "Jansen", "Kaur",
    "Lindt", "Moreau", "Novak", "Okafor", "Pires", "Quist", "Rossi", "Sato", "Thorne", "Ueda", "Vogt",
    "Weiss", "Yilmaz",
];
const VERBS: &[&str] = &[
    "Open",
    "Move",
    "Repair",
    "Share",
    "Paint",
    "Plant",
    "Shorten",
    "Lengthen",
    "Light",
    "Cover",
    "Try out",
    "Bring back",
];
const THINGS: &[&str] = &[
    "the covered market",
    "the tool shed",
    "the bus stop by the school",
    "the counter for parcels",
    "the reading room",
    "the community kitchen",
    "the bicycle racks",
    "the Saturday queue",
    "the notice board",
    "the riverside path",
    "the repair table",
    "the waiting area",
    "the playground fence",
    "the evening opening hours",
    "the delivery bay",
];
const WHEN: &[&str] = &[
    "before winter",
    "on Thursdays",
    "for six weeks",
    "at night",
    "after school",
    "for everybody with a pram",
    "during the harvest",
    "on market days",
    "until we know better",
    "with the volunteers",
    "at lunch time",
];
const OPENERS: &[&str] = &[
    "Last week I stood there for half an hour and",
    "My neighbour asked about this and",
    "We tried something like it two years ago, and",
    "From behind the counter it looks different:",
    "I counted for three mornings;",
    "As somebody who delivers here every day I can say that",
    "When it rains",
];
const MIDDLES: &[&str] = &[
    "most people simply give up and go home",
    "the same five people end up doing all the work",
    "nobody knows whom to ask",
    "the old ones cannot carry it any further",
    "it works well as long as two of us are there",
    "we lose about an hour a day",
    "the children would be the first to use it",
    "it costs less than what we throw away",
];
const ENDS: &[&str] = &[
    "I would help with the first step.",
    "Could the office say what it would cost?",
    "Let us start small and look again in a month.",
    "I am against it if it means closing earlier.",
    "That is worth more to me than new paint.",
    "Who would have to agree to this?",
    "I can lend the tools for it.",
];

impl Writer {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(SetChance::seeded(seed))
    }

    /// A number below `below`.
    pub(crate) fn number(&self, below: u64) -> u64 {
        if below == 0 { 0 } else { self.0.next() % below }
    }

    /// A number below `below`, the small ones much likelier: the least of three throws.
    pub(crate) fn skewed(&self, below: u64) -> u64 {
        (0..3).map(|_| self.number(below)).min().unwrap_or_default()
    }

    fn one(&self, of: &[&'static str]) -> &'static str {
        of[usize::try_from(self.number(of.len() as u64)).unwrap_or_default()]
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.one(FIRST), self.one(LAST))
    }

    pub(crate) fn title(&self) -> String {
        format!("{} {} {}", self.one(VERBS), self.one(THINGS), self.one(WHEN))
    }

    pub(crate) fn sentences(&self, count: u64) -> String {
        let mut text = String::new();
        for _ in 0..count {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&format!("{} {}. {}", self.one(OPENERS), self.one(MIDDLES), self.one(ENDS)));
        }
        text
    }

    pub(crate) fn body(&self) -> String {
        format!(
            "{}\n\n**What it takes:** {}\n\n- {}\n- {}\n",
            self.sentences(2),
            self.one(ENDS),
            self.one(MIDDLES),
            self.one(MIDDLES)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;

    #[test]
    fn the_same_seed_writes_the_same() {
        let text = |seed| {
            let writer = Writer::seeded(seed);
            [writer.name(), writer.title(), writer.body()]
        };
        assert_eq!(text(7), text(7));
        assert_ne!(text(7), text(8));
    }
}
