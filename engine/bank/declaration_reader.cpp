#include <algorithm>
#include <array>
#include <limits>
#include <set>

#include <fmt/format.h>

#include "declaration.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t max_size = 10'000'000;

bool is_sequence(const Type& type) { return type.kind == TypeKind::array || type.kind == TypeKind::list; }

// The type of what a declaration's "of" describes: nodes hold 32-bit integers.
Type element_type(const Type& type) { return type.element.empty() ? Type{TypeKind::integer, {}} : type.element.front(); }

// An optional probability, 0 where absent.
std::optional<double> read_special(const JsonReader& json) {
  const auto special = json.find("special");
  return special ? special->number(0, 1) : 0;
}

std::optional<bool> read_flag(const JsonReader& json, std::string_view name) {
  const auto flag = json.find(name);
  return flag ? flag->boolean() : false;
}

template <class Enum>
std::optional<Enum> read_enum(const JsonReader& json, std::string_view name, std::span<const std::string_view> names) {
  const auto member = json.find(name);
  if (!member) return Enum{};
  const auto index = member->one_of(names);
  return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

std::optional<std::string> read_alphabet(const JsonReader& json) {
  const JsonReader member = json.member("alphabet");
  const std::string* text = member.json() == nullptr ? nullptr : member.json()->string();
  const auto is_shown = [](char c) { return c >= ' ' && c <= '~'; };
  if (text == nullptr || text->empty() || !std::all_of(text->begin(), text->end(), is_shown)) {
    member.report_expected("a string of the characters that may appear (printable ASCII)");
    return std::nullopt;
  }
  if (std::set<char>(text->begin(), text->end()).size() != text->size()) {
    member.report("expected every character once");
    return std::nullopt;
  }
  return *text;
}

std::optional<Declaration> read_boolean(const JsonReader& json) {
  if (!json.is_object("a declaration", {"kind"})) return std::nullopt;
  return Declaration{BooleanInput{}};
}

std::optional<Declaration> read_integer(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "min", "max", "special"})) return std::nullopt;
  using Narrow = std::numeric_limits<std::int32_t>;
  using Wide = std::numeric_limits<std::int64_t>;
  const Range allowed =
      type.kind == TypeKind::long_type ? Range{Wide::min(), Wide::max()} : Range{Narrow::min(), Narrow::max()};
  const auto low = json.member("min").integer(allowed.low, allowed.high);
  const auto high = json.member("max").integer(low.value_or(allowed.low), allowed.high);
  const auto special = read_special(json);
  if (!low || !high || !special) return std::nullopt;
  return Declaration{IntegerInput{{*low, *high}, *special}};
}

std::optional<Declaration> read_real(const JsonReader& json) {
  if (!json.is_object("a declaration", {"kind", "min", "max"})) return std::nullopt;
  constexpr double most = 1e300;
  const auto low = json.member("min").number(-most, most);
  const auto high = json.member("max").number(low.value_or(-most), most);
  if (!low || !high) return std::nullopt;
  return Declaration{RealInput{*low, *high}};
}

std::optional<Declaration> read_character(const JsonReader& json) {
  if (!json.is_object("a declaration", {"kind", "alphabet"})) return std::nullopt;
  auto alphabet = read_alphabet(json);
  if (!alphabet) return std::nullopt;
  return Declaration{CharacterInput{std::move(*alphabet)}};
}

std::optional<Declaration> read_string(const JsonReader& json) {
  if (!json.is_object("a declaration", {"kind", "length", "alphabet"})) return std::nullopt;
  const auto length = read_range(json.member("length"), 0, max_size);
  auto alphabet = read_alphabet(json);
  if (!length || !alphabet) return std::nullopt;
  return Declaration{StringInput{*length, std::move(*alphabet)}};
}

