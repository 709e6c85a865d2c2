#include "doctor/section.hpp"

#include <algorithm>
#include <iterator>

namespace rehearse {
namespace {

constexpr int name_column = 4;
constexpr int value_column = 21;

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

Section::Section(std::string_view title, int columns, Charset charset) : columns_(columns), charset_(charset) {
  lines_.emplace_back(title, style::heading);
}

Section& Section::row(Mark mark, std::string_view name, std::string_view value) {
  Line line("  ");
  line.add(mark_of(mark, charset_)).add(sanitize_line(name, charset_)).pad_to(value_column - 1).add(" ");
  line.add(sanitize_line(value, charset_), mark == Mark::note ? style::dim : style::plain);
  append(lines_, wrapped(line, columns_, value_column));
  return *this;
}

Section& Section::more(std::string_view text) {
  Line line(std::string(value_column, ' '));
  append(lines_, wrapped(line.add(sanitize_line(text, charset_), style::dim), columns_, value_column));
  return *this;
}

Section& Section::command(std::string_view text) {
  append(lines_, remedy_lines(text, name_column, columns_, charset_));
  return *this;
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
