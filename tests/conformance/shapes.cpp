#include "shapes.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "signature_text.hpp"

namespace rehearse::conformance {
namespace {

template <class T>
T need(Result<T> result, const std::string& where) {
  if (!result) throw std::runtime_error(where + ": " + result.error().message);
  return std::move(*result);
}

std::string with_deed(std::string text, int deed) {
  for (auto at = text.find("$n"); at != std::string::npos; at = text.find("$n")) text.replace(at, 2, std::to_string(deed));
  return text;
}

void add_n(std::vector<Parameter>& parameters) {
  const auto joins = std::find_if(parameters.begin(), parameters.end(), [](const Parameter& p) { return !p.joins.empty(); });
  parameters.insert(joins, Parameter{"n", Type{TypeKind::integer, {}}});
}

}  // namespace

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> all = [] {
    std::vector<Shape> made = value_shapes();
    for (auto part : {node_shapes(), class_shapes()}) std::move(part.begin(), part.end(), std::back_inserter(made));
    return made;
  }();
  return all;
}

TestCase test_case(const Shape& shape, const ShapeCase& text, int deed) {
  const Signature& signature = shape.problem.signature;
  const Value arguments = need(parse_value("[" + with_deed(text.arguments, deed) + "]"), shape.name);
  // Through the reader of case files, so that a case that no package could have is no case here either.
  const std::string line = fmt::format(R"({{"name":"made-up","args":{},"answer":{}}})",
                                       to_json_object(*arguments.array(), signature), with_deed(text.answer, deed));
  return need(parse_test_case(line, signature), shape.name + ": " + line);
}

CaseSet cases(const Shape& shape) {
  CaseSet made{{CaseGroup::sample, {}}};
  for (const ShapeCase& text : shape.cases) {
    made.front().cases.push_back(test_case(shape, text, no_deed));
    made.front().cases.back().name = fmt::format("case-{}", made.front().cases.size());
  }
  return made;
}

Shape shape(const std::string& name, Signature signature, std::vector<ShapeCase> cases) {
  Shape made;
  made.name = name;
  made.problem.slug = "conformance-" + name;
  made.problem.title = name;
  made.problem.signature = std::move(signature);
  made.problem.cpu_limit = Millis{100};
  made.problem.memory_limit = 64LL << 20U;
  made.deed = cases.front();
  made.cases = std::move(cases);
  return made;
}

Shape function(const std::string& name, const std::string& method, std::vector<ShapeCase> cases) {
  Signature signature;
  signature.methods.push_back(parse_method(method));
  add_n(signature.methods.front().parameters);
  return shape(name, std::move(signature), std::move(cases));
}

Shape in_place(const std::string& name, const std::string& method, const std::string& parameter, std::vector<ShapeCase> cases) {
  Shape made = function(name, method, std::move(cases));
  made.problem.comparison.parameter = parameter;
  return made;
}

}  // namespace rehearse::conformance
