#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse {

// How the output of a whole program is held against the expected text: the default validator of the ICPC package format. Tokens
// are compared, without regard to case and to how they are spaced, unless flags ask for more; with a tolerance, tokens that are
// numbers in the answer are compared as numbers.
struct TextComparison {
  bool case_sensitive = false;
  bool space_change_sensitive = false;
  std::optional<double> absolute;  // either suffices
  std::optional<double> relative;

  // case_sensitive, space_change_sensitive, float_absolute_tolerance E, float_relative_tolerance E, float_tolerance E.
  [[nodiscard]] static Result<TextComparison> parse(const std::vector<std::string>& flags);

  // Where the two first differ, in words ("line 3, token 2: expected \"4\", got \"5\""); empty if the output is accepted.
  [[nodiscard]] std::string difference(std::string_view answer, std::string_view output) const;
};

}  // namespace rehearse
