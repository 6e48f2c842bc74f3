//! Positions of parameters, by which rules refer to them.

use anyhow::{Result, anyhow};

use crate::codegen::model::Parameter;

pub(super) fn positions(names: &[String], parameters: &[Parameter]) -> Result<Vec<usize>> {
    names
        .iter()
        .map(|name| position(name, parameters))
        .collect()
}

pub(super) fn position(name: &str, parameters: &[Parameter]) -> Result<usize> {
    parameters
        .iter()
        .position(|parameter| parameter.member.name == name)
        .ok_or_else(|| anyhow!("there is no parameter `{name}`"))
}
