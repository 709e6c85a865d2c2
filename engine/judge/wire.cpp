#include "wire.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

#include <fmt/core.h>

namespace rehearse {
namespace {

static_assert(std::endian::native == std::endian::little, "the wire form is little-endian");

constexpr unsigned char case_request = 1;
enum class ReplyKind : unsigned char { ready = 1, answer = 2, exception = 3, out_of_memory = 4, bad_answer = 5 };

// -- writing -----------------------------------------------------------------------------------------------------------------

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
  for (std::size_t i = 0; i < values.size(); ++i) out.value(values[i], parameters[i].type);
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

// -- reading -----------------------------------------------------------------------------------------------------------------

struct Malformed {
  std::string text;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  template <class T>
  T number() {
    T value{};
    const std::string_view bytes = take(sizeof(T));
    std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
  }
  // A count of things of at least `least` bytes each: never more than the rest can hold.
  std::size_t count(std::size_t least) {
    const std::size_t value = number<std::uint32_t>();
    if (value > rest_.size() / least) throw Malformed{"a count beyond the end of the frame"};
    return value;
  }
  std::string text() { return std::string(take(count(1))); }
  void finish() const {
    if (!rest_.empty()) throw Malformed{"bytes after the end of the answer"};
  }

  Value value(const Type& type);

 private:
  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw Malformed{"a frame that ends too early"};
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  Value array(const Type& element);
  Value tree();
  Value boolean();
  Value character();
  void count_element() {
    if (++elements_ > max_reply_elements) throw Malformed{"more elements than an answer can have"};
  }

