//! The embedded folders are part of the crate: a change in them, also a new file, builds it anew.

fn main() {
    for folder in ["static", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
