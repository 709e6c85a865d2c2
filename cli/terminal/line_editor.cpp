#include "rehearse/terminal/line_editor.hpp"

#include <utility>

#include "rehearse/terminal/text.hpp"

namespace rehearse {

LineEditor::LineEditor(std::string text) : text_(std::move(text)), cursor_(text_.size()) {}

LineEditor::Outcome LineEditor::handle(const Key& key) {
  switch (key.kind) {
    case KeyKind::character:
      if (!key.alt) {
        insert(key.character);
      } else if (key.character == U'b') {
        cursor_ = previous_word();
      } else if (key.character == U'f') {
        cursor_ = next_word();
      }
      break;
    case KeyKind::control: control(key.character); break;
    case KeyKind::enter:
      if (!key.pasted) return Outcome::accepted;
      insert(U' ');
      break;
    case KeyKind::tab: insert(U' '); break;
    case KeyKind::escape: return key.pasted ? Outcome::editing : Outcome::cancelled;
    case KeyKind::backspace: erase(key.alt ? previous_word() : previous(cursor_), cursor_); break;
    case KeyKind::erase: erase(cursor_, next(cursor_)); break;
    case KeyKind::left: cursor_ = key.alt ? previous_word() : previous(cursor_); break;
    case KeyKind::right: cursor_ = key.alt ? next_word() : next(cursor_); break;
    case KeyKind::home: cursor_ = 0; break;
    case KeyKind::end: cursor_ = text_.size(); break;
    case KeyKind::back_tab:
    case KeyKind::up:
    case KeyKind::down:
    case KeyKind::page_up:
    case KeyKind::page_down:
    case KeyKind::other: break;
  }
  return Outcome::editing;
}

LineEditor::Window LineEditor::window(int columns) const {
  const int before = display_width(std::string_view(text_).substr(0, cursor_));
  std::string_view view = text_;
  int cursor = before;
  while (cursor > columns - 1 && !view.empty()) {  // the cursor itself needs a column
    std::size_t end = 0;
    cursor -= display_width(next_code_point(view, end));
    view.remove_prefix(end);
  }
  return {std::string(head(view, columns)), cursor};
}

void LineEditor::insert(char32_t character) {
  std::string bytes;
  append_code_point(bytes, character);
  text_.insert(cursor_, bytes);
  cursor_ += bytes.size();
}

void LineEditor::control(char32_t letter) {
  switch (letter) {
    case U'a': cursor_ = 0; break;
    case U'e': cursor_ = text_.size(); break;
    case U'b': cursor_ = previous(cursor_); break;
    case U'f': cursor_ = next(cursor_); break;
    case U'd': erase(cursor_, next(cursor_)); break;
    case U'u': erase(0, cursor_); break;
    case U'k': erase(cursor_, text_.size()); break;
    case U'w': erase(previous_word(), cursor_); break;
    default: break;
  }
}

void LineEditor::erase(std::size_t from, std::size_t to) {
  text_.erase(from, to - from);
  cursor_ = from;
}

std::size_t LineEditor::previous(std::size_t position) const {
  if (position == 0) return 0;
  do {
    --position;
  } while (position > 0 && (static_cast<unsigned char>(text_[position]) & 0xC0U) == 0x80);
  return position;
}

std::size_t LineEditor::next(std::size_t position) const {
  if (position < text_.size()) (void)next_code_point(text_, position);
  return position;
}

std::size_t LineEditor::previous_word() const {
  std::size_t i = cursor_;
  while (i > 0 && text_[i - 1] == ' ') --i;
  while (i > 0 && text_[i - 1] != ' ') --i;
  return i;
}

std::size_t LineEditor::next_word() const {
  std::size_t i = cursor_;
  while (i < text_.size() && text_[i] == ' ') ++i;
  while (i < text_.size() && text_[i] != ' ') ++i;
  return i;
}

}  // namespace rehearse
