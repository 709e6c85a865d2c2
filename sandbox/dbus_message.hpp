#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehearse::sandbox {

// The body of a D-Bus message, little-endian: values are padded to their size, structures to 8 bytes.
class DbusBody {
 public:
  void put(std::uint32_t value);
  void put(std::string_view text);  // a string or an object path
  void put_signature(std::string_view signature);
  // Without this, a literal would rather become a truth value.
  void put(const char* text) { put(std::string_view(text)); }
  void put(bool value) { put(std::uint32_t{value ? 1U : 0U}); }

  void begin_struct() { pad(8); }
  // Puts an array whose elements, each padded to `alignment`, are put by `elements`.
  template <std::invocable Elements>
  void put_array(std::size_t alignment, Elements elements) {
    put(std::uint32_t{0});
    const auto length = bytes_.size() - sizeof(std::uint32_t);
    pad(alignment);
    const auto start = bytes_.size();
    elements();
    set(length, static_cast<std::uint32_t>(bytes_.size() - start));
  }

  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  void append(std::string_view bytes) { bytes_ += bytes; }
  void pad(std::size_t alignment) { bytes_.resize((bytes_.size() + alignment - 1) / alignment * alignment); }

 private:
  void set(std::size_t at, std::uint32_t value);
  std::string bytes_;
};

struct DbusCall {
  std::string_view destination;
  std::string_view path;
  std::string_view interface;
  std::string_view member;
  std::string_view signature;  // of the body
};

// A whole message that calls a method; the serial number is 1.
[[nodiscard]] std::string marshal(const DbusCall& call, const DbusBody& body);

struct DbusReply {
  enum class Kind : std::uint8_t { call = 1, answer = 2, error = 3, signal = 4 };
  Kind kind = Kind::signal;
  std::string text;  // with error: what it says of itself
};

// Takes the first message off `stream`; nothing while it is not complete. A stream that is no D-Bus comes back as an error.
[[nodiscard]] std::optional<DbusReply> take_message(std::string& stream);

}  // namespace rehearse::sandbox
