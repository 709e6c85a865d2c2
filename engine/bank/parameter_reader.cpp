// The reading half of parameter_set.hpp.
#include <algorithm>
#include <array>

#include "formula.hpp"
#include "parameter_set.hpp"
#include "resizing.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

constexpr std::size_t max_relations = 20;

bool is_condition(const Formula& formula) {
  const FormulaOperator kind = formula.root().kind;
  return kind == FormulaOperator::compare || kind == FormulaOperator::both || kind == FormulaOperator::either;
}

void read_relations(const JsonReader& json, const std::vector<FormulaName>& names, ParameterSet& set) {
  const auto relations = json.find("relations");
  if (!relations) return;
  for (const JsonReader& element : relations->elements("relations", 1, max_relations)) {
    const auto text = element.text(TextForm::one_line, 200);
    if (!text) continue;
    auto relation = Formula::parse(*text, names);
    if (!relation) {
      element.report(relation.error().message);
    } else if (!is_condition(*relation)) {
      element.report_expected("a comparison (< <= == != >= >), or several joined by and, or");
    } else {
      set.relations.push_back(std::move(*relation));
    }
  }
}

// "scale": the parameter that growth is measured over, an integer or what has a size.
void read_scale(const JsonReader& json, ParameterSet& set) {
  const auto scale = json.find("scale");
  if (!scale) return;
  const auto name = scale->text(TextForm::one_line, 60);
  if (!name) return;
  const auto found = std::find(set.names.begin(), set.names.end(), *name);
  if (found == set.names.end()) return scale->report_expected("the name of a parameter");
  const auto index = static_cast<std::size_t>(found - set.names.begin());
  const bool grows =
      std::holds_alternative<IntegerInput>(set.declarations[index].kind) || outer_size(set.declarations[index]).has_value();
  if (!grows) return scale->report_expected("an integer, or a parameter that has a size");
  set.scale = index;
}

// Reads the declarations of one call; those that depend on another one after it.
class DeclarationsReader {
 public:
  DeclarationsReader(const JsonReader& json, const std::vector<Parameter>& parameters, const std::vector<OuterName>& outer,
                     Calls calls)
      : json_(json), parameters_(parameters), outer_(outer), calls_(calls), names_(formula_names(parameters, outer)) {}

  void read(ParameterSet& set) {
    const std::size_t count = parameters_.size();
    read_.resize(count);
    set.bindings.resize(count);
    set.seen.resize(count, 0);
    for (const bool dependent : {false, true}) {
      for (std::size_t i = 0; i < count; ++i) {
        if (is_dependent(i) == dependent && !done(i)) try_read(i, set);
      }
    }
    // What refers to a later dependent one has waited for it.
    for (bool goes_on = !waiting_.empty(); goes_on;) {
      const std::vector<std::size_t> again = std::move(waiting_);
      waiting_.clear();
      for (const std::size_t i : again) try_read(i, set);
      goes_on = !waiting_.empty() && waiting_.size() < again.size();
    }
    for (const std::size_t i : waiting_) {
      json_.member(parameters_[i].name).report("its formulas refer to each other in a circle, or to what is not declared");
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (!read_[i]) continue;
      set.names.push_back(parameters_[i].name);
      set.declarations.push_back(std::move(*read_[i]));
    }
  }

 private:
  [[nodiscard]] bool is_node(std::size_t i) const { return !parameters_[i].node_of.empty() || !parameters_[i].joins.empty(); }
  [[nodiscard]] bool is_table(std::size_t i) const { return parameters_[i].type.kind == TypeKind::table; }
  [[nodiscard]] bool done(std::size_t i) const { return read_[i].has_value(); }

  [[nodiscard]] std::string kind_of(std::size_t i) const {
    const Json* json = json_.member(parameters_[i].name).json();
    const Json* kind = json == nullptr ? nullptr : json->find("kind");
    return kind == nullptr || kind->string() == nullptr ? "" : *kind->string();
  }

