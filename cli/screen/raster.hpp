#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/terminal/text.hpp"

// What terminal plots are drawn with.
namespace rehearse {

// A grid of dots, each cell of the terminal holding several: two by four in braille, one in ASCII.
class Raster {
 public:
  Raster(int columns, int rows, Charset charset);

  // In dots.
  [[nodiscard]] int width() const { return columns_ * across_; }
  [[nodiscard]] int height() const { return rows_ * down_; }
  // From the bottom left; what is outside is left out.
  void set(int x, int y);
  // A straight line between two dots.
  void join(int x0, int y0, int x1, int y1);

  // The dots of a cell, from the top left; 0 is none. With `braille` as a character.
  [[nodiscard]] unsigned at(int column, int row) const;

 private:
  int across_, down_, columns_, rows_;
  std::vector<unsigned> dots_;
};
[[nodiscard]] std::string braille(unsigned dots);

// A bar of at most so many columns for a share of 0 to 1: to an eighth of a column in blocks, to a whole one in ASCII.
[[nodiscard]] std::string bar(double share, int columns, Charset charset);

// One character a value, from low to high against the largest; a value of zero or less is a dot.
[[nodiscard]] std::string sparkline(const std::vector<double>& values, Charset charset);

// A shade for 0 (nothing) to 4 (most), one column.
[[nodiscard]] std::string_view shade(int level, Charset charset);

}  // namespace rehearse