  std::string_view rest_;
  std::size_t elements_ = 0;
};

// The fewest bytes that a value of the type takes.
std::size_t least_size(const Type& type) {
  switch (type.kind) {
    case TypeKind::void_type:
    case TypeKind::boolean: return 1;
    case TypeKind::long_type:
    case TypeKind::real: return 8;
    case TypeKind::integer:
    case TypeKind::character:
    case TypeKind::string:
    case TypeKind::array:
    case TypeKind::list:
    case TypeKind::list_node:
    case TypeKind::tree_node: return 4;
  }
  return 1;
}

Value Reader::value(const Type& type) {
  count_element();
  switch (type.kind) {
    case TypeKind::void_type: return Value();
    case TypeKind::boolean: return boolean();
    case TypeKind::integer: return Value(static_cast<std::int64_t>(number<std::int32_t>()));
    case TypeKind::long_type: return Value(number<std::int64_t>());
    case TypeKind::real: return Value(number<double>());
    case TypeKind::character: return character();
    case TypeKind::string: return Value(text());
    case TypeKind::array:
    case TypeKind::list: return array(type.element.at(0));
    case TypeKind::list_node: return array(Type{TypeKind::integer, {}});
    case TypeKind::tree_node: return tree();
  }
  throw Malformed{"a type that does not exist"};
}

Value Reader::boolean() {
  const auto byte = number<std::uint8_t>();
  if (byte > 1) throw Malformed{"a boolean that is neither 0 nor 1"};
  return Value(byte == 1);
}

Value Reader::character() {
  const auto point = number<std::uint32_t>();
  if (point > 0x10ffffU || (point >= 0xd800U && point < 0xe000U)) throw Malformed{"a character that does not exist"};
  std::string text;
  const auto put = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (point < 0x80U) {
    put(point);
  } else if (point < 0x800U) {
    put(0xc0U | point >> 6U);
    put(0x80U | (point & 0x3fU));
  } else if (point < 0x10000U) {
    put(0xe0U | point >> 12U);
    put(0x80U | (point >> 6U & 0x3fU));
    put(0x80U | (point & 0x3fU));
  } else {
    put(0xf0U | point >> 18U);
    put(0x80U | (point >> 12U & 0x3fU));
    put(0x80U | (point >> 6U & 0x3fU));
    put(0x80U | (point & 0x3fU));
  }
  return Value(std::move(text));
}

Value Reader::array(const Type& element) {
  const std::size_t size = count(least_size(element));
  if (size > max_reply_elements) throw Malformed{"more elements than an answer can have"};
  Value::Array elements;
  elements.reserve(size);
  for (std::size_t i = 0; i < size; ++i) elements.push_back(value(element));
  return Value(std::move(elements));
}

Value Reader::tree() {
  const std::size_t size = count(1);
  Value::Array slots;
  for (std::size_t i = 0; i < size; ++i) {
    count_element();
    const auto present = number<std::uint8_t>();
    if (present > 1) throw Malformed{"a tree's slot that is neither empty nor full"};
    Value& slot = slots.emplace_back();
    if (present == 1) slot = Value(static_cast<std::int64_t>(number<std::int32_t>()));
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

AnswerReply read_answer(Reader& in, const Exchange& exchange, const Signature& signature,
                        const std::optional<std::string>& observed) {
  AnswerReply answer;
  const auto nanoseconds = in.number<std::uint64_t>();
  constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  answer.driver_time = std::chrono::nanoseconds{static_cast<std::int64_t>(std::min(nanoseconds, most))};
  if (signature.is_class) {
    Value::Array results(1);  // of the constructor: null
    for (const std::size_t index : exchange.operations) results.push_back(in.value(signature.methods[index].result));
    answer.result = Value(std::move(results));
  } else {
    const Method& method = signature.function();
    answer.result = in.value(method.result);
    for (const Parameter& parameter : method.parameters) {
      if (observed && parameter.name == *observed) answer.parameter = in.value(parameter.type);
    }
  }
  in.finish();
  return answer;
}

Reply read_reply(std::string_view frame, const Exchange& exchange, const Signature& signature,
                 const std::optional<std::string>& observed) {
  Reader in(frame);
  switch (static_cast<ReplyKind>(in.number<unsigned char>())) {
    case ReplyKind::ready:
      if (in.number<std::uint16_t>() != protocol_version) throw Malformed{"another version of the protocol"};
      in.finish();
      return ReadyReply{};
    case ReplyKind::answer: return read_answer(in, exchange, signature, observed);
    case ReplyKind::exception: {
      ExceptionReply exception;
      exception.line = in.number<std::uint32_t>();
      exception.operation = in.number<std::uint32_t>();
      exception.type = in.text();
      exception.message = in.text();
      in.finish();
      return exception;
    }
    case ReplyKind::out_of_memory: in.finish(); return OutOfMemoryReply{};
    case ReplyKind::bad_answer: {
      BadAnswerReply bad;
      bad.operation = in.number<std::uint32_t>();
      bad.text = in.text();
      in.finish();
      return bad;
    }
  }
  throw Malformed{"a frame of an unknown kind"};
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

Reply decode_reply(std::string_view frame, const Exchange& exchange, const Signature& signature,
                   const std::optional<std::string>& observed) try {
  return read_reply(frame, exchange, signature, observed);
} catch (const Malformed& malformed) {
  return MalformedReply{malformed.text};
}

void set_turn(std::string& request, std::uint32_t turn) { std::memcpy(request.data() + 5, &turn, sizeof turn); }

bool take_turn_number(std::string& frame, std::uint32_t turn) {
  std::uint32_t found = 0;
  if (frame.size() < 1 + sizeof found) return false;
  std::memcpy(&found, frame.data() + 1, sizeof found);
  frame.erase(1, sizeof found);
  return found == turn;
}

std::optional<std::uint32_t> FrameReader::length() const {
  std::uint32_t length = 0;
  if (buffer_.size() - position_ < sizeof length) return std::nullopt;
  std::memcpy(&length, buffer_.data() + position_, sizeof length);
  return length;
}

bool FrameReader::broken() const {
  const auto size = length();
  return size && (*size == 0 || *size > max_reply_bytes);
}

std::optional<std::string> FrameReader::next() {
  const auto size = length();
  if (!size || broken() || buffer_.size() - position_ - sizeof(std::uint32_t) < *size) return std::nullopt;
  std::string frame = buffer_.substr(position_ + sizeof(std::uint32_t), *size);
  position_ += sizeof(std::uint32_t) + *size;
  if (position_ == buffer_.size()) {
    buffer_.clear();
    position_ = 0;
  }
  return frame;
}

}  // namespace rehearse
