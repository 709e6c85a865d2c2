#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "rehearse/review/statistics.hpp"

// The parts of statistics(); a file each for those that need more than counting.
namespace rehearse {

[[nodiscard]] Day monday_of(Day day);

// The middle one, or the mean of the two in the middle; nothing of nothing.
template <class T>
[[nodiscard]] std::optional<T> median(std::vector<T> values) {
  if (values.empty()) return std::nullopt;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  const T lower = *std::max_element(values.begin(), middle);
  return lower + (*middle - lower) / 2;
}

[[nodiscard]] std::vector<TopicStatistics> topic_statistics(const History& history);
[[nodiscard]] std::vector<RubricPoint> rubric_points(const History& history);
[[nodiscard]] CalibrationStatistics calibration_statistics(const std::vector<RubricPoint>& points);
[[nodiscard]] ActivityStatistics activity_statistics(const History& history, Millis now);
[[nodiscard]] HoursStatistics hours_statistics(const History& history);
[[nodiscard]] LanguagesStatistics languages_statistics(const History& history);
[[nodiscard]] std::vector<CauseStatistics> cause_statistics(const History& history);

}  // namespace rehearse
