#include "rehearse/bank/formula.hpp"

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

const std::vector<std::pair<std::string, std::string>> declared{
    {"n", "integer"},   {"wide", "long"},    {"nums", "integer[]"}, {"grid", "list<list<boolean>>"},
    {"word", "string"}, {"good", "boolean"}, {"head", "ListNode"},  {"empty", "integer[]"}};
const std::vector<std::string> given{
    "5", "9223372036854775807", "[3,1,2]", "[[true,false],[false,false]]", "\"abc\"", "true", "[7,8]", "[]"};

std::vector<FormulaName> names() {
  std::vector<FormulaName> all;
  for (const auto& [name, type] : declared) all.push_back({name, parse_type(type).value()});
  return all;
}

// The value as JSON, or why there is none.
std::string worth(const std::string& text) {
  const auto formula = Formula::parse(text, names());
  if (!formula) return "unread: " + formula.error().message;
  std::vector<Value> values;
  for (const std::string& json : given) values.push_back(parse_value(json).value());
  const auto result = formula->evaluate({values.begin(), values.end()});
  return result ? to_json(*result) : "fault: " + result.error().message;
}

std::string type_of(const std::string& text) { return to_string(Formula::parse(text, names())->type()); }

}  // namespace

TEST_CASE("a formula reckons with whole numbers, in the usual order") {
  CHECK(worth("7") == "7");
  CHECK(worth("1 + 2 * 3 - 4") == "3");
  CHECK(worth("(1 + 2) * -n") == "-15");
  CHECK(worth("10 - 3 - 2") == "5");
  CHECK(worth("--n") == "5");
  CHECK(worth("sign(n - 9)") == "-1");
  CHECK(worth("sign(n) + sign(0)") == "1");
}

TEST_CASE("a formula compares, and each part of a chain must hold") {
  CHECK(worth("n >= 5") == "true");
  CHECK(worth("1 <= n < 5") == "false");
  CHECK(worth("1 <= n <= 5 != 4") == "true");
  CHECK(worth("good == (n == 5)") == "true");
  CHECK(worth("word[1] == word[2]") == "false");
  CHECK(worth("nums == [3, 1, 2]") == "true");
}

TEST_CASE("a formula reads arrays, matrices, strings and lists") {
  CHECK(worth("nums[0]") == "3");
  CHECK(worth("nums[nums[2]]") == "2");
  CHECK(worth("grid[0][0]") == "true");
  CHECK(worth("grid[1]") == "[false,false]");
  CHECK(worth("word[2]") == "\"c\"");
  CHECK(worth("head[1]") == "8");
  CHECK(worth("[len(nums), len(word), rows(grid), columns(grid), len(empty)]") == "[3,3,2,2,0]");
  CHECK(worth("[n, 2][1]") == "2");
  CHECK(worth("[nums, empty][0][2]") == "2");
}

TEST_CASE("a formula finds the least, the greatest and the total, through all layers") {
  CHECK(worth("min(nums) + 10 * max(nums) + 100 * sum(nums)") == "631");
  CHECK(worth("sum([nums, [4, 5]])") == "15");
  CHECK(worth("max(head) - min(head)") == "1");
  CHECK(worth("sum(empty)") == "0");
  CHECK(worth("min(n, len(nums), 9)") == "3");
  CHECK(worth("max(n, -n)") == "5");
  CHECK(worth("abs(n - 9)") == "4");
  CHECK(worth("abs(-9) % n") == "4");
  CHECK(worth("-9 % n") == "1");
  CHECK(worth("9 % -n") == "-1");
}

TEST_CASE("conditions are joined by and, or, of which and binds closer") {
  CHECK(worth("n == 5 and n > 9") == "false");
  CHECK(worth("n == 5 or n > 9 and n > 10") == "true");
  CHECK(worth("(n == 5 or n > 9) and n > 10") == "false");
  CHECK(worth("good and not_there") ==
        "unread: column 10: expected one of n, wide, nums, grid, word, good, head, empty, found "
        "\"not_there\"");
  CHECK(worth("n < 9 or nums[9] == 1") == "true");
  CHECK(worth("n and good") == "unread: n is of type long; expected a comparison");
}

TEST_CASE("what is asked of the least of nothing holds, and alone has no value") {
  CHECK(worth("min(empty) > 3") == "true");
  CHECK(worth("0 < max(empty) < 4") == "true");
  CHECK(worth("max(empty) < 0 and n > 9") == "false");
  CHECK(worth("min(empty)") == "fault: there is no least or greatest of nothing");
}

