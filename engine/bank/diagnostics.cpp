#include "diagnostics.hpp"

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::size_t max_shown = 500;

}  // namespace

void Diagnostics::add(std::string_view place, std::string_view message) {
  std::string line = file_;
  for (const std::string_view part : {place, message}) {
    if (part.empty()) continue;
    if (!line.empty()) line += ": ";
    line += part;
  }
  lines_.push_back(std::move(line));
}

void Diagnostics::append(const Diagnostics& other) { lines_.insert(lines_.end(), other.lines_.begin(), other.lines_.end()); }

void Diagnostics::append_lines(std::string_view lines) {
  while (!lines.empty()) {
    const auto end = lines.find('\n');
    lines_.emplace_back(lines.substr(0, end));
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
}

std::string Diagnostics::text() const {
  std::string text;
  for (std::size_t i = 0; i < lines_.size() && i < max_shown; ++i) text += (i == 0 ? "" : "\n") + lines_[i];
  if (lines_.size() > max_shown) text += fmt::format("\n... and {} more", lines_.size() - max_shown);
  return text;
}

}  // namespace rehearse
