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
  // "in": not nodes of its own but one node of an earlier parameter (a ListNode or TreeNode). In a case it is that node's value
  // for a tree, whose values differ, its position from 0 for a list; null where there is none.
  std::string node_of = {};
  // "joins" and "to" of an integer: the last node of the list `joins` gets the node of the list `joins_to` at this position as
  // its next (-1: none; the same list twice makes a cycle). Not handed to the method; it stands after those that are.
  std::string joins = {};
  std::string joins_to = {};
};

// The type of what stands for the parameter in a case: an integer for a node of another one.
[[nodiscard]] Type case_type(const Parameter& parameter);

struct Method {
  std::string name;
  std::vector<Parameter> parameters;
  Type result;
  // "return_in": the result is a node of this parameter, the same one and not its like; written as Parameter::node_of is.
  std::string result_of = {};
  // "copy_of": the result has no node of this parameter in it.
  std::string copy_of = {};
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
  int max_calls = 0;       // in one case
  std::string base_class;  // what its functions are methods of where a language has no others (Java): "VersionControl"

  [[nodiscard]] bool empty() const { return functions.empty(); }
  [[nodiscard]] std::vector<std::string> class_names() const;  // each once, in order
};

// What the formulas of a function of the API may speak of, in this order: its own parameters, then those of the case; for the
// method of a class first "this", the hidden parameter that the object stands for.
[[nodiscard]] std::vector<FormulaName> formula_names(const ApiFunction& function, const std::vector<Parameter>& parameters);

// What the candidate implements: one method of `class Solution`; a class that is driven by a list of operations; or a class of
// two methods of which the second, called on another object, takes what the first returned (a codec). The last is no is_class:
// its case has the arguments of the first method, its answer is the result of the second. Or a query of tables: one method
// whose parameters are the tables and whose result is a table, of which only the columns' names are declared. Or a whole
// program, which reads standard input and writes standard output: one method whose argument and result are these texts.
struct Signature {
  bool is_class = false;
  bool is_round_trip = false;
  bool is_query = false;
  bool is_program = false;
  bool is_interactive = false;  // a program that speaks with another one, which has its input
  std::string class_name = "Solution";
  std::vector<Parameter> constructor;  // of a class problem
  std::vector<Method> methods;         // exactly one for a function problem or a query, two for a round trip
  Api api = {};                        // of a function problem

  [[nodiscard]] const Method& function() const { return methods.front(); }
  [[nodiscard]] const Type& answer_type() const { return methods.back().result; }  // not of a class
  [[nodiscard]] const Method* find_method(std::string_view name) const;
};

// That of a whole program.
[[nodiscard]] Signature program_signature(bool is_interactive);

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
