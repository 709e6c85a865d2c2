#include "views/fact_lines.hpp"

#include <algorithm>

namespace rehearse {

FactLines& FactLines::title(std::string_view words, Style style) {
  return add(wrapped(Line(sanitize_line(words, charset_), style), columns_));
}

FactLines& FactLines::heading(std::string_view words) {
  gap();
  return add(wrapped(Line(sanitize_line(words, charset_), style::heading), columns_));
}

FactLines& FactLines::fact(std::string_view name, std::string_view value, Style style) {
  if (value.empty()) return *this;
  Line line("  ");
  line.add(name, style::dim);
  if (line.width() >= name_columns_) line.add(" ");
  line.pad_to(name_columns_);
  return add(wrapped(line.add(sanitize_line(value, charset_), style), columns_, name_columns_));
}

FactLines& FactLines::words(std::string_view words, Style style, int indent) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  for (std::size_t start = 0; start <= words.size();) {
    const std::size_t end = std::min(words.find('\n', start), words.size());
    add(wrapped(Line(margin).add(sanitize_line(words.substr(start, end - start), charset_), style), columns_, indent));
    start = end + 1;
  }
  return *this;
}

FactLines& FactLines::command(std::string_view words) {
  lines_.push_back(Line("  ").add(sanitize_line(words, charset_), style::accent));
  return *this;
}

FactLines& FactLines::add(const std::vector<Line>& lines) {
  lines_.insert(lines_.end(), lines.begin(), lines.end());
  return *this;
}

FactLines& FactLines::gap() {
  if (!lines_.empty() && !lines_.back().empty()) lines_.emplace_back();
  return *this;
}

}  // namespace rehearse
