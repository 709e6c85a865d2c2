#include "binding.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "formula.hpp"
#include "resizing.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 8> bound_members = {"min", "max", "size", "length", "rows", "columns", "nodes", "edges"};
constexpr std::int64_t far = std::int64_t{1} << 61;

bool is_bound(std::string_view member) {
  return std::find(bound_members.begin(), bound_members.end(), member) != bound_members.end();
}

struct NoBounds {
  std::string what;
};
struct NotYet {};

// Which numbers a formula may come to.
class FormulaBounds {
 public:
  explicit FormulaBounds(const std::function<std::optional<NameBounds>(std::size_t)>& names) : names_(names) {}

  Range of(const Formula::Node& node) const {
    switch (node.kind) {
      case FormulaOperator::number: return clamped({node.number, node.number});
      case FormulaOperator::name: return clamped(number(node));
      case FormulaOperator::length:
      case FormulaOperator::rows: return size(node.operands.front());
      case FormulaOperator::columns: return columns(node.operands.front());
      case FormulaOperator::negate: return negated(of(node.operands.front()));
      case FormulaOperator::add: return sum(of(node.operands[0]), of(node.operands[1]));
      case FormulaOperator::subtract: return sum(of(node.operands[0]), negated(of(node.operands[1])));
      case FormulaOperator::multiply: return product(of(node.operands[0]), of(node.operands[1]));
      case FormulaOperator::least:
      case FormulaOperator::greatest:
        if (node.operands.size() > 1) return extreme(node);
        break;
      case FormulaOperator::list:
      case FormulaOperator::index:
      case FormulaOperator::total:
      case FormulaOperator::sign:
      case FormulaOperator::magnitude:
      case FormulaOperator::remainder:
      case FormulaOperator::compare:
      case FormulaOperator::both:
      case FormulaOperator::either: break;
    }
    throw NoBounds{fmt::format(
        "{} is no bound; expected numbers, integers, len, rows and columns of parameters, with + - * min max", node.text)};
  }

 private:
  static Range clamped(Range range) { return {std::clamp(range.low, -far, far), std::clamp(range.high, -far, far)}; }
  static Range negated(Range range) { return {-range.high, -range.low}; }
  static Range sum(Range a, Range b) { return clamped({a.low + b.low, a.high + b.high}); }
  static Range product(Range a, Range b) {
    __extension__ using Wide = __int128;
    const auto times = [](std::int64_t x, std::int64_t y) {
      return static_cast<std::int64_t>(std::clamp<Wide>(Wide{x} * y, -far, far));
    };
    const auto corners = {times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)};
    return {std::min(corners), std::max(corners)};
  }

  NameBounds known(const Formula::Node& name) const {
    if (name.kind != FormulaOperator::name) throw NoBounds{name.text + " is not a parameter"};
    const auto bounds = names_(static_cast<std::size_t>(name.number));
    if (!bounds) throw NotYet{};
    return *bounds;
  }

  Range number(const Formula::Node& name) const {
    const NameBounds bounds = known(name);
    if (bounds.declaration == nullptr) return bounds.number;
    if (const auto* integer = std::get_if<IntegerInput>(&bounds.declaration->kind)) return integer->range;
    const auto* choice = std::get_if<ChoiceInput>(&bounds.declaration->kind);
    if (choice == nullptr || choice->values.front().integer() == nullptr) throw NoBounds{name.text + " is not an integer"};
    const auto [least, greatest] = std::minmax_element(choice->values.begin(), choice->values.end());
    return {*least->integer(), *greatest->integer()};
  }

  Range size(const Formula::Node& name) const {
    const NameBounds bounds = known(name);
    const auto size = bounds.declaration == nullptr ? std::nullopt : outer_size(*bounds.declaration);
    if (size) return *size;
    return {0, max_size};
  }

  Range columns(const Formula::Node& name) const {
    const NameBounds bounds = known(name);
    const auto* matrix = bounds.declaration == nullptr ? nullptr : std::get_if<MatrixInput>(&bounds.declaration->kind);
    return matrix == nullptr ? Range{0, max_size} : matrix->columns;
  }

  Range extreme(const Formula::Node& node) const {
    Range result = of(node.operands.front());
    const bool is_least = node.kind == FormulaOperator::least;
    for (const Formula::Node& operand : node.operands) {
      const Range other = of(operand);
      result.low = is_least ? std::min(result.low, other.low) : std::max(result.low, other.low);
      result.high = is_least ? std::min(result.high, other.high) : std::max(result.high, other.high);
    }
    return result;
  }

  const std::function<std::optional<NameBounds>(std::size_t)>& names_;
};

Json range_of(Range range) { return Json(Json::Array{Json(range.low), Json(range.high)}); }

// What stands in place of a formula: the widest bound that it may come to, within what the member may hold.
Json numbers_for(std::string_view member, Range range, const Type& type) {
  if (member != "min" && member != "max") {
    return range_of({std::clamp<std::int64_t>(range.low, 0, max_size), std::clamp<std::int64_t>(range.high, 0, max_size)});
  }
  const std::int64_t bound = member == "min" ? range.low : range.high;
  using Narrow = std::numeric_limits<std::int32_t>;
  if (leaf(type).kind == TypeKind::long_type) return Json(bound);
  return Json(std::clamp<std::int64_t>(bound, Narrow::min(), Narrow::max()));
}

