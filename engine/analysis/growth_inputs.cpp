#include "growth_inputs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::size_t most_large_cases = 6;

enum class Arrangement { as_drawn, sorted, reversed, all_equal, chain };
constexpr std::size_t arrangement_count = 5;
constexpr const char* arrangement_names[arrangement_count] = {"random", "sorted", "reversed", "all equal", "chain"};

std::size_t share(std::size_t size, double fraction) {
  // Rounded down: of two sizes that differ by one, those that are left still do.
  const auto part = static_cast<std::size_t>(std::floor(static_cast<double>(size) * fraction + 1e-6));
  return std::min(size, std::max<std::size_t>(part, 1));
}

bool is_matrix(const Value::Array& rows) {
  if (rows.empty() || rows.front().array() == nullptr) return false;
  const Value::Array& first = *rows.front().array();
  if (!first.empty() && first.front().array() != nullptr) return false;  // lists of lists of intervals are no matrix of them
  const std::size_t columns = rows.front().array()->size();
  constexpr std::size_t pair = 4;  // rows of two or three are intervals, edges or points: what grows is their number
  return columns >= pair && std::all_of(rows.begin(), rows.end(), [&](const Value& row) {
           return row.array() != nullptr && row.array()->size() == columns;
         });
}

Value first_of(const Value& value, const Type& type, double fraction) {
  if (const auto* text = value.string(); text != nullptr && type.kind == TypeKind::string) {
    return Value(text->substr(0, share(text->size(), fraction)));
  }
  const Value::Array* elements = value.array();
  if (elements == nullptr) return value;
  const bool matrix = type.kind != TypeKind::table && is_matrix(*elements);
  Value::Array kept(elements->begin(), elements->begin() + static_cast<std::ptrdiff_t>(share(elements->size(), fraction)));
  if (matrix) {
    for (Value& row : kept) {
      const Value::Array& cells = *row.array();
      row = Value(Value::Array(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(share(cells.size(), fraction))));
    }
  }
  // A tree in level order has no empty slots at its end.
  if (type.kind == TypeKind::tree_node || type.kind == TypeKind::next_node) {
    while (!kept.empty() && kept.back().is_null()) kept.pop_back();
  }
  return Value(std::move(kept));
}

Arguments cut_calls(const Arguments& arguments, const Signature& signature, double fraction, std::size_t calls) {
  const Value::Array& operations = *arguments[0].array();
  const Value::Array& lists = *arguments[1].array();
  const auto count = static_cast<std::ptrdiff_t>(1 + std::min(operations.size() - 1, calls));
  Value::Array kept_lists(lists.begin(), lists.begin() + count);
  Value::Array constructor = *kept_lists.front().array();
  for (std::size_t i = 0; i < constructor.size() && i < signature.constructor.size(); ++i) {
    if (const auto* number = constructor[i].integer()) {
      const auto cut = static_cast<std::int64_t>(std::llround(static_cast<double>(*number) * fraction));
      constructor[i] = Value(*number > 0 ? std::max<std::int64_t>(1, cut) : *number);
    } else {
      constructor[i] = first_of(constructor[i], case_type(signature.constructor[i]), fraction);
    }
  }
  kept_lists.front() = Value(std::move(constructor));
  return {Value(Value::Array(operations.begin(), operations.begin() + count)), Value(std::move(kept_lists))};
}

// Nodes that point at each other by number cannot be cut or put in another order.
bool is_plain(const Type& type) {
  switch (leaf(type).kind) {
    case TypeKind::random_node:
    case TypeKind::graph_node:
    case TypeKind::nary_node:
    case TypeKind::quad_node:
    case TypeKind::nested_integer: return false;
    default: return true;
  }
}

bool is_sequence(const Type& type) {
  return type.kind == TypeKind::array || type.kind == TypeKind::list || type.kind == TypeKind::list_node;
}
bool is_tree(const Type& type) { return type.kind == TypeKind::tree_node || type.kind == TypeKind::next_node; }

// One path that turns left at each node.
Value chain_of(const Value& tree) {
  Value::Array slots;
  for (const Value& slot : *tree.array()) {
    if (slot.is_null()) continue;
    if (slots.size() > 1) slots.emplace_back();
    slots.push_back(slot);
  }
  return Value(std::move(slots));
}

