#include "hunt.hpp"

#include <functional>

#include "rehearse/bank/input_literal.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem numbers_problem() {
  Problem problem;
  problem.signature.methods = {{"f", {{"x", parse_type("integer[]").value()}}, parse_type("integer").value()}};
  problem.input =
      InputModel::parse(R"({"x": {"kind": "array", "size": [0, 1000], "of": {"kind": "integer", "min": -1000, "max": 1000}}})",
                        problem.signature)
          .value();
  return problem;
}

// Fails where it is told to, in no time or in as much as it is told to take.
class FakeContest final : public Contest {
 public:
  using Predicate = std::function<bool(const Value::Array&)>;
  explicit FakeContest(Predicate fails) : fails_(std::move(fails)) {}

  Result<std::optional<Failure>> run(const TestCase& test_case) override {
    ++runs;
    now += cost;
    if (interrupts_at == runs) return unexpected(ErrorCode::interrupted, "stopped");
    if (breaks_at == runs) return unexpected(ErrorCode::io, "no sandbox");
    const bool failed = fails_(*test_case.arguments.front().array());
    previous_failed_ = failed;
    return failed ? std::optional(failure(test_case)) : std::nullopt;
  }
  Result<std::optional<Failure>> run_alone(const TestCase& test_case) override {
    ++alone_runs;
    now += alone_cost;
    return fails_alone(*test_case.arguments.front().array()) ? std::optional(failure(test_case)) : std::nullopt;
  }

  Predicate fails_alone = [this](const Value::Array& x) { return fails_(x); };
  int runs = 0;
  int alone_runs = 0;
  int interrupts_at = 0;
  int breaks_at = 0;
  Millis cost{0};
  Millis alone_cost{0};
  Millis now{0};

 private:
  static Failure failure(const TestCase& test_case) {
    Failure result{test_case, {}};
    result.test_case.answer = Value(std::int64_t{0});
    result.result.verdict = Verdict::wrong_answer;
    return result;
  }

  Predicate fails_;
  bool previous_failed_ = false;
};

struct Setting {
  explicit Setting(FakeContest::Predicate fails) : contest(std::move(fails)) {
    options.clock = [this] { return contest.now; };
    options.budget = Millis{1000};
  }
  [[nodiscard]] std::string literal(const Failure& failure) const {
    return to_literal(failure.test_case.arguments, problem.signature);
  }
  [[nodiscard]] TestCase known(const char* json) const {
    TestCase test_case;
    test_case.name = "known";
    test_case.arguments = {parse_value(json).value()};
    test_case.answer = Value(std::int64_t{0});
    return test_case;
  }

  Problem problem = numbers_problem();
  FakeContest contest;
  HuntOptions options;
};

bool holds_seven(const Value::Array& x) { return std::count(x.begin(), x.end(), Value(std::int64_t{7})) > 0; }
bool has_three(const Value::Array& x) { return x.size() >= 3; }

}  // namespace

TEST_CASE("a search finds an input that fails, and shrinking makes it the smallest", "[hunt]") {
  Setting setting(has_three);
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const auto found = hunt.search({limit, 100}, 1000);
  REQUIRE(found);
  REQUIRE(*found);
  CHECK((*found)->test_case.answer);
  const auto shrunk = hunt.shrink(**found, {limit, 100});
  REQUIRE(shrunk);
  CHECK(shrunk->is_minimal);
  CHECK(shrunk->scalars == 3);
  CHECK(setting.literal(shrunk->failure) == "x = [0,0,0]");
}

TEST_CASE("a search goes from small inputs to larger ones, and tries none twice", "[hunt]") {
  std::vector<std::size_t> sizes;
  std::set<std::string> tried;
  bool repeated = false;
  Setting setting([&](const Value::Array& x) {
    sizes.push_back(x.size());
    repeated = repeated || !tried.insert(to_json(Value(x))).second;
    return false;
  });
  setting.contest.cost = Millis{2};
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const auto found = hunt.search({limit, 100}, 1000);
  REQUIRE(found);
  CHECK_FALSE(*found);
  CHECK_FALSE(repeated);
  REQUIRE(sizes.size() > 100);
  CHECK(*std::max_element(sizes.begin(), sizes.begin() + 3) <= 1);
  CHECK(*std::max_element(sizes.begin(), sizes.end()) > 5);
  CHECK(setting.contest.now <= Millis{1002});
  CHECK(hunt.tried() == setting.contest.runs);
}

TEST_CASE("a search ends where there are no more inputs", "[hunt]") {
  Setting setting([](const Value::Array&) { return false; });
  setting.problem.input =
      InputModel::parse(R"({"x": {"kind": "array", "size": [0, 2], "of": {"kind": "integer", "min": 0, "max": 1}}})",
                        setting.problem.signature)
          .value();
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const auto found = hunt.search({limit, 100}, 1000);  // its clock stands still
  REQUIRE(found);
  CHECK_FALSE(*found);
  CHECK(setting.contest.runs == 1 + 2 + 4);
}

TEST_CASE("when time is up the best so far is the answer", "[hunt]") {
  Setting setting(holds_seven);
  setting.contest.cost = Millis{100};
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const TestCase known = setting.known("[900,7,3,55,-200,44,1,2,3,4,5,6,8,9,10,11]");
  const auto first = hunt.first_failing({&known}, {limit, 50});
  REQUIRE(first);
  REQUIRE(*first);
  const auto shrunk = hunt.shrink(**first, {limit, 100});
  REQUIRE(shrunk);
  CHECK_FALSE(shrunk->is_minimal);
  CHECK(shrunk->scalars < 16);
  CHECK(setting.contest.now <= Millis{1100});
}

