//! One operation: its facts, with the help of those who know its parts.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};

use super::builder::Builder;
use super::known::Components;
use super::way::{Direction, Way};
use super::{answer, paging, rules};
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{
    Answer, Component, Kind, Operation, Page, Parameter, Product, Struct, TypeDefinition,
};
use crate::codegen::names::{self, Scope};
use crate::codegen::overlay::{Overlay, idle, sentence};
use crate::spec::facts::{self, Api};

/// What operations have in common.
pub(super) struct Shared<'a> {
    pub(super) product: &'a Product,
    pub(super) known: &'a Components<'a>,
    pub(super) components: &'a [Component],
}

/// The names of all operations.
pub(super) struct Names {
    types: Scope,
    modules: Scope,
}

impl Names {
    pub(super) fn new(components: &[Component]) -> Self {
        let mut types = Scope::new(names::TYPES_IN_SCOPE);
        for component in components {
            types.claim(component.structure.name.clone());
        }
        Self {
            types,
            modules: Scope::new(&["product", "types"]),
        }
    }
}

/// One operation.
pub(super) fn build(
    name: &str,
    api: &Api,
    shared: &Shared<'_>,
    names: &mut Names,
    overlay: &mut Overlay,
) -> Result<Operation> {
    ensure!(
        !name.starts_with('_')
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')),
        "the name cannot be that of a feature"
    );
    ensure!(
        !names::FEATURES_IN_SCOPE.contains(&name),
        "the name is that of a feature which is there anyway"
    );
    let https = |scheme: &String| scheme == "https";
    ensure!(
        api.schemes.is_empty() || api.schemes.iter().any(https),
        "schemes without `https` are not supported, but only `{}` are there",
        api.schemes.join("`, `")
    );
    let is_xml =
        |types: &[String]| !types.is_empty() && types.iter().all(|one| one.contains("xml"));
    ensure!(
        !is_xml(api.produces.as_deref().unwrap_or_default()),
        "answers in XML are not supported"
    );
    let type_name = names.types.claim(names::upper_camel_case(name));
    let answer_name = names.types.claim(format!("{type_name}Response"));

    let (mut parameters, answer, types) =
        parts(name, [&type_name, &answer_name], api, shared.known, overlay)?;
    let mut entry = overlay.operations.remove(name).unwrap_or_default();
    check_places(&parameters)?;
    let constraints = rules::fixed(
        name,
        api.constraints.clone().unwrap_or_default(),
        &mut entry,
    )?;
    let rules = rules::build(constraints, &mut parameters, overlay)?;
    check_names(&parameters)?;
    let structure = answer::structure(&answer, shared.components);
    let at = |key: &str| format!("operations.{name}.{key}");
    let method = method(&api.methods)?;
    let built = Operation {
        module: names.modules.claim(names::snake_case(name)),
        method,
        repeatable: is_repeatable(name, method, shared.product.style, entry.repeatable)?,
        path: path(shared.product.style, api.path.as_deref(), &parameters)?,
        deprecated: api.deprecated == Some(true),
        signed: is_signed(&api.security)?,
        summary: sentence(entry.summary.as_deref(), &at("summary"))?
            .unwrap_or_else(|| names::summary(name)),
        details: sentence(entry.details.as_deref(), &at("details"))?,
        page: match entry.page.take() {
            Some(address) => Page::Own(address),
            None => Page::Portal(portal(shared.product, name)),
        },
        permissions: api
            .ram_actions
            .iter()
            .flatten()
            .map(|ram| ram.action.clone())
            .collect(),
        errors: errors(api),
        verdict: answer::has_verdict(structure, shared.product.style),
        guaranteed: answer::guaranteed(structure, &types)?,
        paging: paging::find(
            &paging::Operation {
                parameters: &parameters,
                answer: structure,
                types: &types,
                components: shared.components,
            },
            entry.paging.take(),
        )?,
        name: name.to_owned(),
        feature: overlay.product.has_features().then(|| name.to_owned()),
        type_name,
        parameters,
        rules,
        answer,
        types,
    };
    entry.finish(name)?;
    Ok(built)
}

