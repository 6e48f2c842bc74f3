//! Names that are given once.

use std::collections::BTreeSet;

/// Names of one place, each given once.
#[derive(Clone)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A place where these names are used already.
    pub(crate) fn new(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// The name, with a number behind it if something else has it.
    pub(crate) fn claim(&mut self, name: String) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let is_type = name.starts_with(|c: char| c.is_ascii_uppercase());
        let separator = if is_type { "" } else { "_" };
        let stem = name.trim_end_matches('_');
        let numbered = (2..).map(|number| format!("{stem}{separator}{number}"));
        let free = numbered
            .into_iter()
            .find(|name| !self.taken.contains(name))
            .expect("there is always a higher number");
        self.taken.insert(free.clone());
        free
    }

    /// Gives a name back.
    pub(crate) fn release(&mut self, name: &str) {
        self.taken.remove(name);
    }

    /// Takes the first of these names that is free, or the last with a number behind it.
    pub(crate) fn claim_one_of(&mut self, names: &[String]) -> String {
        let is_free = |name: &&String| !self.taken.contains(*name);
        let name = names.iter().find(is_free).or(names.last());
        let name = name.expect("there is at least one name").clone();
        self.claim(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_given_once() {
        let mut scope = Scope::new(&["new"]);
        assert_eq!(scope.claim("user_id".to_owned()), "user_id");
        assert_eq!(scope.claim("user_id".to_owned()), "user_id_2");
        assert_eq!(scope.claim("user_id".to_owned()), "user_id_3");
        assert_eq!(scope.claim("new".to_owned()), "new_2");
        let names = || vec!["Host".to_owned(), "DataHost".to_owned()];
        assert_eq!(scope.claim_one_of(&names()), "Host");
        assert_eq!(scope.claim_one_of(&names()), "DataHost");
        assert_eq!(scope.claim_one_of(&names()), "DataHost2");
    }
}
