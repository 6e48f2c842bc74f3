//! Names in `aliyun_core` for values of the model.

use crate::codegen::model::{ApiStyle, Location, Method, Serialization};

/// A variant of `operation::ApiStyle`.
pub(super) fn api_style(style: ApiStyle) -> &'static str {
    match style {
        ApiStyle::Roa => "Roa",
        ApiStyle::Rpc => "Rpc",
    }
}

/// A constant of `http::Method`.
pub(super) fn method(method: Method) -> &'static str {
    match method {
        Method::Delete => "DELETE",
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Patch => "PATCH",
        Method::Post => "POST",
        Method::Put => "PUT",
    }
}

/// A variant of `descriptor::Location`, unless it is the default of a descriptor.
pub(super) fn location(location: Location) -> Option<&'static str> {
    match location {
        Location::Body => Some("Body"),
        Location::Form => Some("Form"),
        Location::Header => Some("Header"),
        Location::Host => Some("Host"),
        Location::Path => Some("Path"),
        Location::Query => None,
    }
}

/// A variant of `descriptor::Serialization`, unless it is the default of a descriptor.
pub(super) fn serialization(serialization: Serialization) -> Option<&'static str> {
    match serialization {
        Serialization::Flat => None,
        Serialization::Json => Some("Json"),
        Serialization::Simple => Some("Simple"),
    }
}
