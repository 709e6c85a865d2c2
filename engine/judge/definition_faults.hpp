#pragma once

#include <string>
#include <utility>

namespace rehearse {

// Collects what is wrong in a language's folder, one a line: "<file>: <pointer>: <expectation>". One reading tells all of it.
class DefinitionFaults {
 public:
  explicit DefinitionFaults(std::string file) : file_(std::move(file)) {}

  void add(const std::string& pointer, const std::string& expectation);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string file_;
  std::string text_;
};

}  // namespace rehearse
