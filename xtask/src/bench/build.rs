//! Compile times of the model crates, and the size of operations in a program.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::cpu::Cpu;
use super::probe::{Build, Probe};
use super::product::{Operation, Product};
use crate::codegen;

/// Measures and prints.
pub(super) fn build() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .context("the workspace is missing")?;
    let products = Product::all(&root)?;
    println!("CPU seconds, medians of 3 runs, dependencies already built");
    for product in &products {
        compile_times(&root, product)?;
    }
    codegen_time(&root, &products)?;
    println!("\nbytes of a stripped release program without a transport");
    for product in &products {
        sizes(&root, product)?;
    }
    Ok(())
}

fn compile_times(root: &Path, product: &Product) -> Result<()> {
    let probe = Probe::open(root, product)?;
    let one = format!("check of {}", product.first());
    let steps: [(&str, &str, Build, f64); 4] = [
        (&one, product.first(), Build::Check, 1.0),
        ("debug build of `default`", "default", Build::Debug, 2.0),
        ("debug build of `full`", "full", Build::Debug, 8.0),
        ("release build of `full`", "full", Build::Release, 15.0),
    ];
    for (what, feature, build, limit) in steps {
        probe.features([product.first()])?;
        probe.warm_up(build)?;
        probe.features([feature])?;
        let seconds = median(|| probe.compile(build))?;
        let outcome = if seconds <= limit { "ok" } else { "over" };
        println!(
            "{:11}  {what:40}  {seconds:6.2}  limit {limit:2}  {outcome}",
            product.name
        );
    }
    Ok(())
}

fn codegen_time(root: &Path, products: &[Product]) -> Result<()> {
    let read = |path: &Path| fs::read_to_string(path).with_context(|| path.display().to_string());
    let mut documents = Vec::new();
    for Product { folder, .. } in products {
        let facts = read(&folder.join("api-docs.json"))?;
        documents.push((facts, read(&folder.join("overlay.toml"))?));
    }
    let mut runs = Vec::new();
    let seconds = median(|| {
        let before = Cpu::now()?;
        let files: Result<Vec<_>> = documents
            .iter()
            .map(|(facts, overlay)| codegen::generate(root, facts, overlay))
            .collect();
        runs.push(files?);
        Ok(Cpu::now()?.since(before))
    })?;
    let identical = if runs.windows(2).all(|two| two[0] == two[1]) {
        "identical"
    } else {
        "NOT identical"
    };
    println!(
        "{:11}  {:40}  {seconds:6.2}  all runs {identical}",
        "codegen", "both crates, with rustfmt"
    );
    Ok(())
}

fn sizes(root: &Path, product: &Product) -> Result<()> {
    let probe = Probe::open(root, product)?;
    let mut one = None;
    for count in [1, 10, product.operations.len()] {
        let operations = &product.operations[..count];
        probe.features(operations.iter().map(|operation| &*operation.feature))?;
        let size = probe.size(&program(product, operations))?;
        let alone = *one.get_or_insert(size);
        let further = match u64::try_from(count - 1)? {
            0 => String::new(),
            more => format!(
                "  {:6} for each further operation",
                size.saturating_sub(alone) / more
            ),
        };
        let what = match count {
            1 => format!("with {}", product.first()),
            _ => format!("with {count} operations"),
        };
        println!("{:11}  {what:40}  {size:8}{further}", product.name);
    }
    Ok(())
}

/// A program that calls operations with their own types.
fn program(product: &Product, operations: &[Operation]) -> String {
    let mut text = include_str!("program.txt").to_owned();
    text += "static OPERATIONS: &[(&str, Run)] = &[\n";
    for Operation { feature, request } in operations {
        let ident = product.ident();
        text += &format!("    ({feature:?}, run::<{ident}::{request}>),\n");
    }
    text + "];\n"
}

/// The middle one of three runs.
fn median(mut run: impl FnMut() -> Result<f64>) -> Result<f64> {
    let mut times = [run()?, run()?, run()?];
    times.sort_by(f64::total_cmp);
    Ok(times[1])
}
