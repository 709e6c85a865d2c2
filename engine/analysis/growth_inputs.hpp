#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rehearse/bank/problem.hpp"

namespace rehearse {

// Inputs of a chosen size, of several kinds: a class is a bound, and what is slow on sorted input is slow. Random ones of the
// declaration; these sorted, reversed, all equal, in a chain; grids and graphs of the shapes that their declarations can draw;
// the problem's own large cases, cut to size. What an input cannot be is found by making it and asking the declaration.
class GrowthInputs {
 public:
  // Both outlive it.
  GrowthInputs(const Problem& problem, const std::vector<TestCase>& large);

  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  // How many different inputs of one size there are to try.
  [[nodiscard]] std::uint64_t variants(std::size_t kind) const;
  [[nodiscard]] Result<Arguments> make(std::size_t kind, std::int64_t size, std::uint64_t seed) const;

 private:
  void add_shapes();

  const Problem& problem_;
  std::int64_t most_ = 1;           // of the scale
  std::vector<std::string> names_;  // arrangements, then shapes, then large cases
  std::vector<InputModel> shapes_;
  std::vector<const TestCase*> large_;  // of the last names
};

// Exposed for tests. The first `fraction` of a case: of each array, text and table, of rows and columns of a matrix. Of a class
// the first `size` calls, and that fraction of its constructor's numbers.
[[nodiscard]] Arguments cut_case(const Arguments& arguments, const Signature& signature, double fraction, std::int64_t size);

}  // namespace rehearse
