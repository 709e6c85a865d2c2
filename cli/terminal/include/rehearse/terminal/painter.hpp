#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/terminal/line.hpp"

namespace rehearse {

struct Size {
  int columns = 80;
  int rows = 24;
  friend bool operator==(const Size&, const Size&) = default;
};

struct Cursor {
  int row = 0;
  int column = 0;
  friend bool operator==(const Cursor&, const Cursor&) = default;
};

// A whole screen: at most the terminal's rows, none wider than its columns.
struct Frame {
  std::vector<Line> lines;
  std::optional<Cursor> cursor;  // absent: hidden
};

// Brings a terminal from one frame to the next, writing only the lines that changed.
class Painter {
 public:
  // The bytes to write; empty if nothing changed.
  [[nodiscard]] std::string paint(const Frame& frame, Paint paint);
  // The screen holds something else now (resize, another program): the next frame is written whole.
  void invalidate() { valid_ = false; }

 private:
  std::vector<std::string> shown_;
  std::optional<Cursor> cursor_;
  bool valid_ = false;
};

}  // namespace rehearse
