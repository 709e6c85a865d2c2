#pragma once

#include <array>
#include <string_view>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// A clock text (digits and ':') in figures three rows high.
inline constexpr int clock_face_rows = 3;
[[nodiscard]] std::array<Line, clock_face_rows> clock_face(std::string_view text, Style style, Charset charset);

}  // namespace rehearse
