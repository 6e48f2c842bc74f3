//! The generator on an invented product.

mod support;

use std::fs;

use self::support::doors::{API_DOCS, OVERLAY, generate, overlay_error, root};

/// With `UPDATE_EXPECT=1` in the environment, the expected files are rewritten.
#[test]
fn the_invented_product_becomes_the_expected_files() {
    let files = generate(API_DOCS, OVERLAY).unwrap();
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "exports.rs",
            "mod.rs",
            "open_door.rs",
            "operations.md",
            "product.rs",
            "serialize.rs"
        ]
    );
    for (name, text) in &files {
        let path = root().join("xtask/tests/data/codegen/generated").join(name);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, text).unwrap();
        }
        let expected = fs::read_to_string(path).unwrap();
        assert_eq!(*text, expected, "{name}");
    }
}

#[test]
fn the_output_is_deterministic() {
    assert_eq!(
        generate(API_DOCS, OVERLAY).unwrap(),
        generate(API_DOCS, OVERLAY).unwrap()
    );
}

#[test]
fn the_overlay_changes_the_location_of_a_parameter() {
    let voice = "doc = \"What to say.\"";
    let moved = OVERLAY.replacen(voice, &format!("{voice}\nin = \"formData\""), 1);
    let files = generate(API_DOCS, &moved).unwrap();
    let expected = "ParameterDescriptor::optional(\"Voice\").with_location(Location::Form)";
    assert!(files["open_door.rs"].contains(expected));
    let message = overlay_error(voice, &format!("{voice}\nin = \"pocket\""));
    assert!(message.contains("a parameter in `pocket` is not supported"));
}

#[test]
fn operations_that_are_always_compiled_have_no_features() {
    let always = OVERLAY.replacen("[product]", "[product]\nfeatures = false", 1);
    for (name, text) in generate(API_DOCS, &always).unwrap() {
        let mentions = text.matches("eature").count();
        // The catalog is a feature of the crate.
        let expected = if name == "mod.rs" { 3 } else { 0 };
        assert_eq!(mentions, expected, "{name}");
    }
    let message = overlay_error(
        "[product]",
        "[product]\nfeatures = false\ndefault = [\"OpenDoor\"]",
    );
    assert!(message.contains("product.features"), "{message}");
}

#[test]
fn a_member_without_words_is_described_by_its_name() {
    let files = generate(API_DOCS, "[conditions.atNight]\nphrase = \"it is night\"\nserver_only = true\n[conditions.withPin]\nphrase = \"there is a pin\"\nabsent = [\"Type\"]\n[names.Pin]\nsecret = true\n").unwrap();
    let text = &files["open_door.rs"];
    for wanted in [
        "/// Opens the door.",
        "/// Voice.",
        "/// Pin. Takes plain text, which is sent as Base64. Secret: never shown by `Debug`.",
        "/// Mode: a parameter of [`OpenDoor`].",
        "/// Loud.",
        "/// `quiet`.",
        "/// Success.",
        "/// `Key` in the response of [`OpenDoor`].",
        "/// Response of [`OpenDoor`].",
        "https://api.aliyun.com/document/Doors/2000-01-01/OpenDoor",
        "pin: Option<SecretString>",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
}

#[test]
fn equal_names_become_unique() {
    let message = overlay_error("name = \"wearer\"", "name = \"pin_base64\"");
    assert!(message.contains("would both be `pin_base64`"), "{message}");
    let renamed = OVERLAY.replacen("name = \"wearer\"", "name = \"voice\"", 1);
    let files = generate(API_DOCS, &renamed).unwrap();
    assert!(files["open_door.rs"].contains("voice_2: Option<String>"));
    let renamed = OVERLAY.replacen("\"Keyring\"", "\"String\"", 1);
    let files = generate(API_DOCS, &renamed).unwrap();
    assert!(files["open_door.rs"].contains("pub struct String2 {"));
}