TEST_CASE("numbers are reckoned wider than they are handed out") {
  CHECK(worth("wide + 1 - 1") == "9223372036854775807");
  CHECK(worth("wide * wide > wide") == "true");
  CHECK(worth("wide * wide * wide > 0") == "fault: wide * wide * wide is beyond 128 bits");
  CHECK(worth("n % 0") == "fault: n % 0 divides by zero");
}

TEST_CASE("what is out of bounds is told, not reckoned") {
  CHECK(worth("nums[3]") == "fault: index 3 is not between 0 and 2");
  CHECK(worth("nums[0 - 1]") == "fault: index -1 is not between 0 and 2");
  CHECK(worth("word[n]") == "fault: index 5 is not between 0 and 2");
  CHECK(worth("empty[0]") == "fault: index 0 of what is empty");
  CHECK(worth("wide + 1") == "fault: wide + 1 is beyond 64 bits");
  CHECK(worth("wide * wide") == "fault: wide * wide is beyond 64 bits");
  CHECK(worth("-(-wide - 1)") == "fault: -(-wide - 1) is beyond 64 bits");
}

TEST_CASE("the type of a formula is known before there are values") {
  CHECK(type_of("n") == "long");
  CHECK(type_of("n < 3") == "boolean");
  CHECK(type_of("grid") == "boolean[][]");
  CHECK(type_of("word[0]") == "character");
  CHECK(type_of("[nums]") == "long[][]");
  const Formula numbers = Formula::parse("nums", names()).value();
  CHECK(numbers.gives(parse_type("list<integer>").value()));
  CHECK(numbers.gives(parse_type("long[]").value()));
  CHECK_FALSE(numbers.gives(parse_type("integer").value()));
  CHECK(Formula::parse("n", names())->gives(parse_type("double").value()));
}

TEST_CASE("a formula that cannot be is refused with its place") {
  const auto refused = [](const std::string& text, const std::string& why) {
    INFO(text << ": " << worth(text));
    CHECK(contains(worth(text), "unread: "));
    CHECK(contains(worth(text), why));
  };
  refused("", "column 1: expected a number, a name or a bracket, found the end");
  refused("n +", "column 4: expected a number, a name or a bracket");
  refused("n n", "column 3: expected an operator or the end, found \"n\"");
  refused("m + 1", "column 1: expected one of n, wide, nums");
  refused("nums[0", "column 7: expected \"]\"");
  refused("n[0]", "n is of type long; expected an array or a string");
  refused("nums + 1", "nums is of type long[]; expected a whole number");
  refused("good < 3", "good is of type boolean; expected a whole number");
  refused("n == good", "good is of type boolean; expected long, as n is");
  refused("[n, good]", "good is of type boolean; expected long");
  refused("rows(nums)", "nums is of type long[]; expected a matrix");
  refused("len(n)", "expected an array or a string");
  refused("min(word)", "expected an array of whole numbers");
  refused("min(nums, 3)", "nums is of type long[]; expected a whole number");
  refused("sum(nums, nums)", "expected \")\"");
  refused("sign(good)", "expected a whole number");
  refused("99999999999999999999", "column 1: expected a number of at most 64 bits");
  refused("[]", "column 2: expected a number, a name or a bracket");
  refused(std::string(100, '(') + "1" + std::string(100, ')'), "expected fewer brackets within brackets");
  refused(std::string(100, '-') + "1", "expected fewer signs");
  refused("n; n", "expected an operator or the end, found \"; n\"");
}

TEST_CASE("\"and\" and \"or\" join comparisons, \"and\" before \"or\", and look no further than they need") {
  CHECK(worth("1 < 2 and 2 < 3") == "true");
  CHECK(worth("1 < 2 and 3 < 2") == "false");
  CHECK(worth("2 < 1 or 2 < 3") == "true");
  CHECK(worth("1 < 2 or 1 < 2 and 2 < 1") == "true");
  CHECK(worth("(1 < 2 or 1 < 2) and 2 < 1") == "false");
  CHECK(worth("good and n == 5") == "true");
  CHECK(worth("n < 3 and nums[n] > 0") == "false");
  CHECK(worth("n > 2 or nums[n] > 0") == "true");
  CHECK(contains(worth("n > 9 or nums[n] > 0"), "fault: index 5"));
  CHECK(type_of("n > 2 or n < 1") == "boolean");
  CHECK(contains(worth("n or good"), "n is of type long; expected a comparison"));
  CHECK(contains(worth("good ornate"), "expected an operator or the end"));
}
