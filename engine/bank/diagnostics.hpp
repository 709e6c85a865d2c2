#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

// Everything that is wrong with a package or a part of it, one line each.
class Diagnostics {
 public:
  Diagnostics() = default;
  explicit Diagnostics(std::string file) : file_(std::move(file)) {}

  // "<file>: <place>: <message>", without what is empty.
  void add(std::string_view place, std::string_view message);

  // The other's lines, as they are.
  void append(const Diagnostics& other);
  void append_lines(std::string_view lines);

  [[nodiscard]] bool empty() const { return lines_.empty(); }
  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] std::string text() const;  // the lines joined; far too many are counted instead of shown

 private:
  std::string file_;
  std::vector<std::string> lines_;
};

}  // namespace rehearse
