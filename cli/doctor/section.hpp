#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/look.hpp"

namespace rehearse {

enum class Mark { good, note, warning, bad };

// A heading with rows "mark name  value" below it, the values under each other. Foreign text is sanitized here.
class Section {
 public:
  Section(std::string_view title, int columns, Charset charset);

  Section& row(Mark mark, std::string_view name, std::string_view value);
  Section& more(std::string_view text);     // below the value of the row before, dim
  Section& command(std::string_view text);  // what to do about it: on lines of its own, to be copied
  [[nodiscard]] std::vector<Line> lines() const;

 private:
  struct Row {
    Mark mark = Mark::good;
    std::string name, value;
    std::vector<std::string> more;
    std::vector<std::string> commands;
  };
  [[nodiscard]] int value_column() const;

  std::string title_;
  int columns_;
  Charset charset_;
  std::vector<Row> rows_;
};

[[nodiscard]] Line mark_of(Mark mark, Charset charset);  // with a space behind it

// The lines of a remedy, each whole: a command that was broken cannot be copied. Long prose is wrapped.
[[nodiscard]] std::vector<Line> remedy_lines(std::string_view text, int indent, int columns, Charset charset);

}  // namespace rehearse
