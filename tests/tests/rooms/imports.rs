//! The paths in a file's code.

/// A path such as `crate::a::B`, in its parts.
pub(crate) type ModPath = Vec<String>;

/// An import by `use`.
pub(crate) struct Import {
    /// The imported path. A glob ends in `*`.
    pub(crate) path: ModPath,
    /// The name in the importing file.
    pub(crate) name: String,
    /// Whether other modules can import it from this file.
    pub(crate) is_public: bool,
}

/// The imports of a file, and the paths of at least two parts elsewhere in it.
#[derive(Default)]
pub(crate) struct Paths {
    pub(crate) imports: Vec<Import>,
    pub(crate) others: Vec<ModPath>,
}

impl Paths {
    pub(crate) fn of(code: &str) -> Self {
        let tokens = tokens(code);
        let mut paths = Self::default();
        let mut at = 0;
        while at < tokens.len() {
            let before = at.checked_sub(1).map_or("", |before| tokens[before]);
            let is_import = tokens[at] == "use" && tokens.get(at + 1) != Some(&"<");
            if is_import {
                // A visibility such as `pub(crate)` ends in a parenthesis.
                let is_public = matches!(before, "pub" | ")");
                at = paths.read_tree(&tokens, at + 1, &Vec::new(), is_public);
            } else if is_word(tokens[at]) && !matches!(before, "::" | "$") {
                let (path, end) = path(&tokens, at);
                if path.len() > 1 {
                    paths.others.push(path);
                }
                at = end;
            } else {
                at += 1;
            }
        }
        paths
    }

    /// Reads the tree of an import below `prefix` and returns the position of the token after it.
    fn read_tree(
        &mut self,
        tokens: &[&str],
        at: usize,
        prefix: &ModPath,
        is_public: bool,
    ) -> usize {
        let (mut path, mut at) = path(tokens, at);
        path.splice(0..0, prefix.iter().cloned());
        match tokens.get(at) {
            Some(&"{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != "}") {
                    at = match tokens[at] {
                        "," => at + 1,
                        _ => self.read_tree(tokens, at, &path, is_public),
                    };
                }
                return at + 1;
            }
            Some(&"*") => {
                path.push("*".to_owned());
                at += 1;
            }
            _ => {}
        }
        if path.len() == prefix.len() {
            // Not a path that this understands. The next token must not be read forever.
            return at + 1;
        }
        // `a::{self}` is `a`.
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let mut name = path.last().cloned().unwrap_or_default();
        if tokens.get(at) == Some(&"as") {
            name = tokens.get(at + 1).map_or(name, |alias| (*alias).to_owned());
            at += 2;
        }
        self.imports.push(Import {
            path,
            name,
            is_public,
        });
        at
    }
}

/// Reads words that are separated by `::`, and returns them with the position of the token after them.
fn path(tokens: &[&str], mut at: usize) -> (ModPath, usize) {
    let mut path = Vec::new();
    while let Some(word) = tokens.get(at).filter(|token| is_word(token)) {
        path.push((*word).to_owned());
        at += 1;
        if tokens.get(at) != Some(&"::") {
            break;
        }
        at += 1;
    }
    (path, at)
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Returns words, double colons and single characters.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let length = match rest.find(|c| !is_part(c)) {
            Some(0) if rest.starts_with("::") => 2,
            Some(0) => first.len_utf8(),
            Some(length) => length,
            None => rest.len(),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}
