//! The applications of SAE.

use std::collections::BTreeMap;

use super::ids::REGION_ID;

/// An application, for [`Builder::app`](crate::Builder::app).
#[derive(Clone, Debug)]
pub struct App {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) region: String,
    pub(crate) pods: BTreeMap<String, Vec<String>>,
}

impl App {
    /// An application without pods in the region `cn-hangzhou`, named like its id.
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            name: id.clone(),
            id,
            region: REGION_ID.to_owned(),
            pods: BTreeMap::new(),
        }
    }

    /// The name it is listed with.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The region that stands in the addresses of its webshells.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Adds a pod with its containers, the main one first.
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