std::optional<Declaration> read_array(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "size", "of", "distinct", "order", "special"})) return std::nullopt;
  static constexpr std::array<std::string_view, 3> orders = {"any", "ascending", "descending"};
  const auto size = read_range(json.member("size"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  const auto distinct = read_flag(json, "distinct");
  const auto order = read_enum<ElementOrder>(json, "order", orders);
  const auto special = read_special(json);
  if (!size || !of || !distinct || !order || !special) return std::nullopt;
  const std::uint64_t different = cardinality(*of);
  if (*distinct && different < static_cast<std::uint64_t>(size->high)) {
    json.member("size").report(
        fmt::format("{} distinct elements are asked for, but there are only {} different ones", size->high, different));
    return std::nullopt;
  }
  return Declaration{ArrayInput{*size, {std::move(*of)}, *distinct, *order, *special, type.kind == TypeKind::list_node}};
}

std::optional<Declaration> read_matrix(const JsonReader& json, const Type& type) {
  const auto square = read_flag(json, "square");
  const bool is_square = square.value_or(false);
  constexpr std::array<std::string_view, 5> members = {"kind", "rows", "of", "square", "columns"};
  if (!json.is_object("a declaration", std::span(members).first(is_square ? 4 : 5))) return std::nullopt;
  const auto rows = read_range(json.member("rows"), 0, max_size);
  const auto columns = is_square ? rows : read_range(json.member("columns"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(element_type(type)));
  if (!square || !rows || !columns || !of) return std::nullopt;
  return Declaration{MatrixInput{*rows, *columns, is_square, {std::move(*of)}}};
}

std::optional<Declaration> read_tree(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "nodes", "of", "shape"})) return std::nullopt;
  static constexpr std::array<std::string_view, 5> shapes = {"any", "path", "complete", "balanced", "random"};
  const auto nodes = read_range(json.member("nodes"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  const auto shape = read_enum<TreeShape>(json, "shape", shapes);
  if (!nodes || !of || !shape) return std::nullopt;
  return Declaration{TreeInput{*nodes, *shape, {std::move(*of)}}};
}

std::optional<Declaration> read_choice(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "values"})) return std::nullopt;
  ChoiceInput choice;
  bool sound = true;
  for (const JsonReader& element : json.member("values").elements("values", 1, 10'000)) {
    auto value = element.json()->to_value();
    const auto fault = value ? find_shape_fault(*value, type) : std::optional(Fault{{}, "expected a value, found an object"});
    if (fault) {
      json.diagnostics().add(element.pointer() + (fault->pointer().empty() ? "" : "/") + fault->pointer(), fault->message);
      sound = false;
    } else {
      choice.values.push_back(std::move(*value));
    }
  }
  if (!sound || choice.values.empty()) return std::nullopt;
  return Declaration{std::move(choice)};
}

// The kinds that a value of the type may be declared as; what is most natural first.
std::vector<std::string_view> kinds_for(const Type& type) {
  switch (type.kind) {
    case TypeKind::void_type: return {};
    case TypeKind::boolean: return {"boolean", "one_of"};
    case TypeKind::integer:
    case TypeKind::long_type: return {"integer", "one_of"};
    case TypeKind::real: return {"double", "one_of"};
    case TypeKind::character: return {"character", "one_of"};
    case TypeKind::string: return {"string", "one_of"};
    case TypeKind::array:
    case TypeKind::list:
      return is_sequence(type.element.front()) ? std::vector<std::string_view>{"array", "matrix", "one_of"}
                                               : std::vector<std::string_view>{"array", "one_of"};
    case TypeKind::list_node: return {"array", "one_of"};
    case TypeKind::tree_node:
    case TypeKind::next_node: return {"tree", "one_of"};
    case TypeKind::random_node:
    case TypeKind::graph_node:
    case TypeKind::nary_node:
    case TypeKind::quad_node:
    case TypeKind::nested_integer:
    case TypeKind::interval: return {"one_of"};
    case TypeKind::table: return {"table"};
  }
  return {};
}

}  // namespace

std::optional<Range> read_range(const JsonReader& json, std::int64_t least, std::int64_t most) {
  const Json::Array* bounds = json.json() == nullptr ? nullptr : json.json()->array();
  if (bounds == nullptr || bounds->size() != 2) {
    json.report_expected("a range [low, high]");
    return std::nullopt;
  }
  const auto ends = json.elements("bounds", 2, 2);
  const auto low = ends[0].integer(least, most);
  const auto high = ends[1].integer(low.value_or(least), most);
  if (!low || !high) return std::nullopt;
  return Range{*low, *high};
}

std::optional<Declaration> read_declaration(const JsonReader& json, const Type& type) {
  if (json.json() == nullptr || json.json()->object() == nullptr) {
    json.report_expected(fmt::format("a declaration of a value of type {}", to_string(type)));
    return std::nullopt;
  }
  const auto kinds = kinds_for(type);
  const JsonReader kind = json.member("kind");
  const std::string* name = kind.json() == nullptr ? nullptr : kind.json()->string();
  if (name == nullptr || std::find(kinds.begin(), kinds.end(), *name) == kinds.end()) {
    kind.report_expected(
        fmt::format("{} for the type {}", fmt::format("\"{}\"", fmt::join(kinds, "\" or \"")), to_string(type)));
    return std::nullopt;
  }
  if (*name == "boolean") return read_boolean(json);
  if (*name == "integer") return read_integer(json, type);
  if (*name == "double") return read_real(json);
  if (*name == "character") return read_character(json);
  if (*name == "string") return read_string(json);
  if (*name == "array") return read_array(json, type);
  if (*name == "matrix") return read_matrix(json, type);
  if (*name == "tree") return read_tree(json, type);
  if (*name == "table") return read_table(json, type);
  return read_choice(json, type);
}

}  // namespace rehearse