Declaration* inner(Declaration& declaration, std::size_t layers) {
  Declaration* found = &declaration;
  for (; layers > 0; --layers) {
    Declaration* of = nullptr;
    std::visit(
        [&](auto& kind) {
          if constexpr (requires { kind.of.front().kind; }) of = &kind.of.front();
        },
        found->kind);
    if (of == nullptr) return nullptr;
    found = of;
  }
  return found;
}

}  // namespace

std::string Binding::place() const {
  std::string text;
  for (std::size_t i = 0; i < layers; ++i) text += "of/";
  return text + member;
}

bool Binding::is_kept_by(const Binding& other) const {
  if (layers != other.layers || member != other.member) return false;
  if (formula.text() == other.formula.text()) return true;
  const Formula::Node& root = other.formula.root();
  const bool narrows =
      (member == "max" && root.kind == FormulaOperator::least) || (member == "min" && root.kind == FormulaOperator::greatest);
  return narrows && std::any_of(root.operands.begin(), root.operands.end(),
                                [&](const Formula::Node& operand) { return operand.text == formula.text(); });
}

bool has_formulas(const Json& declaration) {
  if (declaration.object() == nullptr) return false;
  return std::any_of(declaration.object()->begin(), declaration.object()->end(), [](const Json::Member& member) {
    if (member.first == "of") return has_formulas(member.second);
    return is_bound(member.first) && member.second.string() != nullptr;
  });
}

bool take_formulas(Json& declaration, const JsonReader& place, const Type& type, const std::vector<FormulaName>& names,
                   const std::function<std::optional<NameBounds>(std::size_t)>& bounds, std::vector<Binding>& bindings) {
  std::size_t layers = 0;
  JsonReader reader = place;
  for (Json* object = &declaration; object != nullptr && object->object() != nullptr; ++layers) {
    Json* next = nullptr;
    for (auto& [member, json] : *object->object()) {
      if (member == "of") next = &json;
      if (!is_bound(member) || json.string() == nullptr) continue;
      const JsonReader at = reader.member(member);
      auto formula = Formula::parse(*json.string(), names);
      if (!formula) {
        at.report(formula.error().message);
        json = numbers_for(member, {0, 0}, type);
        continue;
      }
      if (formula->type().kind != TypeKind::long_type) {
        at.report_expected("a formula of a whole number");
        json = numbers_for(member, {0, 0}, type);
        continue;
      }
      try {
        json = numbers_for(member, FormulaBounds(bounds).of(formula->root()), type);
        bindings.push_back({layers, member, std::move(*formula)});
      } catch (const NoBounds& fault) {
        at.report(fault.what);
        json = numbers_for(member, {0, 0}, type);
      } catch (const NotYet&) {
        return false;
      }
    }
    if (next != nullptr) reader = reader.member("of");
    object = next;
  }
  return true;
}

Range* bound_range(Declaration& declaration, std::string_view member) {
  return std::visit(
      [&](auto& kind) -> Range* {
        if constexpr (requires { kind.numbers(); }) {
          if (member == "min" || member == "max") return kind.numbers();
        }
        if constexpr (requires { kind.sizes(member); }) return kind.sizes(member);
        return nullptr;
      },
      declaration.kind);
}

bool accepts(Declaration& declaration, const Binding& binding) {
  Declaration* found = inner(declaration, binding.layers);
  return found != nullptr && bound_range(*found, binding.member) != nullptr;
}

std::optional<std::string> set_bounds(Declaration& declaration, const std::vector<Binding>& bindings,
                                      const FormulaValues& values) {
  for (const Binding& binding : bindings) {
    const auto bound = binding.formula.evaluate(values);
    if (!bound) return bound.error().message;
    const std::int64_t number = *bound->integer();
    Range& range = *bound_range(*inner(declaration, binding.layers), binding.member);
    const bool is_end = binding.member == "min" || binding.member == "max";
    const bool fits = is_end ? binding.member == "min" ? number <= range.high : number >= range.low : range.has(number);
    if (!fits) return fmt::format("{} == {} leaves nothing to choose", binding.formula.text(), number);
    if (binding.member != "max") range.low = is_end ? std::max(range.low, number) : number;
    if (binding.member != "min") range.high = is_end ? std::min(range.high, number) : number;
  }
  return std::nullopt;
}

std::string describe_binding(const std::string& name, const Declaration& declaration, const Binding& binding) {
  std::string element = name;
  for (std::size_t i = 0; i < binding.layers; ++i) element = element_name(element);
  const std::string& text = binding.formula.text();
  if (binding.member == "min") return fmt::format("{} >= {}", element, text);
  if (binding.member == "max") return fmt::format("{} <= {}", element, text);
  if (binding.member == "nodes") return fmt::format("number of nodes in {} == {}", element, text);
  if (binding.member == "columns") return fmt::format("{}.length == {}", element_name(element), text);
  if (binding.member == "edges" && std::get<GraphInput>(declaration.kind).form == GraphForm::neighbors) {
    return fmt::format("number of edges in {} == {}", element, text);
  }
  return fmt::format("{}.length == {}", element, text);
}

}  // namespace rehearse
