//! The items of a page: how many there are, and whether they were there before.

use std::hash::{DefaultHasher, Hasher};
use std::io;

use crate::model::Value;

/// Returns the number of items of the list at a JSON path. A `[]` within the path means all items of a
/// list, so the counts of their lists are added; recursive, because a path may contain several.
pub(super) fn count(value: Value<'_>, path: &str) -> u64 {
    let (list_path, rest) = match path.split_once("[].") {
        Some((list_path, rest)) => (list_path, Some(rest)),
        None => (path.strip_suffix("[]").unwrap_or(path), None),
    };
    let Value::List(list) = value.at_path(list_path) else {
        return 0;
    };
    let Some(rest) = rest else {
        return list.len() as u64;
    };
    let mut sum = 0;
    list.visit(&mut |item| sum += count(item, rest));
    sum
}

/// Returns a number that pages with equal items share, and other pages do not. The rest of a page does not
/// count: the ID of a request, for example, is always new.
pub(super) fn fingerprint(page: Value<'_>, path: &str) -> Option<u64> {
    let list_path = path.split_once("[]").map_or(path, |(list, _)| list);
    let mut hash = Hash(DefaultHasher::new());
    serde_json::to_writer(&mut hash, &page.at_path(list_path)).ok()?;
    Some(hash.0.finish())
}

/// Hashes what is written, instead of keeping a copy of it.
struct Hash(DefaultHasher);

impl io::Write for Hash {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
