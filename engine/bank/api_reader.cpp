#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "problem_reader.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t max_max_calls = 1'000'000;
constexpr std::size_t max_functions = 20;
constexpr std::size_t max_conditions = 20;
constexpr std::size_t max_formula = 200;

std::optional<Formula> read_formula(const JsonReader& json, const std::vector<FormulaName>& names, const Type& wanted) {
  const auto text = json.text(TextForm::one_line, max_formula);
  if (!text) return std::nullopt;
  auto formula = Formula::parse(*text, names);
  if (!formula) {
    json.report(formula.error().message);
    return std::nullopt;
  }
  if (formula->gives(wanted)) return std::move(*formula);
  json.report(
      fmt::format("expected a formula of type {}, found one of type {}", to_string(wanted), to_string(formula->type())));
  return std::nullopt;
}

class ApiReader {
 public:
  ApiReader(const std::vector<Parameter>& parameters, Api& api) : parameters_(parameters), api_(api) {}

  void read(const JsonReader& json) {
    if (!json.is_object("an API", {"max_calls", "functions", "classes", "base"})) return;
    if (const auto base = json.find("base")) api_.base_class = read_identifier(*base).value_or("");
    if (const auto most = json.member("max_calls").integer(1, max_max_calls)) api_.max_calls = static_cast<int>(*most);
    const auto functions = json.find("functions");
    const auto classes = json.find("classes");
    if (!functions && !classes) return json.report("expected functions or classes");
    if (functions) {
      for (const JsonReader& element : functions->elements("functions", 1, max_functions)) read_function(element, "");
    }
    if (!classes) return;
    for (const JsonReader& element : classes->elements("classes", 1, max_functions)) read_class(element);
  }

 private:
  void read_class(const JsonReader& json) {
    if (!json.is_object("an object with class and methods", {"class", "methods"})) return;
    const auto name = read_identifier(json.member("class"));
    if (!name) return;
    const Type* type = nullptr;
    for (const Parameter& parameter : parameters_) {
      if (parameter.object_class != *name) continue;
      if (type != nullptr && *type != parameter.type) {
        return json.member("class").report("the parameters that are objects of this class are of different types");
      }
      type = &parameter.type;
    }
    if (type == nullptr) {
      return json.member("class").report(fmt::format("no parameter has the \"object\" \"{}\"", *name));
    }
    const auto names = api_.class_names();
    if (*name == "Solution" || std::find(names.begin(), names.end(), *name) != names.end()) {
      return json.member("class").report(fmt::format("the name \"{}\" is taken already", *name));
    }
    for (const JsonReader& method : json.member("methods").elements("methods", 1, max_functions)) read_function(method, *name);
  }

  void read_function(const JsonReader& json, const std::string& class_name) {
    if (!json.is_object("a function of the API", {"name", "params", "return", "answer", "requires", "counted"})) return;
    auto method = read_method_members(json, "name", ParameterKind::plain);
    if (!method) return;
    ApiFunction function{std::move(*method), class_name, {}, {}, true};
    if (!check_names(json, function)) return;
    const auto names = formula_names(function, parameters_);
    if (const auto conditions = json.find("requires")) {
      for (const JsonReader& element : conditions->elements("conditions", 1, max_conditions)) {
        if (auto formula = read_formula(element, names, Type{TypeKind::boolean, {}})) {
          function.conditions.push_back(std::move(*formula));
        }
      }
    }
    if (function.method.result.kind == TypeKind::void_type) {
      json.member("return").report("expected a type other than void: what the judge answers cannot change");
    } else if (auto formula = read_formula(json.member("answer"), names, function.method.result)) {
      function.answer.push_back(std::move(*formula));
    }
    if (const auto counted = json.find("counted")) function.counted = counted->boolean().value_or(true);
    api_.functions.push_back(std::move(function));
  }

  // A formula must be able to tell them apart.
  bool check_names(const JsonReader& json, const ApiFunction& function) {
    const auto taken = [&](const ApiFunction& other) {
      return other.class_name == function.class_name && other.method.name == function.method.name;
    };
    if (std::any_of(api_.functions.begin(), api_.functions.end(), taken) || function.method.name == function.class_name) {
      json.member("name").report(fmt::format("the name \"{}\" is taken already", function.method.name));
      return false;
    }
    for (const Parameter& own : function.method.parameters) {
      const bool shadows =
          std::any_of(parameters_.begin(), parameters_.end(), [&](const Parameter& p) { return p.name == own.name; });
      if (!shadows) continue;
      json.member("params").report(
          fmt::format("\"{}\" is the name of a parameter of the case, too: name this one otherwise", own.name));
      return false;
    }
    return true;
  }

  const std::vector<Parameter>& parameters_;
  Api& api_;
};

}  // namespace

void read_api(const JsonReader& json, Signature& signature) {
  const std::vector<Parameter>& parameters = signature.function().parameters;
  if (const auto api = json.find("api")) ApiReader(parameters, signature.api).read(*api);
  const auto elements = json.member("params").elements("parameters", 0, parameters.size());
  const auto classes = signature.api.class_names();
  for (std::size_t i = 0; i < elements.size() && i < parameters.size(); ++i) {
    const Parameter& parameter = parameters[i];
    if (parameter.hidden && !json.find("api")) {
      elements[i].report("a hidden parameter needs an \"api\" that answers from it");
    } else if (!parameter.object_class.empty() &&
               std::find(classes.begin(), classes.end(), parameter.object_class) == classes.end()) {
      elements[i].member("object").report(fmt::format("the API has no class \"{}\"", parameter.object_class));
    }
  }
}

}  // namespace rehearse
