//! Imports point down only, and rooms never import rooms.

use std::collections::BTreeMap;
use std::path::Path;

/// Each crate and the floor it stands on, from the ground up.
const FLOORS: [&[&str]; 7] = [
    &["rules", "record"],
    &["store"],
    &["kernel"],
    &["assets", "courier"],
    &["web"],
    &["people", "spaces", "ideas", "decisions", "attention", "administration", "moderation"],
    &["server", "testkit"],
];

fn imports() -> BTreeMap<String, Vec<String>> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = BTreeMap::new();
    for folder in std::fs::read_dir(crates).unwrap() {
        let folder = folder.unwrap().path();
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let used = manifest.split("[dev-dependencies]").next().unwrap();
        let names = used.lines().filter_map(|line| line.strip_prefix("cocreate-")?.split(['.', ' ']).next());
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        found.insert(name, names.map(str::to_owned).collect());
    }
    found
}

#[test]
fn imports_point_down() {
    let floor = |name: &str| {
        FLOORS.iter().position(|floor| floor.contains(&name)).unwrap_or_else(|| panic!("{name} has no floor"))
    };
    for (name, imports) in imports() {
        for import in imports {
            let down = floor(&import) < floor(&name) || (name == "testkit");
            assert!(down, "{name} imports {import}, which does not stand below it");
        }
    }
}

#[test]
fn only_the_kernel_can_open_a_transaction() {
    for (name, imports) in imports() {
        let may = ["kernel", "server", "testkit"].contains(&name.as_str());
        assert!(may || !imports.contains(&"store".to_owned()), "{name} imports the store");
    }
}
