#include "rehearse/terminal/key.hpp"

#include <array>
#include <utility>

#include "rehearse/terminal/text.hpp"

namespace rehearse {
namespace {

// The final byte of "ESC [ ..." and "ESC O ..." sequences.
KeyKind letter_key(char final) {
  switch (final) {
    case 'A': return KeyKind::up;
    case 'B': return KeyKind::down;
    case 'C': return KeyKind::right;
    case 'D': return KeyKind::left;
    case 'H': return KeyKind::home;
    case 'F': return KeyKind::end;
    case 'Z': return KeyKind::back_tab;
    case 'M': return KeyKind::enter;  // of the keypad, after ESC O
    default: return KeyKind::other;
  }
}

// The number of "ESC [ <number> ~".
KeyKind numbered_key(std::string_view number) {
  static constexpr std::array<std::pair<std::string_view, KeyKind>, 7> keys{{{"1", KeyKind::home},
                                                                             {"3", KeyKind::erase},
                                                                             {"4", KeyKind::end},
                                                                             {"5", KeyKind::page_up},
                                                                             {"6", KeyKind::page_down},
                                                                             {"7", KeyKind::home},
                                                                             {"8", KeyKind::end}}};
  for (const auto& [name, kind] : keys) {
    if (name == number) return kind;
  }
  return KeyKind::other;
}

std::size_t utf8_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte >= 0xF0 && byte < 0xF8) return 4;
  if (byte >= 0xE0) return byte < 0xF0 ? 3 : 1;
  return byte >= 0xC0 ? 2 : 1;
}

}  // namespace

std::vector<Key> KeyDecoder::feed(std::string_view bytes) {
  buffer_ += bytes;
  std::vector<Key> keys;
  while (!buffer_.empty() && decode_one(keys, false)) {
  }
  return keys;
}

std::vector<Key> KeyDecoder::flush() {
  std::vector<Key> keys;
  while (!buffer_.empty() && decode_one(keys, true)) {
  }
  buffer_.clear();
  return keys;
}

bool KeyDecoder::decode_one(std::vector<Key>& keys, bool complete) {
  return buffer_.front() == '\x1b' ? decode_escape(keys, complete) : decode_character(keys, complete);
}

bool KeyDecoder::decode_escape(std::vector<Key>& keys, bool complete) {
  if (buffer_.size() == 1) {
    if (!complete) return false;
    buffer_.clear();
    keys.push_back({.kind = KeyKind::escape, .pasted = pasting_});
    return true;
  }
  if (buffer_[1] == '[' || buffer_[1] == 'O') {
    std::size_t end = 2;
    while (end < buffer_.size() && (buffer_[end] < '@' || buffer_[end] > '~')) ++end;
    if (end >= buffer_.size()) {
      if (!complete) return false;
      buffer_.clear();
      return true;
    }
    const std::string sequence = buffer_.substr(1, end);
    buffer_.erase(0, end + 1);
    take_sequence(sequence, keys);
    return true;
  }
  if (buffer_[1] == '\x1b') {
    buffer_.erase(0, 1);
    keys.push_back({.kind = KeyKind::escape, .pasted = pasting_});
    return true;
  }
  std::string rest = buffer_.substr(1);
  std::swap(buffer_, rest);
  const std::size_t before = keys.size();
  if (!decode_character(keys, complete)) {
    std::swap(buffer_, rest);
    return false;
  }
  for (std::size_t i = before; i < keys.size(); ++i) keys[i].alt = true;
  return true;
}

bool KeyDecoder::decode_character(std::vector<Key>& keys, bool complete) {
  const char first = buffer_.front();
  const std::size_t length = utf8_length(first);
  if (buffer_.size() < length && !complete) return false;
  std::size_t position = 0;
  const char32_t character = next_code_point(buffer_, position);
  buffer_.erase(0, position);
  Key key{.kind = KeyKind::character, .character = character, .pasted = pasting_};
  if (first == '\r' || first == '\n') {
    key = {.kind = KeyKind::enter, .pasted = pasting_};
  } else if (first == '\t') {
    key = {.kind = KeyKind::tab, .pasted = pasting_};
  } else if (first == '\x7f' || first == '\b') {
    key = {.kind = KeyKind::backspace, .pasted = pasting_};
  } else if (character >= 1 && character <= 26) {
    key = {.kind = KeyKind::control, .character = character - 1 + U'a', .pasted = pasting_};
  } else if (character < 0x20 || (character >= 0x7F && character < 0xA0)) {
    key = {.pasted = pasting_};
  }
  keys.push_back(key);
  return true;
}

void KeyDecoder::take_sequence(std::string_view sequence, std::vector<Key>& keys) {
  if (sequence == "[200~" || sequence == "[201~") {
    pasting_ = sequence == "[200~";
    return;
  }
  if (pasting_) return;
  const char final = sequence.back();
  const std::string_view parameters = sequence.substr(1, sequence.size() - 2);
  const std::size_t separator = parameters.find(';');
  const std::string_view modifier = separator == std::string_view::npos ? std::string_view() : parameters.substr(separator + 1);
  Key key{.kind = final == '~' ? numbered_key(parameters.substr(0, separator)) : letter_key(final)};
  key.alt = modifier == "3" || modifier == "5";  // Alt and Ctrl both move by words
  keys.push_back(key);
}

}  // namespace rehearse
