#include "views/diff_text.hpp"

#include <fmt/format.h>

namespace rehearse {

std::vector<Line> diff_text(const std::vector<DiffHunk>& hunks, Charset charset) {
  std::vector<Line> lines;
  for (const DiffHunk& hunk : hunks) {
    lines.emplace_back(hunk_header(hunk), style::dim);
    for (const DiffLine& line : hunk.lines) {
      const bool added = line.mark == DiffMark::added;
      const char sign = line.mark == DiffMark::same ? ' ' : added ? '+' : '-';
      const Style look = line.mark == DiffMark::same ? style::plain : added ? style::good : style::bad;
      lines.push_back(Line(fmt::format("{} ", sign), look).add(sanitize_line(line.text, charset), look));
    }
  }
  return lines;
}

std::vector<Line> source_text(std::string_view source, Charset charset) {
  std::vector<Line> lines;
  while (!source.empty()) {
    const auto end = source.find('\n');
    lines.push_back(
        Line(fmt::format("{:>4}  ", lines.size() + 1), style::dim).add(sanitize_line(source.substr(0, end), charset)));
    source = end == std::string_view::npos ? std::string_view{} : source.substr(end + 1);
  }
  return lines;
}

}  // namespace rehearse