  [[nodiscard]] bool is_dependent(std::size_t i) const {
    const Json* json = json_.member(parameters_[i].name).json();
    if (is_node(i) && kind_of(i) == "node") return true;
    return json != nullptr && !is_table(i) && has_formulas(*json);
  }

  std::optional<NameBounds> bounds_of(std::size_t name) const {
    if (name >= parameters_.size()) return outer_[name - parameters_.size()].bounds;
    if (!read_[name]) return std::nullopt;
    return NameBounds{&*read_[name], {}};
  }

  void take_seen(Json& declaration, const JsonReader& place, double& seen) {
    if (calls_ == Calls::one || declaration.object() == nullptr) return;
    if (const auto member = place.find("seen")) seen = member->number(0, 1).value_or(0);
    std::erase_if(*declaration.object(), [](const Json::Member& member) { return member.first == "seen"; });
  }

  void try_read(std::size_t i, ParameterSet& set) {
    const JsonReader place = json_.member(parameters_[i].name);
    set.draw_order.push_back(i);
    if (is_node(i) && kind_of(i) == "node") {
      if (auto node = NodeInput::read(place, parameters_[i], parameters_)) read_[i] = Declaration{std::move(*node)};
      return;
    }
    const Type type = case_type(parameters_[i]);
    if (place.json() == nullptr || is_table(i)) {
      read_[i] = read_declaration(place, type);
      return;
    }
    Json declaration = *place.json();
    take_seen(declaration, place, set.seen[i]);
    std::vector<Binding> bindings;
    if (!take_formulas(
            declaration, place, type, names_, [this](std::size_t name) { return bounds_of(name); }, bindings)) {
      set.draw_order.pop_back();
      waiting_.push_back(i);
      return;
    }
    read_[i] = read_declaration(JsonReader(declaration, place.pointer(), place.diagnostics()), type);
    for (const Binding& binding : bindings) {
      if (read_[i] && !accepts(*read_[i], binding)) {
        place.diagnostics().add(place.pointer() + "/" + binding.place(), "a formula cannot stand here");
      }
    }
    set.bindings[i] = std::move(bindings);
  }

  const JsonReader& json_;
  const std::vector<Parameter>& parameters_;
  const std::vector<OuterName>& outer_;
  Calls calls_;
  std::vector<FormulaName> names_;
  std::vector<std::optional<Declaration>> read_;
  std::vector<std::size_t> waiting_;
};

}  // namespace

std::vector<FormulaName> formula_names(const std::vector<Parameter>& parameters, const std::vector<OuterName>& outer) {
  std::vector<FormulaName> names;
  for (const Parameter& parameter : parameters) names.push_back({parameter.name, case_type(parameter)});
  for (const OuterName& name : outer) names.push_back(name.name);
  return names;
}

std::optional<ParameterSet> read_parameter_set(const JsonReader& json, const std::vector<Parameter>& parameters,
                                               const std::vector<OuterName>& outer, Calls calls) {
  std::vector<std::string_view> known;
  for (const Parameter& parameter : parameters) known.push_back(parameter.name);
  const bool is_query = !parameters.empty() && parameters.front().type.kind == TypeKind::table;
  if (!is_query) known.push_back("relations");
  const bool may_name_scale = calls == Calls::one && outer.empty() && !is_query;
  if (may_name_scale) known.push_back("scale");
  const std::size_t faults = json.diagnostics().size();
  if (!json.is_object("an object with a declaration for each parameter", known)) return std::nullopt;
  ParameterSet set;
  DeclarationsReader(json, parameters, outer, calls).read(set);
  if (json.diagnostics().size() == faults) link_tables(json, parameters, set);
  read_relations(json, formula_names(parameters, outer), set);
  if (json.diagnostics().size() != faults) return std::nullopt;
  if (may_name_scale) read_scale(json, set);
  if (json.diagnostics().size() != faults) return std::nullopt;
  return set;
}

}  // namespace rehearse
