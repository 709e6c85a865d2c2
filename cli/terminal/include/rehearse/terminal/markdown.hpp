#pragma once

#include <string_view>
#include <vector>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// CommonMark with tables, as lines of at most so many columns. HTML is shown as text. The source need not be sanitized.
[[nodiscard]] std::vector<Line> render_markdown(std::string_view source, int columns, Charset charset);

}  // namespace rehearse
