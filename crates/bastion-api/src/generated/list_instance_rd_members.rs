//! [`ListInstanceRdMembers`] and its response. Needs the feature `ListInstanceRdMembers`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListInstanceRdMembers`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListInstanceRdMembers", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("NextToken"),
            ParameterDescriptor::optional("MaxResults").with_kind(Kind::Int32),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_token("NextToken", "Members", "NextToken").with_size_parameter("MaxResults"),
        );

/// Lists the members of the resource directory that a bastion host has.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListInstanceRdMembers).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListInstanceRdMembers {
    instance_id: Option<String>,
    region_id: Option<String>,
    next_token: Option<String>,
    max_results: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListInstanceRdMembers {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Maximum number of items on a page.
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListInstanceRdMembers {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "NextToken" => &mut self.next_token,
            "MaxResults" => &mut self.max_results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("NextToken", self.next_token.value());
        visitor("MaxResults", self.max_results.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListInstanceRdMembers {
    type Output = ListInstanceRdMembersResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListInstanceRdMembers {
    type Item = Member;

    #[inline]
    fn items(page: ListInstanceRdMembersResponse) -> Vec<Self::Item> {
        page.members
    }
}

/// Response of [`ListInstanceRdMembers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListInstanceRdMembersResponse {
    /// Maximum number of items on a page.
    pub max_results: Option<i64>,
    /// Members.
    pub members: Vec<Member>,
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ListInstanceRdMembersResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxResults" => &mut self.max_results,
            "Members" => &mut self.members,
            "NextToken" => &mut self.next_token,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxResults", self.max_results.value());
        visitor("Members", self.members.value());
        visitor("NextToken", self.next_token.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// An item of `Members` in the response of [`ListInstanceRdMembers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// ID of the member.
    pub member_id: Option<String>,
}

impl model::Object for Member {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MemberId" => &mut self.member_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MemberId", self.member_id.value());
    }
}
