//! Unique names.

use std::collections::BTreeSet;

/// The names of one scope, each of them unique.
#[derive(Clone)]
pub(crate) struct Scope {
    names: BTreeSet<String>,
}

impl Scope {
    /// A scope in which these names are in use.
    pub(crate) fn new(reserved: &[&str]) -> Self {
        Self {
            names: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// Claims a name, with a number at the end if it is in use.
    pub(crate) fn claim(&mut self, name: String) -> String {
        if self.names.insert(name.clone()) {
            return name;
        }
        let is_type = name.starts_with(|c: char| c.is_ascii_uppercase());
        let separator = if is_type { "" } else { "_" };
        let stem = name.trim_end_matches('_');
        let numbered = (2..).map(|number| format!("{stem}{separator}{number}"));
        let free = numbered
            .into_iter()
            .find(|name| !self.names.contains(name))
            .expect("there is always a higher number");
        self.names.insert(free.clone());
        free
    }

    /// Releases a name.
    pub(crate) fn release(&mut self, name: &str) {
        self.names.remove(name);
    }

    /// Claims the first of these names that is free, or the last one with a number at the end.
    pub(crate) fn claim_one_of(&mut self, names: &[String]) -> String {
        let is_free = |name: &&String| !self.names.contains(*name);
        let name = names.iter().find(is_free).or(names.last());
        let name = name.expect("there is at least one name").clone();
        self.claim(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_unique() {
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
