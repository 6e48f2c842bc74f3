//! Mutates JSON so that it stays JSON.

use libfuzzer_sys::fuzzer_mutate;
use serde_json::Value;

/// Mutates the JSON in the first `size` bytes and returns the new size.
///
/// A mutation replaces a value by another one, renames a member, or mutates a text as libFuzzer mutates
/// bytes. Input that is not JSON is mutated byte by byte, and so is a fifth of the rest.
pub fn mutate_json(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut random = Random(u64::from(seed) | 1 << 32);
    let json = serde_json::from_slice(&data[..size]).ok();
    let Some(mut json) = json.filter(|_| random.below(5) > 0) else {
        return fuzzer_mutate(data, size, max_size);
    };
    for _ in 0..=random.below(3) {
        change(&mut json, &mut random);
    }
    let text = json.to_string();
    if text.len() > max_size {
        return fuzzer_mutate(data, size, max_size);
    }
    data[..text.len()].copy_from_slice(text.as_bytes());
    text.len()
}

fn change(json: &mut Value, random: &mut Random) {
    let count = count(json);
    let other = nth(json, &mut random.below(count))
        .cloned()
        .unwrap_or_default();
    let Some(target) = nth_mut(json, &mut random.below(count)) else {
        return;
    };
    match target {
        Value::Object(members) if random.below(4) > 0 => {
            let position = random.below(members.len().max(1));
            let name = members.keys().nth(position).cloned().unwrap_or_default();
            match (random.below(4), other) {
                (0, _) => drop(members.remove(&name)),
                (1, Value::String(text)) => {
                    let value = members.remove(&name).unwrap_or_default();
                    members.insert(text, value);
                }
                (1, _) => {
                    let value = members.remove(&name).unwrap_or_default();
                    members.insert(mutated(&name), value);
                }
                (_, Value::Object(others)) => members.extend(others),
                (_, other) => drop(members.insert(name, other)),
            }
        }
        Value::Array(items) if random.below(4) > 0 => match random.below(3) {
            0 => drop(items.pop()),
            1 => items.reverse(),
            _ => items.push(other),
        },
        Value::String(text) if random.below(3) > 0 => *text = mutated(text),
        target => {
            *target = match random.below(8) {
                0 => Value::Null,
                1 => Value::Bool(true),
                2 => Value::from(random.next()),
                3 => Value::from(-0.5),
                _ => other,
            }
        }
    }
}

/// Returns the text after a mutation by libFuzzer.
fn mutated(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let room = bytes.len() + 16;
    bytes.resize(room, 0);
    let size = fuzzer_mutate(&mut bytes, text.len(), room);
    String::from_utf8_lossy(&bytes[..size]).into_owned()
}

fn count(json: &Value) -> usize {
    1 + match json {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// Returns the value that comes after `left` others.
fn nth<'j>(json: &'j Value, left: &mut usize) -> Option<&'j Value> {
    if *left == 0 {
        return Some(json);
    }
    *left -= 1;
    match json {
        Value::Array(items) => items.iter().find_map(|item| nth(item, left)),
        Value::Object(members) => members.values().find_map(|value| nth(value, left)),
        _ => None,
    }
}

fn nth_mut<'j>(json: &'j mut Value, left: &mut usize) -> Option<&'j mut Value> {
    if *left == 0 {
        return Some(json);
    }
    *left -= 1;
    match json {
        Value::Array(items) => items.iter_mut().find_map(|item| nth_mut(item, left)),
        Value::Object(members) => members.values_mut().find_map(|value| nth_mut(value, left)),
        _ => None,
    }
}

/// Pseudo-random numbers (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("it has 31 bits") % limit
    }
}
