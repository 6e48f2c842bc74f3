//! The parameters of an operation, checked against what is documented.

use crate::apps;
use crate::catalog::{Operation, is_common};
use crate::rejection::{Checked, Rejection};
use crate::wire::Wire;

/// What a request gives to its operation. An empty value counts as none.
pub(crate) struct Given<'a>(&'a Wire<'a>);

impl<'a> Given<'a> {
    /// Refuses a request that lacks a required parameter or has an unknown one.
    ///
    /// The real gateway passes over unknown ones. Here they are refused, because a misspelt name is the
    /// likeliest reason for one.
    pub(crate) fn check(wire: &'a Wire<'a>, operation: Operation) -> Checked<Self> {
        let given = Self(wire);
        let descriptor = operation.descriptor();
        let is_webshell = operation == Operation::Webshell;
        for known in descriptor.parameters {
            if known.required && given.get(known.name).is_none() {
                return Err(if is_webshell {
                    apps::empty(known.name)
                } else {
                    Rejection::missing(known.name, None)
                });
            }
        }
        for (name, _) in wire.parameters() {
            let is_known = descriptor.parameter(name).is_some()
                || is_common(name)
                || operation.tolerated().contains(&name);
            if !is_known {
                return Err(if is_webshell {
                    apps::invalid(name)
                } else {
                    Rejection::invalid(&format!("{} has no parameter {name}.", descriptor.name))
                });
            }
        }
        Ok(given)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        self.0.parameter(name).filter(|value| !value.is_empty())
    }

    /// The value of a required parameter.
    pub(crate) fn text(&self, name: &str) -> &'a str {
        self.get(name).unwrap_or_default()
    }
}
