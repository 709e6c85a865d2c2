#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "problem_reader.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

constexpr std::size_t max_parameters = 20;
constexpr std::size_t max_methods = 50;
constexpr std::size_t max_name = 60;

bool is_identifier(std::string_view text) {
  const auto fits = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  return !text.empty() && text.size() <= max_name && std::isdigit(static_cast<unsigned char>(text.front())) == 0 &&
         std::all_of(text.begin(), text.end(), fits);
}

std::optional<Type> read_type(const JsonReader& json) {
  const std::string* text = json.json() == nullptr ? nullptr : json.json()->string();
  if (text == nullptr) {
    json.report_expected("a type");
    return std::nullopt;
  }
  auto type = parse_type(*text);
  if (type) return std::move(*type);
  json.report(type.error().message);
  return std::nullopt;
}

// `hidden` and `object` are for the parameters of a problem with an API.
void read_hiding(const JsonReader& json, Parameter& parameter) {
  if (const auto hidden = json.find("hidden")) parameter.hidden = hidden->boolean().value_or(false);
  if (const auto object = json.find("object")) {
    parameter.object_class = read_identifier(*object).value_or("");
    parameter.hidden = true;
    if (json.find("hidden")) json.member("hidden").report("what an object stands for is hidden anyway: leave this out");
  }
}

// Nodes that belong to other parameters, and lists that are joined.
void read_links(const JsonReader& json, Parameter& parameter) {
  if (const auto node_of = json.find("in")) {
    parameter.node_of = read_identifier(*node_of).value_or("");
    if (parameter.type.kind != TypeKind::list_node && parameter.type.kind != TypeKind::tree_node) {
      node_of->report("only a ListNode or a TreeNode can be a node of another parameter");
    }
  }
  if (const auto joins = json.find("joins")) {
    parameter.joins = read_identifier(*joins).value_or("");
    parameter.joins_to = read_identifier(json.member("to")).value_or("");
    if (parameter.type.kind != TypeKind::integer)
      joins->report("what joins two lists is a position: expected the type integer");
    if (parameter.hidden) joins->report("it cannot be hidden as well");
  } else if (const auto to = json.find("to")) {
    to->report("this needs \"joins\", the list whose end is joined");
  }
}

std::optional<Parameter> read_parameter(const JsonReader& json, ParameterKind kind) {
  const bool of_case = kind == ParameterKind::of_case;
  if (of_case && !json.is_object("an object with name and type", {"name", "type", "hidden", "object", "in", "joins", "to"})) {
    return std::nullopt;
  }
  if (!of_case && !json.is_object("an object with name and type", {"name", "type"})) return std::nullopt;
  auto name = read_identifier(json.member("name"));
  auto type = read_type(json.member("type"));
  if (name == "relations") {
    json.member("name").report("this name is taken: it stands for the relations of an input model");
    return std::nullopt;
  }
  if (type && type->kind == TypeKind::void_type) {
    json.member("type").report("expected a type other than void");
    return std::nullopt;
  }
  if (!name || !type) return std::nullopt;
  Parameter parameter{std::move(*name), std::move(*type)};
  if (of_case) read_hiding(json, parameter);
  if (of_case) read_links(json, parameter);
  return parameter;
}

// An earlier parameter of the case whose nodes another one speaks of.
void check_link(const JsonReader& json, const std::string& name, const std::vector<Parameter>& earlier, const Type& type) {
  const auto found = std::find_if(earlier.begin(), earlier.end(), [&](const Parameter& p) { return p.name == name; });
  if (found == earlier.end()) return json.report(fmt::format("there is no parameter \"{}\" before this one", name));
  if (found->type == type && !found->hidden && found->node_of.empty()) return;
  json.report(fmt::format("expected a parameter of type {} that is handed over whole", to_string(type)));
}

void check_links(const JsonReader& json, const Parameter& parameter, const std::vector<Parameter>& earlier) {
  const Type list{TypeKind::list_node, {}};
  if (!parameter.node_of.empty()) check_link(json.member("in"), parameter.node_of, earlier, parameter.type);
  if (!parameter.joins.empty()) {
    check_link(json.member("joins"), parameter.joins, earlier, list);
    check_link(json.member("to"), parameter.joins_to, earlier, list);
  } else if (!earlier.empty() && !earlier.back().joins.empty()) {
    json.report("parameters that join lists stand after all others");
  }
}

}  // namespace

std::optional<std::string> read_identifier(const JsonReader& json) {
  const std::string* text = json.json() == nullptr ? nullptr : json.json()->string();
  if (text != nullptr && is_identifier(*text)) return *text;
  json.report_expected("a name of letters, digits and _");
  return std::nullopt;
}

