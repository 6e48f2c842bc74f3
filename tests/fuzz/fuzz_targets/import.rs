//! A vendor's API documents, and the code generated from them.

#![no_main]

use std::path::Path;

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use xtask::{codegen, import};

fuzz_target!(|data: &[u8]| {
    let Ok(facts) = import::facts(data) else {
        return;
    };
    let reimported = import::facts(facts.as_bytes()).expect("facts are a document too");
    assert_eq!(reimported, facts);

    let text = std::str::from_utf8(data).expect("imported data is JSON");
    let Ok(files) = codegen::unformatted(text, "") else {
        return;
    };
    let is_rust = |name: &str| Path::new(name).extension().is_some_and(|end| end == "rs");
    for (name, file) in files.iter().filter(|(name, _)| is_rust(name)) {
        if let Err(error) = syn::parse_file(file) {
            panic!("{name} is not Rust: {error}\n{file}");
        }
    }
    let of_facts = codegen::unformatted(&facts, "").expect("facts are as complete as the document");
    assert_eq!(of_facts, files);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    fuzz::mutate_json(data, size, max_size, seed)
});
