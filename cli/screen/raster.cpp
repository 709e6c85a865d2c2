#include "screen/raster.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace rehearse {

Raster::Raster(int columns, int rows, Charset charset)
    : across_(charset == Charset::utf8 ? 2 : 1),
      down_(charset == Charset::utf8 ? 4 : 1),
      columns_(columns),
      rows_(rows),
      dots_(static_cast<std::size_t>(columns * rows), 0) {}

void Raster::set(int x, int y) {
  if (x < 0 || y < 0 || x >= width() || y >= height()) return;
  const int row = rows_ - 1 - y / down_;
  const int within = down_ - 1 - y % down_;
  static constexpr std::array<std::array<unsigned, 2>, 4> bits = {{{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}};
  dots_[static_cast<std::size_t>(row * columns_ + x / across_)] |=
      bits[static_cast<std::size_t>(within)][static_cast<std::size_t>(x % across_)];
}

void Raster::join(int x0, int y0, int x1, int y1) {
  const int steps = std::max({std::abs(x1 - x0), std::abs(y1 - y0), 1});
  for (int i = 0; i <= steps; ++i) {
    set(x0 + static_cast<int>(std::lround(static_cast<double>(x1 - x0) * i / steps)),
        y0 + static_cast<int>(std::lround(static_cast<double>(y1 - y0) * i / steps)));
  }
}

unsigned Raster::at(int column, int row) const { return dots_[static_cast<std::size_t>(row * columns_ + column)]; }

std::string braille(unsigned dots) {
  std::string cell;
  append_code_point(cell, static_cast<char32_t>(0x2800 + dots));
  return cell;
}

std::string bar(double share, int columns, Charset charset) {
  share = std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0);
  std::string text;
  if (charset == Charset::ascii) {
    text.assign(static_cast<std::size_t>(std::lround(share * columns)), '#');
    if (text.empty() && share > 0) text.append(1, '#');
    return text;
  }
  const long eighths = std::max(std::lround(share * columns * 8), share > 0 ? 1L : 0L);
  for (long i = 0; i < eighths / 8; ++i) append_code_point(text, 0x2588);
  if (eighths % 8 != 0) append_code_point(text, static_cast<char32_t>(0x2590 - eighths % 8));
  return text;
}

std::string sparkline(const std::vector<double>& values, Charset charset) {
  static constexpr std::string_view ascii = "_-=+*#";
  constexpr int blocks = 8;
  const double most = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
  std::string text;
  for (const double value : values) {
    if (!(value > 0)) {
      text += charset == Charset::ascii ? "." : "\xc2\xb7";
      continue;
    }
    const int levels = charset == Charset::ascii ? static_cast<int>(ascii.size()) : blocks;
    const int level = std::clamp(static_cast<int>(std::ceil(value / most * levels)), 1, levels);
    if (charset == Charset::ascii) {
      text += ascii[static_cast<std::size_t>(level - 1)];
    } else {
      append_code_point(text, static_cast<char32_t>(0x2580 + level));
    }
  }
  return text;
}

std::string_view shade(int level, Charset charset) {
  static constexpr std::array<std::string_view, 5> ascii = {".", "-", "+", "*", "#"};
  static constexpr std::array<std::string_view, 5> blocks = {"\xc2\xb7", "\xe2\x96\x91", "\xe2\x96\x92", "\xe2\x96\x93",
                                                             "\xe2\x96\x88"};
  const auto index = static_cast<std::size_t>(std::clamp(level, 0, 4));
  return charset == Charset::ascii ? ascii[index] : blocks[index];
}

}  // namespace rehearse
