//! Random faults that a seed makes reproducible.

use std::time::Duration;

use super::{Fault, RetryAfter};

/// Random faults, each with its probability.
///
/// Whether a fault happens to a request, and which one, depends only on the seed and on the number of requests
/// before it. So two runs with the same seed and the same order of requests have the same faults.
///
/// ```
/// use emulator::{Fault, Faults};
///
/// let faults = Faults::seeded(7).with(0.1, Fault::ResetAfter).with(0.2, Fault::unavailable(None));
/// let count = (0..1000).filter(|number| faults.nth(*number).is_some()).count();
/// assert!((250..350).contains(&count));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "faults happen only once they are passed to `Builder::faults` or `Emulator::set_faults`"]
pub struct Faults {
    seed: u64,
    /// The faults with their probabilities, from 0 to 1.
    probabilities: Vec<(f64, Fault)>,
}

impl Faults {
    /// Creates an empty set of faults. The same seed gives the same faults to the same requests.
    pub fn seeded(seed: u64) -> Self {
        Self {
            seed,
            probabilities: Vec::new(),
        }
    }

    /// Adds a fault with its probability, from 0 (never) to 1 (always).
    ///
    /// Negative numbers and NaN count as 0, and numbers above 1 as 1. At most one fault happens to a request, so
    /// the probabilities add up. If their sum exceeds 1, the faults that were added last become less likely.
    pub fn with(mut self, probability: f64, fault: Fault) -> Self {
        // Not `clamp`, which would keep NaN. Comparisons with NaN are false, so here it becomes 0.
        let probability = if probability > 0.0 {
            probability.min(1.0)
        } else {
            0.0
        };
        self.probabilities.push((probability, fault));
        self
    }

    /// Creates a set of all kinds of faults, equally likely, whose probabilities add up to `probability`, from 0 to
    /// 1. Their delays are short, so that tests stay fast.
    ///
    /// The faults are [`Delay`](Fault::Delay) of 50 ms, [`Drip`](Fault::Drip) without a pause,
    /// [`ResetBefore`](Fault::ResetBefore), [`ResetAfter`](Fault::ResetAfter),
    /// [`CloseAfter`](Fault::CloseAfter), [`TruncatedBody`](Fault::TruncatedBody),
    /// [`ContentLengthTooLarge`](Fault::ContentLengthTooLarge),
    /// [`ContentLengthTooSmall`](Fault::ContentLengthTooSmall),
    /// [`Garbage`](Fault::Garbage), [`GarbageBody`](Fault::GarbageBody),
    /// [`too_many_requests`](Fault::too_many_requests) with `x-acs-retry-after` of 20 ms,
    /// [`throttled`](Fault::throttled) with `x-ratelimit-user-api` of 20 ms,
    /// [`unavailable`](Fault::unavailable) with and without `x-acs-retry-after` of 20 ms,
    /// [`internal_error`](Fault::internal_error), [`ErrorPage`](Fault::ErrorPage) of 502, 503 and 504,
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
        // A sum above 1 would make the last kinds less likely than the others.
        let each = probability.clamp(0.0, 1.0) / f64::from(KIND_COUNT);
        let empty = Self::seeded(seed);
        let add = |faults: Self, kind| faults.with(each, kind);
        kinds.into_iter().fold(empty, add)
    }

    /// Returns the fault of a request, if one happens to it. The first request has the number 0.
    pub fn nth(&self, number: u64) -> Option<&Fault> {
        let random = split_mix_64(split_mix_64(self.seed) ^ number) >> 32;
        let random = f64::from(u32::try_from(random).unwrap_or(u32::MAX)) / 2.0_f64.powi(32);
        let mut bound = 0.0;
        let fault = self.probabilities.iter().find(|(probability, _)| {
            bound += probability;
            random < bound
        });
        fault.map(|(_, fault)| fault)
    }
}

/// The number of faults in [`Faults::mixed`].
const KIND_COUNT: u8 = 22;

/// The `SplitMix64` hash, which spreads consecutive numbers evenly.
fn split_mix_64(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
