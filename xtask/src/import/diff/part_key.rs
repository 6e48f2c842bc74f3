//! Keys of the parts of a document.

/// Identifies a part of a document. Keys have the order of the report.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PartKey {
    pub(super) group: Group,
    pub(super) part: Part,
    /// Names; `[]` means the items of a list and `{}` the values of a map.
    pub(super) path: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Operation(String),
    Component(String),
    Endpoints,
    VpcEndpoints,
    Document,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Itself,
    Parameter,
    /// With its status.
    Response(String),
    /// Of a component.
    Member,
    Endpoint,
}

impl PartKey {
    pub(super) fn itself(group: Group) -> Self {
        let (part, path) = (Part::Itself, Vec::new());
        Self { group, part, path }
    }

    /// The part that contains this one.
    pub(super) fn outer(&self) -> Option<Self> {
        let mut outer = self.clone();
        if outer.path.pop().is_none() {
            outer.part = Part::Itself;
        }
        (outer != *self).then_some(outer)
    }

    pub(super) fn inner(&self, name: &str) -> Self {
        let mut inner = self.clone();
        inner.path.push(name.to_owned());
        inner
    }
}
