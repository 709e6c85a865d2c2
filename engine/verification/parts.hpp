#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "rehearse/judge/judge.hpp"

namespace rehearse {

// Several C++ solutions of one problem, built together where they can be (combined_source.hpp).
class Parts {
 public:
  enum class Checks { usual, strict };  // strict: a function that may end without its result does not compile

  // Those that do not compile are found by what the compiler says, or by halves, and left out.
  [[nodiscard]] static Result<Parts> build(Judge& judge, const Problem& problem, const std::string& language,
                                           std::vector<std::string> sources, Checks checks, std::stop_token stop);

  [[nodiscard]] bool compiles(std::size_t part) const { return places_[part].has_value(); }
  // Of one that compiles. The parts must outlive nothing of it.
  [[nodiscard]] Trial trial(std::size_t part, std::optional<Millis> cpu_limit = {}) const;

 private:
  struct Place {
    std::size_t unit = 0;
    std::size_t index = 0;  // in it
  };
  class Assembly;

  std::vector<Trial> units_;
  std::vector<std::optional<Place>> places_;
};

}  // namespace rehearse
