//! Pages of operations, found by the names of parameters and members.

use anyhow::{Context as _, Result, bail, ensure};

use crate::codegen::model::{
    Component, Kind, Paging, Parameter, Step, Struct, TypeDefinition, structs,
};
use crate::codegen::overlay;

/// The parts of an operation that are searched.
pub(super) struct Operation<'a> {
    pub(super) parameters: &'a [Parameter],
    pub(super) response: &'a Struct,
    pub(super) types: &'a [TypeDefinition],
    pub(super) components: &'a [Component],
}

/// The pages of an operation, if it has any. `entry` is the one of the overlay.
pub(super) fn find(
    operation: &Operation<'_>,
    entry: Option<overlay::Paging>,
) -> Result<Option<Paging>> {
    let found = operation.found(match &entry {
        Some(overlay::Paging::Items { items }) => Some(items),
        _ => None,
    })?;
    match (entry, found) {
        (Some(overlay::Paging::None(true)), _) => {
            bail!("paging: only `false` and the path of `items` are possible")
        }
        (Some(overlay::Paging::None(false)), None) => {
            bail!("paging: no pages were found anyway")
        }
        (Some(overlay::Paging::Items { .. }), None) => {
            bail!("paging: there is no parameter for the page")
        }
        (Some(overlay::Paging::None(false)), Some(_)) => Ok(None),
        (_, found) => Ok(found),
    }
}

impl Operation<'_> {
    fn found(&self, items: Option<&String>) -> Result<Option<Paging>> {
        let level = Level::of(self, items);
        let token = self.parameter(&["NextToken"]);
        let next_token = level.path(&["NextToken"]);
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
            total_count: level.path(&["TotalCount", "TotalSize"]),
            page_number: level.path(&["CurrentPage", "PageNumber"]),
            page_size: level.path(&["PageSize"]),
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

    /// The fields on the path to the items, and the type of an item.
    fn steps(&self, items: &str) -> Result<(Vec<Step>, Kind)> {
        let context = || format!("paging: the path `{items}`");
        let mut steps = Vec::new();
        let item = self.walk(self.response, items, &mut steps);
        Ok((steps, item.with_context(context)?))
    }

    fn walk(&self, structure: &Struct, path: &str, steps: &mut Vec<Step>) -> Result<Kind> {
        let (step, rest) = match path.split_once('.') {
            Some((step, rest)) => (step, Some(rest)),
            None => (path, None),
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
                let inner = self
                    .structure(item)
                    .context("it goes through something other than an object")?;
                go(true);
                self.walk(inner, rest, steps)
            }
            (kind @ Kind::Object(object), Some(rest)) => {
                ensure!(
                    !object.is_boxed,
                    "it goes through an object that contains itself"
                );
                let inner = self
                    .structure(kind)
                    .context("it goes through something other than an object")?;
                go(false);
                self.walk(inner, rest, steps)
            }
            _ => bail!("`{step}` is not a list"),
        }
    }
}

/// The part of a response with the facts of a page: `Data`, or the top.
struct Level<'a> {
    /// The structs to search, with their paths, which end with a dot.
    levels: Vec<(&'a Struct, &'static str)>,
    items: Option<String>,
}

impl<'a> Level<'a> {
    fn of(operation: &'a Operation<'a>, items: Option<&String>) -> Self {
        let top = operation.response;
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
        let mut levels = Vec::new();
        levels.extend(inner.map(|inner| (inner, "Data.")));
        levels.push((top, ""));
        let items = levels.iter().find_map(|(structure, path)| {
            let mut lists = structure
                .members
                .iter()
                .filter(|member| matches!(member.kind, Kind::List(_)));
            // A path cannot have a name with a dot in it.
            let only = lists.next().filter(|only| !only.name.contains('.'))?;
            lists
                .next()
                .is_none()
                .then(|| format!("{path}{}", only.name))
        });
        Self { levels, items }
    }

    fn path(&self, names: &[&str]) -> Option<String> {
        self.levels.iter().find_map(|(structure, path)| {
            let mut found = names.iter().filter_map(|name| structure.member(name));
            found
                .find(|member| matches!(member.kind, Kind::Int32 | Kind::Int64 | Kind::Text))
                .map(|member| format!("{path}{}", member.name))
        })
    }
}
