#include "rehearse/bank/property.hpp"

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

const std::vector<FormulaName> names{{"nums", parse_type("integer[]").value()},
                                     {"output", parse_type("integer").value()},
                                     {"answer", parse_type("integer").value()}};

Condition condition(const std::string& formula, const std::string& otherwise) {
  return {Formula::parse(formula, names).value(), Sentence::parse(otherwise, names).value()};
}

// A place where the numbers on both sides are smaller.
const std::vector<Condition> peak{condition("0 <= output < len(nums)", "{output} is no index of nums"),
                                  condition("output == 0 or nums[output - 1] < nums[output]",
                                            "{output} is no peak: nums[{output - 1}] is {nums[output - 1]}"),
                                  condition("output == len(nums) - 1 or nums[output + 1] < nums[output]",
                                            "{output} is no peak: nums[{output + 1}] is {nums[output + 1]}")};

std::string broken(const std::vector<Condition>& conditions, std::string_view nums, std::int64_t output) {
  const std::vector<Value> arguments{value(nums)};
  const Value result(output);
  const Value answer(std::int64_t{1});
  return find_broken(conditions, formula_values(arguments, result, answer));
}

}  // namespace

TEST_CASE("conditions accept every output that meets all of them") {
  CHECK(broken(peak, "[1,3,2,5,4]", 1).empty());
  CHECK(broken(peak, "[1,3,2,5,4]", 3).empty());
  CHECK(broken(peak, "[7]", 0).empty());
  CHECK(broken(peak, "[1,2]", 1).empty());
}

TEST_CASE("the first condition that an output breaks says why, with its formulas filled in") {
  CHECK(broken(peak, "[1,3,2,5,4]", 2) == "2 is no peak: nums[1] is 3");
  CHECK(broken(peak, "[1,3,2,5,4]", 0) == "0 is no peak: nums[1] is 3");
  CHECK(broken(peak, "[1,3]", 2) == "2 is no index of nums");
  CHECK(broken(peak, "[1,3]", -9223372036854775807) == "-9223372036854775807 is no index of nums");
}

TEST_CASE("a condition that has no value does not hold, and says so without ending anything") {
  const std::vector<Condition> careless{condition("nums[output] > 0", "no")};
  CHECK(broken(careless, "[1]", 1) == "\"nums[output] > 0\" has no value: index 1 is not between 0 and 0");
  const std::vector<Condition> overflowing{condition("output * output * output > 0", "no")};
  CHECK(contains(broken(overflowing, "[]", std::int64_t{1} << 62), "is beyond 128 bits"));
}

TEST_CASE("a formula in a sentence that has no value shows as a question mark") {
  const std::vector<Condition> conditions{condition("output == answer", "{nums[output]} at {output} is not {answer}")};
  CHECK(broken(conditions, "[4]", 2) == "? at 2 is not 1");
}

TEST_CASE("a sentence with a brace alone or a formula that cannot be read is refused") {
  CHECK_FALSE(Sentence::parse("{output", names));
  CHECK_FALSE(Sentence::parse("output}", names));
  CHECK(contains(Sentence::parse("{outptu}", names).error().message, "expected one of nums, output, answer"));
}
