#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "rehearse/bank/input_model.hpp"

namespace rehearse {

// How many scalars (numbers, characters, booleans) an input consists of: what makes a counterexample easy to read. The
// operations of a class count one each, and their arguments. Without the signature names of operations count as texts.
[[nodiscard]] std::size_t count_scalars(const Arguments& arguments, const Signature& signature);
[[nodiscard]] std::size_t count_scalars(const Arguments& arguments);

// Makes a failing input smaller, step by step, under whatever test its caller has: ask for candidates, try them in one batch,
// and take the first that fails as well. Every candidate is valid by the model, and simpler than best(): fewer scalars first,
// then numbers nearer to zero, then a smaller order of elements; so it ends. Nothing is offered twice, but what stood behind a
// candidate that was taken and is simpler than that one, too.
//
//   for (auto candidates = shrinker.next(50); !candidates.empty(); candidates = shrinker.next(50)) {
//     if (const auto failing = first_that_fails(candidates)) shrinker.take(*failing);
//   }
class Shrinker {
 public:
  // removals: what is left stays as it is. An input that keeps a promise which its model cannot say ("exactly one pair") then
  // mostly keeps it, where other numbers would break it.
  enum class Steps { all, removals };
  Shrinker(InputModel model, Arguments failing, Steps steps = Steps::all);
  Shrinker(Shrinker&&) noexcept;
  Shrinker& operator=(Shrinker&&) noexcept;
  ~Shrinker();

  [[nodiscard]] const Arguments& best() const;

  // Up to `most` candidates that were not tried yet, the boldest first; none: best() cannot be made any simpler.
  [[nodiscard]] std::vector<Arguments> next(std::size_t most);

  // Candidate `index` of the last next() is the first that fails, too: it is the best from now on.
  void take(std::size_t index);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rehearse
