#include "declaration.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rehearse {
namespace {

using Reader = std::optional<Declaration> (*)(const JsonReader&, const Type&);

template <class Kind>
std::optional<Declaration> read_as(const JsonReader& json, const Type& type) {
  auto kind = Kind::read(json, type);
  if (!kind) return std::nullopt;
  return Declaration{std::move(*kind)};
}

std::optional<Declaration> read_tree(const JsonReader& json, const Type& type) {
  return type.kind == TypeKind::nary_node ? read_as<NaryTreeInput>(json, type) : read_as<TreeInput>(json, type);
}

constexpr std::array<std::pair<std::string_view, Reader>, 17> readers = {{
    {"boolean", read_as<BooleanInput>},
    {"integer", read_as<IntegerInput>},
    {"double", read_as<RealInput>},
    {"character", read_as<CharacterInput>},
    {"string", read_as<StringInput>},
    {"array", read_as<ArrayInput>},
    {"matrix", read_as<MatrixInput>},
    {"tree", read_tree},
    {"one_of", read_as<ChoiceInput>},
    {"table", read_as<TableInput>},
    {"permutation", read_as<PermutationInput>},
    {"interval", read_as<IntervalInput>},
    {"intervals", read_as<IntervalsInput>},
    {"graph", read_as<GraphInput>},
    {"random_list", read_as<RandomListInput>},
    {"quad_tree", read_as<QuadTreeInput>},
    {"nested", read_as<NestedInput>},
}};

bool is_sequence(const Type& type) { return type.kind == TypeKind::array || type.kind == TypeKind::list; }

std::vector<std::string_view> kinds_for_sequence(const Type& element) {
  std::vector<std::string_view> kinds = {"array"};
  const bool of_integers = element.kind == TypeKind::integer;
  const bool of_integer_lists = is_sequence(element) && (element.element.front().kind == TypeKind::integer);
  if (is_sequence(element)) kinds.push_back("matrix");
  if (of_integers || element.kind == TypeKind::long_type) kinds.push_back("permutation");
  if (of_integers) kinds.push_back("interval");
  if (of_integer_lists || element.kind == TypeKind::interval) kinds.push_back("intervals");
  if (of_integer_lists) kinds.push_back("graph");
  kinds.push_back("one_of");
  return kinds;
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
    case TypeKind::list: return kinds_for_sequence(type.element.front());
    case TypeKind::list_node: return {"array", "permutation", "one_of"};
    case TypeKind::tree_node:
    case TypeKind::next_node:
    case TypeKind::nary_node: return {"tree", "one_of"};
    case TypeKind::random_node: return {"random_list", "one_of"};
    case TypeKind::graph_node: return {"graph", "one_of"};
    case TypeKind::quad_node: return {"quad_tree", "one_of"};
    case TypeKind::nested_integer: return {"nested", "one_of"};
    case TypeKind::interval: return {"interval", "one_of"};
    case TypeKind::table: return {"table"};
  }
  return {};
}

}  // namespace

Type element_type(const Type& type) { return type.element.empty() ? Type{TypeKind::integer, {}} : type.element.front(); }

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
  const auto* reader = std::find_if(readers.begin(), readers.end(), [&](const auto& known) { return known.first == *name; });
  return reader->second(json, type);
}

std::optional<Fault> find_fault(const Value& value, const Declaration& declaration) {
  return std::visit([&](const auto& kind) { return kind.find_fault(value); }, declaration.kind);
}

Value draw(const Declaration& declaration, RandomStream& random) {
  return std::visit([&](const auto& kind) { return kind.draw(random); }, declaration.kind);
}

bool may_give_up(const Declaration& declaration) {
  return std::visit(
      [](const auto& kind) {
        if constexpr (requires { kind.may_give_up(); }) return kind.may_give_up();
        return false;
      },
      declaration.kind);
}

std::uint64_t cardinality(const Declaration& declaration) {
  return std::visit(
      [](const auto& kind) -> std::uint64_t {
        if constexpr (requires { kind.cardinality(); }) return kind.cardinality();
        return plenty;
      },
      declaration.kind);
}

std::uint64_t volume(const Declaration& declaration) {
  return std::visit(
      [](const auto& kind) -> std::uint64_t {
        if constexpr (requires { kind.volume(); }) return kind.volume();
        return 1;
      },
      declaration.kind);
}

void describe_constraints(const std::string& name, const Declaration& declaration, std::vector<std::string>& lines) {
  std::visit([&](const auto& kind) { kind.describe(name, lines); }, declaration.kind);
}

void check_narrows(const Declaration& wide, const Declaration& narrow, const Narrowing& place) {
  // A choice narrows any other kind whose values it offers; no other kind narrows a different one for certain.
  if (const auto* choice = std::get_if<ChoiceInput>(&narrow.kind)) {
    for (std::size_t i = 0; i < choice->values.size(); ++i) {
      if (const auto fault = find_fault(choice->values[i], wide)) {
        place.add(fmt::format("values/{}", i), "outside the input model: " + fault->message);
      }
    }
    return;
  }
  if (wide.kind.index() != narrow.kind.index()) {
    return place.add("kind", "a recipe may keep the kind of the input model or use \"one_of\"");
  }
  std::visit([&](const auto& kind) { kind.check_narrows(std::get<std::decay_t<decltype(kind)>>(narrow.kind), place); },
             wide.kind);
}

}  // namespace rehearse
