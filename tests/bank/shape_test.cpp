#include "bank/values.hpp"
#include "rehearse/bank/signature.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Type type(std::string_view text) { return parse_type(text).value(); }

std::string fault(std::string_view json, std::string_view type_text) {
  const auto checked = check_shape(value(json), type(type_text), "x");
  return checked ? "" : checked.error().message;
}

Signature cache_signature() {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Cache";
  signature.constructor = {{"capacity", type("integer")}};
  signature.methods = {{"get", {{"key", type("integer")}}, type("integer")},
                       {"put", {{"key", type("integer")}, {"value", type("integer")}}, type("void")}};
  return signature;
}

std::string operations_fault(std::string_view operations, std::string_view arguments) {
  const auto checked = check_shape({value(operations), value(arguments)}, cache_signature());
  return checked ? "" : checked.error().message;
}

}  // namespace

TEST_CASE("an integer has 32 bits and a long 64") {
  CHECK(fault("2147483647", "integer").empty());
  CHECK(fault("-2147483648", "integer").empty());
  CHECK(fault("2147483648", "integer") == "x: expected an integer of 32 bits, found 2147483648");
  CHECK(fault("2147483648", "long").empty());
  CHECK(fault("1.0", "integer") == "x: expected an integer, found 1.0");
  CHECK(fault("1.0", "long") == "x: expected an integer, found 1.0");
}

TEST_CASE("a double takes any number and nothing else") {
  CHECK(fault("1", "double").empty());
  CHECK(fault("1.5", "double").empty());
  CHECK(fault("\"1.5\"", "double") == "x: expected a number, found \"1.5\"");
}

TEST_CASE("a character is one ASCII character") {
  CHECK(fault("\"a\"", "character").empty());
  CHECK_FALSE(fault("\"\"", "character").empty());
  CHECK_FALSE(fault("\"ab\"", "character").empty());
  CHECK_FALSE(fault("\"\xC3\xA9\"", "character").empty());
  CHECK_FALSE(fault("97", "character").empty());
}

TEST_CASE("a fault in an array names the path to it") {
  CHECK(fault("[[1,2],[3,\"4\"]]", "integer[][]") == "x[1][1]: expected an integer, found \"4\"");
  CHECK(fault("[[1],2]", "list<list<integer>>") == "x[1]: expected an array (list<integer>), found 2");
  CHECK(fault("[true,false]", "boolean[]").empty());
  CHECK(fault("[true,0]", "boolean[]") == "x[1]: expected true or false, found 0");
}

TEST_CASE("a linked list is an array of 32-bit integers") {
  CHECK(fault("[]", "ListNode").empty());
  CHECK(fault("[1,2]", "ListNode").empty());
  CHECK(fault("[1,null]", "ListNode") == "x[1]: expected an integer, found null");
  CHECK(fault("null", "ListNode") == "x: expected a linked list as an array of integers, found null");
}

TEST_CASE("a tree is an array in level order in which every node has a parent") {
  for (const char* tree : {"[]", "[1]", "[1,null,2]", "[1,2,null,3,null,4]", "[3,9,20,null,null,15,7]"})
    CHECK(fault(tree, "TreeNode").empty());
  CHECK(fault("[null]", "TreeNode") == "x[0]: expected no null at the end of a tree");
  CHECK(fault("[1,2,null]", "TreeNode") == "x[2]: expected no null at the end of a tree");
  CHECK(fault("[1,null,null,2]", "TreeNode") == "x[3]: this node has no parent: only nulls stand above it");
  CHECK(fault("[null,1]", "TreeNode") == "x[1]: this node has no parent: only nulls stand above it");
  CHECK(fault("[1,\"2\"]", "TreeNode") == "x[1]: expected an integer, found \"2\"");
}

TEST_CASE("void is null") {
  CHECK(fault("null", "void").empty());
  CHECK(fault("0", "void") == "x: expected null, found 0");
}

TEST_CASE("the arguments of a function are as many as its parameters, each of its type") {
  Signature signature;
  signature.methods = {{"twoSum", {{"nums", type("integer[]")}, {"target", type("integer")}}, type("integer[]")}};
  CHECK(check_shape({value("[1]"), value("2")}, signature));
  CHECK(check_shape({value("[1]"), value("[2]")}, signature).error().message == "target: expected an integer, found [2]");
  CHECK(check_shape({value("[1,2.5]"), value("2")}, signature).error().message == "nums[1]: expected an integer, found 2.5");
  CHECK(check_shape(Arguments{value("[1]")}, signature).error().message == "expected 2 arguments, found 1");
}

TEST_CASE("the operations of a class begin with its constructor and go on with its methods") {
  CHECK(operations_fault(R"(["Cache","put","get"])", "[[2],[1,1],[1]]").empty());
  CHECK(operations_fault("[]", "[]") == "operations: expected the constructor as the first operation, found []");
  CHECK(contains(operations_fault(R"(["get"])", "[[1]]"), "operations[0]: expected the constructor, \"Cache\", found \"get\""));
  CHECK(
      contains(operations_fault(R"(["Cache","Cache"])", "[[1],[1]]"), "operations[1]: expected the name of a method of Cache"));
  CHECK(contains(operations_fault(R"(["Cache","get"])", "[[1]]"),
                 "arguments: expected as many argument lists as operations (2), found 1"));
  CHECK(operations_fault(R"(["Cache","put"])", "[[1],[1]]") == "arguments[1]: expected 2 arguments for put, found 1");
  CHECK(operations_fault(R"(["Cache","put"])", "[[1],[1,null]]") ==
        "arguments[1][1]: expected an integer, found null (value of put)");
}
