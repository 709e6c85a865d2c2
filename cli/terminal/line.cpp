#include "rehearse/terminal/line.hpp"

#include <algorithm>
#include <iterator>

#include "rehearse/terminal/text.hpp"

namespace rehearse {
namespace {

std::string sgr(const Style& style) {
  std::string codes;
  const auto add = [&](std::string_view code) {
    if (!codes.empty()) codes += ';';
    codes += code;
  };
  if (style.bold) add("1");
  if (style.dim) add("2");
  if (style.italic) add("3");
  if (style.underline) add("4");
  if (style.reverse) add("7");
  switch (style.colour) {
    case Colour::none: break;
    case Colour::red: add("31"); break;
    case Colour::green: add("32"); break;
    case Colour::yellow: add("33"); break;
    case Colour::blue: add("34"); break;
    case Colour::magenta: add("35"); break;
    case Colour::cyan: add("36"); break;
  }
  return codes;
}

// Fills lines word by word; a word may consist of several spans ("**bold**,").
class Wrapper {
 public:
  Wrapper(int columns, int indent) : columns_(std::max(columns, 1)), indent_(std::min(indent, columns_ - 1)) { open_line(); }

  void add(const Span& span) {
    std::size_t i = 0;
    while (i < span.text.size()) {
      const bool space = span.text[i] == ' ';
      const std::size_t end = space ? span.text.find_first_not_of(' ', i) : span.text.find(' ', i);
      const std::string_view piece = std::string_view(span.text).substr(i, end == std::string::npos ? end : end - i);
      if (space) {
        finish_word();
        gap_.add(piece, span.style);
      } else {
        word_.add(piece, span.style);
      }
      i += piece.size();
    }
  }

  std::vector<Line> finish() {
    finish_word();
    return std::move(lines_);
  }

 private:
  void open_line() {
    Line line;
    if (!lines_.empty() && indent_ > 0) line.add(std::string(static_cast<std::size_t>(indent_), ' '));
    start_ = line.width();
    lines_.push_back(std::move(line));
    width_ = start_;
  }

  void finish_word() {
    if (word_.empty()) return;
    const int needed = word_.width();
    const int gap = gap_.width();
    const bool first = lines_.size() == 1 && width_ == 0;
    if (width_ + gap + needed <= columns_) {
      if (width_ > start_ || first) put(gap_);  // leading spaces stay at the very start only
    } else if (width_ > start_) {
      open_line();
    }
    if (width_ + needed <= columns_) {
      put(word_);
    } else {
      put_broken();
    }
    word_ = {};
    gap_ = {};
  }

  void put(const Line& part) {
    lines_.back().add(part);
    width_ += part.width();
  }

  void put_broken() {
    for (const Span& span : word_.spans()) {
      std::string_view rest = span.text;
      while (!rest.empty()) {
        std::string_view piece = head(rest, columns_ - width_);
        if (piece.empty() && width_ > start_) {
          open_line();
          continue;
        }
        if (piece.empty()) {  // a wide character on a line of one column
          std::size_t end = 0;
          (void)next_code_point(rest, end);
          piece = rest.substr(0, end);
        }
        put(Line(piece, span.style));
        rest.remove_prefix(piece.size());
      }
    }
  }

  int columns_;
  int indent_;
  int width_ = 0;
  int start_ = 0;
  std::vector<Line> lines_;
  Line word_, gap_;
};

}  // namespace

Line& Line::add(std::string_view text, Style style) {
  if (text.empty()) return *this;
  if (!spans_.empty() && spans_.back().style == style) {
    spans_.back().text += text;
  } else {
    spans_.push_back({std::string(text), style});
  }
  return *this;
}

Line& Line::add(const Line& other) {
  for (const Span& span : other.spans_) add(span.text, span.style);
  return *this;
}

Line& Line::pad_to(int columns) {
  const int missing = columns - width();
  if (missing > 0) add(std::string(static_cast<std::size_t>(missing), ' '));
  return *this;
}

int Line::width() const {
  int width = 0;
  for (const Span& span : spans_) width += display_width(span.text);
  return width;
}

std::string Line::plain() const {
  std::string text;
  for (const Span& span : spans_) text += span.text;
  return text;
}

Line truncated(const Line& line, int columns, std::string_view ellipsis) {
  if (line.width() <= columns) return line;
  const int mark = display_width(ellipsis);
  int left = std::max(columns - mark, 0);
  Line cut;
  for (const Span& span : line.spans()) {
    const std::string_view piece = head(span.text, left);
    cut.add(piece, span.style);
    left -= display_width(piece);
    if (piece.size() < span.text.size()) break;
  }
  if (mark <= columns) cut.add(ellipsis, style::dim);
  return cut;
}

std::vector<Line> wrapped(const Line& line, int columns, int indent) {
  Wrapper wrapper(columns, indent);
  for (const Span& span : line.spans()) wrapper.add(span);
  return wrapper.finish();
}

std::vector<Line> wrapped(std::string_view text, int columns, Style style) {
  std::vector<Line> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    auto part = wrapped(Line(text.substr(0, end), style), columns);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
    if (text.empty()) return lines;
  }
}

std::string encoded(const Line& line, Paint paint) {
  if (paint == Paint::plain) return line.plain();
  std::string out;
  for (const Span& span : line.spans()) {
    const std::string codes = sgr(span.style);
    if (codes.empty()) {
      out += span.text;
    } else {
      out.append("\x1b[").append(codes).append("m").append(span.text).append("\x1b[0m");
    }
  }
  return out;
}

}  // namespace rehearse