Value filled(const Value& value) {
  const Value::Array* elements = value.array();
  if (elements == nullptr || elements->empty()) return value;
  if (is_matrix(*elements)) {
    const Value& cell = elements->front().array()->front();
    return Value(Value::Array(elements->size(), Value(Value::Array(elements->front().array()->size(), cell))));
  }
  return Value(Value::Array(elements->size(), elements->front()));
}

Value arranged_text(const std::string& text, Arrangement arrangement) {
  std::string result = text;
  if (arrangement == Arrangement::all_equal && !text.empty()) result.assign(text.size(), text.front());
  if (arrangement == Arrangement::sorted) std::sort(result.begin(), result.end());
  if (arrangement == Arrangement::reversed) std::sort(result.rbegin(), result.rend());
  return Value(std::move(result));
}

Value arranged(const Value& value, const Type& type, Arrangement arrangement) {
  if (type.kind == TypeKind::string) return arranged_text(*value.string(), arrangement);
  if (is_tree(type)) return arrangement == Arrangement::chain ? chain_of(value) : value;
  if (!is_sequence(type)) return value;
  if (arrangement == Arrangement::all_equal) return filled(value);
  if (arrangement == Arrangement::chain || is_matrix(*value.array())) return value;
  Value::Array elements = *value.array();
  std::sort(elements.begin(), elements.end());
  if (arrangement == Arrangement::reversed) std::reverse(elements.begin(), elements.end());
  return Value(std::move(elements));
}

bool applies(const Signature& signature, Arrangement arrangement) {
  if (arrangement == Arrangement::as_drawn) return true;
  if (signature.is_class || signature.is_query) return false;
  const auto& parameters = signature.function().parameters;
  return std::any_of(parameters.begin(), parameters.end(), [&](const Parameter& parameter) {
    const Type type = case_type(parameter);
    if (!is_plain(type)) return false;
    return arrangement == Arrangement::chain ? is_tree(type) : is_sequence(type) || type.kind == TypeKind::string;
  });
}

bool can_be_cut(const Signature& signature) {
  if (signature.is_class) return true;
  const auto& parameters = signature.methods.front().parameters;
  return std::any_of(parameters.begin(), parameters.end(), [](const Parameter& parameter) {
    const Type type = case_type(parameter);
    return is_plain(type) &&
           (is_sequence(type) || is_tree(type) || type.kind == TypeKind::string || type.kind == TypeKind::table);
  });
}

Arrangement arrangement_of(const std::string& name) {
  for (std::size_t i = 0; i < arrangement_count; ++i) {
    if (name == arrangement_names[i]) return static_cast<Arrangement>(i);
  }
  return Arrangement::as_drawn;
}

}  // namespace

Arguments cut_case(const Arguments& arguments, const Signature& signature, double fraction, std::int64_t size) {
  if (signature.is_class) return cut_calls(arguments, signature, fraction, static_cast<std::size_t>(size));
  Arguments cut = arguments;
  const auto& parameters = signature.methods.front().parameters;
  for (std::size_t i = 0; i < cut.size() && i < parameters.size(); ++i) {
    const Type type = case_type(parameters[i]);
    if (is_plain(type)) cut[i] = first_of(cut[i], type, fraction);
  }
  return cut;
}

GrowthInputs::GrowthInputs(const Problem& problem, const std::vector<TestCase>& large, SizedCases sized)
    : problem_(problem), make_sized_(std::move(sized)) {
  if (const auto scale = problem.input.scale()) {
    most_ = std::max<std::int64_t>(1, scale->most);
    is_area_ = scale->is_area;
  }
  for (std::size_t i = 0; i < arrangement_count; ++i) {
    if (applies(problem.signature, static_cast<Arrangement>(i))) names_.emplace_back(arrangement_names[i]);
  }
  add_shapes();
  if (make_sized_) add_sized();
  if (can_be_cut(problem.signature)) add_large(large);
}

void GrowthInputs::add_sized() {
  for (const Recipe& recipe : problem_.large) {
    if (!recipe.sized) continue;
    names_.push_back(recipe.name);
    sized_.push_back(&recipe);
  }
  prepared_.resize(sized_.size());
}

