#include "rehearse/bank/outcomes.hpp"

#include <limits>

#include "bank/values.hpp"
#include "rehearse/bank/random_stream.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

// A bag of numbers from which one is drawn at random.
Signature bag() {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Bag";
  signature.methods = {{"add", {{"n", parse_type("integer").value()}}, parse_type("boolean").value()},
                       {"draw", {}, parse_type("integer").value()}};
  return signature;
}

Comparison drawing(ComparisonKind kind = ComparisonKind::statistical) {
  Comparison comparison;
  comparison.kind = kind;
  comparison.methods = {"draw"};
  return comparison;
}

// One bag that holds `possible`, and a draw for each result.
struct Game {
  Arguments arguments;
  Value answer;
  Value output;

  Game(const std::string& possible, const std::vector<std::int64_t>& results) {
    Value::Array operations{Value(std::string("Bag"))};
    Value::Array parameters{Value(Value::Array())};
    Value::Array expected{Value()};
    Value::Array got{Value()};
    for (std::size_t i = 0; i < results.size(); ++i) {
      operations.emplace_back(std::string("draw"));
      parameters.emplace_back(Value::Array());
      expected.push_back(i == 0 ? value(possible) : Value(Value::Array()));
      got.emplace_back(results[i]);
    }
    arguments = {Value(std::move(operations)), Value(std::move(parameters))};
    answer = Value(std::move(expected));
    output = Value(std::move(got));
  }
  [[nodiscard]] std::string fault(const Comparison& comparison = drawing()) const {
    const auto found = find_outcome_fault(bag(), comparison, arguments, answer, output);
    return found ? found->words : "";
  }
};

template <class Draw>
std::vector<std::int64_t> results(int count, Draw draw) {
  std::vector<std::int64_t> all;
  for (int i = 0; i < count; ++i) all.push_back(static_cast<std::int64_t>(draw(i)));
  return all;
}

std::string listed(int count) {
  std::string json = "[";
  for (int i = 0; i < count; ++i) json += (i == 0 ? "" : ",") + std::to_string(i);
  return json + "]";
}

}  // namespace

TEST_CASE("the answering signature lists the results that may vary, and no others") {
  const Signature listing = outcomes_signature(bag(), drawing());
  CHECK(to_string(listing.methods[0].result) == "boolean");
  CHECK(to_string(listing.methods[1].result) == "integer[]");
  Signature function;
  function.methods = {{"find", {}, parse_type("string").value()}};
  CHECK(to_string(outcomes_signature(function, drawing(ComparisonKind::one_of)).answer_type()) == "string[]");
  CHECK(to_string(outcomes_signature(function, Comparison()).answer_type()) == "string");
}

TEST_CASE("a function's output is accepted if it is in the list, and the list is shown if it is not") {
  Signature function;
  function.methods = {{"find", {}, parse_type("string").value()}};
  Comparison comparison;
  comparison.kind = ComparisonKind::one_of;
  const auto fault = [&](std::string_view answer, std::string_view output) {
    const auto found = find_outcome_fault(function, comparison, {}, value(answer), value(output));
    return found ? found->words : "";
  };
  CHECK(fault(R"(["aba","bab"])", R"("bab")").empty());
  CHECK(fault(R"(["aba","bab"])", R"("abab")") == R"(expected any of "aba", "bab", got "abab")");
  CHECK(fault("[1]", "2") == "expected 1, got 2");
  CHECK(fault("[1,2,3,4,5,6,7]", "8") == "expected any of 1, 2, 3, 4, 5, ... (7 in all), got 8");
  comparison.order = AnswerOrder::outer;
  CHECK(fault("[[1,2],[3]]", "[2,1]").empty());
  CHECK_FALSE(fault("[[1,2],[3]]", "[1,3]").empty());
}

TEST_CASE("a result of a class that cannot be is named with its operation, and all others are compared exactly") {
  const Arguments arguments{value(R"(["Bag","add","draw","add","draw"])"), value("[[],[4],[],[5],[]]")};
  const Value answer = value("[null,true,[4],true,[4,5]]");
  const auto find = [&](std::string_view output) {
    return find_outcome_fault(bag(), drawing(), arguments, answer, value(output));
  };
  CHECK_FALSE(find("[null,true,4,true,4]"));
  CHECK_FALSE(find("[null,true,4,true,5]"));
  CHECK(find("[null,true,5,true,5]")->words == "expected 4, got 5");
  CHECK(find("[null,true,5,true,5]")->operation == 2U);
  CHECK(find("[null,true,4,false,5]")->words == "expected true, got false");
  CHECK(find("[null,true,4,false,5]")->operation == 3U);
  CHECK(find("[null,true,4,true]")->words == "expected 5 results, got 4");
  CHECK(find("7"));
  CHECK(find("[null,true,4,true,[4,5]]")->operation == 4U);
}

