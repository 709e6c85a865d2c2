#include "least_squares.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rehearse {
namespace {

std::optional<Row> solve(std::array<Row, most_columns> a, Row b, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    std::size_t pivot = i;
    for (std::size_t k = i + 1; k < size; ++k) {
      if (std::abs(a[k][i]) > std::abs(a[pivot][i])) pivot = k;
    }
    if (std::abs(a[pivot][i]) < 1e-12) return std::nullopt;
    std::swap(a[i], a[pivot]);
    std::swap(b[i], b[pivot]);
    for (std::size_t k = i + 1; k < size; ++k) {
      const double ratio = a[k][i] / a[i][i];
      for (std::size_t j = i; j < size; ++j) a[k][j] -= ratio * a[i][j];
      b[k] -= ratio * b[i];
    }
  }
  Row x{};
  for (std::size_t i = size; i-- > 0;) {
    double rest = b[i];
    for (std::size_t j = i + 1; j < size; ++j) rest -= a[i][j] * x[j];
    x[i] = rest / a[i][i];
  }
  return x;
}

}  // namespace

LeastSquares::LeastSquares(const Samples& samples, std::vector<Row> rows) : rows_(std::move(rows)) {
  // Scaled, so that no column drowns another.
  for (std::size_t j = 0; j < most_columns; ++j) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      rows_[i][j] /= samples[i].value;
      scale_[j] = std::max(scale_[j], rows_[i][j]);
    }
    for (Row& row : rows_) row[j] = scale_[j] > 0 ? row[j] / scale_[j] : 0;
  }
}

Solution LeastSquares::best(std::size_t columns) const {
  Solution best;
  const unsigned leading = 1U << (columns - 1);
  for (unsigned subset = leading; subset < 2 * leading; ++subset) {
    std::vector<std::size_t> used;
    for (std::size_t j = 0; j < columns; ++j) {
      if ((subset & (1U << j)) != 0) used.push_back(j);
    }
    const auto solution = of(used);
    // Another term must earn its place.
    if (solution && solution->error < 0.93 * best.error) best = *solution;
  }
  return best;
}

std::optional<Solution> LeastSquares::of(const std::vector<std::size_t>& used) const {
  std::array<Row, most_columns> a{};
  Row b{};
  for (const Row& row : rows_) {
    for (std::size_t i = 0; i < used.size(); ++i) {
      for (std::size_t j = 0; j < used.size(); ++j) a[i][j] += row[used[i]] * row[used[j]];
      b[i] += row[used[i]];
    }
  }
  const auto x = solve(a, b, used.size());
  if (!x) return std::nullopt;
  Solution solution;
  solution.columns = used.size();
  for (std::size_t i = 0; i < used.size(); ++i) {
    if ((*x)[i] < 0) return std::nullopt;
    solution.coefficients[used[i]] = (*x)[i] / scale_[used[i]];
  }
  double error = 0;
  for (const Row& row : rows_) {
    double fitted = 0;
    for (std::size_t i = 0; i < used.size(); ++i) fitted += row[used[i]] * (*x)[i];
    error += (fitted - 1) * (fitted - 1);
  }
  solution.error = error / static_cast<double>(rows_.size());
  return solution;
}

}  // namespace rehearse
