#include "parameter_set.hpp"
#include "resizing.hpp"

#include <algorithm>
#include <functional>

#include "table.hpp"

namespace rehearse {
namespace {

constexpr int max_tries = 1000;

FormulaValues values_of(const Value::Array& arguments, const FormulaValues& outer) {
  FormulaValues values(arguments.begin(), arguments.end());
  values.insert(values.end(), outer.begin(), outer.end());
  return values;
}

bool all_hold(const ParameterSet& set, const Value::Array& arguments, const FormulaValues& outer) {
  if (set.relations.empty()) return true;
  const FormulaValues values = values_of(arguments, outer);
  return std::all_of(set.relations.begin(), set.relations.end(), [&](const Formula& r) { return r.holds(values); });
}

bool refers_to_node(const Declaration& declaration) { return std::holds_alternative<NodeInput>(declaration.kind); }

// What is drawn again where relations do not hold: what they speak of; and where parameters depend on each other all of those.
std::vector<bool> related_parameters(const ParameterSet& set) {
  std::vector<bool> related(set.declarations.size(), false);
  for (std::size_t i = 0; i < related.size(); ++i) {
    const auto speaks = [&](const Formula& formula) { return formula.speaks_of(i); };
    related[i] = std::any_of(set.relations.begin(), set.relations.end(), speaks) || !set.bindings[i].empty() ||
                 refers_to_node(set.declarations[i]);
    for (std::size_t j = 0; j < related.size() && !related[i]; ++j) {
      const auto* node = std::get_if<NodeInput>(&set.declarations[j].kind);
      related[i] =
          (node != nullptr && node->of == i) || std::any_of(set.bindings[j].begin(), set.bindings[j].end(),
                                                            [&](const Binding& binding) { return speaks(binding.formula); });
    }
  }
  return related;
}

class CallDrawing {
 public:
  CallDrawing(const ParameterSet& set, RandomStream& random, const CallScope& scope)
      : set_(set), random_(random), scope_(scope), arguments_(set.declarations.size()) {}

  Value::Array draw() {
    const std::vector<bool> all(arguments_.size(), true);
    bool sound = draw_those(all);
    if (sound && all_hold(set_, arguments_, scope_.outer)) return std::move(arguments_);
    const std::vector<bool> related = related_parameters(set_);
    for (int tries = 1; !sound || !all_hold(set_, arguments_, scope_.outer); ++tries) {
      if (tries == max_tries) {
        throw Unsatisfiable{
            fmt::format("{} draws did not meet the relations: narrow the ranges so that they hold more often", tries)};
      }
      sound = draw_those(sound ? related : all);
    }
    return std::move(arguments_);
  }

 private:
  // False where what was drawn leaves nothing for what depends on it.
  bool draw_those(const std::vector<bool>& chosen) {
    try {
      for (const std::size_t i : set_.draw_order) {
        if (chosen[i]) arguments_[i] = draw_one(i);
      }
      return true;
    } catch (const Unsatisfiable&) {
      if (!set_.is_bound()) throw;
      return false;
    }
  }

  Value draw_one(std::size_t i) {
    const Declaration& declared = set_.declarations[i];
    if (const auto* table = std::get_if<TableInput>(&declared.kind))
      return draw_table(*table, std::span(arguments_).first(i), random_);
    if (set_.bindings[i].empty() && !refers_to_node(declared)) return draw_or_repeat(i, declared);
    Declaration bound = declared;
    if (auto* node = std::get_if<NodeInput>(&bound.kind)) node->nodes = arguments_[node->of];
    if (const auto fault = set_bounds(bound, set_.bindings[i], values_of(arguments_, scope_.outer)))
      throw Unsatisfiable{*fault};
    return draw_or_repeat(i, bound);
  }

