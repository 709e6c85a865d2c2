#include "signature_text.hpp"

#include <stdexcept>

namespace rehearse::conformance {
namespace {

[[noreturn]] void refuse(std::string_view text) { throw std::invalid_argument("no signature: " + std::string(text)); }

Type type_of(std::string_view text) {
  auto type = parse_type(text);
  if (!type) refuse(text);
  return std::move(*type);
}

// What stands before and after a separator; the second is empty where there is none.
struct Halves {
  std::string_view before;
  std::string_view after;
};
Halves split(std::string_view text, std::string_view separator) {
  const auto at = text.find(separator);
  if (at == std::string_view::npos) return {text, {}};
  return {text.substr(0, at), text.substr(at + separator.size())};
}

Parameter parse_parameter(std::string_view text) {
  const auto [name, rest] = split(text, ": ");
  const auto [type, role] = split(rest, " ");
  Parameter made{std::string(name), type_of(type)};
  const auto [word, object] = split(role, " ");
  if (word == "hidden") {
    made.hidden = true;
  } else if (word == "object") {
    made.hidden = true;
    made.object_class = object;
  } else if (word == "in") {
    made.node_of = object;
  } else if (word == "joins") {
    const auto [joins, to] = split(object, " to ");
    made.joins = joins;
    made.joins_to = to;
  } else if (!word.empty()) {
    refuse(text);
  }
  return made;
}

}  // namespace

std::vector<Parameter> parse_parameters(std::string_view text) {
  if (text.size() < 2 || text.front() != '(' || text.back() != ')') refuse(text);
  std::vector<Parameter> made;
  for (std::string_view rest = text.substr(1, text.size() - 2); !rest.empty();) {
    const auto [parameter, others] = split(rest, ", ");
    made.push_back(parse_parameter(parameter));
    rest = others;
  }
  return made;
}

Method parse_method(std::string_view text) {
  const auto [call, outcome] = split(text, " -> ");
  const auto open = call.find('(');
  if (open == std::string_view::npos || outcome.empty()) refuse(text);
  const auto [type, role] = split(outcome, " ");
  Method made{std::string(call.substr(0, open)), parse_parameters(call.substr(open)), type_of(type)};
  if (role.starts_with("in ")) {
    made.result_of = role.substr(3);
  } else if (role.starts_with("copy of ")) {
    made.copy_of = role.substr(8);
  } else if (!role.empty()) {
    refuse(text);
  }
  return made;
}

}  // namespace rehearse::conformance
