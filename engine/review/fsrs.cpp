#include "rehearse/review/fsrs.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 4> names = {"again", "hard", "good", "easy"};

double grade(Rating rating) { return static_cast<double>(rating); }

double clamped_stability(double stability) { return std::clamp(stability, min_stability, max_stability); }

// F: makes R 0.9 after S days, whatever the decay.
double factor(const FsrsParameters& p) { return std::pow(0.9, -1 / p.w[20]) - 1; }

double first_difficulty(const FsrsParameters& p, Rating rating) { return p.w[4] - std::exp(p.w[5] * (grade(rating) - 1)) + 1; }

}  // namespace

std::string_view to_string(Rating rating) { return names.at(static_cast<std::size_t>(rating) - 1); }

std::optional<Rating> parse_rating(std::string_view text) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool number = text.size() == 1 && text.front() == static_cast<char>('1' + i);
    if (number || text == names.at(i)) return static_cast<Rating>(i + 1);
  }
  return std::nullopt;
}

double retrievability(const FsrsParameters& p, double days, double stability) {
  return std::pow(1 + factor(p) * std::max(days, 0.0) / clamped_stability(stability), -p.w[20]);
}

int interval_days(const FsrsParameters& p, double stability) {
  const double days = clamped_stability(stability) / factor(p) * (std::pow(p.retention, -1 / p.w[20]) - 1);
  return static_cast<int>(std::clamp(std::round(days), 1.0, double{max_interval}));
}

Memory first_memory(const FsrsParameters& p, Rating rating) {
  return {clamped_stability(p.w.at(static_cast<std::size_t>(rating) - 1)),
          std::clamp(first_difficulty(p, rating), min_difficulty, max_difficulty)};
}

Memory next_memory(const FsrsParameters& p, const Memory& memory, Rating rating, int days) {
  const double recall = retrievability(p, days, memory.stability);
  const double stability = days <= 0                 ? stability_same_day(p, memory.stability, rating)
                           : rating == Rating::again ? stability_after_lapse(p, memory, recall)
                                                     : stability_after_recall(p, memory, recall, rating);
  return {stability, next_difficulty(p, memory.difficulty, rating)};
}

double next_difficulty(const FsrsParameters& p, double difficulty, Rating rating) {
  const double moved = difficulty - p.w[6] * (grade(rating) - 3) * (10 - difficulty) / 9;
  return std::clamp(p.w[7] * first_difficulty(p, Rating::easy) + (1 - p.w[7]) * moved, min_difficulty, max_difficulty);
}

double stability_after_recall(const FsrsParameters& p, const Memory& memory, double recall, Rating rating) {
  const double hard = rating == Rating::hard ? p.w[15] : 1;
  const double easy = rating == Rating::easy ? p.w[16] : 1;
  const double gain = std::exp(p.w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -p.w[9]) *
                      std::expm1(p.w[10] * (1 - recall)) * hard * easy;
  return clamped_stability(memory.stability * (1 + gain));
}

double stability_after_lapse(const FsrsParameters& p, const Memory& memory, double recall) {
  const double left = p.w[11] * std::pow(memory.difficulty, -p.w[12]) * (std::pow(memory.stability + 1, p.w[13]) - 1) *
                      std::exp(p.w[14] * (1 - recall));
  return clamped_stability(std::min(left, memory.stability / std::exp(p.w[17] * p.w[18])));
}

double stability_same_day(const FsrsParameters& p, double stability, Rating rating) {
  const double m = std::exp(p.w[17] * (grade(rating) - 3 + p.w[18])) * std::pow(stability, -p.w[19]);
  return clamped_stability(stability * (rating == Rating::again ? m : std::max(m, 1.0)));
}

}  // namespace rehearse
