//! How operations go from one page to the next, as their names tell.

use anyhow::{Context as _, Result, bail, ensure};

use crate::codegen::model::{
    Component, Kind, Paging, Parameter, Step, Struct, TypeDefinition, structs,
};
use crate::codegen::overlay;

/// What has to be known of an operation.
pub(super) struct Operation<'a> {
    pub(super) parameters: &'a [Parameter],
    pub(super) answer: &'a Struct,
    pub(super) types: &'a [TypeDefinition],
    pub(super) components: &'a [Component],
}

/// The pages of an operation, if it has any.
pub(super) fn find(
    operation: &Operation<'_>,
    said: Option<overlay::Paging>,
) -> Result<Option<Paging>> {
    let found = operation.found(match &said {
        Some(overlay::Paging::Items { items }) => Some(items),
        _ => None,
    })?;
    match (said, found) {
        (Some(overlay::Paging::None(true)), _) => {
            bail!("paging: `false`, or the way to `items`, can stand there")
        }
        (Some(overlay::Paging::None(false)), None) => {
            bail!("paging: it does not look as if there were pages")
        }
        (Some(overlay::Paging::Items { .. }), None) => {
            bail!("paging: there is no parameter that chooses a page")
        }
        (Some(overlay::Paging::None(false)), Some(_)) => Ok(None),
        (_, found) => Ok(found),
    }
}

impl Operation<'_> {
    fn found(&self, items: Option<&String>) -> Result<Option<Paging>> {
        let level = Level::of(self, items);
        let token = self.parameter(&["NextToken"]);
        let next_token = level.way(&["NextToken"]);
        let number = self.parameter(&["CurrentPage", "PageNumber"]);
        let (page_parameter, next_token) = match (token, next_token, number) {
            (Some(parameter), Some(next), _) => (parameter, Some(next)),
            (_, _, Some(parameter)) => (parameter, None),
            _ => return Ok(None),
        };
        let Some(items) = items.or(level.items.as_ref()).cloned() else {
            return Ok(None);
        };
        let (steps, item) = self.steps(&items)?;
        Ok(Some(Paging {
            page_parameter,
            size_parameter: self.parameter(&["PageSize", "MaxResults", "Limit"]),
            total_count: level.way(&["TotalCount", "TotalSize"]),
            page_number: level.way(&["CurrentPage", "PageNumber"]),
            page_size: level.way(&["PageSize"]),
            next_token,
            items,
            item,
            steps,
        }))
    }

    fn parameter(&self, names: &[&str]) -> Option<String> {
        let is_wanted = |parameter: &&Parameter| {
            names.contains(&&*parameter.member.name)
                && matches!(
                    parameter.member.kind,
                    Kind::Int32 | Kind::Int64 | Kind::IntegerText | Kind::Text
                )
        };
        let found = self.parameters.iter().find(is_wanted)?;
        Some(found.member.name.clone())
    }

    /// The struct of an object.
    fn structure(&self, kind: &Kind) -> Option<&Struct> {
        let Kind::Object(object) = kind else {
            return None;
        };
        if object.is_shared {
            let mut components = self.components.iter();
            let found = components.find(|one| one.structure.name == object.name)?;
            return Some(&found.structure);
        }
        let of_components = self.components.iter().flat_map(|one| structs(&one.types));
        let mut known = structs(self.types).chain(of_components);
        known.find(|structure| structure.name == object.name)
    }

    /// The fields on the way to the items, and the type of an item.
    fn steps(&self, items: &str) -> Result<(Vec<Step>, Kind)> {
        let place = || format!("paging: the way `{items}`");
        let mut steps = Vec::new();
        let item = self.walk(self.answer, items, &mut steps);
        Ok((steps, item.with_context(place)?))
    }

    fn walk(&self, structure: &Struct, way: &str, steps: &mut Vec<Step>) -> Result<Kind> {
        let (step, rest) = match way.split_once('.') {
            Some((step, rest)) => (step, Some(rest)),
            None => (way, None),
        };
        let name = step.trim_end_matches("[]");
        let member = structure
            .member(name)
            .with_context(|| format!("there is no `{name}`"))?;
        let mut go = |is_list| {
            steps.push(Step {
                ident: member.ident.clone(),
                is_optional: structure.is_optional(member),
                is_list,
            });
        };
        match (&member.kind, rest) {
            (Kind::List(item), None) => {
                go(false);
                Ok((**item).clone())
            }
            (Kind::List(item), Some(rest)) if step.ends_with("[]") => {
                let inner = self.structure(item).context("it leads through no object")?;
                go(true);
                self.walk(inner, rest, steps)
            }
            (kind @ Kind::Object(object), Some(rest)) => {
                ensure!(!object.is_boxed, "it leads through itself");
                let inner = self.structure(kind).context("it leads through no object")?;
                go(false);
                self.walk(inner, rest, steps)
            }
            _ => bail!("`{step}` is no list"),
        }
    }
}

/// The part of an answer that tells of pages: its top, or its `Data`.
struct Level<'a> {
    /// Where to look, and the way there with a dot behind it.
    places: Vec<(&'a Struct, &'static str)>,
    items: Option<String>,
}

impl<'a> Level<'a> {
    fn of(operation: &'a Operation<'a>, items: Option<&String>) -> Self {
        let top = operation.answer;
        let data = top.member("Data").map(|data| &data.kind);
        let is_list_of_pages = items.is_some_and(|items| items.starts_with("Data[]."));
        let data = data.map(|data| {
            if is_list_of_pages {
                data.innermost()
            } else {
                data
            }
        });
        let inner = data.and_then(|data| operation.structure(data));
        let mut places = Vec::new();
        places.extend(inner.map(|inner| (inner, "Data.")));
        places.push((top, ""));
        let items = places.iter().find_map(|(structure, way)| {
            let mut lists = structure
                .members
                .iter()
                .filter(|member| matches!(member.kind, Kind::List(_)));
            // A way cannot lead through a name with a dot in it.
            let only = lists.next().filter(|only| !only.name.contains('.'))?;
            lists
                .next()
                .is_none()
                .then(|| format!("{way}{}", only.name))
        });
        Self { places, items }
    }

    fn way(&self, names: &[&str]) -> Option<String> {
        self.places.iter().find_map(|(structure, way)| {
            let mut found = names.iter().filter_map(|name| structure.member(name));
            found
                .find(|member| matches!(member.kind, Kind::Int32 | Kind::Int64 | Kind::Text))
                .map(|member| format!("{way}{}", member.name))
        })
    }
}
