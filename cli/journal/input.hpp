#pragma once

#include <string>

#include "rehearse/base/result.hpp"

namespace rehearse {

// A file's content; "-" is standard input. At most 16 MiB.
[[nodiscard]] Result<std::string> read_input(const std::string& file);

}  // namespace rehearse
