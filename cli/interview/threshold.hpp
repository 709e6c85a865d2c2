#pragma once

#include <optional>
#include <string>

#include "context.hpp"

namespace rehearse {

// What is said before a session, while no clock runs.
struct Threshold {
  bool starts = true;         // false: not now
  std::optional<int> nerves;  // 1 to 5
};

// Asks on a terminal: the nerves, and whether to breathe first; Enter alone starts. `what`: the session in a line.
[[nodiscard]] Result<Threshold> ask_before_the_start(Context& context, const std::string& what);

}  // namespace rehearse
