#pragma once

#include <array>
#include <optional>
#include <string_view>

// FSRS-6, the Free Spaced Repetition Scheduler: how long something learnt stays in memory, from the ratings it got.
//
// The formulas and the default parameters are those that the open-spaced-repetition project publishes ("The Algorithm", FSRS-6;
// reference implementations py-fsrs and fsrs-rs), and those of this project's handbook. They descend from: J. Ye, J. Su, Y.
// Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022.
//
// Two figures are a memory: its stability S, the days until the chance of recall has fallen to 90%, and its difficulty D, 1 to
// 10. Everything here is pure, and goes by whole days.
namespace rehearse {

enum class Rating { again = 1, hard, good, easy };
[[nodiscard]] std::string_view to_string(Rating rating);                  // "again", "hard", "good", "easy"
[[nodiscard]] std::optional<Rating> parse_rating(std::string_view text);  // a name, or 1 to 4

inline constexpr double min_stability = 0.001, max_stability = 36500;
inline constexpr double min_difficulty = 1, max_difficulty = 10;
inline constexpr int max_interval = 36500;  // days

// A value, so that others can be fitted to a user's own log and tried on it.
struct FsrsParameters {
  std::array<double, 21> w = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                              1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
  double retention = 0.9;  // r: the chance of recall at which something falls due; between 0 and 1
  friend bool operator==(const FsrsParameters&, const FsrsParameters&) = default;
};

struct Memory {
  double stability = 0;
  double difficulty = 0;
  friend bool operator==(const Memory&, const Memory&) = default;
};

// R: the chance to recall it so many days (0 or more) after it was last met.
//   F = 0.9^(-1/w20) - 1;  R = (1 + F t/S)^(-w20)
[[nodiscard]] double retrievability(const FsrsParameters& parameters, double days, double stability);

// Days until R has fallen to the retention, 1 to max_interval.
//   I = S/F (r^(-1/w20) - 1), rounded
[[nodiscard]] int interval_days(const FsrsParameters& parameters, double stability);

// After the first rating.
//   S0 = w[G-1];  D0(G) = w4 - e^(w5 (G-1)) + 1
[[nodiscard]] Memory first_memory(const FsrsParameters& parameters, Rating rating);

// After a rating so many whole days (0 or more) after the one before.
[[nodiscard]] Memory next_memory(const FsrsParameters& parameters, const Memory& memory, Rating rating, int days);

// --- the steps of next_memory() --------------------------------------------------------------------------------------------

//   D' = w7 D0(4) + (1-w7) (D - w6 (G-3) (10-D)/9), with D0(4) as it is, within 1 to 10
[[nodiscard]] double next_difficulty(const FsrsParameters& parameters, double difficulty, Rating rating);
// On another day, recalled (G > 1) at that R:
//   S' = S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) [w15 if hard] [w16 if easy])
[[nodiscard]] double stability_after_recall(const FsrsParameters& parameters, const Memory& memory, double recall,
                                            Rating rating);
// On another day, forgotten (G = 1) at that R:
//   S' = min(w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), S / e^(w17 w18))
[[nodiscard]] double stability_after_lapse(const FsrsParameters& parameters, const Memory& memory, double recall);
// On the same day:
//   m = e^(w17 (G-3+w18)) S^-w19;  S' = S m, with m at least 1 for G > 1
[[nodiscard]] double stability_same_day(const FsrsParameters& parameters, double stability, Rating rating);

}  // namespace rehearse