TEST_CASE("an empty list stands for the one before it") {
  CHECK(Game("[1,2]", {1, 2, 2}).fault().empty());
  CHECK(Game("[1,2]", {1, 2, 3}).fault() == "expected any of 1, 2, got 3");
  CHECK(Game("[]", {1}).fault() == "the answer does not say what is possible");
}

TEST_CASE("an answer that leaves open what is possible, or nothing possible, has a fault") {
  const Arguments arguments{value(R"(["Bag","add","draw","draw"])"), value("[[],[4],[],[]]")};
  const auto fault = [&](std::string_view answer) { return find_outcomes_fault(bag(), drawing(), arguments, value(answer)); };
  CHECK_FALSE(fault("[null,true,[4],[]]"));
  CHECK(fault("[null,true,[],[4]]") == "operation 2 (draw): expected at least one possible result");
  Signature function;
  function.methods = {{"find", {}, parse_type("string").value()}};
  CHECK(find_outcomes_fault(function, drawing(ComparisonKind::one_of), {}, value("[]")) ==
        "expected at least one valid result");
}

TEST_CASE("fair choices raise no alarm, however many cases are drawn") {
  RandomStream random(30);
  for (int round = 0; round < 300; ++round) {
    const int size = 1 + round % 40;
    const auto fair = results(20 + 7 * round % 400, [&](int) { return random.below(static_cast<std::uint64_t>(size)); });
    INFO("round " << round << ", " << size << " possible");
    CHECK(Game(listed(size), fair).fault().empty());
  }
}

TEST_CASE("always the same result, or one that never comes, is no even choice") {
  CHECK(contains(
      Game("[7,8,9]", std::vector<std::int64_t>(60, 7)).fault(),
      "draw does not choose evenly: of 60 calls with the same 3 possible results 60 gave 7, where about 20 are expected"));
  RandomStream random(31);
  CHECK(contains(Game(listed(5), results(400, [&](int) { return random.below(4); })).fault(),
                 "0 gave 4, where about 80 are expected"));
  CHECK(Game("[7,8,9]", std::vector<std::int64_t>(60, 7)).fault(drawing(ComparisonKind::one_of)).empty());
}

TEST_CASE("a rotation is even and yet no choice at random") {
  CHECK(contains(Game(listed(3), results(200, [](int i) { return i % 3; })).fault(),
                 "draw does not choose at random: of 100 pairs"));
  CHECK(contains(Game(listed(2), results(100, [](int i) { return i % 2; })).fault(), "50 are 0 and then 1"));
}

TEST_CASE("a value that is listed twice is to come twice as often") {
  RandomStream random(32);
  const auto weighted = results(600, [&](int) { return random.below(4) == 0 ? 1 : 0; });
  CHECK(Game("[0,0,0,1]", weighted).fault().empty());
  CHECK(contains(Game("[0,1]", weighted).fault(), "does not choose evenly"));
}

TEST_CASE("over calls whose possible results all differ, a preference for one end of the lists is found") {
  RandomStream random(33);
  const auto game = [&](bool fair) {
    Value::Array operations{Value(std::string("Bag"))};
    Value::Array parameters{Value(Value::Array())};
    Value::Array expected{Value()};
    Value::Array got{Value()};
    for (std::int64_t i = 0; i < 120; ++i) {
      Value::Array possible;
      for (std::int64_t k = 0; k < 5 + i % 30; ++k) possible.emplace_back(1000 * i + k);
      operations.emplace_back(std::string("draw"));
      parameters.emplace_back(Value::Array());
      got.push_back(fair ? possible[random.below(possible.size())] : possible.back());
      expected.emplace_back(std::move(possible));
    }
    const Arguments arguments{Value(std::move(operations)), Value(std::move(parameters))};
    const auto found = find_outcome_fault(bag(), drawing(), arguments, Value(std::move(expected)), Value(std::move(got)));
    return found ? found->words : "";
  };
  CHECK(game(true).empty());
  CHECK(contains(game(false), "the result stands in part 8 of 8 of all that are possible at that call"));
}

TEST_CASE("what is not finite is never possible") {
  Signature function;
  function.methods = {{"find", {}, parse_type("double").value()}};
  Comparison comparison;
  comparison.kind = ComparisonKind::one_of;
  const Value nan(std::numeric_limits<double>::quiet_NaN());
  CHECK(find_outcome_fault(function, comparison, {}, value("[1.5,2]"), nan));
  CHECK_FALSE(find_outcome_fault(function, comparison, {}, value("[1.5,2]"), value("2.0")));
}
