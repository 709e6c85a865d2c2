// The reading half of wire.hpp: hostile frames to replies.
#include "wire.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

namespace rehearse {
namespace {

enum class ReplyKind : unsigned char {
  ready = 1,
  answer = 2,
  exception = 3,
  out_of_memory = 4,
  bad_answer = 5,
  call = 6,
  compile_error = 7,
  compiled = 8
};

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
  Value node_of(const std::vector<Value>& nodes);

 private:
  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw Malformed{"a frame that ends too early"};
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  Value array(const Type& element);
  Value tree();
  Value random_list();
  Value graph();
  Value nary_tree();
  Value levels();
  Value quad_tree();
  Value nested_integer(int depth);
  Value interval();
  Value small_integer() { return Value(static_cast<std::int64_t>(number<std::int32_t>())); }
  std::int64_t bit();
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
    case TypeKind::tree_node:
    case TypeKind::random_node:
    case TypeKind::graph_node:
    case TypeKind::nary_node:
    case TypeKind::next_node:
    case TypeKind::quad_node: return 4;
    case TypeKind::nested_integer: return 5;
    case TypeKind::interval: return 8;
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
    case TypeKind::random_node: return random_list();
    case TypeKind::graph_node: return graph();
    case TypeKind::nary_node: return nary_tree();
    case TypeKind::next_node: return levels();
    case TypeKind::quad_node: return quad_tree();
    case TypeKind::nested_integer: return nested_integer(0);
    case TypeKind::interval: return interval();
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

Value Reader::random_list() {
  const std::size_t size = count(8);
  Value::Array nodes;
  for (std::size_t i = 0; i < size; ++i) {
    count_element();
    Value value = small_integer();
    const auto random = number<std::uint32_t>();
    if (random != no_node && random >= size) throw Malformed{"a random node that is not in the list"};
    nodes.emplace_back(Value::Array{std::move(value), random == no_node ? Value() : Value(std::int64_t{random})});
  }
  return Value(std::move(nodes));
}

// In the order of the nodes' values, which are 1, 2 ... in every graph of a case; neighbors in ascending order.
Value Reader::graph() {
  const std::size_t size = count(8);
  std::vector<std::int32_t> values(size);
  std::vector<std::vector<std::uint32_t>> neighbors(size);
  for (std::size_t i = 0; i < size; ++i) {
    count_element();
    values[i] = number<std::int32_t>();
    for (std::size_t left = count(4); left > 0; --left) {
      count_element();
      neighbors[i].push_back(number<std::uint32_t>());
      if (neighbors[i].back() >= size) throw Malformed{"a neighbor that is not in the graph"};
    }
  }
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  Value::Array nodes;
  for (const std::size_t i : order) {
    Value::Array list;
    for (const std::uint32_t neighbor : neighbors[i]) list.emplace_back(std::int64_t{values[neighbor]});
    std::sort(list.begin(), list.end());
    nodes.emplace_back(std::move(list));
  }
  return Value(std::move(nodes));
}

Value Reader::nary_tree() {
  const std::size_t size = count(8);
  Value::Array slots;
  std::vector<std::uint32_t> children;
  std::vector<Value> values;
  std::size_t linked = 1;  // the root, then all children so far
  for (std::size_t i = 0; i < size; ++i) {
    count_element();
    values.push_back(small_integer());
    children.push_back(number<std::uint32_t>());
    linked += children.back();
    if (linked > size) throw Malformed{"a node has more children than there are nodes"};
  }
  if (size != 0 && linked != size) throw Malformed{"a node that no other has as a child"};
  std::size_t next = 1;
  for (std::size_t i = 0; i < size; ++i) {
    if (i == 0) slots.push_back(values[0]);
    slots.emplace_back();
    for (std::uint32_t child = 0; child < children[i]; ++child) slots.push_back(values[next++]);
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

Value Reader::levels() {
  Value::Array slots;
  for (std::size_t levels = count(4); levels > 0; --levels) {
    for (std::size_t left = count(4); left > 0; --left) {
      count_element();
      slots.push_back(small_integer());
    }
    slots.emplace_back(std::string("#"));
  }
  return Value(std::move(slots));
}

std::int64_t Reader::bit() {
  const auto byte = number<std::uint8_t>();
  if (byte > 1) throw Malformed{"a bit that is neither 0 nor 1"};
  return byte;
}

Value Reader::quad_tree() {
  const std::size_t size = count(1);
  Value::Array slots;
  for (std::size_t i = 0; i < size; ++i) {
    count_element();
    Value& slot = slots.emplace_back();
    if (bit() == 0) continue;
    const std::int64_t is_leaf = bit();
    slot = Value(Value::Array{Value(is_leaf), Value(bit())});
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

Value Reader::nested_integer(int depth) {
  constexpr int max_depth = 1000;
  count_element();
  if (bit() == 0) return small_integer();
  if (depth == max_depth) throw Malformed{"a list nested too deeply"};
  Value::Array elements;
  for (std::size_t left = count(5); left > 0; --left) elements.push_back(nested_integer(depth + 1));
  return Value(std::move(elements));
}

Value Reader::interval() {
  Value start = small_integer();
  return Value(Value::Array{std::move(start), small_integer()});
}

Value Reader::node_of(const std::vector<Value>& nodes) {
  const auto position = number<std::uint32_t>();
  if (position == no_node) return Value();
  if (position >= nodes.size()) throw Malformed{"a node that is not among the parameter's"};
  return nodes[position];
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
    answer.result = method.result_of.empty() ? in.value(signature.answer_type()) : in.node_of(exchange.nodes);
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
    case ReplyKind::compile_error: {
      CompileErrorReply failed{in.text()};
      in.finish();
      return failed;
    }
    case ReplyKind::call: throw Malformed{"a call that nobody answers"};
    case ReplyKind::compiled: throw Malformed{"what only a compiler says"};
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

std::optional<CompiledReply> decode_compiled(std::string_view frame) try {
  Reader in(frame);
  if (static_cast<ReplyKind>(in.number<unsigned char>()) != ReplyKind::compiled) return std::nullopt;
  CompiledReply reply;
  const auto ok = in.number<std::uint8_t>();
  reply.ok = ok == 1;
  reply.log = in.text();
  for (std::size_t left = in.count(8); left > 0; --left) {
    std::string name = in.text();
    reply.files.push_back({std::move(name), in.text()});
  }
  in.finish();
  if (ok > 1) return std::nullopt;
  return reply;
} catch (const Malformed&) {
  return std::nullopt;
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
