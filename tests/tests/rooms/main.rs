//! The files of a crate import each other in one direction only.

mod graph;
mod imports;
mod sources;

use self::graph::Graph;
use self::sources::Sources;

/// The folders of aliyun-core. Each imports only the ones before it.
const ROOMS: [&str; 7] = [
    "model",
    "error",
    "operation",
    "config",
    "call",
    "wait",
    "guide",
];

/// The files that may import each other. The error of a provider of credentials is one kind of error of a
/// call; and because a provider makes calls of its own, the error of a call is one cause of its error.
const RECURSIVE: [&str; 2] = ["error/call_error.rs", "error/credentials.rs"];

fn graph(folder: &str) -> Graph {
    Graph::new(&Sources::read(folder))
}

/// Returns the imports that lead from a room to one that is not below it.
fn upward_imports(graph: &Graph, rooms: &[&str]) -> Vec<String> {
    let height = |file: &str| {
        let (room, _) = file.split_once('/')?;
        Some(rooms.iter().position(|known| *known == room))
    };
    let mut upward = Vec::new();
    for (file, imported) in graph.imports() {
        // The root module opens all rooms and belongs to none.
        let (Some(from), Some(to)) = (height(file), height(imported)) else {
            continue;
        };
        if from.is_none() || to > from {
            upward.push(format!("{file} imports {imported}"));
        }
    }
    upward
}

#[test]
fn the_rooms_of_aliyun_core_import_only_lower_ones() {
    let graph = graph("crates/aliyun-core");
    assert!(graph.imports().count() > 100, "imports are found");
    assert_eq!(upward_imports(&graph, &ROOMS), Vec::<String>::new());
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    for folder in [
        "crates/aliyun-sign",
        "crates/aliyun-core",
        "crates/aliyun-credentials",
        "crates/transport-async",
        "crates/transport-blocking",
        "crates/emulator",
        "xtask",
    ] {
        let graph = graph(folder);
        assert!(graph.imports().count() > 3, "imports of {folder} are found");
        let mut circles = graph.circles();
        if folder == "crates/aliyun-core" {
            assert!(circles.contains(&RECURSIVE.to_vec()), "{circles:#?}");
            circles.retain(|circle| *circle != RECURSIVE);
        }
        assert!(circles.is_empty(), "{folder}: {circles:#?}");
    }
}

/// The tests above must notice what they are for.
mod self_check {
    use super::*;

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        let graph = Graph::new(&Sources::from_texts(files));
        let circles = graph.circles();
        circles.iter().map(|circle| circle.join(" ")).collect()
    }

    #[test]
    fn a_circle_of_two_files_is_found_through_a_re_export() {
        let files = [
            ("lib.rs", "mod a; mod b; pub use self::a::A;"),
            ("a.rs", "use crate::b::{B, C as D}; pub struct A;"),
            ("b.rs", "use super::A; pub struct B;"),
        ];
        assert_eq!(circles(&files), ["a.rs b.rs"]);
    }

    #[test]
    fn a_circle_of_three_files_is_found_through_paths_and_modules() {
        let files = [
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "fn a() { crate::b::inner::b() }"),
            ("b/mod.rs", "pub mod inner;"),
            ("b/inner.rs", "use crate::c; fn b() { c::c() }"),
            ("c.rs", "use super::a as first; fn c() { first::a() }"),
        ];
        assert_eq!(circles(&files), ["a.rs b/inner.rs c.rs"]);
    }

    #[test]
    fn a_parent_and_its_child_make_a_circle_if_each_uses_the_other() {
        let files = [
            ("lib.rs", "mod a;"),
            ("a/mod.rs", "mod b; use self::b::B; struct A(B);"),
            ("a/b.rs", "use super::A; pub struct B;"),
        ];
        assert_eq!(circles(&files), ["a/b.rs a/mod.rs"]);
    }

    #[test]
    fn opening_a_room_and_importing_in_tests_and_comments_makes_no_circle() {
        let files = [
            ("lib.rs", "mod a; mod b; pub use self::{a::A, b::B};"),
            ("a/mod.rs", "mod inner; pub use self::inner::A;"),
            ("a/inner.rs", "use crate::B; struct A; // crate::a::A"),
            (
                "b.rs",
                "struct B(\"crate::A\");\n#[cfg(test)]\nmod tests { use crate::A; }",
            ),
        ];
        assert!(circles(&files).is_empty(), "{:?}", circles(&files));
    }

    #[test]
    fn an_import_of_a_higher_room_is_found() {
        let files = [
            (
                "lib.rs",
                "pub mod low; pub mod high; pub use self::high::High;",
            ),
            ("low/mod.rs", "use crate::High; pub struct Low;"),
            ("high/mod.rs", "use crate::low::Low; pub struct High;"),
        ];
        let graph = Graph::new(&Sources::from_texts(&files));
        let upward = upward_imports(&graph, &["low", "high"]);
        assert_eq!(upward, ["low/mod.rs imports high/mod.rs"]);
    }
}
