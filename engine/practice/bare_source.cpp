#include "bare_source.hpp"

#include <cctype>

namespace rehearse {
namespace {

struct Style {
  std::string_view line;  // begins a comment to the end of the line
  bool blocks = true;     // "/*" to "*/"
  bool triple = false;    // quotes may come in threes
};

Style style_of(std::string_view extension) {
  if (extension == ".py") return {"#", false, true};
  if (extension == ".sql") return {"--", true, false};
  return {"//", true, false};
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// The length of the quoted text at the beginning of `rest`; 0 if none begins there.
std::size_t quoted(std::string_view rest, const Style& style, char before) {
  const char quote = rest.front();
  if (quote != '"' && quote != '\'') return 0;
  if (quote == '\'' && !style.triple && is_word(before)) return 0;  // 1'000'000
  const std::string three(3, quote);
  if (style.triple && rest.starts_with(three)) {
    const auto end = rest.find(three, 3);
    return end == std::string_view::npos ? rest.size() : end + 3;
  }
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] == '\\') {
      ++i;
    } else if (rest[i] == quote || rest[i] == '\n') {
      return i + 1;
    }
  }
  return rest.size();
}

std::size_t comment(std::string_view rest, const Style& style) {
  if (rest.starts_with(style.line)) return std::min(rest.find('\n'), rest.size());
  if (!style.blocks || !rest.starts_with("/*")) return 0;
  const auto end = rest.find("*/", 2);
  return end == std::string_view::npos ? rest.size() : end + 2;
}

// Adds a line, unless nothing but a comment stood on it.
void add_line(std::string& text, std::string line, bool commented) {
  const auto end = line.find_last_not_of(" \t");
  line.erase(end == std::string::npos ? 0 : end + 1);
  if (line.empty() && (commented || text.empty())) return;
  text.append(line).append(1, '\n');
}

}  // namespace

std::string bare_source(std::string_view source, std::string_view extension) {
  const Style style = style_of(extension);
  std::string text;
  std::string line;
  bool commented = false;
  for (std::size_t i = 0; i < source.size();) {
    const std::string_view rest = source.substr(i);
    if (rest.front() == '\n') {
      add_line(text, std::move(line), commented);
      line.clear();
      commented = false;
      ++i;
    } else if (const std::size_t skipped = comment(rest, style)) {
      commented = true;
      i += skipped;
    } else {
      const std::size_t taken = std::max<std::size_t>(quoted(rest, style, i == 0 ? ' ' : source[i - 1]), 1);
      line.append(rest.substr(0, taken));
      i += taken;
    }
  }
  if (!line.empty()) add_line(text, std::move(line), commented);
  return text;
}

}  // namespace rehearse
