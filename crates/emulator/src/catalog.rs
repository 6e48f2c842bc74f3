//! Which operations there are, and which one a request means.

use aliyun_core::{Descriptor, Product, Style};

/// The operations the emulator answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Webshell,
    Generate,
    Renew,
}

impl Operation {
    const ALL: [Self; 3] = [Self::Webshell, Self::Generate, Self::Renew];

    pub(crate) fn descriptor(self) -> &'static Descriptor {
        match self {
            Self::Webshell => &sae_api::get_webshell_token::DESCRIPTOR,
            Self::Generate => &bastion_api::generate_asset_operation_token::DESCRIPTOR,
            Self::Renew => &bastion_api::renew_asset_operation_token::DESCRIPTOR,
        }
    }

    /// Parameters that are in no document and yet accepted: the vendor's own terminal client sends them.
    pub(crate) fn tolerated(self) -> &'static [&'static str] {
        match self {
            Self::Webshell => &["RegionId", "Lines", "Columns"],
            Self::Generate | Self::Renew => &[],
        }
    }

    /// The operation a request means.
    ///
    /// `action` is what it names, if it does; the path of a ROA operation says enough without it.
    pub(crate) fn find(
        version: &str,
        method: &str,
        path: &str,
        action: Option<&str>,
    ) -> Option<Self> {
        Self::ALL.into_iter().find(|operation| {
            let descriptor = operation.descriptor();
            let addressed = match descriptor.product.style {
                // Both methods are documented for all of them, whichever the descriptor prefers.
                Style::Rpc => matches!(method, "GET" | "POST") && action.is_some(),
                Style::Roa => method == descriptor.method.as_str(),
            };
            addressed
                && descriptor.product.version == version
                && path == descriptor.path
                && action.is_none_or(|action| action == descriptor.name)
        })
    }
}

/// The product that has this version of its API.
pub(crate) fn product(version: &str) -> Option<&'static Product> {
    Operation::ALL
        .map(|operation| operation.descriptor().product)
        .into_iter()
        .find(|product| product.version == version)
}

/// The parameters that belong to the call and not to the operation.
pub(crate) fn is_common(name: &str) -> bool {
    matches!(
        name,
        "AccessKeyId"
            | "Action"
            | "BearerToken"
            | "Format"
            | "SecurityToken"
            | "Signature"
            | "SignatureMethod"
            | "SignatureNonce"
            | "SignatureType"
            | "SignatureVersion"
            | "Timestamp"
            | "Version"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAE: &str = "2019-05-06";
    const BASTION: &str = "2019-12-09";
    const SHELL: &str = "/pop/v1/sam/instance/webshellToken";

    #[test]
    fn a_path_or_an_action_finds_its_operation() {
        let name = Some("GetWebshellToken");
        for action in [None, name] {
            let found = Operation::find(SAE, "GET", SHELL, action);
            assert_eq!(found, Some(Operation::Webshell));
        }
        for method in ["GET", "POST"] {
            let action = Some("RenewAssetOperationToken");
            let found = Operation::find(BASTION, method, "/", action);
            assert_eq!(found, Some(Operation::Renew));
        }
    }

    #[test]
    fn what_does_not_agree_finds_nothing() {
        let generate = Some("GenerateAssetOperationToken");
        for (version, method, path, action) in [
            (SAE, "POST", SHELL, None),
            (SAE, "GET", "/", Some("GetWebshellToken")),
            (SAE, "GET", SHELL, generate),
            (BASTION, "GET", SHELL, None),
            (BASTION, "PUT", "/", generate),
            (BASTION, "POST", "/x", generate),
            (BASTION, "POST", "/", None),
            (SAE, "POST", "/", generate),
            ("2020-01-01", "POST", "/", generate),
        ] {
            assert_eq!(Operation::find(version, method, path, action), None);
        }
    }
}
