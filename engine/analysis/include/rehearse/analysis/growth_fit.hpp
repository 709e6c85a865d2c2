#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/analysis/growth_class.hpp"

namespace rehearse {

// What was measured at one size: all readings of one input are one row; the row that cost most counts, since a class is a
// bound.
struct GrowthPoint {
  double n = 0;
  std::vector<std::vector<double>> readings;  // of each input; all of one unit

  [[nodiscard]] double value() const;   // of the worst input about the lowest: disturbances only ever add
  [[nodiscard]] double spread() const;  // of that input's readings, relative to the value: how far they scatter above it
};

enum class GrowthSubject { time, memory };

// A curve through the points: offset + linear * n + factor * shape(growth, n, base).
struct GrowthCurve {
  GrowthClass growth = GrowthClass::constant;
  double offset = 0;
  double linear = 0;
  double factor = 0;
  double base = 2;
  [[nodiscard]] double at(double n) const;
};

struct GrowthFit {
  std::optional<GrowthClass> growth;  // absent: cannot tell
  // A class a logarithm away that the readings fit about as well; n and n log n mostly.
  std::optional<GrowthClass> or_else;
  double confidence = 0;             // 0 to 1: how often the same step comes out when readings are redrawn
  std::string reason;                // in words, where it cannot be told
  std::optional<GrowthCurve> curve;  // the best, also where it is not trusted

  // "O(n)", "O(n) or O(n log n)", "cannot tell".
  [[nodiscard]] std::string text() const;
};

// A pure function of the points: the same give the same. Points without readings do not count.
[[nodiscard]] GrowthFit fit_growth(const std::vector<GrowthPoint>& points, GrowthSubject subject = GrowthSubject::time);

}  // namespace rehearse
