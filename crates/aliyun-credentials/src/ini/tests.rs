//! INI files as people and the vendor's tools write them.

use super::Ini;

fn get(text: &str, section: &str, key: &str) -> Option<String> {
    let ini = Ini::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let section = ini
        .section(section)
        .unwrap_or_else(|error| panic!("{error}"));
    let value = section?.get(key)?;
    Some(value.expose_secret().to_owned())
}

#[test]
fn a_value_is_unquoted_and_ends_at_a_comment() {
    for (line, value) in [
        ("key = value", "value"),
        ("KEY=value", "value"),
        ("key: value", "value"),
        ("key = a = b", "a = b"),
        ("key = a#b;c", "a#b;c"),
        ("key = a # comment", "a"),
        ("key = a\t; comment", "a"),
        ("key = \"a # b\"", "a # b"),
        ("key = 'a' ; comment", "a"),
        ("key = 'a' b", "'a' b"),
        ("key = \"a", "\"a"),
        ("key = 100%", "100%"),
        ("key = %(other)s", "%(other)s"),
        ("key = {\"a\": 1}", "{\"a\": 1}"),
    ] {
        let text = format!("# c\n; c\n\n[one]\n{line}\n");
        assert_eq!(get(&text, "one", "key").as_deref(), Some(value), "{line}");
    }
    for line in ["key =", "key = # comment", "key = \"\"", "other = a"] {
        assert_eq!(get(&format!("[one]\n{line}"), "one", "key"), None, "{line}");
    }
}

#[test]
fn sections_are_found_by_their_exact_name() {
    let text = "\u{feff}[ one ] # comment\r\nkey = 1\r\n[One]\r\nkey = 2\r\n";
    assert_eq!(get(text, "one", "key").as_deref(), Some("1"));
    assert_eq!(get(text, "One", "key").as_deref(), Some("2"));
    assert_eq!(get(text, "ONE", "key"), None);
}

#[test]
fn lines_that_are_indented_more_continue_the_value() {
    let text = "[one]\nkey = {\n  \"a\": 1,\n\n  \"b\": 2 # comment\n  }\nother = x\\\n  y\n";
    assert_eq!(
        get(text, "one", "key").unwrap(),
        "{\n\"a\": 1,\n\"b\": 2\n}"
    );
    assert_eq!(get(text, "one", "other").unwrap(), "xy");
    let indented = "[one]\n  key = a\n  other = b\n";
    assert_eq!(get(indented, "one", "other").unwrap(), "b");
}

#[test]
fn an_error_names_the_line_and_not_its_text() {
    for (text, line) in [
        ("key = hunter2", 1),
        ("[one]\n\nhunter2", 3),
        ("[one\nkey = a", 1),
    ] {
        let error = Ini::parse(text).err().expect(text);
        assert_eq!(error.line, line, "{text}");
        assert!(!error.to_string().contains("hunter2"));
    }
    for (text, line) in [
        ("[one]\n[two]\n[one]\n", 3),
        ("[one]\nkey = a\nKey = b\n", 3),
    ] {
        let ini = Ini::parse(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(ini.section("one").err().expect(text).line, line, "{text}");
        assert!(ini.section("two").is_ok());
    }
}
