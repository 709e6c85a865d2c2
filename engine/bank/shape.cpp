#include <fmt/format.h>

#include "fault.hpp"
#include "node_shape.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

std::optional<Fault> find_list_node_fault(const Value& value) {
  if (value.array() == nullptr) return expected("a linked list as an array of integers", value);
  for (std::size_t i = 0; i < value.array()->size(); ++i) {
    if (auto fault = find_integer_fault((*value.array())[i])) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_array_fault(const Value& value, const Type& type) {
  if (value.array() == nullptr) return expected("an array (" + to_string(type) + ")", value);
  for (std::size_t i = 0; i < value.array()->size(); ++i) {
    if (auto fault = find_shape_fault((*value.array())[i], type.element.front())) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_character_fault(const Value& value) {
  const auto* text = value.string();
  if (text == nullptr || text->size() != 1 || static_cast<unsigned char>(text->front()) > 0x7F) {
    return expected("a string of one ASCII character", value);
  }
  return std::nullopt;
}

std::optional<Fault> find_parameters_fault(const Value::Array& arguments, const std::vector<Parameter>& parameters,
                                           std::string_view callee) {
  if (arguments.size() != parameters.size()) {
    return Fault{{},
                 fmt::format("expected {} argument{} for {}, found {}", parameters.size(), parameters.size() == 1 ? "" : "s",
                             callee, arguments.size())};
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (auto fault = find_shape_fault(arguments[i], parameters[i].type)) {
      fault->message += fmt::format(" ({} of {})", parameters[i].name, callee);
      return std::move(*fault).within(i);
    }
  }
  return std::nullopt;
}

// Operation i of a class problem: the constructor first, then methods.
std::optional<Fault> find_operation_fault(const Value& operation, const Value& arguments, std::size_t i,
                                          const Signature& signature) {
  const std::vector<Parameter>* parameters = &signature.constructor;
  const auto* name = operation.string();
  if (i == 0) {
    if (name == nullptr || *name != signature.class_name) {
      return expected("the constructor, \"" + signature.class_name + "\"", operation).within(i).within("operations");
    }
  } else {
    const Method* method = name == nullptr ? nullptr : signature.find_method(*name);
    if (method == nullptr) {
      return expected("the name of a method of " + signature.class_name, operation).within(i).within("operations");
    }
    parameters = &method->parameters;
  }
  if (arguments.array() == nullptr) return expected("a list of arguments", arguments).within(i).within("arguments");
  if (auto fault = find_parameters_fault(*arguments.array(), *parameters, *name)) {
    return std::move(*fault).within(i).within("arguments");
  }
  return std::nullopt;
}

std::optional<Fault> find_class_fault(const Arguments& arguments, const Signature& signature) {
  if (arguments.size() != 2) return Fault{{}, "expected operations and their arguments"};
  const auto* operations = arguments[0].array();
  const auto* lists = arguments[1].array();
  if (operations == nullptr) return expected("a list of operations", arguments[0]).within("operations");
  if (lists == nullptr) return expected("a list of argument lists", arguments[1]).within("arguments");
  if (operations->empty()) return expected("the constructor as the first operation", arguments[0]).within("operations");
  if (operations->size() != lists->size()) {
    return Fault{{},
                 fmt::format("expected as many argument lists as operations ({}), found {}", operations->size(), lists->size())}
        .within("arguments");
  }
  for (std::size_t i = 0; i < operations->size(); ++i) {
    if (auto fault = find_operation_fault((*operations)[i], (*lists)[i], i, signature)) return fault;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Fault> find_shape_fault(const Value& value, const Type& type) {
  switch (type.kind) {
    case TypeKind::void_type: return value.is_null() ? std::nullopt : std::optional(expected("null", value));
    case TypeKind::boolean: return value.boolean() != nullptr ? std::nullopt : std::optional(expected("true or false", value));
    case TypeKind::integer: return find_integer_fault(value);
    case TypeKind::long_type: return value.integer() != nullptr ? std::nullopt : std::optional(expected("an integer", value));
    case TypeKind::real:
      return value.integer() != nullptr || value.real() != nullptr ? std::nullopt : std::optional(expected("a number", value));
    case TypeKind::character: return find_character_fault(value);
    case TypeKind::string: return value.string() != nullptr ? std::nullopt : std::optional(expected("a string", value));
    case TypeKind::array:
    case TypeKind::list: return find_array_fault(value, type);
    case TypeKind::list_node: return find_list_node_fault(value);
    case TypeKind::tree_node: return find_tree_fault(value);
    case TypeKind::random_node: return find_random_list_fault(value);
    case TypeKind::graph_node: return find_graph_fault(value);
    case TypeKind::nary_node: return find_nary_tree_fault(value);
    case TypeKind::next_node: return find_next_tree_fault(value);
    case TypeKind::quad_node: return find_quad_tree_fault(value);
    case TypeKind::nested_integer: return find_nested_integer_fault(value);
    case TypeKind::interval: return find_interval_fault(value);
    case TypeKind::table: return find_table_fault(value, type.columns);
  }
  return std::nullopt;
}

std::optional<Fault> find_shape_fault(const Arguments& arguments, const Signature& signature) {
  if (signature.is_class) return find_class_fault(arguments, signature);
  const auto& parameters = signature.function().parameters;
  if (arguments.size() != parameters.size()) {
    return Fault{{}, fmt::format("expected {} arguments, found {}", parameters.size(), arguments.size())};
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!parameters[i].node_of.empty()) continue;  // not a node of its own
    if (auto fault = find_shape_fault(arguments[i], parameters[i].type)) return std::move(*fault).within(parameters[i].name);
  }
  return find_link_fault(arguments, parameters);
}

Result<void> check_shape(const Value& value, const Type& type, const std::string& path) {
  const auto fault = find_shape_fault(value, type);
  if (!fault) return {};
  return unexpected(ErrorCode::bad_input, fmt::format("{}{}: {}", path, fault->brackets(), fault->message));
}

Result<void> check_shape(const Arguments& arguments, const Signature& signature) {
  const auto fault = find_shape_fault(arguments, signature);
  if (!fault) return {};
  const std::string place = fault->brackets();
  return unexpected(ErrorCode::bad_input, place.empty() ? fault->message : place + ": " + fault->message);
}

}  // namespace rehearse
