#include "rehearse/bank/type.hpp"

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("every type reads and prints in the words of a signature") {
  for (const char* text :
       {"void", "boolean", "integer", "long", "double", "character", "string", "ListNode", "TreeNode", "integer[]",
        "character[][]", "list<string>", "list<list<integer>>", "ListNode[]", "list<integer[]>[]"}) {
    const auto type = parse_type(text);
    INFO(text);
    REQUIRE(type);
    CHECK(to_string(*type) == text);
  }
}

TEST_CASE("an array's element is its type without the last brackets") {
  const auto type = parse_type("integer[][]").value();
  CHECK(type.kind == TypeKind::array);
  CHECK(type.element.front() == parse_type("integer[]").value());
}

TEST_CASE("what is no type is refused with the whole text and what could stand there") {
  for (const char* text : {"", "int", "Integer", "integer[", "integer []", "list<>", "list<integer", "[]", "void[]",
                           "list<void>", "integer[][][][][][][][]", "list<integer>>"}) {
    INFO(text);
    const auto type = parse_type(text);
    REQUIRE_FALSE(type);
    CHECK(type.error().code == ErrorCode::bad_input);
    CHECK(contains(type.error().message, std::string("found \"") + text + "\""));
  }
  CHECK(contains(parse_type("int").error().message, "integer, long, double"));
}
