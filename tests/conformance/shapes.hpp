#pragma once

#include <string>
#include <vector>

#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/case_set.hpp"

// The shapes of signatures that every language must have; README.md has the table.
namespace rehearse::conformance {

// A case in short: the arguments by their order (hidden ones too) and the answer, both JSON; of a class problem the names of
// the operations and their arguments. "$n" stands for the number that is given to deed().
struct ShapeCase {
  std::string arguments;
  std::string answer;
};

struct Shape {
  std::string name;
  Problem problem;
  std::vector<ShapeCase> cases;  // right for n = 0
  ShapeCase deed;                // the case by which a deed is done: the first one, unless n may have any value only elsewhere
};

const std::vector<Shape>& shapes();

inline constexpr int no_deed = 0;
TestCase test_case(const Shape& shape, const ShapeCase& text, int deed);
CaseSet cases(const Shape& shape);

// What each file of shapes has.
std::vector<Shape> value_shapes();
std::vector<Shape> node_shapes();
std::vector<Shape> class_shapes();

// How a file of shapes makes one.
Shape shape(const std::string& name, Signature signature, std::vector<ShapeCase> cases);
// A function; `method` as in README.md, without `n`, which becomes the last parameter (before those that join lists).
Shape function(const std::string& name, const std::string& method, std::vector<ShapeCase> cases);
// The same, of which what the call leaves in a parameter is compared.
Shape in_place(const std::string& name, const std::string& method, const std::string& parameter, std::vector<ShapeCase> cases);

}  // namespace rehearse::conformance
