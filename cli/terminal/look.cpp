#include "rehearse/terminal/look.hpp"

namespace rehearse {

const Glyphs& glyphs(Charset charset) {
  static constexpr Glyphs utf8{.horizontal = "─",
                               .vertical = "│",
                               .full = "━",
                               .empty = "─",
                               .bullet = "•",
                               .tick = "✓",
                               .cross = "✗",
                               .arrow = "→",
                               .pointer = "▸",
                               .ellipsis = "…",
                               .dot = "·",
                               .up = "↑",
                               .down = "↓"};
  static constexpr Glyphs ascii{.horizontal = "-",
                                .vertical = "|",
                                .full = "#",
                                .empty = ".",
                                .bullet = "*",
                                .tick = "+",
                                .cross = "x",
                                .arrow = "->",
                                .pointer = ">",
                                .ellipsis = "~",
                                .dot = "-",
                                .up = "^",
                                .down = "v"};
  return charset == Charset::utf8 ? utf8 : ascii;
}

std::optional<ColourChoice> parse_colour_choice(std::string_view text) {
  if (text == "auto") return ColourChoice::automatic;
  if (text == "always") return ColourChoice::always;
  if (text == "never") return ColourChoice::never;
  return std::nullopt;
}

Paint choose_paint(ColourChoice choice, bool is_terminal, const Environment& environment) {
  if (choice == ColourChoice::always) return Paint::coloured;
  if (choice == ColourChoice::never || environment("NO_COLOR")) return Paint::plain;
  const auto force = environment("CLICOLOR_FORCE");
  if (force && *force != "0") return Paint::coloured;
  if (!is_terminal || environment("TERM").value_or("dumb") == "dumb") return Paint::plain;
  return Paint::coloured;
}

}  // namespace rehearse
