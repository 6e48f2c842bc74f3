//! The files of a stand-alone crate around the generated modules.

use super::manifest::features;
use crate::codegen::model::Model;

/// The files by name. `core` is the path of `aliyun-core`, and `mark` the line after which the
/// manifest is generated. A crate that is no member of a workspace is one of its own, so that cargo looks
/// for none further up.
pub(crate) fn stand_alone(
    model: &Model,
    core: &str,
    mark: &str,
    is_member: bool,
) -> [(String, String); 3] {
    let workspace = if is_member { "" } else { "[workspace]\n\n" };
    [
        (
            "Cargo.toml".to_owned(),
            manifest(model, core, workspace, mark),
        ),
        ("README.md".to_owned(), readme(model, core)),
        ("src/lib.rs".to_owned(), LIB.to_owned()),
    ]
}

fn manifest(model: &Model, core: &str, workspace: &str, mark: &str) -> String {
    format!(
        "[package]
name = {:?}
description = {:?}
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
aliyun-core = {{ path = {core:?} }}

{workspace}{mark}{}",
        name(model),
        format!(
            "Requests and responses of Alibaba Cloud {}, without I/O",
            model.product.name
        ),
        features(model)
    )
}

/// The name of the crate.
fn name(model: &Model) -> String {
    let code = model.product.code.to_ascii_lowercase();
    let code = code.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    format!("{code}-api")
}

/// The README, which is also the front page of the documentation.
fn readme(model: &Model, core: &str) -> String {
    let name = name(model);
    let crates = core.strip_suffix("aliyun-core").unwrap_or_default();
    let default = if model.default_features.is_empty() {
        "all of them are enabled by default"
    } else {
        "some of them are enabled by default, and the feature `full` enables all"
    };
    format!(
        "# {name}

Requests and responses of Alibaba Cloud {}, API version {}, without I/O.

An operation is a value: it holds its parameters, checks them, and has the type of its response.
Each operation needs the cargo feature of its name; {default}.

A client of `transport-blocking` or `transport-async` makes the calls. A program depends on this
crate and on one of them, from the repository that has the `aliyun-core` of this crate:

```toml
[dependencies]
{name} = {{ path = \"path/to/{name}\" }}
# Relative to the folder of {name}:
transport-blocking = {{ path = \"{crates}transport-blocking\" }}
```

```rust,ignore
let client = transport_blocking::Client::builder().region(\"cn-hangzhou\").build()?;
let response = client.call(&operation)?;
```

`aliyun_core::Call` makes calls with any other HTTP library.
",
        model.product.name, model.product.version
    )
}

const LIB: &str = r#"#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! A failed call of an *idempotent* operation is retried even if the request may have had an effect.
//! Pages are chosen by the parameter in the column *pages*. The operations of the column *default* are
//! enabled by default.
//!
#![doc = include_str!("generated/operations.md")]

mod generated;

include!("generated/exports.rs");
"#;
