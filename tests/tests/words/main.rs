//! Comments, texts and documents use the project's words.

mod files;
mod prose;
mod rules;

use self::files::Files;
use self::rules::Rules;

#[test]
fn comments_texts_and_documents_use_the_words_of_the_project() {
    let rules = Rules::parse(include_str!("../../data/words.txt"));
    let files = Files::of_workspace();
    assert!(files.0.len() > 300, "{} files are found", files.0.len());
    let found = rules.check(&files);
    let count = found.len();
    assert!(found.is_empty(), "{count} places:\n{}", found.join("\n"));
}

/// The test above must notice what it is for.
mod self_check {
    use super::*;

    const RULES: &str = "# A comment.\n\nreply* = response\nin vain = without effect\n";

    fn check(rules: &str, files: &[(&str, &str)]) -> Vec<String> {
        Rules::parse(rules).check(&Files::from_texts(files))
    }

    #[test]
    fn words_are_found_in_comments_and_strings_but_not_in_code() {
        let source =
            "//! Replying.\nfn reply(a: &str) {} // reply\nconst A: &str = \"Reply\\nreply_1\";";
        assert_eq!(
            check(RULES, &[("a.rs", source)]),
            [
                "a.rs:1: `replying`: write response",
                "a.rs:2: `reply`: write response",
                "a.rs:3: `reply`: write response",
                "a.rs:3: `reply`: write response",
            ]
        );
    }

    #[test]
    fn phrases_are_found_across_lines_but_not_across_punctuation_and_code() {
        let found = "/// It waits in\n/// vain.\nfn f() {}\n";
        let not_found = "// in, vain; vainly\n// in\nfn f() {}\n// vain\n";
        assert_eq!(
            check(RULES, &[("a.rs", found), ("b.rs", not_found)]),
            ["a.rs:1: `in vain`: write without effect"]
        );
    }

    #[test]
    fn documents_are_searched_whole() {
        let document = "# Title\n\n```rust\nfn reply() {}\n```\n";
        assert_eq!(
            check(RULES, &[("README.md", document)]),
            ["README.md:4: `reply`: write response"]
        );
    }

    #[test]
    fn a_phrase_may_be_allowed_in_one_file_and_a_stale_allowance_is_found() {
        let rules = format!("{RULES}allow a.rs: reply to\nallow b.rs: reply\nallow *: no reply\n");
        let files = [
            ("a.rs", "// Reply to it. Reply."),
            ("b.rs", ""),
            ("c.rs", "// No\n// reply"),
        ];
        assert_eq!(
            check(&rules, &files),
            [
                "a.rs:1: `reply`: write response",
                "b.rs: `reply` is allowed but not used",
            ]
        );
    }
}
