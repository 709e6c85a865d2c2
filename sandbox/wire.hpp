#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// The binary form of what the library, the helper and a slot's init say to each other: fixed-width little-endian integers,
// length-prefixed strings and lists, no padding, no pointers. A struct lists its fields once, in fields(codec, message), for
// both directions, so that the two cannot drift apart.
namespace rehearse::wire {

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T>
struct IsDuration : std::false_type {};
template <class Rep, class Period>
struct IsDuration<std::chrono::duration<Rep, Period>> : std::true_type {};

// An enumeration travels as one byte; last_of(reader, E) is its largest value, anything above is refused.
template <class E>
concept Enumeration = std::is_enum_v<E>;

// Either direction of one message type, for the overloads of fields().
template <class M, class Message>
concept Like = std::same_as<std::remove_const_t<M>, Message>;

class Writer {
 public:
  template <class... Fields>
  void operator()(const Fields&... values) {
    (put(values), ...);
  }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  void integer(std::uint64_t value, std::size_t width);
  void text(std::string_view value);

  template <class T>
  void put(const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
      text(value);
    } else if constexpr (IsList<T>::value) {
      integer(value.size(), 4);
      for (const auto& element : value) put(element);
    } else if constexpr (IsDuration<T>::value) {
      integer(static_cast<std::uint64_t>(value.count()), 8);
    } else if constexpr (Enumeration<T> || std::is_same_v<T, bool>) {
      integer(static_cast<std::uint64_t>(value), 1);
    } else if constexpr (std::is_integral_v<T>) {
      integer(static_cast<std::uint64_t>(value), sizeof(T));
    } else {
      fields(*this, value);
    }
  }

  std::string bytes_;
};

// Reads what a Writer wrote. The first byte that does not fit makes it failed for good, and every later field stays as it was.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  template <class... Fields>
  void operator()(Fields&... values) {
    (get(values), ...);
  }
  // All fields were there, valid, and nothing follows.
  [[nodiscard]] bool complete() const { return !failed_ && rest_.empty(); }

 private:
  [[nodiscard]] std::uint64_t integer(std::size_t width);
  [[nodiscard]] std::string_view text();

  template <class T>
  void get(T& value) {
    if (failed_) return;
    if constexpr (std::is_same_v<T, std::string>) {
      value = text();
    } else if constexpr (IsList<T>::value) {
      list(value);
    } else if constexpr (IsDuration<T>::value) {
      value = T{static_cast<typename T::rep>(integer(8))};
    } else if constexpr (std::is_same_v<T, bool>) {
      const auto raw = integer(1);
      if (raw > 1) failed_ = true;
      value = raw == 1;
    } else if constexpr (Enumeration<T>) {
      const auto raw = integer(1);
      if (raw > static_cast<std::uint64_t>(last_of(*this, T{}))) failed_ = true;
      if (!failed_) value = static_cast<T>(raw);
    } else if constexpr (std::is_integral_v<T>) {
      value = static_cast<T>(integer(sizeof(T)));
    } else {
      fields(*this, value);
    }
  }

  template <class T>
  void list(std::vector<T>& value) {
    const auto count = integer(4);
    // Every element takes at least a byte, so a count above what is left is a lie; without this it would be an allocation.
    if (count > rest_.size()) failed_ = true;
    value.clear();
    for (std::uint64_t i = 0; i < count && !failed_; ++i) get(value.emplace_back());
  }

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace rehearse::wire
