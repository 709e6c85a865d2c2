#include "rehearse/bank/signature.hpp"

#include <algorithm>

namespace rehearse {

Type case_type(const Parameter& parameter) { return parameter.node_of.empty() ? parameter.type : Type{TypeKind::integer, {}}; }

Signature program_signature(bool is_interactive) {
  Signature signature;
  signature.is_program = true;
  signature.is_interactive = is_interactive;
  signature.class_name.clear();
  const Type text{TypeKind::string, {}};
  signature.methods.push_back({"main", {{"input", text}}, text});
  return signature;
}

const Method* Signature::find_method(std::string_view name) const {
  const auto found = std::find_if(methods.begin(), methods.end(), [&](const Method& method) { return method.name == name; });
  return found == methods.end() ? nullptr : &*found;
}

std::vector<std::string> Api::class_names() const {
  std::vector<std::string> names;
  for (const ApiFunction& function : functions) {
    if (function.class_name.empty() || std::find(names.begin(), names.end(), function.class_name) != names.end()) continue;
    names.push_back(function.class_name);
  }
  return names;
}

std::vector<FormulaName> formula_names(const ApiFunction& function, const std::vector<Parameter>& parameters) {
  std::vector<FormulaName> names;
  for (const Parameter& parameter : parameters) {
    const bool stands_for_it = !function.class_name.empty() && parameter.object_class == function.class_name;
    if (stands_for_it && names.empty()) names.push_back({"this", parameter.type});
  }
  for (const Parameter& parameter : function.method.parameters) names.push_back({parameter.name, parameter.type});
  for (const Parameter& parameter : parameters) names.push_back({parameter.name, parameter.type});
  return names;
}

}  // namespace rehearse
