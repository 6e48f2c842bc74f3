//! Paths, and the parameters that stand in them.

use anyhow::{Context as _, Result, bail, ensure};

use crate::codegen::model::{ApiStyle, Location, Parameter};

/// The path of an operation, in which every parameter has its place that wants one.
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
        (ApiStyle::Roa, None) => bail!("a ROA operation without a path"),
        (ApiStyle::Roa, Some(path)) => path,
    };
    ensure!(
        path.starts_with('/'),
        "the path `{path}` does not begin with `/`"
    );
    ensure!(
        path.bytes()
            .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#')),
        "the path `{path}` cannot be one"
    );
    let mut rest = path;
    while let Some((_, behind)) = rest.split_once('{') {
        let (name, behind) = behind
            .split_once('}')
            .with_context(|| format!("the path `{path}` has a brace too many"))?;
        let is_wanted = |parameter: &&Parameter| {
            parameter.member.name == name && parameter.location == Location::Path
        };
        ensure!(
            parameters.iter().any(|parameter| is_wanted(&parameter)),
            "no parameter in `path` is called `{name}`, as the path `{path}` wants"
        );
        rest = behind;
    }
    let lost = parameters.iter().find(|parameter| {
        parameter.location == Location::Path
            && !path.contains(&format!("{{{}}}", parameter.member.name))
    });
    if let Some(lost) = lost {
        bail!(
            "parameter `{}` has no place in the path `{path}`",
            lost.member.name
        );
    }
    Ok(path.to_owned())
}
