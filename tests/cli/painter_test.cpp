#include "rehearse/terminal/painter.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {
Frame frame(std::initializer_list<std::string_view> lines) {
  Frame result;
  for (const auto line : lines) result.lines.emplace_back(line);
  return result;
}
}  // namespace

TEST_CASE("only lines that changed are written", "[painter]") {
  Painter painter;
  const std::string first = painter.paint(frame({"one", "two"}), Paint::plain);
  CHECK(first.find("one") != std::string::npos);
  CHECK(first.find("two") != std::string::npos);
  CHECK(painter.paint(frame({"one", "two"}), Paint::plain).empty());
  const std::string second = painter.paint(frame({"one", "2"}), Paint::plain);
  CHECK(second.find("one") == std::string::npos);
  CHECK(second.find("\x1b[2;1H\x1b[K2") != std::string::npos);
}

TEST_CASE("lines that are gone are cleared", "[painter]") {
  Painter painter;
  (void)painter.paint(frame({"one", "two"}), Paint::plain);
  CHECK(painter.paint(frame({"one"}), Paint::plain).find("\x1b[2;1H\x1b[K") != std::string::npos);
}

TEST_CASE("after invalidate() everything is written again", "[painter]") {
  Painter painter;
  const std::string first = painter.paint(frame({"one"}), Paint::plain);
  painter.invalidate();
  CHECK(painter.paint(frame({"one"}), Paint::plain) == first);
}

TEST_CASE("the cursor is shown where it belongs and hidden otherwise", "[painter]") {
  Painter painter;
  (void)painter.paint(frame({"x"}), Paint::plain);
  Frame with_cursor = frame({"x"});
  with_cursor.cursor = Cursor{0, 1};
  CHECK(painter.paint(with_cursor, Paint::plain) == "\x1b[1;2H\x1b[?25h");
  CHECK(painter.paint(with_cursor, Paint::plain).empty());
  CHECK(painter.paint(frame({"x"}), Paint::plain) == "\x1b[?25l");
}
