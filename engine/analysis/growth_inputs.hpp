#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "rehearse/analysis/growth.hpp"
#include "rehearse/bank/problem.hpp"

namespace rehearse {

// Inputs of a chosen size, of several kinds: a class is a bound, and what is slow on sorted input is slow. Random ones of the
// declaration; these sorted, reversed, all equal, in a chain; grids and graphs of the shapes that their declarations can draw;
// what the package's generator makes at that size; the problem's own large cases, cut to size. What an input cannot be is found
// by making it and asking the declaration.
class GrowthInputs {
 public:
  // Problem and cases outlive it.
  GrowthInputs(const Problem& problem, const std::vector<TestCase>& large, SizedCases sized = {});

  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] bool takes_program(std::size_t kind) const;
  // How many different inputs of one size there are to try.
  [[nodiscard]] std::uint64_t variants(std::size_t kind) const;
  // Makes ahead, in one go, what takes a program to make; without it make() has nothing of these kinds.
  void prepare(const std::vector<std::int64_t>& sizes);
  [[nodiscard]] Result<Arguments> make(std::size_t kind, std::int64_t size, std::uint64_t seed) const;

 private:
  void add_shapes();
  void add_sized();
  void add_large(const std::vector<TestCase>& large);

  const Problem& problem_;
  std::int64_t most_ = 1;  // of the scale
  bool is_area_ = false;   // its sizes are sides: a program is asked for cells
  SizedCases make_sized_;
  std::vector<std::string> names_;  // arrangements, then shapes, then sized recipes, then large cases
  std::vector<InputModel> shapes_;
  std::vector<const Recipe*> sized_;
  std::vector<std::map<std::int64_t, Arguments>> prepared_;  // of each of these, by size
  std::vector<const TestCase*> large_;                       // of the last names
};

// Exposed for tests. The first `fraction` of a case: of each array, text and table, of rows and columns of a matrix. Of a class
// the first `size` calls, and that fraction of its constructor's numbers.
[[nodiscard]] Arguments cut_case(const Arguments& arguments, const Signature& signature, double fraction, std::int64_t size);

}  // namespace rehearse
