#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// Facts one below the other, each with its name before it; words of the user's are made harmless here.
class FactLines {
 public:
  FactLines(int columns, Charset charset, int name_columns = 14)
      : columns_(columns), charset_(charset), name_columns_(name_columns) {}

  FactLines& title(std::string_view words, Style style = {.bold = true});
  FactLines& heading(std::string_view words);                                        // after an empty line
  FactLines& fact(std::string_view name, std::string_view value, Style style = {});  // nothing if the value is empty
  FactLines& words(std::string_view words, Style style = {}, int indent = 2);        // wrapped
  FactLines& command(std::string_view words);                                        // to copy: never broken
  FactLines& add(const std::vector<Line>& lines);
  FactLines& gap();

  [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

 private:
  int columns_;
  Charset charset_;
  int name_columns_;
  std::vector<Line> lines_;
};

}  // namespace rehearse
