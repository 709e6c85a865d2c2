#include "rehearse/bank/comparison.hpp"

#include <limits>

#include <algorithm>
#include <random>

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Comparison exact(AnswerOrder order = AnswerOrder::fixed) {
  Comparison comparison;
  comparison.order = order;
  return comparison;
}

Comparison approximate(AnswerOrder order = AnswerOrder::fixed, double tolerance = 1e-5) {
  Comparison comparison = exact(order);
  comparison.kind = ComparisonKind::approximate;
  comparison.tolerance = tolerance;
  return comparison;
}

bool accepts(const Comparison& comparison, std::string_view answer, std::string_view output) {
  return comparison.accepts(value(answer), value(output));
}

std::string difference(const Comparison& comparison, std::string_view answer, std::string_view output) {
  return comparison.difference(value(answer), value(output));
}

void shuffle_all(Value& tree, std::mt19937_64& random, int layers) {
  if (tree.array() == nullptr || layers == 0) return;
  for (Value& element : *tree.array()) shuffle_all(element, random, layers - 1);
  std::shuffle(tree.array()->begin(), tree.array()->end(), random);
}

Value random_lists(std::mt19937_64& random) {
  Value::Array outer;
  for (auto n = random() % 6; n > 0; --n) {
    Value::Array inner;
    for (auto m = random() % 4; m > 0; --m) inner.emplace_back(static_cast<std::int64_t>(random() % 3));
    outer.emplace_back(std::move(inner));
  }
  return Value(std::move(outer));
}

}  // namespace

TEST_CASE("an exact comparison in fixed order takes the answer and nothing else") {
  CHECK(accepts(exact(), "[0,1]", "[0,1]"));
  CHECK_FALSE(accepts(exact(), "[0,1]", "[1,0]"));
  CHECK_FALSE(accepts(exact(), "[0,1]", "[0]"));
  CHECK_FALSE(accepts(exact(), "[0]", "[0,1]"));
  CHECK_FALSE(accepts(exact(), "1", "true"));
  CHECK_FALSE(accepts(exact(), "[]", "null"));
  CHECK_FALSE(accepts(exact(), "\"1\"", "1"));
}

TEST_CASE("an integer and a double of the same value are the same, in any order too") {
  CHECK(accepts(exact(), "[1,2]", "[1.0,2]"));
  CHECK(accepts(exact(AnswerOrder::outer), "[1,2]", "[2.0,1]"));
  CHECK_FALSE(accepts(exact(), "1", "1.5"));
  CHECK_FALSE(accepts(exact(), "9007199254740993", "9007199254740992"));
  CHECK_FALSE(accepts(exact(AnswerOrder::outer), "[9007199254740993]", "[9007199254740992]"));
}

TEST_CASE("outer order frees the elements but not what is in them") {
  CHECK(accepts(exact(AnswerOrder::outer), "[[1,2],[3]]", "[[3],[1,2]]"));
  CHECK_FALSE(accepts(exact(AnswerOrder::outer), "[[1,2],[3]]", "[[3],[2,1]]"));
  CHECK_FALSE(accepts(exact(AnswerOrder::outer), "[1,1,2]", "[1,2,2]"));
}

TEST_CASE("nested order frees every layer, and how often an element appears still counts") {
  CHECK(accepts(exact(AnswerOrder::nested), "[[1,2],[3]]", "[[3],[2,1]]"));
  CHECK_FALSE(accepts(exact(AnswerOrder::nested), "[[1,2],[1,2]]", "[[1,2],[1,1]]"));
  CHECK_FALSE(accepts(exact(AnswerOrder::nested), "[[1,2],[3]]", "[[1],[2,3]]"));
}

TEST_CASE("a shuffled answer is accepted in its order and refused after any one change") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 500; ++i) {
    const Value answer = random_lists(random);
    for (const auto& [order, layers] : {std::pair{AnswerOrder::outer, 1}, std::pair{AnswerOrder::nested, 2}}) {
      Value output = answer;
      shuffle_all(output, random, layers);
      INFO(to_json(answer) << " against " << to_json(output));
      CHECK(exact(order).accepts(answer, output));
      CHECK(approximate(order).accepts(answer, output));
      CHECK(exact(order).difference(answer, output).empty());
      output.array()->push_back(value("[9]"));
      CHECK_FALSE(exact(order).accepts(answer, output));
      CHECK(contains(exact(order).difference(answer, output), "[9] does not belong there"));
      CHECK(contains(approximate(order).difference(answer, output), "[9] does not belong there"));
      CHECK(contains(exact(order).difference(output, answer), "[9] is missing"));
    }
  }
}

TEST_CASE("an approximate comparison takes numbers within the tolerance, absolute for small and relative for large ones") {
  CHECK(accepts(approximate(), "0.5", "0.500009"));
  CHECK_FALSE(accepts(approximate(), "0.5", "0.50002"));
  CHECK(accepts(approximate(), "1000000", "1000009.0"));
  CHECK_FALSE(accepts(approximate(), "1000000", "1000011.0"));
  CHECK(accepts(approximate(), "[1,[2.0]]", "[1.000001,[2]]"));
  CHECK_FALSE(accepts(approximate(), "\"a\"", "\"b\""));
  CHECK_FALSE(accepts(approximate(), "[1]", "[1,1]"));
}

