#pragma once

#include <optional>
#include <string_view>

#include "command.hpp"

namespace rehearse {

// The value of an option that is a whole number; absent where it was not given, bad_input where it is something else.
[[nodiscard]] Result<std::optional<int>> whole_number(const Invocation& arguments, std::string_view key);

}  // namespace rehearse
