//! SAE applications.

use std::collections::BTreeMap;

use super::ids::REGION_ID;

/// An SAE application with its pods.
///
/// [`Builder::app`](crate::Builder::app) adds it to an emulator.
#[derive(Clone, Debug)]
#[must_use = "an application is emulated only once it is added with `Builder::app`"]
pub struct App {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) region: String,
    /// The containers by the name of their pod.
    pub(crate) pods: BTreeMap<String, Vec<String>>,
}

impl App {
    /// Creates an application without pods, in the region `cn-hangzhou`. Its name is its ID.
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            name: id.clone(),
            id,
            region: REGION_ID.to_owned(),
            pods: BTreeMap::new(),
        }
    }

    /// Sets the name, which `ListApplications` returns. Defaults to the ID.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the region ID, which the URLs of webshells contain. Defaults to `cn-hangzhou`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Adds a pod with the names of its containers, the main container first.
    pub fn pod<C: Into<String>>(
        mut self,
        name: impl Into<String>,
        containers: impl IntoIterator<Item = C>,
    ) -> Self {
        let containers = containers.into_iter().map(Into::into).collect();
        self.pods.insert(name.into(), containers);
        self
    }
}
