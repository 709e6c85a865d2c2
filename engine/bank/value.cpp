#include "rehearse/bank/value.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "json.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

// Writes a value until `limit` bytes are reached, so that showing the start of a large one costs little.
class Writer {
 public:
  Writer(std::string_view comma, std::size_t limit) : comma_(comma), limit_(limit) {}

  void write(const Value& value) {
    if (full()) return;
    if (value.is_null()) {
      out_ += "null";
    } else if (const auto* boolean = value.boolean()) {
      out_ += *boolean ? "true" : "false";
    } else if (const auto* integer = value.integer()) {
      write_number(*integer);
    } else if (const auto* real = value.real()) {
      write_real(*real);
    } else if (const auto* string = value.string()) {
      write_string(*string);
    } else {
      write_array(*value.array());
    }
  }

  [[nodiscard]] bool full() const { return out_.size() > limit_; }
  std::string take() { return std::move(out_); }

 private:
  template <class Number>
  void write_number(Number number) {
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out_.append(buffer.data(), end);
  }

  void write_real(double real) {
    if (!std::isfinite(real)) {
      out_ += "null";  // JSON has no other word for it
      return;
    }
    const std::size_t start = out_.size();
    write_number(real);
    // Keeps the kind: "5.0", not "5".
    if (out_.find_first_of(".e", start) == std::string::npos) out_ += ".0";
  }

  void write_string(std::string_view text) {
    out_ += '"';
    while (!text.empty() && !full()) {
      const CodePoint point = decode_utf8(text);
      if (!point.valid) {
        out_ += "\xEF\xBF\xBD";
      } else if (point.value == '"' || point.value == '\\') {
        out_ += '\\';
        out_ += text.front();
      } else if (is_control(point.value)) {
        write_escape(point.value);
      } else {
        out_ += text.substr(0, point.bytes);
      }
      text.remove_prefix(point.bytes);
    }
    out_ += '"';
  }

  void write_escape(char32_t code_point) {
    switch (code_point) {
      case '\n': out_ += "\\n"; break;
      case '\t': out_ += "\\t"; break;
      case '\r': out_ += "\\r"; break;
      default: out_ += fmt::format("\\u{:04x}", static_cast<unsigned>(code_point));
    }
  }

  void write_array(const Value::Array& elements) {
    out_ += '[';
    for (std::size_t i = 0; i < elements.size() && !full(); ++i) {
      if (i != 0) out_ += comma_;
      write(elements[i]);
    }
    out_ += ']';
  }

  std::string_view comma_;
  std::size_t limit_;
  std::string out_;
};

}  // namespace

std::string to_json(const Value& value) {
  Writer writer(",", std::numeric_limits<std::size_t>::max());
  writer.write(value);
  return writer.take();
}

std::string to_display(const Value& value, std::size_t max_bytes) {
  Writer writer(", ", max_bytes);
  writer.write(value);
  const bool cut = writer.full();
  std::string text = writer.take();
  if (!cut) return text;
  std::size_t end = max_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  text.resize(end);
  return text + " ...";
}

Result<Value> parse_value(std::string_view json) {
  auto parsed = parse_json_value(json);
  if (auto* value = std::get_if<Value>(&parsed)) return std::move(*value);
  const auto& fault = std::get<JsonFault>(parsed);
  return unexpected(ErrorCode::bad_input, fmt::format("not a JSON value: byte {}: {}", fault.byte, fault.message));
}

}  // namespace rehearse
