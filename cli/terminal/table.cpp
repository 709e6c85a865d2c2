#include "rehearse/terminal/table.hpp"

#include <algorithm>
#include <numeric>

#include "rehearse/terminal/look.hpp"

namespace rehearse {
namespace {

constexpr int gap = 2;

int longest_word(const Line& cell) {
  const std::string text = cell.plain();
  int longest = 1;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(' ', i), text.size());
    longest = std::max(longest, display_width(std::string_view(text).substr(i, end - i)));
    i = end + 1;
  }
  return longest;
}

// Takes columns from the widest that may give one, until the row fits or none may.
void shrink(std::vector<int>& widths, const std::vector<int>& least, int room) {
  while (std::accumulate(widths.begin(), widths.end(), 0) > room) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > least[i] && (widest == nullptr || widths[i] > *widest)) widest = &widths[i];
    }
    if (widest == nullptr) return;
    --*widest;
  }
}

std::vector<int> column_widths(const Table& table, int columns) {
  std::size_t count = 0;
  for (const auto& row : table.rows) count = std::max(count, row.size());
  std::vector<int> widths(count, 1);
  std::vector<int> words(count, 1);
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], row[i].width());
      words[i] = std::max(words[i], longest_word(row[i]));
    }
  }
  const int room = columns - gap * (static_cast<int>(count) - 1);
  shrink(widths, words, room);  // words stay whole while they can
  shrink(widths, std::vector<int>(count, 1), room);
  return widths;
}

void layout_row(const Table& table, const std::vector<Line>& row, const std::vector<int>& widths, std::vector<Line>& lines) {
  std::vector<std::vector<Line>> cells(widths.size());
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells[i] = wrapped(row[i], widths[i]);
    height = std::max(height, cells[i].size());
  }
  for (std::size_t y = 0; y < height; ++y) {
    Line line;
    int column = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const Line cell = y < cells[i].size() ? cells[i][y] : Line();
      const bool right = i < table.right.size() && table.right[i];
      line.pad_to(right ? column + widths[i] - cell.width() : column);
      line.add(cell);
      column += widths[i] + gap;
    }
    lines.push_back(std::move(line));
  }
}

}  // namespace

std::vector<Line> layout_table(const Table& table, int columns, Charset charset) {
  std::vector<Line> lines;
  if (table.rows.empty()) return lines;
  const std::vector<int> widths = column_widths(table, columns);
  layout_row(table, table.rows.front(), widths, lines);
  std::string rule;
  const int total = std::accumulate(widths.begin(), widths.end(), 0) + gap * (static_cast<int>(widths.size()) - 1);
  for (int i = 0; i < std::min(total, columns); ++i) rule += glyphs(charset).horizontal;
  lines.emplace_back(rule, style::dim);
  for (std::size_t i = 1; i < table.rows.size(); ++i) layout_row(table, table.rows[i], widths, lines);
  return lines;
}

}  // namespace rehearse
