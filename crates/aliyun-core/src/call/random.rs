//! The source of random bits for nonces and jitter.

use std::sync::atomic::{AtomicU64, Ordering};
use std::{fmt, process};

/// A source of random bits, for nonces and jitter.
pub trait RandomSource {
    /// Returns the next 128 bits.
    fn next_bits(&self) -> u128;
}

/// A random number generator that is seeded once and then needs no lock.
///
/// A value consists of the outputs of two `SplitMix64` streams that share one counter, so a source does not
/// return the same value twice within 2<sup>64</sup> values. The values are for nonces, which must be
/// unique. They are predictable and must not be used as secrets.
///
/// After a `fork` both processes have a copy of the source. The one in the child continues at another
/// position, so their nonces differ.
///
/// ```
/// use aliyun_core::SeededRandom;
/// use aliyun_core::call::RandomSource;
///
/// let random = SeededRandom::from_seed([7; 24]);
/// assert_ne!(random.next_bits(), random.next_bits());
/// ```
pub struct SeededRandom {
    position: AtomicU64,
    streams: [u64; 2],
    /// The process that created the source.
    process: u32,
}

impl SeededRandom {
    /// Creates a source with this seed. Take the seed from the operating system: sources with the same seed
    /// return the same nonces, which the service rejects.
    pub fn from_seed(seed: [u8; 24]) -> Self {
        let (words, _) = seed.as_chunks();
        let word = |index: usize| u64::from_be_bytes(words[index]);
        Self {
            position: AtomicU64::new(word(0)),
            streams: [word(1), word(2)],
            process: process::id(),
        }
    }

    /// The next 128 bits in a process.
    fn next_bits_in(&self, process: u32) -> u128 {
        // Zero in the process that created the source, and different in every other one.
        let offset = split_mix(u64::from(process ^ self.process));
        let position = self.position.fetch_add(1, Ordering::Relaxed);
        let step = position.wrapping_mul(GOLDEN_GAMMA).wrapping_add(offset);
        let [high, low] = self
            .streams
            .map(|stream| split_mix(stream.wrapping_add(step)));
        (u128::from(high) << 64) + u128::from(low)
    }
}

impl RandomSource for SeededRandom {
    fn next_bits(&self) -> u128 {
        // A system call, of some 0.1 microseconds. Nothing cheaper notices a `fork` in safe code.
        self.next_bits_in(process::id())
    }
}

impl fmt::Debug for SeededRandom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeededRandom").finish_non_exhaustive()
    }
}

impl<T: RandomSource + ?Sized> RandomSource for &T {
    fn next_bits(&self) -> u128 {
        (**self).next_bits()
    }
}

/// The increment of `SplitMix64`. It is odd, so its multiples are distinct within a period of 2^64.
const GOLDEN_GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finalizer of `SplitMix64`. It is a bijection, so different positions give different values.
fn split_mix(mut word: u64) -> u64 {
    word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn threads_never_get_the_same_value() {
        let random = SeededRandom::from_seed(*b"0123456789abcdefghijklmn");
        let values: Vec<u128> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| (0..5_000).map(|_| random.next_bits()).collect::<Vec<_>>()))
                .collect();
            threads
                .into_iter()
                .flat_map(|thread| thread.join().expect("the source does not panic"))
                .collect()
        });
        assert_eq!(values.iter().collect::<HashSet<_>>().len(), 20_000);
        // The halves are independent: a nonce has 128 random bits, not the same 64 twice.
        assert!(
            values
                .iter()
                .all(|value| value >> 64 != value & u128::from(u64::MAX))
        );
    }

    #[test]
    fn processes_that_share_a_seed_never_get_the_same_value() {
        let mut values = HashSet::new();
        let created_by = SeededRandom::from_seed([7; 24]).process;
        for process in [created_by, created_by ^ 1, created_by ^ 2, u32::MAX] {
            // Each process has a copy of the source, at the position of the fork.
            let random = SeededRandom::from_seed([7; 24]);
            values.extend((0..5_000).map(|_| random.next_bits_in(process)));
        }
        assert_eq!(values.len(), 20_000);
    }

    fn next(source: impl RandomSource) -> u128 {
        source.next_bits()
    }

    /// The first numbers of the reference implementation, seeded with 1234567.
    #[test]
    fn the_streams_are_those_of_split_mix() {
        let mut seed = [0; 24];
        seed[7] = 1;
        for stream in seed[8..].as_chunks_mut().0 {
            *stream = 1_234_567_u64.to_be_bytes();
        }
        let random = SeededRandom::from_seed(seed);
        for number in [
            6_457_827_717_110_365_317_u64,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ] {
            let both = (u128::from(number) << 64) + u128::from(number);
            assert_eq!(next(&random), both);
        }
    }

    #[test]
    fn debug_shows_no_seed() {
        let random = SeededRandom::from_seed([7; 24]);
        assert_eq!(format!("{random:?}"), "SeededRandom { .. }");
    }

    #[test]
    fn every_byte_of_the_seed_matters() {
        let first = |seed| SeededRandom::from_seed(seed).next_bits();
        for index in 0..24 {
            let mut seed = [0; 24];
            seed[index] = 1;
            assert_ne!(first([0; 24]), first(seed), "byte {index}");
        }
    }
}
