//! Faults by chance, the same each time.

use std::time::Duration;

use super::{Fault, RetryAfter};

/// Faults that happen by chance, to so many of the requests.
///
/// Whether something goes wrong with a request, and what, depends on the seed and on how many requests came
/// before it, and on nothing else. So a run with the same seed and the same order of requests is the same.
///
/// ```
/// use emulator::{Fault, Faults};
///
/// let faults = Faults::seeded(7).with(0.1, Fault::ResetAfter).with(0.2, Fault::unavailable(None));
/// let hit = (0..1000).filter(|number| faults.nth(*number).is_some()).count();
/// assert!((250..350).contains(&hit));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Faults {
    seed: u64,
    /// Each with its probability, from 0 to 1.
    shares: Vec<(f64, Fault)>,
}

impl Faults {
    /// Nothing goes wrong yet.
    pub fn seeded(seed: u64) -> Self {
        Self {
            seed,
            shares: Vec::new(),
        }
    }

    /// Has a fault happen with a probability from 0, never, to 1, always.
    ///
    /// Less than 0, and what is no number, counts as 0, and more than 1 as 1. At most one fault happens to a
    /// request, so the probabilities add up; what goes beyond 1 is taken away from the faults that came last.
    pub fn with(mut self, probability: f64, fault: Fault) -> Self {
        // Written so that NaN ends as 0.
        let probability = if probability > 0.0 {
            probability.min(1.0)
        } else {
            0.0
        };
        self.shares.push((probability, fault));
        self
    }

    /// All kinds of faults in equal shares that add up to `probability`, none of which takes long.
    ///
    /// These are [`Delay`](Fault::Delay) of 50 ms, [`Drip`](Fault::Drip) without pauses,
    /// [`ResetBefore`](Fault::ResetBefore), [`ResetAfter`](Fault::ResetAfter),
    /// [`CloseAfter`](Fault::CloseAfter), [`HalfAnswer`](Fault::HalfAnswer),
    /// [`LengthTooLong`](Fault::LengthTooLong), [`LengthTooShort`](Fault::LengthTooShort),
    /// [`Garbage`](Fault::Garbage), [`GarbageBody`](Fault::GarbageBody),
    /// [`too_many_requests`](Fault::too_many_requests) with `x-acs-retry-after` of 20 ms,
    /// [`throttled`](Fault::throttled) with `x-ratelimit-user-api` of 20 ms,
    /// [`unavailable`](Fault::unavailable) with and without `x-acs-retry-after` of 20 ms,
    /// [`internal_error`](Fault::internal_error), [`Page`](Fault::Page) of 502, 503 and 504,
    /// [`SkewedClock`](Fault::SkewedClock) an hour ahead and an hour behind,
    /// [`ExpiredToken`](Fault::ExpiredToken) and [`ReplayedNonce`](Fault::ReplayedNonce).
    pub fn mixed(seed: u64, probability: f64) -> Self {
        let soon = RetryAfter::AcsMillis(20);
        let kinds: [Fault; KIND_COUNT as usize] = [
            Fault::Delay(Duration::from_millis(50)),
            Fault::Drip {
                interval: Duration::ZERO,
            },
            Fault::ResetBefore,
            Fault::ResetAfter,
            Fault::CloseAfter,
            Fault::TruncatedBody,
            Fault::ContentLengthTooLarge,
            Fault::ContentLengthTooSmall,
            Fault::Garbage,
            Fault::GarbageBody,
            Fault::too_many_requests(soon),
            Fault::throttled(RetryAfter::RateLimitMillis(20)),
            Fault::unavailable(soon),
            Fault::unavailable(None),
            Fault::internal_error(),
            Fault::error_page(502, None),
            Fault::error_page(503, None),
            Fault::error_page(504, None),
            Fault::SkewedClock { seconds: 3600 },
            Fault::SkewedClock { seconds: -3600 },
            Fault::ExpiredToken,
            Fault::ReplayedNonce,
        ];
        // What is more than 1 is cut here, so that it does not take the last kinds away.
        let share = probability.clamp(0.0, 1.0) / f64::from(KIND_COUNT);
        let nothing = Self::seeded(seed);
        let add = |faults: Self, kind| faults.with(share, kind);
        kinds.into_iter().fold(nothing, add)
    }

    /// What goes wrong with the request that this many others came before.
    pub fn nth(&self, number: u64) -> Option<&Fault> {
        let random = split_mix_64(split_mix_64(self.seed) ^ number) >> 32;
        let random = f64::from(u32::try_from(random).unwrap_or(u32::MAX)) / 2.0_f64.powi(32);
        let mut bound = 0.0;
        let hit = self.shares.iter().find(|(probability, _)| {
            bound += probability;
            random < bound
        });
        hit.map(|(_, fault)| fault)
    }
}

/// How many kinds [`Faults::mixed`] has.
const KIND_COUNT: u8 = 22;

/// A number that shows nothing of the one it is made from: `SplitMix64`.
fn split_mix_64(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
