//! Paths of operations and the parameters in them.

use anyhow::{Context as _, Result, bail, ensure};

use crate::codegen::model::{ApiStyle, Location, Parameter};

/// The path of an operation. Fails unless its placeholders are the parameters in the path.
pub(super) fn path(
    style: ApiStyle,
    path: Option<&str>,
    parameters: &[Parameter],
) -> Result<String> {
    let path = match (style, path) {
        (ApiStyle::Rpc, None | Some("" | "/")) => "/",
        (ApiStyle::Rpc, Some(path)) => {
            bail!("an RPC operation with a path (`{path}`) is not supported")
        }
        (ApiStyle::Roa, None) => bail!("`path` is missing"),
        (ApiStyle::Roa, Some(path)) => path,
    };
    ensure!(
        path.starts_with('/'),
        "the path `{path}` does not begin with `/`"
    );
    ensure!(
        path.bytes()
            .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#')),
        "the path `{path}` is invalid"
    );
    let mut rest = path;
    while let Some((_, behind)) = rest.split_once('{') {
        let (name, behind) = behind
            .split_once('}')
            .with_context(|| format!("a brace is not closed in the path `{path}`"))?;
        let is_wanted = |parameter: &&Parameter| {
            parameter.member.name == name && parameter.location == Location::Path
        };
        ensure!(
            parameters.iter().any(|parameter| is_wanted(&parameter)),
            "the path `{path}` has `{name}`, which is not a parameter in `path`"
        );
        rest = behind;
    }
    let lost = parameters.iter().find(|parameter| {
        parameter.location == Location::Path
            && !path.contains(&format!("{{{}}}", parameter.member.name))
    });
    if let Some(lost) = lost {
        bail!(
            "parameter `{}` is not in the path `{path}`",
            lost.member.name
        );
    }
    Ok(path.to_owned())
}
