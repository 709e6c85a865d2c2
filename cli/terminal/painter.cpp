#include "rehearse/terminal/painter.hpp"

namespace rehearse {
namespace {

std::string move_to(int row, int column) { return "\x1b[" + std::to_string(row + 1) + ";" + std::to_string(column + 1) + "H"; }

}  // namespace

std::string Painter::paint(const Frame& frame, Paint paint) {
  std::string body;
  if (!valid_) {
    body += "\x1b[0m\x1b[2J";
    shown_.clear();
  }
  for (std::size_t row = 0; row < frame.lines.size() || row < shown_.size(); ++row) {
    const std::string line = row < frame.lines.size() ? encoded(frame.lines[row], paint) : std::string();
    if (row < shown_.size() ? shown_[row] == line : line.empty()) continue;
    // Cleared first: clearing after a line that fills the last column would wipe that column.
    body += move_to(static_cast<int>(row), 0) + "\x1b[K" + line;
  }
  const bool cursor_changed = !valid_ || cursor_ != frame.cursor || (frame.cursor && !body.empty());
  shown_.resize(frame.lines.size());
  for (std::size_t row = 0; row < frame.lines.size(); ++row) shown_[row] = encoded(frame.lines[row], paint);
  cursor_ = frame.cursor;
  valid_ = true;
  if (body.empty() && !cursor_changed) return {};
  std::string bytes = body.empty() ? std::string() : "\x1b[?25l" + body;
  if (frame.cursor) bytes += move_to(frame.cursor->row, frame.cursor->column) + "\x1b[?25h";
  if (!frame.cursor && body.empty()) bytes += "\x1b[?25l";
  return bytes;
}

}  // namespace rehearse
