//! Documents with unsupported parts.

mod support;

use self::support::doors::{API_DOCS, OVERLAY, document_error, generate};

#[test]
fn a_component_that_contains_itself_is_an_object_or_refused() {
    for (schemas, wanted) in [
        (
            r##"{ "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } }"##,
            "component `A` refers to nothing but itself",
        ),
        (
            r##"{ "A": { "type": "array", "items": { "$ref": "#/components/schemas/A" } } }"##,
            "component `A` contains itself without being an object",
        ),
        (
            r##"{ "A": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/A" } } }"##,
            "component `A` contains itself without being an object",
        ),
    ] {
        let document = API_DOCS
            .replacen("\"schemas\": []", &format!("\"schemas\": {schemas}"), 1)
            .replacen(
                r#"{ "type": "integer", "format": "int32" }"#,
                r##"{ "$ref": "#/components/schemas/A" }"##,
                1,
            );
        let error = generate(&document, OVERLAY).expect_err(schemas);
        let message = format!("{error:#}");
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn an_unsupported_member_is_refused_by_name() {
    const TEXT: &str = r#""schema": { "type": "string", "required": true }"#;
    const COUNT: &str = r#""type": "integer", "format": "int32""#;
    for (from, to, wanted) in [
        (
            r#""in": "query", "schema": { "type": "string", "required": true }"#,
            r#""in": "cookie", "schema": { "type": "string", "required": true }"#,
            "operation `OpenDoor`: parameter `Type`: a parameter in `cookie`",
        ),
        (
            r#"{ "name": "Type", "in": "query","#,
            r#"{ "name": "Type", "in": "query", "style": "xml","#,
            "operation `OpenDoor`: parameter `Type`: style `xml`",
        ),
        (
            r#"{ "name": "Type", "in": "query","#,
            r#"{ "name": "Type", "in": "path","#,
            "parameter `Type` is not in the path `/door/open`",
        ),
        (
            TEXT,
            r#""schema": { "type": "string", "format": "binary" }"#,
            "parameter `Type`: format `binary` in `query`",
        ),
        (
            TEXT,
            r#""schema": { "type": "file" }"#,
            "parameter `Type`: type `file`",
        ),
        (
            TEXT,
            r#""schema": { "format": "int64" }"#,
            "parameter `Type`: it has neither `type` nor `$ref`",
        ),
        (
            TEXT,
            r#""schema": { "type": "string", "minimum": "1" }"#,
            "parameter `Type`: `minimum` `1`: it is a limit of something that is not a number",
        ),
        (
            TEXT,
            r#""schema": { "type": "integer", "minimum": "many" }"#,
            "parameter `Type`: `minimum` `many`: it is not an integer",
        ),
        (
            TEXT,
            r##""schema": { "$ref": "#/components/schemas/Lost" }"##,
            "apis.OpenDoor.parameters[0].schema.$ref",
        ),
        (
            COUNT,
            r#""type": "integer", "format": "uuid""#,
            "member `Count`: type `integer` of format `uuid`",
        ),
        (
            COUNT,
            r#""type": "string", "format": "binary""#,
            "member `Count`: type `string` of format `binary`",
        ),
        (
            COUNT,
            r#""type": "object", "properties": { "A": { "type": "string" } }, "additionalProperties": { "type": "string" }"#,
            "member `Count`: `properties` beside `additionalProperties`",
        ),
    ] {
        let message = document_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}

#[test]
fn an_unsupported_operation_is_refused_by_name() {
    for (from, to, wanted) in [
        (r#""style": "ROA""#, r#""style": "OSS""#, "style `OSS`"),
        (
            r#""/door/open""#,
            r#""/door/{id}""#,
            "the path `/door/{id}` has `id`, which is not a parameter in `path`",
        ),
        (r#""/door/open""#, r#""/door/{id""#, "a brace is not closed"),
        (r#""/door/open""#, r#""door""#, "does not begin with `/`"),
        (
            r#"{ "AK": [] }"#,
            r#"{ "PrivateKey": [] }"#,
            "operation `OpenDoor`: security `PrivateKey`",
        ),
        (
            r#"["https"]"#,
            r#"["websocket"]"#,
            "`https` is not among the schemes `websocket`",
        ),
        (r#""put""#, r#""trace""#, "method `trace`"),
        (
            r#""type": "object",
            "properties": {
              "RequestId""#,
            r#""type": "array",
            "properties": {
              "RequestId""#,
            "response: a response of type `array`",
        ),
        (
            r#""kind": "atLeastOneOf""#,
            r#""kind": "exactlyOneOf""#,
            "constraint `exactlyOneOf` of `Badge`, `Pin`: kind `exactlyOneOf`",
        ),
        (
            r#""atNight": ["true"]"#,
            r#""atNoon": ["true"]"#,
            "constraint `requiredWhen` of `Voice`: `when`: `atNoon` is neither",
        ),
        (
            r#""Mode": ["Loud"]"#,
            r#""Mode": ["Shrill"]"#,
            "`Shrill` is not among the values of `Mode`",
        ),
        (
            r#""encoding": "base64""#,
            r#""encoding": "rot13""#,
            "encoding `rot13`",
        ),
        (
            r#""parameters": ["Voice"]"#,
            r#""parameters": ["Noise"]"#,
            "there is no parameter `Noise`",
        ),
        (
            r#""OpenDoor": {"#,
            r#""full": {"#,
            "another feature has this name",
        ),
        (
            r#""OpenDoor": {"#,
            r#""Open Door": {"#,
            "a feature cannot have this name",
        ),
    ] {
        let message = document_error(from, to);
        assert!(message.contains(wanted), "{message}\nlacks {wanted}");
    }
}
