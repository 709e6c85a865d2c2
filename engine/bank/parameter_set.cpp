#include "parameter_set.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "formula.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

constexpr int max_tries = 1000;
constexpr std::size_t max_relations = 20;

bool is_condition(const Formula& formula) {
  const FormulaOperator kind = formula.root().kind;
  return kind == FormulaOperator::compare || kind == FormulaOperator::both || kind == FormulaOperator::either;
}

void read_relations(const JsonReader& json, const std::vector<Parameter>& parameters, ParameterSet& set) {
  const auto relations = json.find("relations");
  if (!relations) return;
  std::vector<FormulaName> names;
  for (const Parameter& parameter : parameters) names.push_back({parameter.name, case_type(parameter)});
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

bool all_hold(const ParameterSet& set, const Value::Array& arguments) {
  const std::vector<std::reference_wrapper<const Value>> values(arguments.begin(), arguments.end());
  return std::all_of(set.relations.begin(), set.relations.end(), [&](const Formula& r) { return r.holds(values); });
}

bool is_related(const ParameterSet& set, std::size_t parameter) {
  return std::any_of(set.relations.begin(), set.relations.end(), [&](const Formula& r) { return r.speaks_of(parameter); });
}

bool draws_distinct_by_rejection(const Declaration& declaration) {
  if (const auto* array = std::get_if<ArrayInput>(&declaration.kind)) {
    const bool of_integers = std::holds_alternative<IntegerInput>(array->of.front().kind);
    return (array->distinct && !of_integers) || draws_distinct_by_rejection(array->of.front());
  }
  if (std::holds_alternative<TableInput>(declaration.kind)) return true;  // keys, references to an empty table
  const auto* matrix = std::get_if<MatrixInput>(&declaration.kind);
  return matrix != nullptr && draws_distinct_by_rejection(matrix->of.front());
}

}  // namespace

std::optional<ParameterSet> read_parameter_set(const JsonReader& json, const std::vector<Parameter>& parameters) {
  std::vector<std::string_view> known;
  for (const Parameter& parameter : parameters) known.push_back(parameter.name);
  const bool is_query = !parameters.empty() && parameters.front().type.kind == TypeKind::table;
  if (!is_query) known.push_back("relations");
  const std::size_t faults = json.diagnostics().size();
  if (!json.is_object("an object with a declaration for each parameter", known)) return std::nullopt;
  ParameterSet set;
  for (const Parameter& parameter : parameters) {
    auto declaration = read_declaration(json.member(parameter.name), case_type(parameter));
    if (!declaration) continue;
    set.names.push_back(parameter.name);
    set.declarations.push_back(std::move(*declaration));
  }
  if (json.diagnostics().size() == faults) link_tables(json, parameters, set);
  read_relations(json, parameters, set);
  if (json.diagnostics().size() != faults) return std::nullopt;
  return set;
}

std::optional<Fault> find_fault(const Value::Array& arguments, const ParameterSet& parameters) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i].is_null()) continue;  // no node: its shape is sound
    if (auto fault = find_fault(arguments[i], parameters.declarations[i])) return std::move(*fault).within(i);
  }
  if (auto fault = find_reference_fault(arguments, parameters)) return fault;
  const std::vector<std::reference_wrapper<const Value>> values(arguments.begin(), arguments.end());
  for (const Formula& relation : parameters.relations) {
    if (!relation.holds(values)) return Fault{{}, fmt::format("{} does not hold", relation.text())};
  }
  return std::nullopt;
}

Value::Array draw(const ParameterSet& parameters, RandomStream& random) {
  Value::Array arguments;
  for (const Declaration& declaration : parameters.declarations) {
    const auto* table = std::get_if<TableInput>(&declaration.kind);
    arguments.push_back(table != nullptr ? draw_table(*table, arguments, random) : draw(declaration, random));
  }
  for (int tries = 1; !all_hold(parameters, arguments); ++tries) {
    if (tries == max_tries) {
      throw Unsatisfiable{
          fmt::format("{} draws did not meet the relations: narrow the ranges so that they hold more often", tries)};
    }
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (is_related(parameters, i)) arguments[i] = draw(parameters.declarations[i], random);
    }
  }
  return arguments;
}

bool may_give_up(const ParameterSet& parameters) {
  return !parameters.relations.empty() ||
         std::any_of(parameters.declarations.begin(), parameters.declarations.end(), draws_distinct_by_rejection);
}

void describe_constraints(const ParameterSet& parameters, std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < parameters.names.size(); ++i) {
    describe_constraints(parameters.names[i], parameters.declarations[i], lines);
  }
  for (const Formula& relation : parameters.relations) lines.push_back(relation.text());
}

void check_narrows(const ParameterSet& wide, const ParameterSet& narrow, const std::string& pointer, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < wide.names.size(); ++i) {
    check_narrows(wide.declarations[i], narrow.declarations[i], pointer + "/" + wide.names[i], diagnostics);
  }
  for (const Formula& relation : wide.relations) {
    const bool kept = std::any_of(narrow.relations.begin(), narrow.relations.end(),
                                  [&](const Formula& r) { return r.text() == relation.text(); });
    if (!kept) diagnostics.add(pointer + "/relations", fmt::format("the input model's \"{}\" is missing", relation.text()));
  }
}

}  // namespace rehearse
