//! The words to replace.

use std::collections::BTreeSet;

use super::files::Files;
use super::prose::{Word, words};

/// A phrase, and what to write instead.
struct Rule {
    phrase: Phrase,
    instead: String,
}

/// A phrase that is permitted in one file, or in all files if it is `*`.
struct Allowance {
    file: String,
    phrase: Phrase,
}

/// Words in lower case. A `*` at the end of a word matches any ending.
struct Phrase(Vec<String>);

pub(crate) struct Rules {
    rules: Vec<Rule>,
    allowances: Vec<Allowance>,
}

impl Rules {
    /// Parses lines such as `word = other word` and `allow FILE: phrase`.
    pub(crate) fn parse(text: &str) -> Self {
        let mut rules = Self {
            rules: Vec::new(),
            allowances: Vec::new(),
        };
        let lines = text.lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let allowance = line.strip_prefix("allow ");
            if let Some((file, phrase)) = allowance.and_then(|line| line.split_once(": ")) {
                rules.allowances.push(Allowance {
                    file: file.to_owned(),
                    phrase: Phrase::parse(phrase),
                });
            } else if let Some((phrase, instead)) = line.split_once(" = ") {
                rules.rules.push(Rule {
                    phrase: Phrase::parse(phrase),
                    instead: instead.to_owned(),
                });
            } else {
                panic!("`{line}` is neither a rule nor an allowance");
            }
        }
        rules
    }

    /// Returns the places where a phrase must be replaced, and the allowances that no place needs.
    pub(crate) fn check(&self, files: &Files) -> Vec<String> {
        let mut found = Vec::new();
        let mut used = BTreeSet::new();
        for (file, text) in &files.0 {
            let words = words(file, text);
            let allowances = self.allowances.iter().enumerate();
            let allowances =
                allowances.filter(|(_, allowance)| ["*", file].contains(&&*allowance.file));
            let allowed: Vec<_> = allowances
                .flat_map(|(index, allowance)| {
                    let starts = allowance.phrase.starts(&words);
                    let length = allowance.phrase.0.len();
                    starts.map(move |start| (index, start..start + length))
                })
                .collect();
            let mut places = Vec::new();
            for rule in &self.rules {
                for start in rule.phrase.starts(&words) {
                    let allowance = allowed.iter().find(|(_, range)| range.contains(&start));
                    if let Some((index, _)) = allowance {
                        used.insert(*index);
                    } else {
                        places.push((start, rule));
                    }
                }
            }
            places.sort_by_key(|(start, _)| *start);
            found.extend(places.into_iter().map(|(start, rule)| {
                let end = start + rule.phrase.0.len();
                let phrase: Vec<_> = words[start..end].iter().map(|word| &*word.text).collect();
                let (line, phrase, instead) = (words[start].line, phrase.join(" "), &rule.instead);
                format!("{file}:{line}: `{phrase}`: write {instead}")
            }));
        }
        let allowances = self.allowances.iter().enumerate();
        // An allowance for all files is plain English, whether it is used now or not.
        let stale =
            allowances.filter(|(index, allowance)| allowance.file != "*" && !used.contains(index));
        found.extend(stale.map(|(_, Allowance { file, phrase })| {
            format!("{file}: `{}` is allowed but not used", phrase.0.join(" "))
        }));
        found
    }
}

impl Phrase {
    fn parse(text: &str) -> Self {
        let words = text.split_whitespace();
        Self(words.map(str::to_lowercase).collect())
    }

    /// Returns the positions at which this phrase begins.
    fn starts<'w>(&'w self, words: &'w [Word]) -> impl Iterator<Item = usize> + 'w {
        let windows = words.windows(self.0.len()).enumerate();
        let found = windows.filter(|(_, window)| {
            let is_connected = window.iter().skip(1).all(|word| word.continues);
            let mut pairs = self.0.iter().zip(*window);
            is_connected && pairs.all(|(expected, word)| matches(expected, &word.text))
        });
        found.map(|(start, _)| start)
    }
}

fn matches(expected: &str, word: &str) -> bool {
    match expected.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == expected,
    }
}
