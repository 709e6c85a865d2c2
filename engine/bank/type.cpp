#include "rehearse/bank/type.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "utf8.hpp"

namespace rehearse {
namespace {

constexpr int max_layers = 8;

constexpr std::array<std::pair<std::string_view, TypeKind>, 16> names = {{
    {"void", TypeKind::void_type},
    {"boolean", TypeKind::boolean},
    {"integer", TypeKind::integer},
    {"long", TypeKind::long_type},
    {"double", TypeKind::real},
    {"character", TypeKind::character},
    {"string", TypeKind::string},
    {"ListNode", TypeKind::list_node},
    {"TreeNode", TypeKind::tree_node},
    {"Node<random>", TypeKind::random_node},
    {"Node<neighbors>", TypeKind::graph_node},
    {"Node<children>", TypeKind::nary_node},
    {"Node<next>", TypeKind::next_node},
    {"Node<quad>", TypeKind::quad_node},
    {"NestedInteger", TypeKind::nested_integer},
    {"Interval", TypeKind::interval},
}};

Result<Type> parse_layer(std::string_view text, std::string_view whole, int layers) {
  const auto fail = [&](std::string_view expectation) {
    return unexpected(ErrorCode::bad_input, fmt::format("expected {}, found \"{}\"", expectation, printable(whole, 60)));
  };
  if (layers > max_layers) return fail(fmt::format("a type of at most {} layers", max_layers));
  const bool is_array = text.ends_with("[]");
  const bool is_list = text.starts_with("list<") && text.ends_with(">");
  if (is_array || is_list) {
    const std::string_view inner = is_array ? text.substr(0, text.size() - 2) : text.substr(5, text.size() - 6);
    auto element = parse_layer(inner, whole, layers + 1);
    if (!element) return element;
    if (element->kind == TypeKind::void_type) return fail("elements of a type other than void");
    return Type{is_array ? TypeKind::array : TypeKind::list, {std::move(*element)}};
  }
  for (const auto& [name, kind] : names) {
    if (text == name) return Type{kind, {}};
  }
  return fail(
      "boolean, integer, long, double, character, string, void, ListNode, TreeNode, Node<random>, Node<neighbors>, "
      "Node<children>, Node<next>, Node<quad>, NestedInteger, Interval, T[] or list<T>");
}

}  // namespace

std::string_view to_string(TypeKind kind) {
  if (kind == TypeKind::array) return "array";
  if (kind == TypeKind::list) return "list";
  if (kind == TypeKind::table) return "table";
  for (const auto& [name, named] : names) {
    if (kind == named) return name;
  }
  return "void";
}

std::string_view to_string(ColumnType type) {
  switch (type) {
    case ColumnType::integer: return "integer";
    case ColumnType::real: return "double";
    case ColumnType::text: return "string";
    case ColumnType::date: return "date";
    case ColumnType::any: return "any";
  }
  return "any";
}

const Type& leaf(const Type& type) { return type.element.empty() ? type : leaf(type.element.front()); }

bool is_node(TypeKind kind) {
  switch (kind) {
    case TypeKind::list_node:
    case TypeKind::tree_node:
    case TypeKind::random_node:
    case TypeKind::graph_node:
    case TypeKind::nary_node:
    case TypeKind::next_node:
    case TypeKind::quad_node: return true;
    case TypeKind::void_type:
    case TypeKind::boolean:
    case TypeKind::integer:
    case TypeKind::long_type:
    case TypeKind::real:
    case TypeKind::character:
    case TypeKind::string:
    case TypeKind::array:
    case TypeKind::list:
    case TypeKind::nested_integer:
    case TypeKind::interval:
    case TypeKind::table: return false;
  }
  return false;
}

std::string to_string(const Type& type) {
  if (type.kind == TypeKind::array) return to_string(type.element.front()) + "[]";
  if (type.kind == TypeKind::list) return "list<" + to_string(type.element.front()) + ">";
  return std::string(to_string(type.kind));
}

Result<Type> parse_type(std::string_view text) { return parse_layer(text, text, 1); }

}  // namespace rehearse