TEST_CASE("the clock of a limit may be another one, and steps get their share of it", "[hunt]") {
  Setting setting([](const Value::Array&) { return false; });
  setting.contest.cost = Millis{10};
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  REQUIRE(hunt.search({limit, 30}, 1000));
  CHECK(setting.contest.now >= Millis{300});
  CHECK(setting.contest.now < Millis{330});
}

TEST_CASE("what passes in a process of its own is no failure", "[hunt]") {
  Setting setting(has_three);
  setting.contest.fails_alone = [](const Value::Array& x) { return holds_seven(x) && has_three(x); };
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const TestCase known = setting.known("[900,7,3,55]");
  const TestCase by_others = setting.known("[900,70,3,55]");
  const auto first = hunt.first_failing({&by_others, &known}, {limit, 50});
  REQUIRE(first);
  REQUIRE(*first);
  CHECK(setting.literal(**first) == "x = [900,7,3,55]");
  const auto shrunk = hunt.shrink(**first, {limit, 100});
  REQUIRE(shrunk);
  CHECK(setting.literal(shrunk->failure) == "x = [0,0,7]");
}

TEST_CASE("where starting takes long only the result is looked at alone, and the first failure stands if it passes", "[hunt]") {
  Setting setting(holds_seven);
  setting.contest.alone_cost = Millis{100};
  setting.contest.fails_alone = [](const Value::Array& x) { return x.size() >= 4; };
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const TestCase known = setting.known("[900,7,3,55]");
  const auto first = hunt.first_failing({&known}, {limit, 50});
  REQUIRE(first);
  REQUIRE(*first);
  const auto shrunk = hunt.shrink(**first, {limit, 100});
  REQUIRE(shrunk);
  CHECK(setting.literal(shrunk->failure) == "x = [900,7,3,55]");
  CHECK_FALSE(shrunk->is_minimal);
  CHECK(setting.contest.alone_runs == 2);
}

TEST_CASE("an interruption ends a search with what there is, and an error of the sandbox is told", "[hunt]") {
  Setting setting([](const Value::Array&) { return false; });
  setting.contest.interrupts_at = 20;
  {
    const TimeLimit limit(setting.options.budget, setting.options.clock, {});
    Hunt hunt(setting.problem, setting.contest, setting.options);
    const auto found = hunt.search({limit, 100}, 1000);
    REQUIRE(found);
    CHECK_FALSE(*found);
    CHECK(setting.contest.runs == 20);
  }
  setting.contest.breaks_at = 40;
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  const auto found = hunt.search({limit, 100}, 1000);
  REQUIRE_FALSE(found);
  CHECK(found.error().message == "no sandbox");
}

TEST_CASE("progress tells how many inputs were tried and of what size", "[hunt]") {
  Setting setting([](const Value::Array&) { return false; });
  setting.contest.cost = Millis{2};
  std::vector<HuntProgress> told;
  setting.options.progress = [&](const HuntProgress& progress) { told.push_back(progress); };
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  REQUIRE(hunt.search({limit, 100}, 1000));
  REQUIRE(told.size() >= 2);
  CHECK(told[0].tried < told[1].tried);
  CHECK(told[0].size >= 1);
  CHECK_FALSE(told[0].shrinking);
}

TEST_CASE("where inputs keep a promise they are drawn by who knows it, and nothing but left out of", "[hunt]") {
  Setting setting(holds_seven);
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  // The fifth batch has what fails: each must be asked for, in turn.
  hunt.keep_promise(
      [](std::uint64_t seed) -> Result<std::vector<Arguments>> {
        const char* first = seed % 5 == 4 ? "[40,7,30]" : "[41]";
        return std::vector<Arguments>{{parse_value(first).value()}, {parse_value("[5,6]").value()}};
      },
      Hunt::Simpler::left_out);
  const auto found = hunt.search({limit, 100}, 1000);
  REQUIRE(found);
  REQUIRE(*found);
  CHECK(setting.literal(**found) == "x = [40,7,30]");
  const auto shrunk = hunt.shrink(**found, {limit, 100});
  REQUIRE(shrunk);
  CHECK(setting.literal(shrunk->failure) == "x = [7]");
  CHECK(shrunk->is_minimal);
}

TEST_CASE("where leaving out might break the promise the simplest that is drawn stands", "[hunt]") {
  Setting setting(holds_seven);
  const TimeLimit limit(setting.options.budget, setting.options.clock, {});
  Hunt hunt(setting.problem, setting.contest, setting.options);
  hunt.keep_promise(
      [](std::uint64_t seed) -> Result<std::vector<Arguments>> {
        const char* first = seed % 5 == 0 ? "[40,7,30]" : seed % 5 == 3 ? "[7,30]" : "[41]";
        return std::vector<Arguments>{{parse_value(first).value()}, {parse_value("[5,6,7,8]").value()}};
      },
      Hunt::Simpler::drawn);
  const auto found = hunt.search({limit, 100}, 1000);
  REQUIRE(found);
  REQUIRE(*found);
  const auto shrunk = hunt.shrink(**found, {limit, 100});
  REQUIRE(shrunk);
  CHECK(setting.literal(shrunk->failure) == "x = [7,30]");
  CHECK(shrunk->scalars == 2);
}
