//! The operations of all products.

use std::{fmt, ptr};

use aliyun_core::model::Object;
use aliyun_core::operation::{CatalogEntry, Descriptor, Product};
use aliyun_credentials::sts;

/// The products with their operations.
pub(super) static PRODUCTS: [(&Product, &[CatalogEntry]); 3] = [
    (&sae_api::PRODUCT, sae_api::CATALOG),
    (&bastion_api::PRODUCT, bastion_api::CATALOG),
    (&sts::PRODUCT, sts::CATALOG),
];

/// An operation of one of the products.
#[derive(Clone, Copy)]
pub(crate) struct Operation(&'static CatalogEntry);

impl Operation {
    /// All operations of all products.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let entries = PRODUCTS.iter().flat_map(|(_, entries)| *entries);
        entries.map(Self)
    }

    pub(crate) fn descriptor(self) -> &'static Descriptor {
        self.0.descriptor()
    }

    /// The model of its response, empty.
    pub(crate) fn response_model(self) -> Box<dyn Object> {
        self.0.response()
    }

    pub(crate) fn is_sae(self) -> bool {
        ptr::eq(self.descriptor().product, &raw const sae_api::PRODUCT)
    }

    /// Whether a parameter is accepted although it is not documented. The vendor's own programs send these, for
    /// instance a region with every request.
    pub(crate) fn accepts_undocumented(self, name: &str) -> bool {
        match name {
            "RegionId" => true,
            "Columns" | "Lines" => self.descriptor().name == "GetWebshellToken",
            _ => false,
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.descriptor().name)
    }
}

/// Whether a parameter is one of the common parameters, which all operations of a scheme have.
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
