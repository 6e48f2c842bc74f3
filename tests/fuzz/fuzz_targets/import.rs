//! Documents of a vendor, and the code that is made of them.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use xtask::{codegen, import};

fuzz_target!(|data: &[u8]| {
    let Ok(facts) = import::facts(data) else {
        return;
    };
    let again = import::facts(facts.as_bytes()).expect("facts are a document, too");
    assert_eq!(again, facts);

    let text = std::str::from_utf8(data).expect("what was read is JSON");
    let Ok(files) = codegen::unformatted(text, "") else {
        return;
    };
    for (name, file) in &files {
        if let Err(error) = syn::parse_file(file) {
            panic!("{name} is no Rust: {error}\n{file}");
        }
    }
    let of_facts = codegen::unformatted(&facts, "").expect("facts say as much");
    assert_eq!(of_facts, files);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    fuzz::mutate_json(data, size, max_size, seed)
});
