#pragma once

#include <optional>
#include <string_view>

#include "rehearse/base/paths.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// The characters that drawings are made of.
struct Glyphs {
  std::string_view horizontal, vertical, full, empty, bullet, tick, cross, arrow, pointer, ellipsis, dot, up, down;
};
[[nodiscard]] const Glyphs& glyphs(Charset charset);

enum class ColourChoice { automatic, always, never };
[[nodiscard]] std::optional<ColourChoice> parse_colour_choice(std::string_view text);  // "auto", "always", "never"

// NO_COLOR, TERM=dumb and CLICOLOR_FORCE as their conventions say; an explicit choice goes before them.
[[nodiscard]] Paint choose_paint(ColourChoice choice, bool is_terminal, const Environment& environment);

// How to write for one output.
struct Look {
  Charset charset = Charset::utf8;
  Paint paint = Paint::plain;

  [[nodiscard]] const Glyphs& glyphs() const { return rehearse::glyphs(charset); }
};

}  // namespace rehearse
