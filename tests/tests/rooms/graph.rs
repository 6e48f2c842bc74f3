//! The imports between the files of a crate.

use std::collections::{BTreeMap, BTreeSet};

use super::imports::{ModPath, Paths};
use super::sources::Sources;

/// For each file the files that it imports from.
pub(crate) struct Graph(BTreeMap<String, BTreeSet<String>>);

impl Graph {
    pub(crate) fn new(sources: &Sources) -> Self {
        let modules = Modules::new(sources);
        let files = modules.files.iter();
        let edges = files.map(|(module, file)| (file.clone(), modules.imported_by(module)));
        Self(edges.collect())
    }

    /// Returns all pairs of a file and a file that it imports from.
    pub(crate) fn imports(&self) -> impl Iterator<Item = (&str, &str)> {
        let edges = self.0.iter();
        edges.flat_map(|(file, imported)| imported.iter().map(|other| (&**file, &**other)))
    }

    /// Returns the groups of files that import each other, directly or through others.
    pub(crate) fn circles(&self) -> Vec<Vec<&str>> {
        let files = self.0.keys().map(String::as_str);
        let reachable: BTreeMap<_, _> = files.map(|file| (file, self.reachable(file))).collect();
        let circles = reachable.iter().map(|(file, others)| {
            let is_mutual = |other: &&&str| reachable[**other].contains(file);
            others.iter().filter(is_mutual).copied().collect::<Vec<_>>()
        });
        // Each file of a circle finds the same circle.
        let circles: BTreeSet<_> = circles.filter(|circle| !circle.is_empty()).collect();
        circles.into_iter().collect()
    }

    /// Returns the files that a file imports from, directly or through others.
    fn reachable(&self, file: &str) -> BTreeSet<&str> {
        let mut reachable = BTreeSet::new();
        let mut open = vec![file];
        while let Some(next) = open.pop() {
            for imported in &self.0[next] {
                if reachable.insert(imported.as_str()) {
                    open.push(imported);
                }
            }
        }
        reachable
    }
}

/// The modules of a crate, each with its file and its paths.
struct Modules {
    files: BTreeMap<ModPath, String>,
    paths: BTreeMap<ModPath, Paths>,
    /// The absolute path of each name that a module imports or re-exports.
    names: BTreeMap<(ModPath, String), ModPath>,
}

impl Modules {
    fn new(sources: &Sources) -> Self {
        let sources = sources.0.iter();
        let (files, paths) = sources
            .map(|(file, code)| {
                let module = module(file);
                ((module.clone(), file.clone()), (module, Paths::of(code)))
            })
            .unzip();
        let mut modules = Self {
            files,
            paths,
            names: BTreeMap::new(),
        };
        let mut names = BTreeMap::new();
        for (module, paths) in &modules.paths {
            for import in &paths.imports {
                if let Some(path) = modules.absolute(module, &import.path) {
                    names.insert((module.clone(), import.name.clone()), path);
                }
            }
        }
        modules.names = names;
        modules
    }

    /// Returns the other files that the file of a module imports from.
    fn imported_by(&self, module: &ModPath) -> BTreeSet<String> {
        let (file, paths) = (&self.files[module], &self.paths[module]);
        let opens_room = file.ends_with("mod.rs") || file == "lib.rs";
        let imports = paths.imports.iter();
        // A re-export in the file that opens a room is not an import.
        let imports = imports.filter(|import| !(opens_room && import.is_public));
        let imports = imports.filter_map(|import| self.absolute(module, &import.path));
        // Importing a room is not an import of its files. Those are found by paths through its name.
        let is_room = |path: &ModPath| {
            let file = self.files.get(path);
            file.is_some_and(|file| file.ends_with("mod.rs"))
        };
        let imports = imports.filter(|path| !is_room(path));
        let others = paths.others.iter();
        let others = others.filter_map(|path| self.absolute_of_path(module, path));
        let imported = imports.chain(others);
        let mut files: BTreeSet<_> = imported.filter_map(|path| self.file(&path, 0)).collect();
        files.remove(file);
        files
    }

    /// Returns a path from the root of the crate, or `None` if it leads out of the crate.
    fn absolute(&self, module: &ModPath, path: &ModPath) -> Option<ModPath> {
        let supers = path.iter().take_while(|part| *part == "super").count();
        let mut absolute = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "super" => module[..module.len().checked_sub(supers)?].to_vec(),
            "self" => module.clone(),
            child => {
                let path = [&module[..], &[child.to_owned()]].concat();
                self.files.contains_key(&path).then_some(path)?
            }
        };
        absolute.extend(
            path[supers.max(1)..]
                .iter()
                .filter(|part| *part != "*")
                .cloned(),
        );
        Some(absolute)
    }

    /// The same for a path outside of imports, which may begin with the name of an imported module.
    fn absolute_of_path(&self, module: &ModPath, path: &ModPath) -> Option<ModPath> {
        match self.names.get(&(module.clone(), path[0].clone())) {
            Some(imported) if self.files.contains_key(imported) => {
                Some([imported, &path[1..]].concat())
            }
            Some(_) => None,
            None => self.absolute(module, path),
        }
    }

    /// Returns the file that defines an item, following re-exports.
    fn file(&self, path: &ModPath, depth: usize) -> Option<String> {
        if let Some(file) = self.files.get(path) {
            return Some(file.clone());
        }
        let mut lengths = (0..path.len()).rev();
        let length = lengths.find(|&length| self.files.contains_key(&path[..length]))?;
        let module = path[..length].to_vec();
        let file = self.files[&module].clone();
        // Globs that re-export each other would never end.
        let named = (depth < 20).then(|| self.names.get(&(module, path[length].clone())));
        match named.flatten() {
            Some(imported) if *imported != path[..=length] => {
                let path = [imported, &path[length + 1..]].concat();
                self.file(&path, depth + 1).or(Some(file))
            }
            _ => Some(file),
        }
    }
}

/// Returns the module of a file.
fn module(file: &str) -> ModPath {
    let parts = file.trim_end_matches(".rs").split('/');
    let mut parts: Vec<_> = parts.map(str::to_owned).collect();
    if parts
        .last()
        .is_some_and(|last| last == "mod" || last == "lib")
    {
        parts.pop();
    }
    parts
}