  Value draw_or_repeat(std::size_t i, const Declaration& declaration) {
    if (scope_.seen != nullptr && random_.chance(set_.seen[i])) {
      const auto pool = scope_.seen->find(set_.names[i]);
      if (pool != scope_.seen->end()) {
        const Value& earlier = pool->second[random_.below(pool->second.size())];
        if (!rehearse::find_fault(earlier, declaration)) return earlier;
      }
    }
    return rehearse::draw(declaration, random_);
  }

  const ParameterSet& set_;
  RandomStream& random_;
  const CallScope& scope_;
  Value::Array arguments_;
};

std::optional<Fault> find_bound_fault(const Value& argument, const Declaration& declared, const std::vector<Binding>& bindings,
                                      const FormulaValues& values) {
  Declaration bound = declared;
  if (auto fault = set_bounds(bound, bindings, values)) return Fault{{}, std::move(*fault)};
  auto fault = find_fault(argument, bound);
  if (!fault) return std::nullopt;
  std::vector<std::string> texts;
  for (const Binding& binding : bindings) texts.push_back(binding.formula.text());
  fault->message += fmt::format(" (by {})", fmt::join(texts, ", "));
  return fault;
}

}  // namespace

bool ParameterSet::is_bound() const {
  return std::any_of(bindings.begin(), bindings.end(), [](const auto& of) { return !of.empty(); }) ||
         std::any_of(declarations.begin(), declarations.end(), refers_to_node);
}

std::optional<Fault> find_fault(const Value::Array& arguments, const ParameterSet& parameters, const FormulaValues& outer) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const Declaration& declared = parameters.declarations[i];
    if (arguments[i].is_null() && !refers_to_node(declared)) continue;  // no node: its shape is sound
    if (auto fault = find_fault(arguments[i], declared)) return std::move(*fault).within(i);
  }
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (parameters.bindings[i].empty()) continue;
    auto fault =
        find_bound_fault(arguments[i], parameters.declarations[i], parameters.bindings[i], values_of(arguments, outer));
    if (fault) return std::move(*fault).within(i);
  }
  if (auto fault = find_reference_fault(arguments, parameters)) return fault;
  if (parameters.relations.empty()) return std::nullopt;
  const FormulaValues values = values_of(arguments, outer);
  for (const Formula& relation : parameters.relations) {
    if (!relation.holds(values)) return Fault{{}, fmt::format("{} does not hold", relation.text())};
  }
  return std::nullopt;
}

Value::Array draw(const ParameterSet& parameters, RandomStream& random, const CallScope& scope) {
  return CallDrawing(parameters, random, scope).draw();
}

bool may_give_up(const ParameterSet& parameters) {
  return !parameters.relations.empty() || parameters.is_bound() ||
         std::any_of(parameters.declarations.begin(), parameters.declarations.end(),
                     [](const Declaration& declaration) { return may_give_up(declaration); });
}

std::uint64_t volume(const ParameterSet& parameters) {
  std::uint64_t total = 1;
  for (const Declaration& declaration : parameters.declarations) total = saturated_sum(total, volume(declaration));
  return total;
}

namespace {

// The integer that a formula speaks of and nothing else; none where it speaks of several parameters, or of another kind.
std::optional<std::size_t> only_integer(const ParameterSet& set, const Formula& formula) {
  std::optional<std::size_t> only;
  for (std::size_t i = 0; i < set.declarations.size(); ++i) {
    if (!formula.speaks_of(i)) continue;
    if (only || !std::holds_alternative<IntegerInput>(set.declarations[i].kind)) return std::nullopt;
    only = i;
  }
  return only;
}

std::int64_t number_for(const Formula& formula, std::size_t name, std::size_t names, Range range, std::int64_t wanted) {
  return first_size(range, [&](std::int64_t number) {
    Value::Array values(names);
    values[name] = Value(number);
    const auto result = formula.evaluate({values.begin(), values.end()});
    return result && result->integer() != nullptr && *result->integer() >= wanted;
  });
}

// "0 <= k <= len(nums) - 1": formulas in place of the numbers that they come to.
std::string describe_bounds(const std::string& name, const IntegerInput& integer, const std::vector<Binding>& bindings) {
  std::string low = readable(integer.range.low);
  std::string high = readable(integer.range.high);
  for (const Binding& binding : bindings) (binding.member == "min" ? low : high) = binding.formula.text();
  return fmt::format("{} <= {} <= {}", low, name, high);
}

}  // namespace