void GrowthInputs::prepare(const std::vector<std::int64_t>& sizes) {
  for (std::size_t i = 0; i < sized_.size(); ++i) {
    std::vector<std::int64_t> missing;
    std::ranges::copy_if(sizes, std::back_inserter(missing), [&](std::int64_t size) { return !prepared_[i].contains(size); });
    if (missing.empty()) continue;
    std::vector<std::int64_t> asked = missing;
    if (is_area_) std::ranges::transform(asked, asked.begin(), [](std::int64_t side) { return side * side; });
    auto made = make_sized_(*sized_[i], asked);
    if (!made) continue;  // measured without it: a package that is at fault is told so by its verification
    for (std::size_t k = 0; k < made->size(); ++k) prepared_[i].emplace(missing[k], std::move((*made)[k]));
  }
}

void GrowthInputs::add_large(const std::vector<TestCase>& large) {
  std::set<std::string> seen(names_.begin(), names_.end());
  for (const TestCase& test_case : large) {
    if (large_.size() == most_large_cases) break;
    const std::string recipe = test_case.name.substr(0, test_case.name.rfind('-'));
    if (!seen.insert(recipe).second) continue;
    names_.push_back(recipe);
    large_.push_back(&test_case);
  }
}

// One long corridor, or a path of nodes, costs some solutions what nothing drawn at random does.
void GrowthInputs::add_shapes() {
  if (problem_.signature.is_class || problem_.signature.is_query) return;
  constexpr std::array<std::pair<const char*, const char*>, 6> shapes = {{{"pattern", "walls"},
                                                                          {"pattern", "regions"},
                                                                          {"shape", "path"},
                                                                          {"shape", "star"},
                                                                          {"shape", "tree"},
                                                                          {"shape", "complete"}}};
  for (const Parameter& parameter : problem_.signature.function().parameters) {
    for (const auto& [member, name] : shapes) {
      auto model = problem_.input.patched(fmt::format(R"({{"{}": {{"{}": "{}"}}}})", parameter.name, member, name), "");
      if (!model) continue;  // of another kind, or it cannot be of that shape
      names_.emplace_back(name);
      shapes_.push_back(std::move(*model));
    }
  }
}

bool GrowthInputs::takes_program(std::size_t kind) const {
  const std::size_t drawn_kinds = names_.size() - large_.size();
  return kind >= drawn_kinds - sized_.size() && kind < drawn_kinds;
}

std::uint64_t GrowthInputs::variants(std::size_t kind) const {
  return kind < names_.size() - large_.size() - sized_.size() ? 2 : 1;
}

Result<Arguments> GrowthInputs::make(std::size_t kind, std::int64_t size, std::uint64_t seed) const {
  const std::size_t drawn_kinds = names_.size() - large_.size();
  const std::size_t modelled = drawn_kinds - sized_.size();
  const std::size_t arrangements = modelled - shapes_.size();
  Result<Arguments> made;
  if (kind >= modelled && kind < drawn_kinds) {
    const auto& prepared = prepared_[kind - modelled];
    const auto found = prepared.find(size);
    if (found == prepared.end()) return unexpected(ErrorCode::bad_input, "the generator made nothing of this size");
    made = found->second;
  } else if (kind >= drawn_kinds) {
    const double fraction = static_cast<double>(size) / static_cast<double>(most_);
    made = cut_case(large_[kind - drawn_kinds]->arguments, problem_.signature, fraction, size);
  } else if (kind >= arrangements) {
    made = shapes_[kind - arrangements].try_at_scale(size, seed);
    if (!made) return made;
  } else {
    made = problem_.input.try_at_scale(size, seed);
    if (!made) return made;
    const Arrangement arrangement = arrangement_of(names_[kind]);
    if (arrangement == Arrangement::as_drawn) return made;
    const auto& parameters = problem_.signature.function().parameters;
    for (std::size_t i = 0; i < made->size(); ++i) {
      const Type type = case_type(parameters[i]);
      if (is_plain(type)) (*made)[i] = arranged((*made)[i], type, arrangement);
    }
  }
  if (auto valid = problem_.input.validate(*made); !valid) return unexpected(valid.error());
  // A case that was cut keeps its numbers: a graph of as many nodes as before is no smaller for having fewer edges.
  if (const auto actual = problem_.input.declared_size(*made); actual && *actual > 2 * size) {
    return unexpected(ErrorCode::bad_input,
                      kind >= drawn_kinds ? "the large case stays large when it is cut" : "it is larger than was asked for");
  }
  return made;
}

}  // namespace rehearse
