#include "rehearse/bank/input_literal.hpp"

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Signature two_sum() {
  Signature signature;
  signature.methods = {{"twoSum",
                        {{"nums", parse_type("integer[]").value()}, {"target", parse_type("integer").value()}},
                        parse_type("integer[]").value()}};
  return signature;
}

Signature box() {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Box";
  const Type integer = parse_type("integer").value();
  signature.constructor = {{"capacity", integer}};
  signature.methods = {{"get", {{"key", integer}}, integer}};
  return signature;
}

std::string fault(std::string_view text) {
  const auto parsed = parse_literal(text, two_sum());
  return parsed ? "" : parsed.error().message;
}

}  // namespace

TEST_CASE("an input is written as a statement shows it, and read back", "[input_literal]") {
  const Arguments pair{value("[3,3]"), value("6")};
  CHECK(to_literal(pair, two_sum()) == "nums = [3,3], target = 6");
  CHECK(parse_literal("nums = [3,3], target = 6", two_sum()) == pair);
  CHECK(parse_literal("  target=6 ,\n nums=[ 3 , 3 ]", two_sum()) == pair);
  const Arguments calls{value(R"(["Box","get"])"), value("[[2],[1]]")};
  CHECK(to_literal(calls, box()) == R"(operations = ["Box","get"], arguments = [[2],[1]])");
  CHECK(parse_literal(to_literal(calls, box()), box()) == calls);
}

TEST_CASE("texts in an input may hold commas, equals signs and quotes", "[input_literal]") {
  Signature signature = two_sum();
  signature.methods.front().parameters = {{"s", parse_type("string").value()}, {"t", parse_type("string").value()}};
  const Arguments arguments{Value(std::string("a, t = \"[\\")), Value(std::string(""))};
  CHECK(parse_literal(to_literal(arguments, signature), signature) == arguments);
}

TEST_CASE("an input may be given as JSON: by name, within args, as a list, or as its only argument", "[input_literal]") {
  const Arguments pair{value("[3,3]"), value("6")};
  CHECK(parse_literal(R"({"nums": [3,3], "target": 6})", two_sum()) == pair);
  CHECK(parse_literal(R"({"args": {"nums": [3,3], "target": 6}})", two_sum()) == pair);
  CHECK(parse_literal("[[3,3], 6]", two_sum()) == pair);
  Signature one = two_sum();
  one.methods.front().parameters.pop_back();
  CHECK(parse_literal("[1,2]", one) == Arguments{value("[1,2]")});
  CHECK(parse_literal("[[1,2]]", one) == Arguments{value("[1,2]")});
}

TEST_CASE("what is wrong with a written input is said by name and place", "[input_literal]") {
  CHECK(contains(fault("numbers = [1]"), "expected \"nums = ..., target = ...\", found \"numbers = [1]\""));
  CHECK(contains(fault("nums = [1,2], target = "), "target: expected a value"));
  CHECK(contains(fault("nums = [1,2, target = 3"), "nums: "));
  CHECK(contains(fault("nums = [1,2]"), "target"));
  CHECK(contains(fault("nums = [1,\"2\"], target = 3"), "nums"));
  CHECK(contains(fault("[[1,2]]"), "expected 2 arguments, found 1"));
  CHECK_FALSE(fault("").empty());
}