/// Parameters and answer with their types.
fn parts(
    name: &str,
    taken: [&str; 2],
    api: &Api,
    known: &Components<'_>,
    overlay: &mut Overlay,
) -> Result<(Vec<Parameter>, Answer, Vec<TypeDefinition>)> {
    let schema = answer::schema(api)?;
    let schemas = api.parameters.iter().map(|parameter| &parameter.schema);
    let mut taken = taken.to_vec();
    taken.extend(known.names_in(schemas.chain(schema)));
    let answer_name = taken[1].to_owned();
    let mut scope = Scope::new(names::TYPES_IN_SCOPE);
    for name in taken.iter().copied().collect::<BTreeSet<_>>() {
        scope.claim(name.to_owned());
    }
    let mut builder = Builder::of_operation(name, scope, known, overlay);

    let mut idents = Scope::new(names::FIELDS_IN_SCOPE);
    let mut parameters = Vec::new();
    for parameter in &api.parameters {
        let place = || format!("parameter `{}`", parameter.name);
        let built = self::parameter(parameter, &mut builder, &mut idents);
        parameters.push(built.with_context(place)?);
    }
    builder.direction = Direction::Output;
    let doc = format!("What [`{}`] answers.", taken[0]);
    let answer = match schema {
        None => Answer::Own(Struct {
            name: answer_name,
            doc,
            members: Vec::new(),
            is_input: false,
            is_eq: true,
        }),
        Some(schema) => {
            answer::build(answer_name, doc, schema, &mut builder, known).context("response")?
        }
    };
    Ok((parameters, answer, builder.types))
}

fn parameter(
    parameter: &facts::Parameter,
    builder: &mut Builder<'_, '_>,
    idents: &mut Scope,
) -> Result<Parameter> {
    let name = &parameter.name;
    let style = match parameter.style.as_deref() {
        None | Some("flat" | "repeatList") => "Flat",
        Some("json") => "Json",
        Some("simple") => "Simple",
        Some(other) => bail!("style `{other}` is not supported"),
    };
    let way = Way::to(name);
    let (mut member, said) = builder.member(&way, name, &parameter.schema, idents)?;
    let place = match said.place(&parameter.r#in)? {
        "body" => "Body",
        "formData" => "Form",
        "header" => "Header",
        "host" => "Host",
        "path" => "Path",
        "query" => "Query",
        other => bail!("a parameter in `{other}` is not supported"),
    };
    let base64 = match said.entry.encoding.as_deref() {
        None => false,
        Some("base64") => true,
        Some(other) => bail!("encoding `{other}` is not supported, only `base64` is"),
    };
    // A path without it would be another operation's.
    member.required |= place == "Path";
    let is_scalar = !matches!(member.kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_));
    ensure!(
        is_scalar || !matches!(place, "Header" | "Host" | "Path"),
        "a list or an object in `{}` is not supported",
        parameter.r#in
    );
    ensure!(
        member.kind != Kind::Bytes || place == "Body",
        "format `binary` in `{}` is not supported, only in `body`",
        parameter.r#in
    );
    let built = Parameter {
        member,
        place,
        style,
        base64: false,
        since: None,
    };
    if base64 {
        rules::encoded(built)
    } else {
        Ok(built)
    }
}

/// A parameter that travels as Base64 is set in two ways, and each needs a name.
fn check_names(parameters: &[Parameter]) -> Result<()> {
    for encoded in parameters.iter().filter(|parameter| parameter.base64) {
        let second = format!("{}_base64", encoded.member.ident);
        let mut others = parameters.iter();
        if let Some(other) = others.find(|other| other.member.ident == second) {
            bail!(
                "`{}` and `{}` both want to be `{second}` in Rust: give one of them another name in {OVERLAY}",
                encoded.member.name,
                other.member.name
            );
        }
    }
    Ok(())
}

/// There is one body.
fn check_places(parameters: &[Parameter]) -> Result<()> {
    let count = |place| {
        parameters
            .iter()
            .filter(|parameter| parameter.place == place)
            .count()
    };
    ensure!(
        count("Body") + count("Form").min(1) <= 1,
        "more than one parameter wants to be the body"
    );
    Ok(())
}

