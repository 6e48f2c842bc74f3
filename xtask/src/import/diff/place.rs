//! Where things stand.

/// Where a thing stands. Their order is that of the report.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) group: Group,
    pub(super) part: Part,
    /// Names; `[]` stands for the items of a list and `{}` for the values of a map.
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
    /// By its status.
    Response(String),
    /// Of a component.
    Member,
    Endpoint,
}

impl Place {
    pub(super) fn itself(group: Group) -> Self {
        let (part, path) = (Part::Itself, Vec::new());
        Self { group, part, path }
    }

    /// The thing that this one is a part of.
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
