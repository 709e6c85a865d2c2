#include "doctor/section.hpp"

#include <algorithm>
#include <iterator>

namespace rehearse {
namespace {

constexpr int name_column = 4;
constexpr int least_name_width = 12;

void append(std::vector<Line>& lines, std::vector<Line> more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

Style style_of(Mark mark) {
  switch (mark) {
    case Mark::good: return style::good;
    case Mark::note: return style::dim;
    case Mark::warning: return style::warning;
    case Mark::bad: return style::bad;
  }
  return style::plain;
}

}  // namespace

Line mark_of(Mark mark, Charset charset) {
  const Glyphs& g = glyphs(charset);
  const std::string_view glyph = mark == Mark::good      ? g.tick
                                 : mark == Mark::note    ? g.dot
                                 : mark == Mark::warning ? std::string_view("!")
                                                         : g.cross;
  return Line(glyph, style_of(mark)).add(" ");
}

Section::Section(std::string_view title, int columns, Charset charset) : title_(title), columns_(columns), charset_(charset) {}

Section& Section::row(Mark mark, std::string_view name, std::string_view value) {
  rows_.push_back({mark, sanitize_line(name, charset_), sanitize_line(value, charset_), {}, {}});
  return *this;
}

Section& Section::more(std::string_view text) {
  rows_.back().more.push_back(sanitize_line(text, charset_));
  return *this;
}

Section& Section::command(std::string_view text) {
  rows_.back().commands.emplace_back(text);
  return *this;
}

int Section::value_column() const {
  int widest = least_name_width;
  for (const Row& row : rows_) widest = std::max(widest, display_width(row.name));
  return std::min(name_column + widest + 2, columns_ / 2);
}

std::vector<Line> Section::lines() const {
  std::vector<Line> lines{Line(title_, style::heading)};
  const int column = value_column();
  for (const Row& row : rows_) {
    Line line("  ");
    line.add(mark_of(row.mark, charset_)).add(row.name).pad_to(column - 1).add(" ");
    append(lines, wrapped(line.add(row.value, row.mark == Mark::note ? style::dim : style::plain), columns_, column));
    for (const std::string& text : row.more) {
      Line below(std::string(static_cast<std::size_t>(column), ' '));
      append(lines, wrapped(below.add(text, style::dim), columns_, column));
    }
    for (const std::string& text : row.commands) append(lines, remedy_lines(text, name_column, columns_, charset_));
  }
  return lines;
}

std::vector<Line> remedy_lines(std::string_view text, int indent, int columns, Charset charset) {
  std::vector<Line> lines;
  const std::string shown = sanitize(text, charset);
  for (std::string_view rest = shown; !rest.empty();) {
    std::string_view one = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    one.remove_prefix(std::min(one.find_first_not_of(' '), one.size()));
    Line line(std::string(static_cast<std::size_t>(indent), ' '));
    line.add(lines.empty() ? glyphs(charset).arrow : " ", style::dim).add(" ").add(one, style::accent);
    append(lines, wrapped(line, columns, indent + 2));
  }
  return lines;
}

}  // namespace rehearse