fn errors(api: &Api) -> Vec<(String, Vec<String>)> {
    let errors = api.error_codes.iter().flatten();
    errors
        .map(|(status, errors)| {
            let mut codes: Vec<_> = errors
                .iter()
                .map(|error| error.error_code.clone())
                .collect();
            codes.sort_unstable();
            codes.dedup();
            (status.clone(), codes)
        })
        .collect()
}

/// The first method is the one to use.
fn method(methods: &[String]) -> Result<&'static str> {
    Ok(
        match methods
            .first()
            .map(|method| method.to_ascii_lowercase())
            .as_deref()
        {
            Some("delete") => "DELETE",
            Some("get") => "GET",
            Some("head") => "HEAD",
            Some("patch") => "PATCH",
            Some("post") => "POST",
            Some("put") => "PUT",
            Some(other) => bail!("method `{other}` is not supported"),
            None => bail!("it has no method"),
        },
    )
}

/// Whether a request may be sent again though it may have had its effect: what is called like a
/// question only asks, but not under a method that changes things.
///
/// The document's `operationType` is no help, because it says `get` of operations that make tokens.
fn is_repeatable(name: &str, method: &str, style: &str, said: Option<bool>) -> Result<bool> {
    const QUESTIONS: [&str; 5] = ["Check", "Describe", "Get", "List", "Query"];
    let asks = QUESTIONS.iter().any(|word| {
        let rest = name.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
    });
    let looks_so = asks && (style == "Rpc" || matches!(method, "GET" | "HEAD"));
    match said {
        Some(said) if said == looks_so => idle(
            &format!("operations.{name}.repeatable"),
            "name and method say so, too",
        ),
        Some(said) => Ok(said),
        None => Ok(looks_so),
    }
}

/// A request can be signed, or has to go without.
fn is_signed(security: &[std::collections::BTreeMap<String, Vec<String>>]) -> Result<bool> {
    let has = |name: &str| security.iter().any(|way| way.contains_key(name));
    match (has("AK"), has("Anonymous") || has("ARS_OIDC")) {
        (true, _) => Ok(true),
        (false, true) => Ok(false),
        (false, false) if security.is_empty() => Ok(true),
        (false, false) => {
            let names: Vec<_> = security
                .iter()
                .flat_map(|way| way.keys())
                .map(String::as_str)
                .collect();
            bail!("security `{}` is not supported", names.join("`, `"))
        }
    }
}

fn path(style: &str, path: Option<&str>, parameters: &[Parameter]) -> Result<String> {
    let path = match (style, path) {
        ("Rpc", None | Some("" | "/")) => "/",
        ("Rpc", Some(path)) => bail!("an RPC operation with a path (`{path}`) is not supported"),
        (_, None) => bail!("a ROA operation without a path"),
        (_, Some(path)) => path,
    };
    ensure!(
        path.starts_with('/'),
        "the path `{path}` does not begin with `/`"
    );
    ensure!(
        path.bytes()
            .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#')),
        "the path `{path}` cannot be one"
    );
    let mut rest = path;
    while let Some((_, behind)) = rest.split_once('{') {
        let (name, behind) = behind
            .split_once('}')
            .with_context(|| format!("the path `{path}` has a brace too many"))?;
        let is_wanted =
            |parameter: &&Parameter| parameter.member.name == name && parameter.place == "Path";
        ensure!(
            parameters.iter().any(|parameter| is_wanted(&parameter)),
            "no parameter in `path` is called `{name}`, as the path `{path}` wants"
        );
        rest = behind;
    }
    let lost = parameters.iter().find(|parameter| {
        parameter.place == "Path" && !path.contains(&format!("{{{}}}", parameter.member.name))
    });
    if let Some(lost) = lost {
        bail!(
            "parameter `{}` has no place in the path `{path}`",
            lost.member.name
        );
    }
    Ok(path.to_owned())
}

/// The vendor's portal has a page for each operation.
fn portal(product: &Product, operation: &str) -> String {
    let Product { code, version, .. } = product;
    format!("https://api.aliyun.com/document/{code}/{version}/{operation}")
}
