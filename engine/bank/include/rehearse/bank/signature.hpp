#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/type.hpp"
#include "rehearse/bank/value.hpp"

namespace rehearse {

struct Parameter {
  std::string name;
  Type type;
};

struct Method {
  std::string name;
  std::vector<Parameter> parameters;
  Type result;
};

// What the candidate implements: one method of `class Solution`, or a class that is driven by a list of operations.
struct Signature {
  bool is_class = false;
  std::string class_name = "Solution";
  std::vector<Parameter> constructor;  // of a class problem
  std::vector<Method> methods;         // exactly one for a function problem

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
