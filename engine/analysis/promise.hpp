#pragma once

#include <optional>

#include "rehearse/bank/problem.hpp"

namespace rehearse {

// What a problem promises of its inputs and its declaration cannot say ("exactly one pair exists") is kept by its generator
// program, and shows in the answers of its own cases: where all of them are lists of one length, or none is empty, an input
// whose answer is another one breaks the promise.
class Promise {
 public:
  explicit Promise(const Problem& problem);

  // Whether there may be a promise beyond the declaration at all.
  [[nodiscard]] bool is_tacit() const { return is_tacit_; }
  [[nodiscard]] bool allows(const Value& answer) const;
  // There surely is one: most inputs of the declaration would break it.
  [[nodiscard]] bool is_narrow() const { return never_empty_ || length_; }

 private:
  bool is_tacit_ = false;
  bool never_empty_ = false;
  std::optional<std::size_t> length_;
};

}  // namespace rehearse
