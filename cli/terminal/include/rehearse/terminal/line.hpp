#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

enum class Colour { none, red, green, yellow, blue, magenta, cyan };

struct Style {
  Colour colour = Colour::none;
  bool bold = false, dim = false, italic = false, underline = false, reverse = false;

  friend bool operator==(const Style&, const Style&) = default;
};

namespace style {
inline constexpr Style plain{};
inline constexpr Style bold{.bold = true};
inline constexpr Style dim{.dim = true};
inline constexpr Style italic{.italic = true};
inline constexpr Style good{.colour = Colour::green};
inline constexpr Style bad{.colour = Colour::red};
inline constexpr Style warning{.colour = Colour::yellow};
inline constexpr Style accent{.colour = Colour::cyan};
inline constexpr Style heading{.colour = Colour::cyan, .bold = true};
}  // namespace style

struct Span {
  std::string text;
  Style style;
};

// One line of styled text. Its text is trusted: foreign text passes through sanitize_line() first.
class Line {
 public:
  Line() = default;
  explicit Line(std::string_view text, Style style = {}) { add(text, style); }

  Line& add(std::string_view text, Style style = {});
  Line& add(const Line& other);
  Line& pad_to(int columns);  // with spaces; a longer line stays as it is

  [[nodiscard]] const std::vector<Span>& spans() const { return spans_; }
  [[nodiscard]] bool empty() const { return spans_.empty(); }
  [[nodiscard]] int width() const;
  [[nodiscard]] std::string plain() const;

 private:
  std::vector<Span> spans_;
};

// Cut to so many columns, the last of them `ellipsis` if anything was cut.
[[nodiscard]] Line truncated(const Line& line, int columns, std::string_view ellipsis);

// Broken at spaces to at most so many columns; a word longer than a line is broken anywhere. Lines after the first start with
// `indent` spaces. Always at least one line.
[[nodiscard]] std::vector<Line> wrapped(const Line& line, int columns, int indent = 0);

// The same with newlines as hard breaks.
[[nodiscard]] std::vector<Line> wrapped(std::string_view text, int columns, Style style = {});

enum class Paint { plain, coloured };
// As bytes for a terminal or a file; `coloured` puts SGR sequences around styled spans and resets at the end.
[[nodiscard]] std::string encoded(const Line& line, Paint paint);

}  // namespace rehearse
