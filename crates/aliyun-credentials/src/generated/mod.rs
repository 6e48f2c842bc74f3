//! The operations of the product, and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

pub mod assume_role;
pub mod assume_role_with_oidc;
pub mod assume_role_with_saml;
pub mod get_caller_identity;
mod product;

#[cfg(feature = "catalog")]
use aliyun_core::operation::CatalogEntry;
use aliyun_core::operation::Descriptor;

pub use self::assume_role::{AssumeRole, AssumeRoleResponse};
pub use self::assume_role_with_oidc::{AssumeRoleWithOidc, AssumeRoleWithOidcResponse};
pub use self::assume_role_with_saml::{AssumeRoleWithSaml, AssumeRoleWithSamlResponse};
pub use self::get_caller_identity::{GetCallerIdentity, GetCallerIdentityResponse};
pub use self::product::PRODUCT;

/// The descriptors of the operations that are compiled in, sorted by name.
pub static OPERATIONS: &[&Descriptor] = &[
    &assume_role::DESCRIPTOR,
    &assume_role_with_oidc::DESCRIPTOR,
    &assume_role_with_saml::DESCRIPTOR,
    &get_caller_identity::DESCRIPTOR,
];

/// The types of the operations that are compiled in, sorted by name. Needs the feature `catalog`.
#[cfg(feature = "catalog")]
pub static CATALOG: &[CatalogEntry] = &[
    CatalogEntry::new::<AssumeRole>(&assume_role::DESCRIPTOR),
    CatalogEntry::new::<AssumeRoleWithOidc>(&assume_role_with_oidc::DESCRIPTOR),
    CatalogEntry::new::<AssumeRoleWithSaml>(&assume_role_with_saml::DESCRIPTOR),
    CatalogEntry::new::<GetCallerIdentity>(&get_caller_identity::DESCRIPTOR),
];
