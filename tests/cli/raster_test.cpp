#include "screen/raster.hpp"

#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("a dot is set in its cell, and outside of the grid nothing is", "[raster]") {
  Raster dots(2, 1, Charset::utf8);
  CHECK(dots.width() == 4);
  CHECK(dots.height() == 4);
  dots.set(0, 0);
  dots.set(3, 3);
  dots.set(-1, 0);
  dots.set(4, 0);
  dots.set(0, 4);
  CHECK(braille(dots.at(0, 0)) == "\u2840");
  CHECK(braille(dots.at(1, 0)) == "\u2808");
}

TEST_CASE("two dots are joined without a gap, in any direction", "[raster]") {
  for (const auto& [x, y] : {std::pair{9, 9}, {9, 0}, {0, 9}, {9, 3}}) {
    Raster dots(10, 10, Charset::ascii);
    dots.join(0, 0, x, y);
    int set = 0;
    for (int column = 0; column < 10; ++column) {
      for (int row = 0; row < 10; ++row) set += dots.at(column, row) != 0 ? 1 : 0;
    }
    CHECK(set == std::max(x, y) + 1);
    CHECK(dots.at(x, 9 - y) != 0);
    CHECK(dots.at(0, 9) != 0);
  }
}

TEST_CASE("a bar is as long as its share, never longer than there is room, and seen as soon as there is anything", "[raster]") {
  CHECK(bar(0, 10, Charset::utf8).empty());
  CHECK(bar(1, 4, Charset::utf8) == "\u2588\u2588\u2588\u2588");
  CHECK(bar(0.625, 4, Charset::utf8) == "\u2588\u2588\u258c");
  CHECK(bar(7, 4, Charset::ascii) == "####");
  CHECK(bar(0.5, 4, Charset::ascii) == "##");
  CHECK(bar(0.0001, 4, Charset::ascii) == "#");
  CHECK(display_width(bar(0.0001, 4, Charset::utf8)) == 1);
  CHECK(bar(0.0 / 1.0, 4, Charset::ascii).empty());
}

TEST_CASE("a sparkline has one column a value, the largest on top, and dots for nothing", "[raster]") {
  CHECK(sparkline({0, 1, 4, 8}, Charset::utf8) == "\u00b7\u2581\u2584\u2588");
  CHECK(sparkline({0, 1, 6}, Charset::ascii) == "._#");
  CHECK(sparkline({}, Charset::utf8).empty());
  CHECK(sparkline({0, 0}, Charset::ascii) == "..");
}

TEST_CASE("shades grow darker in five steps", "[raster]") {
  for (const Charset charset : {Charset::ascii, Charset::utf8}) {
    for (int level = 0; level <= 4; ++level) CHECK(display_width(shade(level, charset)) == 1);
    CHECK(shade(9, charset) == shade(4, charset));
    CHECK(shade(0, charset) != shade(1, charset));
  }
}
