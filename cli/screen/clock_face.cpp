#include "screen/clock_face.hpp"

namespace rehearse {
namespace {

using Figure = std::array<std::string_view, clock_face_rows>;

constexpr std::array<Figure, 10> block_figures{{{"█▀█", "█ █", "▀▀▀"},
                                                {"▀█ ", " █ ", "▀▀▀"},
                                                {"▀▀█", "█▀▀", "▀▀▀"},
                                                {"▀▀█", " ▀█", "▀▀▀"},
                                                {"█ █", "▀▀█", "  ▀"},
                                                {"█▀▀", "▀▀█", "▀▀▀"},
                                                {"█▀▀", "█▀█", "▀▀▀"},
                                                {"▀▀█", "  █", "  ▀"},
                                                {"█▀█", "█▀█", "▀▀▀"},
                                                {"█▀█", "▀▀█", "▀▀▀"}}};
constexpr Figure block_colon{"▄", "▄", " "};

constexpr std::array<Figure, 10> ascii_figures{{{" _ ", "| |", "|_|"},
                                                {"   ", "  |", "  |"},
                                                {" _ ", " _|", "|_ "},
                                                {" _ ", " _|", " _|"},
                                                {"   ", "|_|", "  |"},
                                                {" _ ", "|_ ", " _|"},
                                                {" _ ", "|_ ", "|_|"},
                                                {" _ ", "  |", "  |"},
                                                {" _ ", "|_|", "|_|"},
                                                {" _ ", "|_|", " _|"}}};
constexpr Figure ascii_colon{" ", ".", "."};

}  // namespace

std::array<Line, clock_face_rows> clock_face(std::string_view text, Style style, Charset charset) {
  const bool blocks = charset == Charset::utf8;
  std::array<Line, clock_face_rows> rows;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool digit = c >= '0' && c <= '9';
    const auto index = static_cast<std::size_t>(digit ? c - '0' : 0);
    const Figure& colon = blocks ? block_colon : ascii_colon;
    const Figure& figure = digit ? (blocks ? block_figures : ascii_figures)[index] : colon;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (i > 0) rows[row].add(" ", style);
      rows[row].add(figure[row], style);
    }
  }
  return rows;
}

}  // namespace rehearse
