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
constexpr unsigned char load_request = 3;
constexpr unsigned char compile_request = 4;

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
  void random_list(const Value::Array& nodes);
  void graph(const Value::Array& nodes);
  void nary_tree(const Value::Array& slots);
  void quad_tree(const Value::Array& slots);
  void nested_integer(const Value& value);
  void interval(const Value::Array& ends);

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
    case TypeKind::tree_node:
    case TypeKind::next_node: return tree(expect(value.array(), "an array in level order"));
    case TypeKind::random_node: return random_list(expect(value.array(), "a list of nodes"));
    case TypeKind::graph_node: return graph(expect(value.array(), "a list of nodes"));
    case TypeKind::nary_node: return nary_tree(expect(value.array(), "an array in level order"));
    case TypeKind::quad_node: return quad_tree(expect(value.array(), "an array in level order"));
    case TypeKind::nested_integer: return nested_integer(value);
    case TypeKind::interval: return interval(expect(value.array(), "an interval"));
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

void Writer::random_list(const Value::Array& nodes) {
  count(nodes.size());
  for (const Value& node : nodes) {
    const auto& pair = expect(node.array(), "a value and a position");
    if (pair.size() != 2) throw Unfit{"expected a value and a position"};
    number(small_integer(pair[0]));
    number(pair[1].is_null() ? no_node : static_cast<std::uint32_t>(small_integer(pair[1])));
  }
}

void Writer::graph(const Value::Array& nodes) {
  count(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    number(static_cast<std::int32_t>(i + 1));
    const auto& neighbors = expect(nodes[i].array(), "a list of neighbors");
    count(neighbors.size());
    for (const Value& neighbor : neighbors) number(static_cast<std::uint32_t>(small_integer(neighbor) - 1));
  }
}

// In the notation each group after a null holds the children of the next node.
void Writer::nary_tree(const Value::Array& slots) {
  struct Node {
    std::int32_t value = 0;
    std::uint32_t children = 0;
  };
  std::vector<Node> nodes;
  std::size_t groups = 0;
  for (const Value& slot : slots) {
    if (slot.is_null()) {
      ++groups;
      continue;
    }
    if (groups > nodes.size()) throw Unfit{"a node has no parent"};
    if (groups > 0) ++nodes[groups - 1].children;
    nodes.push_back({small_integer(slot)});
  }
  count(nodes.size());
  for (const Node& node : nodes) {
    number(node.value);
    number(node.children);
  }
}

void Writer::quad_tree(const Value::Array& slots) {
  count(slots.size());
  for (const Value& slot : slots) {
    number(static_cast<std::uint8_t>(slot.is_null() ? 0 : 1));
    if (slot.is_null()) continue;
    const auto& pair = expect(slot.array(), "isLeaf and value");
    if (pair.size() != 2) throw Unfit{"expected isLeaf and value"};
    for (const Value& bit : pair) number(static_cast<std::uint8_t>(small_integer(bit) == 0 ? 0 : 1));
  }
}

void Writer::nested_integer(const Value& value) {
  number(static_cast<std::uint8_t>(value.array() == nullptr ? 0 : 1));
  if (value.array() == nullptr) return number(small_integer(value));
  count(value.array()->size());
  for (const Value& element : *value.array()) nested_integer(element);
}

void Writer::interval(const Value::Array& ends) {
  if (ends.size() != 2) throw Unfit{"expected start and end"};
  for (const Value& end : ends) number(small_integer(end));
}

// Where among the nodes of a parameter (those of a tree counted in level order) the one is that a case names.
std::uint32_t node_position(const Value& reference, const Value& nodes, TypeKind kind) {
  if (reference.is_null()) return no_node;
  if (kind == TypeKind::list_node) return static_cast<std::uint32_t>(small_integer(reference));
  std::uint32_t position = 0;
  for (const Value& slot : expect(nodes.array(), "an array in level order")) {
    if (slot == reference) return position;
    if (!slot.is_null()) ++position;
  }
  throw Unfit{fmt::format("there is no node {}", to_json(reference))};
}

std::size_t index_of(const std::vector<Parameter>& parameters, const std::string& name) {
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (parameters[i].name == name) return i;
  }
  throw Unfit{fmt::format("there is no parameter {}", name)};
}

// The nodes of the parameter of which the result is one, as an answer names them.
std::vector<Value> node_names(const Value& nodes, TypeKind kind) {
  std::vector<Value> names;
  for (const Value& slot : expect(nodes.array(), "an array of nodes")) {
    if (kind == TypeKind::list_node) {
      names.emplace_back(static_cast<std::int64_t>(names.size()));
    } else if (!slot.is_null()) {
      names.push_back(slot);
    }
  }
  return names;
}

void write_arguments(Writer& out, const Value::Array& values, const std::vector<Parameter>& parameters) {
  if (values.size() != parameters.size()) {
    throw Unfit{fmt::format("expected {} arguments, got {}", parameters.size(), values.size())};
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Parameter& parameter = parameters[i];
    if (parameter.hidden) continue;
    if (parameter.node_of.empty()) {
      out.value(values[i], parameter.type);
    } else {
      out.number(node_position(values[i], values[index_of(parameters, parameter.node_of)], parameter.type.kind));
    }
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
    const Method& method = signature.function();
    write_arguments(out, arguments, method.parameters);
    if (!method.result_of.empty()) {
      exchange.nodes = node_names(arguments[index_of(method.parameters, method.result_of)], method.result.kind);
    }
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

namespace {

std::string frame_of_files(unsigned char kind, const std::vector<LoadedFile>& files) {
  Writer body;
  body.count(files.size());
  for (const LoadedFile& file : files) {
    body.count(file.name.size());
    body.bytes(file.name);
    body.count(file.content.size());
    body.bytes(file.content);
  }
  Writer out;
  out.count(1 + sizeof(std::uint32_t) + body.buffer().size());
  out.number(kind);
  out.number(std::uint32_t{0});  // the turn
  out.bytes(body.buffer());
  return std::move(out.buffer());
}

}  // namespace

std::string load_frame(const std::vector<LoadedFile>& files) { return frame_of_files(load_request, files); }
std::string compile_frame(const std::vector<LoadedFile>& files) { return frame_of_files(compile_request, files); }

std::string call_answer_frame(std::string_view body) {
  Writer out;
  out.count(1 + sizeof(std::uint32_t) + body.size());
  out.number(call_answer);
  out.number(std::uint32_t{0});  // the turn
  out.bytes(body);
  return std::move(out.buffer());
}

}  // namespace rehearse
