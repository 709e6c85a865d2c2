#include "promise.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem problem(const std::vector<const char*>& answers) {
  Problem result;
  result.has_generator = true;
  for (const char* answer : answers) {
    TestCase& test_case = result.sample.emplace_back();
    test_case.answer = parse_value(answer).value();
  }
  return result;
}

Value value(const char* json) { return parse_value(json).value(); }

}  // namespace

TEST_CASE("a promise shows in the answers of a problem's cases", "[promise]") {
  const Promise pair(problem({"[0,1]", "[1,2]", "[0,3]", "[5,9]"}));
  CHECK(pair.allows(value("[2,7]")));
  CHECK_FALSE(pair.allows(value("[]")));
  CHECK_FALSE(pair.allows(value("[1]")));
  CHECK(pair.is_narrow());
  const Promise some(problem({"[0,1]", "[1]", "[0,3]", "[5,9,9]"}));
  CHECK(some.allows(value("[1,2,3,4]")));
  CHECK_FALSE(some.allows(value("[]")));
  const Promise any(problem({"[0,1]", "[]", "[0,3]", "[5,9,9]"}));
  CHECK(any.allows(value("[]")));
  CHECK_FALSE(any.is_narrow());
}

TEST_CASE("nothing is learnt from few answers, from other answers, or where the declaration says all", "[promise]") {
  CHECK(Promise(problem({"[0,1]", "[1,2]"})).allows(value("[]")));
  CHECK(Promise(problem({"1", "2", "3", "4"})).allows(value("7")));
  Problem declared = problem({"[0,1]", "[1,2]", "[0,3]", "[5,9]"});
  declared.has_generator = false;
  CHECK_FALSE(Promise(declared).is_tacit());
  CHECK(Promise(declared).allows(value("[]")));
}
