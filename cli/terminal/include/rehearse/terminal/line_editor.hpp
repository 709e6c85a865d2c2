#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "rehearse/terminal/key.hpp"

namespace rehearse {

// One line of input with a cursor: arrows, Home/End, Ctrl-A/E/U/K/W, word-wise with Alt or Ctrl, paste.
class LineEditor {
 public:
  enum class Outcome { editing, accepted, cancelled };

  explicit LineEditor(std::string text = {});

  Outcome handle(const Key& key);

  [[nodiscard]] const std::string& text() const { return text_; }

  // The part that fits into so many columns around the cursor, and the cursor's column in it.
  struct Window {
    std::string text;
    int cursor = 0;
  };
  [[nodiscard]] Window window(int columns) const;

 private:
  void insert(char32_t character);
  void control(char32_t letter);
  void erase(std::size_t from, std::size_t to);
  [[nodiscard]] std::size_t previous(std::size_t position) const;
  [[nodiscard]] std::size_t next(std::size_t position) const;
  [[nodiscard]] std::size_t previous_word() const;
  [[nodiscard]] std::size_t next_word() const;

  std::string text_;
  std::size_t cursor_ = 0;  // byte, on a code point's start
};

}  // namespace rehearse
