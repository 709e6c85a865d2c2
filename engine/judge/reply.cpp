// The reading half of wire.hpp: hostile frames to replies.
#include "wire.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace rehearse {
namespace {

enum class ReplyKind : unsigned char { ready = 1, answer = 2, exception = 3, out_of_memory = 4, bad_answer = 5, call = 6 };

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
    case ReplyKind::call: throw Malformed{"a call that nobody answers"};
  }
  throw Malformed{"a frame of an unknown kind"};
}

}  // namespace

Reply decode_reply(std::string_view frame, const Exchange& exchange, const Signature& signature,
                   const std::optional<std::string>& observed) try {
  return read_reply(frame, exchange, signature, observed);
} catch (const Malformed& malformed) {
  return MalformedReply{malformed.text};
}

bool is_call(std::string_view frame) {
  return !frame.empty() && static_cast<ReplyKind>(static_cast<unsigned char>(frame[0])) == ReplyKind::call;
}

Result<Call> decode_call(std::string_view body, const Api& api) try {
  Reader in(body);
  Call call;
  call.object = in.number<std::uint16_t>();
  call.function = in.number<std::uint16_t>();
  if (call.function >= api.functions.size()) throw Malformed{"a call of a function that does not exist"};
  for (const Parameter& parameter : api.functions[call.function].method.parameters) {
    call.arguments.push_back(in.value(parameter.type));
  }
  in.finish();
  return call;
} catch (const Malformed& malformed) {
  return unexpected(ErrorCode::bad_input, malformed.text);
}

std::optional<std::size_t> called_function(std::string_view body) {
  std::uint16_t numbers[2] = {};  // the object, the function
  if (body.size() < sizeof numbers) return std::nullopt;
  std::memcpy(numbers, body.data(), sizeof numbers);
  return numbers[1];
}

}  // namespace rehearse
