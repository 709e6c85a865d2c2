// The writing half of wire.hpp: arguments to frames.
#include "wire.hpp"

#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

#include <fmt/core.h>

namespace rehearse {
namespace {

static_assert(std::endian::native == std::endian::little, "the wire form is little-endian");

constexpr unsigned char case_request = 1;
constexpr unsigned char call_answer = 2;

struct Unfit {
  std::string text;
};

class Writer {
 public:
  template <class T>
  void number(T value) {
    static_assert(std::is_arithmetic_v<T>);
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    buffer_.append(bytes, sizeof(T));
  }
  void count(std::size_t value) {
    if (value > std::numeric_limits<std::uint32_t>::max()) throw Unfit{"a value is too large"};
    number(static_cast<std::uint32_t>(value));
  }
  void bytes(std::string_view text) { buffer_.append(text); }
  [[nodiscard]] std::string& buffer() { return buffer_; }

  void value(const Value& value, const Type& type);

 private:
  void array(const Value::Array& elements, const Type& type);
  void tree(const Value::Array& slots);

  std::string buffer_;
};

template <class T>
const T& expect(const T* found, const char* what) {
  if (found == nullptr) throw Unfit{fmt::format("expected {}", what)};
  return *found;
}

std::int32_t small_integer(const Value& value) {
  const std::int64_t number = expect(value.integer(), "an integer");
  if (number < std::numeric_limits<std::int32_t>::min() || number > std::numeric_limits<std::int32_t>::max()) {
    throw Unfit{fmt::format("{} does not fit into 32 bits", number)};
  }
  return static_cast<std::int32_t>(number);
}

// The one character of a string, as its code point.
std::uint32_t code_point(const std::string& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (text.empty()) throw Unfit{"expected one character"};
  const std::size_t length = byte(0) < 0x80U ? 1 : byte(0) < 0xe0U ? 2 : byte(0) < 0xf0U ? 3 : 4;
  if (text.size() != length) throw Unfit{"expected one character"};
  std::uint32_t point = length == 1 ? byte(0) : byte(0) & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) point = point << 6U | (byte(i) & 0x3fU);
  return point;
}

void Writer::value(const Value& value, const Type& type) {
  switch (type.kind) {
    case TypeKind::void_type: return;
    case TypeKind::boolean: return number(static_cast<std::uint8_t>(expect(value.boolean(), "true or false") ? 1 : 0));
    case TypeKind::integer: return number(small_integer(value));
    case TypeKind::long_type: return number(expect(value.integer(), "an integer"));
    case TypeKind::real:
      return number(value.integer() != nullptr ? static_cast<double>(*value.integer()) : expect(value.real(), "a number"));
    case TypeKind::character: return number(code_point(expect(value.string(), "a character")));
    case TypeKind::string: {
      const std::string& text = expect(value.string(), "a text");
      count(text.size());
      return bytes(text);
    }
    case TypeKind::array:
    case TypeKind::list: return array(expect(value.array(), "an array"), type.element.at(0));
    case TypeKind::list_node: return array(expect(value.array(), "an array of integers"), Type{TypeKind::integer, {}});
    case TypeKind::tree_node: return tree(expect(value.array(), "an array in level order"));
  }
}

void Writer::array(const Value::Array& elements, const Type& type) {
  count(elements.size());
  for (const Value& element : elements) value(element, type);
}

void Writer::tree(const Value::Array& slots) {
  count(slots.size());
  for (const Value& slot : slots) {
    number(static_cast<std::uint8_t>(slot.is_null() ? 0 : 1));
    if (!slot.is_null()) number(small_integer(slot));
  }
}

void write_arguments(Writer& out, const Value::Array& values, const std::vector<Parameter>& parameters) {
  if (values.size() != parameters.size()) {
    throw Unfit{fmt::format("expected {} arguments, got {}", parameters.size(), values.size())};
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!parameters[i].hidden) out.value(values[i], parameters[i].type);
  }
}

void write_operations(Writer& out, Exchange& exchange, const Arguments& arguments, const Signature& signature) {
  if (arguments.size() != 2) throw Unfit{"expected operations and their arguments"};
  const auto& names = expect(arguments[0].array(), "a list of operations");
  const auto& lists = expect(arguments[1].array(), "a list of arguments");
  if (names.empty() || names.size() != lists.size()) throw Unfit{"expected as many argument lists as operations, at least one"};
  if (expect(names[0].string(), "an operation's name") != signature.class_name) {
    throw Unfit{fmt::format("expected the first operation to be {}", signature.class_name)};
  }
  out.count(names.size() - 1);
  write_arguments(out, expect(lists[0].array(), "a list of arguments"), signature.constructor);
  for (std::size_t i = 1; i < names.size(); ++i) {
    const std::string& name = expect(names[i].string(), "an operation's name");
    const Method* method = signature.find_method(name);
    if (method == nullptr) throw Unfit{fmt::format("there is no operation {}", name)};
    const auto index = static_cast<std::size_t>(method - signature.methods.data());
    exchange.operations.push_back(index);
    out.number(static_cast<std::uint16_t>(index));
    write_arguments(out, expect(lists[i].array(), "a list of arguments"), method->parameters);
  }
}

}  // namespace

Result<Exchange> encode_case(const Arguments& arguments, const Signature& signature) try {
  Exchange exchange;
  Writer out;
  out.number(std::uint32_t{0});  // the length, known at the end
  out.number(case_request);
  out.number(std::uint32_t{0});  // the turn
  if (signature.is_class) {
    write_operations(out, exchange, arguments, signature);
  } else {
    write_arguments(out, arguments, signature.function().parameters);
  }
  exchange.request = std::move(out.buffer());
  if (exchange.request.size() > std::numeric_limits<std::uint32_t>::max()) throw Unfit{"a case is too large"};
  const auto length = static_cast<std::uint32_t>(exchange.request.size() - sizeof(std::uint32_t));
  std::memcpy(exchange.request.data(), &length, sizeof length);
  return exchange;
} catch (const Unfit& unfit) {
  return unexpected(ErrorCode::bad_input, "the arguments do not fit the signature: " + unfit.text);
}

Result<std::string> encode_value(const Value& value, const Type& type) try {
  Writer out;
  out.value(value, type);
  return std::move(out.buffer());
} catch (const Unfit& unfit) {
  return unexpected(ErrorCode::bad_input, unfit.text);
}

std::string call_answer_frame(std::string_view body) {
  Writer out;
  out.count(1 + sizeof(std::uint32_t) + body.size());
  out.number(call_answer);
  out.number(std::uint32_t{0});  // the turn
  out.bytes(body);
  return std::move(out.buffer());
}

}  // namespace rehearse
