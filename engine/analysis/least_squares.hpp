#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace rehearse {

// What counts of a size.
struct Sample {
  double n = 0;
  double value = 0;
  double spread = 0;
};
using Samples = std::vector<Sample>;

// Least squares of relative errors with coefficients that are not negative: of each subset of the columns the plain solution,
// the best that qualifies. Three columns at most.
constexpr std::size_t most_columns = 3;
using Row = std::array<double, most_columns>;

struct Solution {
  Row coefficients{};
  double error = std::numeric_limits<double>::infinity();  // mean of the squared relative errors
  std::size_t columns = 0;                                 // that are in use
};

class LeastSquares {
 public:
  // A row of columns for each sample, at which the model is linear. The samples outlive it.
  LeastSquares(const Samples& samples, std::vector<Row> rows);

  // Of the first `columns`; only subsets that hold the last of them, the leading term.
  [[nodiscard]] Solution best(std::size_t columns) const;

 private:
  [[nodiscard]] std::optional<Solution> of(const std::vector<std::size_t>& used) const;

  std::vector<Row> rows_;
  Row scale_{};
};

}  // namespace rehearse