TEST_CASE("approximately equal elements pair off even where sorting would tear them apart") {
  // Sorted, [0.999999,5] comes before [1,3]: the pairs must be found, not read off.
  CHECK(accepts(approximate(AnswerOrder::outer), "[[1.0,3],[1.0,5]]", "[[0.999999,5],[1.000001,3]]"));
  CHECK(accepts(approximate(AnswerOrder::nested), "[[1.0,3],[1.0,5]]", "[[5,0.999999],[3,1.000001]]"));
  CHECK_FALSE(accepts(approximate(AnswerOrder::outer), "[[1.0,3],[1.0,5]]", "[[1,3],[1,3]]"));
  CHECK(accepts(approximate(AnswerOrder::outer, 0.1), "[1.0,1.05,1.2]", "[1.25,1.0,1.1]"));
}

TEST_CASE("a difference in fixed order names the first place, expected and got") {
  CHECK(difference(exact(), "[0,1]", "[0,1]").empty());
  CHECK(difference(exact(), "5", "4") == "expected 5, got 4");
  CHECK(difference(exact(), "[1,2,3,4]", "[1,2,3,5]") == "index 3: expected 4, got 5");
  CHECK(difference(exact(), "[1,2,3,4,5]", "[1,2,3,4]") == "expected 5 elements, got 4");
  CHECK(difference(exact(), "[1]", "[]") == "expected 1 element, got 0");
  CHECK(difference(exact(), "[[1,2],[3,4]]", "[[1,2],[3,5]]") == "index [1][1]: expected 4, got 5");
  CHECK(difference(exact(), "[[1,2],[3]]", "[[1,2],[3,4]]") == "index 1: expected 1 element, got 2");
  CHECK(difference(exact(), "[1]", "null") == "expected [1], got null");
  CHECK(difference(exact(), "\"ab\"", "\"ac\"") == "expected \"ab\", got \"ac\"");
  CHECK(difference(approximate(), "0.5", "0.6") == "expected 0.5, got 0.6");
}

TEST_CASE("a difference in long strings points into them") {
  const std::string long_text(200, 'a');
  const Value answer(long_text + "bcd");
  CHECK(exact().difference(answer, Value(long_text + "xcd")) ==
        "the strings differ from character 200 on: expected \"bcd\", got \"xcd\"");
  CHECK(exact().difference(answer, Value(long_text)) == "expected 203 characters, got 200 characters, the same up to there");
}

TEST_CASE("a difference in any order says what is missing and what is too much") {
  const auto outer = exact(AnswerOrder::outer);
  CHECK(difference(outer, "[[1,2],[3]]", "[[3],[2,1]]") ==
        "[1, 2] is missing; [2, 1] does not belong there (the order does not matter)");
  CHECK(difference(outer, "[1,1,2]", "[2,2,1]") == "1 is missing; 2 is there too often (the order does not matter)");
  CHECK(difference(outer, "[1]", "[1,1]") == "expected 1 element, got 2; 1 is there too often (the order does not matter)");
  CHECK(difference(outer, "[1]", "7") == "expected [1], got 7");
  CHECK(difference(approximate(AnswerOrder::outer), "[0.5,1.5]", "[1.5,0.7]") ==
        "0.5 is missing; 0.7 does not belong there (the order does not matter)");
}

TEST_CASE("a hundred thousand elements in any order compare without delay") {
  Value::Array elements;
  for (std::int64_t i = 0; i < 100'000; ++i) elements.emplace_back(i);
  const Value answer(elements);
  std::mt19937_64 random(3);
  std::shuffle(elements.begin(), elements.end(), random);
  CHECK(exact(AnswerOrder::outer).accepts(answer, Value(elements)));
  CHECK(approximate(AnswerOrder::outer).accepts(answer, Value(elements)));
  elements.front() = Value(std::int64_t{-5});
  CHECK(contains(approximate(AnswerOrder::outer).difference(answer, Value(elements)), "-5 does not belong there"));
}

TEST_CASE("what is not finite is near to nothing, in any order") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinite = std::numeric_limits<double>::infinity();
  const Value answer = value("[1.0,2.0,3.0]");
  for (const double bad : {nan, infinite, -infinite}) {
    for (const AnswerOrder order : {AnswerOrder::fixed, AnswerOrder::outer, AnswerOrder::nested}) {
      for (const Comparison& comparison : {exact(order), approximate(order, 1)}) {
        const Value output(Value::Array{Value(1.0), Value(bad), Value(3.0)});
        CHECK_FALSE(comparison.accepts(answer, output));
        CHECK_FALSE(comparison.difference(answer, output).empty());
        CHECK_FALSE(comparison.accepts(Value(1e308), Value(bad)));
      }
    }
  }
  CHECK(approximate().difference(Value(1.5), Value(nan)) == "expected 1.5, got NaN");
  CHECK(approximate().difference(answer, Value(Value::Array{Value(1.0), Value(-infinite), Value(3.0)})) ==
        "index 1: expected 2.0, got -Infinity");
}

TEST_CASE("many elements that are no numbers are sorted by nobody") {
  // An order that NaN is part of is none: sorting by it may read beyond the end.
  const Value nans(Value::Array(5000, Value(std::numeric_limits<double>::quiet_NaN())));
  const Value numbers(Value::Array(5000, Value(1.0)));
  CHECK_FALSE(exact(AnswerOrder::outer).accepts(numbers, nans));
  CHECK(contains(approximate(AnswerOrder::outer).difference(numbers, nans), "NaN or infinite"));
}