void follow_sizes(ParameterSet& sized, const ParameterSet& declared) {
  for (std::size_t i = 0; i < sized.declarations.size(); ++i) {
    for (const Binding& binding : sized.bindings[i]) {
      if (binding.layers != 0 || binding.member == "min" || binding.member == "max") continue;
      Range& range = *bound_range(sized.declarations[i], binding.member);
      Declaration original = declared.declarations[i];
      const std::int64_t wanted = range.low;
      const bool is_sized = range.low == range.high;
      range = *bound_range(original, binding.member);
      const auto name = is_sized ? only_integer(declared, binding.formula) : std::nullopt;
      if (!name) continue;
      const Range allowed = std::get<IntegerInput>(declared.declarations[*name].kind).range;
      const std::int64_t number = number_for(binding.formula, *name, sized.declarations.size(), allowed, wanted);
      std::get<IntegerInput>(sized.declarations[*name].kind) = IntegerInput{{number, number}};
    }
  }
}

std::optional<std::int64_t> size_by_formula(const ParameterSet& parameters, std::size_t index, const Value::Array& arguments) {
  if (parameters.bindings[index].empty()) return std::nullopt;
  Declaration declared = parameters.declarations[index];
  if (set_bounds(declared, parameters.bindings[index], values_of(arguments, {}))) return std::nullopt;
  const auto size = outer_size(declared);
  return size && size->low == size->high ? std::optional(size->low) : std::nullopt;
}

void describe_constraints(const ParameterSet& parameters, std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < parameters.names.size(); ++i) {
    const std::vector<Binding>& bindings = parameters.bindings[i];
    const auto* integer = std::get_if<IntegerInput>(&parameters.declarations[i].kind);
    if (integer != nullptr && !bindings.empty()) {
      lines.push_back(describe_bounds(parameters.names[i], *integer, bindings));
      continue;
    }
    describe_constraints(parameters.names[i], parameters.declarations[i], lines);
    for (const Binding& binding : bindings) {
      lines.push_back(describe_binding(parameters.names[i], parameters.declarations[i], binding));
    }
  }
  for (const Formula& relation : parameters.relations) lines.push_back(relation.text());
}

namespace {

std::string missing_bound(const Binding& binding) {
  std::string text = fmt::format("the input model's \"{}\" is missing", binding.formula.text());
  if (binding.member == "max") text += fmt::format("; \"min({}, 3)\" would narrow it", binding.formula.text());
  if (binding.member == "min") text += fmt::format("; \"max({}, 3)\" would narrow it", binding.formula.text());
  return text;
}

}  // namespace

void check_narrows(const ParameterSet& wide, const ParameterSet& narrow, const std::string& pointer, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < wide.names.size(); ++i) {
    const Narrowing place(pointer + "/" + wide.names[i], diagnostics);
    check_narrows(wide.declarations[i], narrow.declarations[i], place);
    for (const Binding& binding : wide.bindings[i]) {
      const bool kept = std::any_of(narrow.bindings[i].begin(), narrow.bindings[i].end(),
                                    [&](const Binding& other) { return binding.is_kept_by(other); });
      if (!kept) place.add(binding.place(), missing_bound(binding));
    }
  }
  for (const Formula& relation : wide.relations) {
    const bool kept = std::any_of(narrow.relations.begin(), narrow.relations.end(),
                                  [&](const Formula& r) { return r.text() == relation.text(); });
    if (!kept) diagnostics.add(pointer + "/relations", fmt::format("the input model's \"{}\" is missing", relation.text()));
  }
}

}  // namespace rehearse
