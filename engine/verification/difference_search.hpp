#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "rehearse/judge/judge.hpp"

namespace rehearse {

// Inputs with the oracle's answers, the simplest first, on which programs are told from the oracle: thousands of small ones,
// and some of what the recipes make from seeds that the package does not use.
class DifferenceSearch {
 public:
  [[nodiscard]] static Result<DifferenceSearch> create(Judge& judge, const Problem& problem, std::stop_token stop);

  // The first that the program fails, made as small as the shrinker can, still in its order of simplicity; absent if there is
  // none.
  [[nodiscard]] Result<std::optional<TestCase>> find(Trial& program);

  [[nodiscard]] std::size_t size() const { return inputs_.size(); }

 private:
  DifferenceSearch(const Problem& problem, Trial oracle) : problem_(problem), oracle_(std::move(oracle)) {}
  [[nodiscard]] Result<void> fill();
  [[nodiscard]] std::vector<Arguments> draw() const;
  // With the oracle's answer; absent where it has none.
  [[nodiscard]] Result<std::optional<TestCase>> answered(Arguments arguments);
  [[nodiscard]] Result<TestCase> shrink(Trial& program, TestCase failing);

  Problem problem_;
  Trial oracle_;
  std::vector<TestCase> inputs_;
};

}  // namespace rehearse
