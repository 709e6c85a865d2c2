#pragma once

#include <string_view>
#include <vector>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// A compiler's messages with colours of our own, whatever compiler it was: places bold, errors red, warnings yellow, the marks
// below the source green. The compiler itself is told to use none: what comes from inside the sandbox is shown as plain text.
[[nodiscard]] std::vector<Line> build_log_lines(std::string_view log, Charset charset);

}  // namespace rehearse
