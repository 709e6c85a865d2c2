#pragma once

#include <optional>
#include <string>
#include <vector>

#include "declaration.hpp"
#include "rehearse/bank/formula.hpp"

namespace rehearse {

// The declared inputs of one call: a declaration for each parameter, in the signature's order, and the relations between them.
struct ParameterSet {
  std::vector<std::string> names;
  std::vector<Declaration> declarations;
  std::vector<Formula> relations;  // true or false of the arguments
};

[[nodiscard]] std::optional<ParameterSet> read_parameter_set(const JsonReader& json, const std::vector<Parameter>& parameters);

// The arguments have the shape of the parameters. The fault's path starts with the argument's index.
[[nodiscard]] std::optional<Fault> find_fault(const Value::Array& arguments, const ParameterSet& parameters);

// Throws Unsatisfiable where the relations are not met in a bounded number of tries.
[[nodiscard]] Value::Array draw(const ParameterSet& parameters, RandomStream& random);

// Whether draw() may give up: it has relations, or distinct elements that are found by rejection.
[[nodiscard]] bool may_give_up(const ParameterSet& parameters);

void describe_constraints(const ParameterSet& parameters, std::vector<std::string>& lines);
void check_narrows(const ParameterSet& wide, const ParameterSet& narrow, const std::string& pointer, Diagnostics& diagnostics);

}  // namespace rehearse
