#include "screen/build_log.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "rehearse/terminal/look.hpp"

namespace rehearse {
namespace {

constexpr Style error_style{.colour = Colour::red, .bold = true};
constexpr Style warning_style{.colour = Colour::yellow, .bold = true};
constexpr Style note_style{.colour = Colour::cyan, .bold = true};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

// "solution.cpp:3:5: " as "solution.cpp:3:5:", else nothing.
std::size_t place_length(std::string_view line) {
  const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
  std::size_t at = line.find(':', start);
  if (at == std::string_view::npos || at == start || line.substr(start, at - start).find(' ') != std::string_view::npos)
    return 0;
  std::size_t numbers = 0;
  while (at + 1 < line.size() && line[at] == ':' && is_digit(line[at + 1])) {
    ++numbers;
    at = std::min(line.find_first_not_of("0123456789", at + 1), line.size());
  }
  if (numbers == 0) return 0;
  return at < line.size() && line[at] == ':' ? at + 1 : at;
}

// The marks below a line of source: "   | ^~~~", "~~^".
bool is_marks(std::string_view line) {
  return line.find('^') != std::string_view::npos && line.find_first_not_of(" |^~-+\t") == std::string_view::npos;
}

struct Word {
  std::string_view text;
  Style style;
};
constexpr std::array words = {Word{"fatal error:", error_style}, Word{"error:", error_style},
                              Word{"error[", error_style},       Word{"error TS", error_style},
                              Word{"warning:", warning_style},   Word{"warning[", warning_style},
                              Word{"note:", note_style},         Word{"help:", note_style}};

// "SyntaxError: ...": the first word, up to the colon.
std::size_t error_name_length(std::string_view line) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return 0;
  const std::string_view name = line.substr(0, colon);
  const bool is_name = std::all_of(name.begin(), name.end(), is_letter) && name.ends_with("Error");
  return is_name ? colon + 1 : 0;
}

Line coloured(std::string_view line) {
  if (is_marks(line)) return Line(line, style::good);
  Line made;
  if (const std::size_t length = place_length(line); length != 0) {
    made.add(line.substr(0, length), style::bold);
    line.remove_prefix(length);
  }
  if (const std::size_t length = error_name_length(line); length != 0) {
    return made.add(line.substr(0, length), error_style).add(line.substr(length));
  }
  const Word* first = nullptr;
  std::size_t place = line.size();
  for (const Word& word : words) {
    const std::size_t at = line.find(word.text);
    const bool whole = at != std::string_view::npos && (at == 0 || !is_letter(line[at - 1]));
    if (!whole || at >= place) continue;
    first = &word;
    place = at;
  }
  if (first == nullptr) return made.add(line);
  made.add(line.substr(0, place)).add(line.substr(place, first->text.size()), first->style);
  return made.add(line.substr(place + first->text.size()));
}

}  // namespace

std::vector<Line> build_log_lines(std::string_view log, Charset charset) {
  std::vector<Line> lines;
  while (!log.empty()) {
    const std::size_t end = std::min(log.find('\n'), log.size());
    lines.push_back(coloured(sanitize_line(log.substr(0, end), charset)));
    log.remove_prefix(std::min(end + 1, log.size()));
  }
  return lines;
}

}  // namespace rehearse
