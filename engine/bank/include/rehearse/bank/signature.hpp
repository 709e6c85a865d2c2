#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/formula.hpp"
#include "rehearse/bank/type.hpp"
#include "rehearse/bank/value.hpp"

namespace rehearse {

struct Parameter {
  std::string name;
  Type type;
  // A hidden one is in the cases, but never reaches the candidate's process: only the API answers from it. With a class name,
  // the method gets an object of that class of the API in its place.
  bool hidden = false;
  std::string object_class = {};
};

struct Method {
  std::string name;
  std::vector<Parameter> parameters;
  Type result;
};

// What the candidate's code may call and the judge answers: a function of its own, or a method of a class of which a parameter
// is an object.
struct ApiFunction {
  Method method;
  std::string class_name;           // empty: a function of its own
  std::vector<Formula> conditions;  // "requires": what a call must meet
  std::vector<Formula> answer;      // one, or none for void
  bool counted = true;              // towards Api::max_calls
};

struct Api {
  std::vector<ApiFunction> functions;
  int max_calls = 0;  // in one case

  [[nodiscard]] bool empty() const { return functions.empty(); }
  [[nodiscard]] std::vector<std::string> class_names() const;  // each once, in order
};

// What the formulas of a function of the API may speak of, in this order: its own parameters, then those of the case; for the
// method of a class first "this", the hidden parameter that the object stands for.
[[nodiscard]] std::vector<FormulaName> formula_names(const ApiFunction& function, const std::vector<Parameter>& parameters);

// What the candidate implements: one method of `class Solution`, or a class that is driven by a list of operations.
struct Signature {
  bool is_class = false;
  std::string class_name = "Solution";
  std::vector<Parameter> constructor;  // of a class problem
  std::vector<Method> methods;         // exactly one for a function problem
  Api api = {};                        // of a function problem

  [[nodiscard]] const Method& function() const { return methods.front(); }
  [[nodiscard]] const Method* find_method(std::string_view name) const;
};

// The arguments of one case.
//   function problem: one Value per parameter, in order.
//   class problem: two Values: ["LRUCache","put","get"] and [[2],[1,1],[1]]: operations and their arguments; the answer is an
//   array as long, with null for the constructor and for void methods.
using Arguments = std::vector<Value>;

// Whether a value has the shape of the type (integer within 32 bits, character one character, tree array well-formed ...).
// The error names the path ("nums[3]") and what was expected there.
[[nodiscard]] Result<void> check_shape(const Value& value, const Type& type, const std::string& path);
[[nodiscard]] Result<void> check_shape(const Arguments& arguments, const Signature& signature);

}  // namespace rehearse
