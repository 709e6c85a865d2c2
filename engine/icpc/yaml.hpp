#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse {

// A YAML text as a tree of its own: aliases are written out, so that size and depth are bounded for whoever walks it.
struct Yaml {
  enum class Kind { null, scalar, list, map };
  Kind kind = Kind::null;
  std::string scalar;
  std::vector<Yaml> elements;
  std::vector<std::pair<std::string, Yaml>> members;

  // Errors say where. An empty text is null; more than 100 thousand nodes or 50 levels are refused.
  [[nodiscard]] static Result<Yaml> parse(std::string_view text);

  [[nodiscard]] const Yaml* find(std::string_view name) const;  // null if there is none, or no value
  [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
  [[nodiscard]] std::optional<double> number(std::string_view name) const;

  // A list of texts, or a text split at white space.
  [[nodiscard]] std::vector<std::string> words() const;
};

}  // namespace rehearse
