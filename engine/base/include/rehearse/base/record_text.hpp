#pragma once

#include <array>
#include <charconv>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

// Reads a record straight from its text, without a document in between: what record_json.hpp tries first. It takes what we
// write ourselves and gives up on everything else (an unknown or repeated member, a \u escape, text that does not fit): then
// the document is read, which is right or says what is wrong. Whatever this accepts, the document would have given the same.
namespace rehearse::record {

// A place in a text of JSON. Each read moves on past what it has read, or gives up: false.
class TextReader {
 public:
  explicit TextReader(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  [[nodiscard]] bool at_end() {
    skip_space();
    return at_ == end_;
  }

  // Moves past this character, if it comes next.
  [[nodiscard]] bool take(char wanted) {
    skip_space();
    if (at_ == end_ || *at_ != wanted) return false;
    ++at_;
    return true;
  }

  // The text between quotes, as it stands if it needs no other form; it is good until the next one is read.
  [[nodiscard]] bool read(std::string_view& text) {
    if (!take('"')) return false;
    const char* begin = at_;
    at_ = end_of_plain(at_);
    if (at_ != end_ && *at_ == '"') {
      text = {begin, static_cast<std::size_t>(at_++ - begin)};
      return true;
    }
    if (!unescape(begin)) return false;
    text = unescaped_;
    return true;
  }

  [[nodiscard]] bool read(std::string& text) {
    std::string_view found;
    if (!read(found)) return false;
    text.assign(found);
    return true;
  }

  [[nodiscard]] bool read(bool& value) {
    skip_space();
    value = starts_with("true");
    if (!value && !starts_with("false")) return false;
    at_ += value ? 4 : 5;
    return true;
  }

  template <std::integral I>
  [[nodiscard]] bool read(I& value) {
    skip_space();
    const char* digits = at_ != end_ && *at_ == '-' ? at_ + 1 : at_;
    if (digits == end_ || (*digits == '0' && digits + 1 != end_ && is_digit(digits[1]))) return false;
    const auto [stop, error] = std::from_chars(at_, end_, value);
    if (error != std::errc{} || (stop != end_ && (*stop == '.' || *stop == 'e' || *stop == 'E'))) return false;
    at_ = stop;
    return true;
  }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  void skip_space() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }

  [[nodiscard]] bool starts_with(std::string_view word) const {
    return static_cast<std::size_t>(end_ - at_) >= word.size() && std::memcmp(at_, word.data(), word.size()) == 0;
  }

  // Where a text stops being what it looks like: at a quote, a backslash, a control character, or bytes that are no UTF-8.
  [[nodiscard]] const char* end_of_plain(const char* at) const {
    while (at != end_) {
      const auto byte = static_cast<unsigned char>(*at);
      if (byte < 0x20 || byte == '"' || byte == '\\') return at;
      const std::size_t length = byte < 0x80 ? 1 : length_of_character(at);
      if (length == 0) return at;
      at += length;
    }
    return at;
  }

  // In bytes, of a character beyond ASCII; 0 if it is none, as the standard has it: no surrogate, nothing longer than needed.
  [[nodiscard]] std::size_t length_of_character(const char* at) const {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](std::size_t i, unsigned least, unsigned most) { return byte(i) >= least && byte(i) <= most; };
    const auto left = static_cast<std::size_t>(end_ - at);
    const unsigned first = byte(0);
    if (first >= 0xC2 && first <= 0xDF && left >= 2) return follows(1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF && left >= 3) {
      const bool fits = follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2, 0x80, 0xBF);
      return fits ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4 && left >= 4) {
      const bool fits = follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2, 0x80, 0xBF) &&
                        follows(3, 0x80, 0xBF);
      return fits ? 4 : 0;
    }
    return 0;
  }

  [[nodiscard]] bool unescape(const char* begin) {
    constexpr std::string_view escapes = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    unescaped_.assign(begin, at_);
    while (at_ != end_ && *at_ == '\\' && at_ + 1 != end_) {
      const auto which = escapes.find(at_[1]);
      if (which == std::string_view::npos) return false;
      unescaped_ += meanings[which];
      const char* plain = at_ + 2;
      at_ = end_of_plain(plain);
      unescaped_.append(plain, at_);
    }
    if (at_ == end_ || *at_ != '"') return false;
    ++at_;
    return true;
  }

  const char* at_;
  const char* end_;
  std::string unescaped_;
};

// A member as the reader sees it: how it is found and read.
template <class T>
struct TextMember {
  std::string_view name;
  bool required = false;
  bool (*read)(TextReader& in, T& out) = nullptr;
};

}  // namespace rehearse::record
