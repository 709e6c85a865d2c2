#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// What is wrong with a value, and where in it. The path is collected from the inside out, so that a sound value costs nothing.
struct Fault {
  std::vector<std::string> reversed_path;
  std::string message;

  [[nodiscard]] Fault within(std::string step) &&;
  [[nodiscard]] Fault within(std::size_t index) &&;
  [[nodiscard]] std::string brackets() const;  // "nums[3]", or "[3]" where the path starts with an index
  [[nodiscard]] std::string pointer() const;   // "nums/3"
};

// check_shape, for callers that word the place themselves.
[[nodiscard]] std::optional<Fault> find_shape_fault(const Value& value, const Type& type);
[[nodiscard]] std::optional<Fault> find_shape_fault(const Arguments& arguments, const Signature& signature);

}  // namespace rehearse
