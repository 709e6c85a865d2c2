#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "rehearse/judge/judge.hpp"

namespace rehearse {

// Inputs with the oracle's answers, the simplest first, on which programs are told from the oracle: thousands of small ones,
// and some of what the recipes make from seeds that the package does not use. Where a generator program keeps a guarantee that
// the input model cannot say, only what it makes is an input, and none is made smaller.
class DifferenceSearch {
 public:
  [[nodiscard]] static Result<DifferenceSearch> create(Judge& judge, const Problem& problem, std::stop_token stop);

  // The first that the program fails, made as small as the shrinker can, still in its order of simplicity; absent if there is
  // none.
  [[nodiscard]] Result<std::optional<TestCase>> find(Trial& program);

  // The first on which the program's answer is not the oracle's, be that what the problem promises or not; absent if there is
  // none.
  [[nodiscard]] Result<std::optional<TestCase>> first_failed(Trial& program);

  [[nodiscard]] std::size_t size() const { return inputs_.size(); }

 private:
  DifferenceSearch(const Problem& problem, Trial oracle, std::optional<Trial> second);
  [[nodiscard]] static Result<bool> fails(Trial& program, const TestCase& input);
  [[nodiscard]] Result<void> fill(std::vector<Arguments> drawn);
  void draw_small(std::vector<Arguments>& drawn) const;
  [[nodiscard]] static Result<void> draw_by_recipes(Judge& judge, const Problem& problem, std::vector<Arguments>& drawn);
  // With the oracle's answer; absent where it has none.
  [[nodiscard]] Result<std::optional<TestCase>> answered(Arguments arguments);
  // Another accepted submission gives the same answer: else the input is outside of what the problem promises.
  [[nodiscard]] Result<bool> is_undisputed(const TestCase& test_case);
  [[nodiscard]] Result<TestCase> shrink(Trial& program, TestCase failing);

  Problem problem_;
  bool only_generated_;
  Trial oracle_;
  std::optional<Trial> second_;
  std::vector<TestCase> inputs_;
};

}  // namespace rehearse