std::optional<std::vector<Parameter>> read_parameters(const JsonReader& json, ParameterKind kind) {
  std::vector<Parameter> parameters;
  const std::size_t faults = json.diagnostics().size();
  for (const JsonReader& element : json.elements("parameters", 0, max_parameters)) {
    auto parameter = read_parameter(element, kind);
    if (!parameter) continue;
    const bool taken =
        std::any_of(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == parameter->name; });
    if (taken) element.member("name").report(fmt::format("there is a parameter \"{}\" already", parameter->name));
    check_links(element, *parameter, parameters);
    parameters.push_back(std::move(*parameter));
  }
  return json.diagnostics().size() == faults ? std::optional(std::move(parameters)) : std::nullopt;
}

std::optional<Method> read_method_members(const JsonReader& json, std::string_view name_member, ParameterKind kind) {
  auto name = read_identifier(json.member(name_member));
  auto parameters = read_parameters(json.member("params"), kind);
  auto result = read_type(json.member("return"));
  if (!name || !parameters || !result) return std::nullopt;
  return Method{std::move(*name), std::move(*parameters), std::move(*result)};
}

namespace {

std::optional<Method> read_function(const JsonReader& json) {
  if (!json.is_object("an object with method, params and return",
                      {"method", "params", "return", "return_in", "copy_of", "api"})) {
    return std::nullopt;
  }
  auto method = read_method_members(json, "method", ParameterKind::of_case);
  if (!method) return method;
  if (const auto result_of = json.find("return_in")) {
    method->result_of = read_identifier(*result_of).value_or("");
    if (method->result.kind != TypeKind::list_node && method->result.kind != TypeKind::tree_node) {
      result_of->report("only a ListNode or a TreeNode can be a node of a parameter");
    } else {
      check_link(*result_of, method->result_of, method->parameters, method->result);
    }
  }
  if (const auto copy_of = json.find("copy_of")) {
    method->copy_of = read_identifier(*copy_of).value_or("");
    if (!is_node(method->result.kind)) copy_of->report("only nodes can be a copy of a parameter's");
    check_link(*copy_of, method->copy_of, method->parameters, method->result);
    if (json.find("return_in")) copy_of->report("the result cannot be a node of a parameter and a copy as well");
  }
  return method;
}

std::optional<Method> read_method(const JsonReader& json) {
  if (!json.is_object("an object with name, params and return", {"name", "params", "return"})) return std::nullopt;
  return read_method_members(json, "name", ParameterKind::plain);
}

std::vector<Method> read_methods(const JsonReader& json, const std::string& class_name) {
  std::vector<Method> methods;
  for (const JsonReader& element : json.elements("methods", 1, max_methods)) {
    auto method = read_method(element);
    if (!method) continue;
    const bool taken = method->name == class_name ||
                       std::any_of(methods.begin(), methods.end(), [&](const Method& m) { return m.name == method->name; });
    if (taken) element.member("name").report(fmt::format("the name \"{}\" is taken already", method->name));
    methods.push_back(std::move(*method));
  }
  return methods;
}

// Two methods, of which the second undoes the first.
void read_round_trip(const JsonReader& json, Signature& signature) {
  if (!json.is_object("a signature", {"class", "round_trip", "methods"})) return;
  signature.is_class = false;
  signature.is_round_trip = true;
  if (json.member("round_trip").boolean() == false) json.member("round_trip").report("expected true, or nothing");
  signature.class_name = read_identifier(json.member("class")).value_or("");
  signature.methods = read_methods(json.member("methods"), signature.class_name);
  if (signature.methods.size() != 2) return json.member("methods").report("a round trip has two methods: there and back");
  const Method& there = signature.methods.front();
  const Method& back = signature.methods.back();
  const bool fits = there.parameters.size() == 1 && back.parameters.size() == 1 &&
                    there.result == back.parameters.front().type && back.result == there.parameters.front().type;
  if (!fits) json.member("methods").report("each takes one value, of the type that the other one returns");
}

void read_class(const JsonReader& json, Signature& signature) {
  if (json.find("round_trip")) return read_round_trip(json, signature);
  if (!json.is_object("a signature", {"class", "constructor", "methods"})) return;
  signature.is_class = true;
  signature.class_name = read_identifier(json.member("class")).value_or("");
  const JsonReader constructor = json.member("constructor");
  if (constructor.is_object("an object with params", {"params"})) {
    signature.constructor =
        read_parameters(constructor.member("params"), ParameterKind::plain).value_or(std::vector<Parameter>());
  }
  signature.methods = read_methods(json.member("methods"), signature.class_name);
}

}  // namespace

std::optional<Signature> read_signature(const JsonReader& json) {
  const std::size_t faults = json.diagnostics().size();
  Signature signature;
  if (json.find("class")) {
    read_class(json, signature);
  } else if (json.find("query")) {
    read_query(json, signature);
  } else if (json.find("program")) {
    if (json.is_object("a signature", {"program"})) signature = read_program_signature(json.member("program"));
  } else if (auto method = read_function(json)) {
    signature.methods.push_back(std::move(*method));
    read_api(json, signature);
  }
  return json.diagnostics().size() == faults ? std::optional(std::move(signature)) : std::nullopt;
}

}  // namespace rehearse
