//! Each snippet of the README follows the dependencies that it needs.

use std::collections::BTreeSet;
use std::path::Path;

/// A fenced block of code.
struct Block<'t> {
    language: &'t str,
    lines: Vec<&'t str>,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut is_inside = false;
    for line in text.lines() {
        match (line.strip_prefix("```"), is_inside) {
            (Some(language), false) => blocks.push(Block {
                language,
                lines: Vec::new(),
            }),
            (None, true) => blocks
                .last_mut()
                .expect("the fence opened a block")
                .lines
                .push(line),
            _ => {}
        }
        is_inside ^= line.starts_with("```");
    }
    blocks
}

/// Returns the crates that a manifest depends on, with underscores.
fn dependencies(manifest: &Block<'_>) -> BTreeSet<String> {
    let names = manifest
        .lines
        .iter()
        .filter_map(|line| line.split_once('='));
    names
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect()
}

/// Returns the crates that a snippet names before a `::`.
fn used(snippet: &Block<'_>, crates: &BTreeSet<String>) -> BTreeSet<String> {
    let text = snippet.lines.join("\n");
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut used = BTreeSet::new();
    for (position, _) in text.match_indices("::") {
        let before = &text[..position];
        let start = before.rfind(|c| !is_word(c)).map_or(0, |last| last + 1);
        let is_first = !before[..start].ends_with("::");
        if is_first && crates.contains(&before[start..]) {
            used.insert(before[start..].to_owned());
        }
    }
    used
}

#[test]
fn every_snippet_depends_on_the_crates_it_uses_and_on_no_others() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = std::fs::read_to_string(path).expect("the README exists");
    let blocks = blocks(&text);
    let manifests = || blocks.iter().filter(|block| block.language == "toml");
    let crates: BTreeSet<_> = manifests().flat_map(dependencies).collect();
    let mut snippets = 0;
    for pair in blocks.windows(2) {
        if pair[1].language.starts_with("rust") {
            assert_eq!(pair[0].language, "toml", "{:#?}", pair[1].lines);
            assert_eq!(
                dependencies(&pair[0]),
                used(&pair[1], &crates),
                "{:#?}",
                pair[1].lines
            );
            snippets += 1;
        }
    }
    assert!(snippets >= 8, "{snippets}");
}

#[test]
fn every_path_of_a_dependency_is_a_crate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(root.join("README.md")).expect("the README exists");
    let paths: Vec<_> = text
        .lines()
        .filter_map(|line| line.split_once("path = \"../aliyun-doors/"))
        .filter_map(|(_, rest)| rest.split_once('"'))
        .collect();
    assert!(paths.len() >= 12);
    for (path, _) in paths {
        assert!(root.join(path).join("Cargo.toml").is_file(), "{path}");
    }
}
