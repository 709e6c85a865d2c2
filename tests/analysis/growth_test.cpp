#include "rehearse/analysis/growth.hpp"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem array_problem(const std::string& time = "O(n log n)", std::int64_t most = 10'000) {
  Signature signature;
  signature.methods.push_back({"solve", {{"nums", parse_type("integer[]").value()}}, Type{TypeKind::integer, {}}});
  Problem problem;
  problem.input = InputModel::parse(R"({"nums": {"kind": "array", "size": [1, )" + std::to_string(most) +
                                        R"(], "of": {"kind": "integer", "min": 1, "max": 1000000}}})",
                                    signature)
                      .value();
  problem.signature = std::move(signature);
  problem.target = {time, "O(n)"};
  return problem;
}

// A program and a machine in one: what a call costs is told, and the clock goes on by it.
class FakeTrial {
 public:
  using Cost = std::function<double(const Value::Array&)>;  // nanoseconds
  explicit FakeTrial(Cost cost) : cost_(std::move(cost)) {}

  GrowthProbe probe() {
    return [this](const Arguments& arguments) -> Result<GrowthReading> {
      ++calls_;
      const Value::Array& nums = *arguments[0].array();
      largest_ = std::max(largest_, nums.size());
      GrowthReading reading;
      reading.cost = cost_(nums) * (1 + 0.02 * ((calls_ * 7) % 5));
      reading.memory_bytes = 4'000'000 + 40 * static_cast<std::int64_t>(nums.size());
      if (reading.cost > 1e9) {
        reading.status = GrowthReading::Status::too_slow;
        reading.cost = 1e9;
      }
      if (failing_above_ != 0 && nums.size() > failing_above_) reading.status = GrowthReading::Status::failed;
      reading.wall = Micros{60 + static_cast<std::int64_t>(reading.cost / 1000)};
      if (stall_at_ != 0 && nums.size() >= stall_at_) {
        reading.wall += Micros{250'000};
        stall_at_ = 0;
      }
      now_ += reading.wall;
      return reading;
    };
  }

  GrowthOptions options(Millis budget = Millis{1000}) {
    GrowthOptions options;
    options.budget = budget;
    options.clock = [this] { return now_; };
    return options;
  }

  void fail_above(std::size_t size) { failing_above_ = size; }
  void stall_once_at(std::size_t size) { stall_at_ = size; }
  [[nodiscard]] Micros now() const { return now_; }
  [[nodiscard]] int calls() const { return calls_; }
  [[nodiscard]] std::size_t largest() const { return largest_; }

 private:
  Cost cost_;
  Micros now_{};
  int calls_ = 0;
  std::size_t largest_ = 0;
  std::size_t failing_above_ = 0;
  std::size_t stall_at_ = 0;
};

double size_of(const Value::Array& nums) { return static_cast<double>(nums.size()); }

Growth measured(const Problem& problem, FakeTrial& trial, Millis budget = Millis{1000}) {
  auto growth = measure_growth(problem, {}, {}, trial.probe(), trial.options(budget));
  REQUIRE(growth);
  return std::move(*growth);
}

}  // namespace

TEST_CASE("a line is measured as one, within the target", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 400 + 9 * size_of(nums); });
  const Growth growth = measured(array_problem(), trial);
  INFO(summary(growth));
  REQUIRE(growth.time.fit.growth);
  CHECK(step(*growth.time.fit.growth) == step(GrowthClass::linear));
  CHECK(growth.time.standing == Standing::within);
  CHECK(growth.scale == "nums.length");
  CHECK(growth.input == "random");
  CHECK(trial.largest() == 10'000);
}

TEST_CASE("a square is measured as one, above the target", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 500 + 0.7 * size_of(nums) * size_of(nums); });
  const Growth growth = measured(array_problem(), trial);
  CHECK(growth.time.fit.growth == GrowthClass::quadratic);
  CHECK(growth.time.standing == Standing::above);
  CHECK(summary(growth).find("slower in kind than O(n log n)") != std::string::npos);
}

TEST_CASE("a sort that is quadratic on sorted input is found out", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) {
    const bool sorted = std::is_sorted(nums.begin(), nums.end()) && nums.size() > 1 && !(nums.front() == nums.back());
    return sorted ? 300 + 2 * size_of(nums) * size_of(nums) : 300 + 4 * size_of(nums) * std::log2(size_of(nums) + 1);
  });
  const Growth growth = measured(array_problem(), trial);
  INFO(summary(growth));
  CHECK(growth.input == "sorted");
  CHECK(growth.time.fit.growth == GrowthClass::quadratic);
  CHECK(growth.time.standing == Standing::above);
}

TEST_CASE("what a size costs is foreseen, so that the budget is kept", "[growth]") {
  const std::vector<FakeTrial::Cost> costs = {
      [](const Value::Array& nums) { return 50 * size_of(nums) * size_of(nums); },
      [](const Value::Array& nums) { return 20 * std::pow(size_of(nums), 3); },
      [](const Value::Array& nums) { return 900 * std::pow(2, std::min(60.0, size_of(nums))); },
      [](const Value::Array& nums) { return 3000 * size_of(nums); },
  };
  for (const auto& cost : costs) {
    FakeTrial trial(cost);
    const Growth growth = measured(array_problem("O(n)", 100'000), trial);
    INFO(summary(growth));
    CHECK(trial.now() < Millis{1900});
    CHECK(growth.time.fit.growth);
  }
}

TEST_CASE("an exponential is told by the few sizes that end", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 700 + 40 * std::pow(2, std::min(60.0, size_of(nums))); });
  const Growth growth = measured(array_problem("O(n)", 10'000), trial);
  INFO(summary(growth));
  CHECK(growth.time.fit.growth == GrowthClass::exponential);
  CHECK(trial.largest() < 60);
}

TEST_CASE("an exponential on one kind of input alone is told by the sizes below those where kinds are compared", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) {
    const bool rising = nums.size() > 3 && std::is_sorted(nums.begin(), nums.end());
    return rising ? 40 * std::pow(2.0, std::min(60.0, size_of(nums))) : 200 + 5 * size_of(nums);
  });
  const Growth growth = measured(array_problem(), trial, Millis{3000});
  INFO(summary(growth));
  REQUIRE(growth.time.fit.growth);
  CHECK(*growth.time.fit.growth == GrowthClass::exponential);
  CHECK(growth.input != "random");
}

TEST_CASE("a machine that is busy for a moment does not end the ladder", "[growth]") {
  FakeTrial calm([](const Value::Array& nums) { return 3 * size_of(nums); });
  const Problem problem = array_problem();
  static_cast<void>(measured(problem, calm));
  FakeTrial busy([](const Value::Array& nums) { return 3 * size_of(nums); });
  busy.stall_once_at(50);
  static_cast<void>(measured(problem, busy));
  CHECK(busy.largest() == calm.largest());
}

TEST_CASE("a shorter budget is kept, too", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 500 + 0.7 * size_of(nums) * size_of(nums); });
  const Growth growth = measured(array_problem(), trial, Millis{200});
  CHECK(trial.now() < Millis{400});
  CHECK(growth.time.fit.growth == GrowthClass::quadratic);
}

TEST_CASE("a solution that fails on every input is told as such", "[growth]") {
  FakeTrial trial([](const Value::Array&) { return 100.0; });
  trial.fail_above(1);
  const Growth growth = measured(array_problem(), trial);
  CHECK_FALSE(growth.time.fit.growth);
  CHECK(growth.time.fit.reason == "the solution answers no input that could be made for measuring");
  CHECK(growth.time.standing == Standing::unknown);
}

TEST_CASE("where nothing grows, nothing is run", "[growth]") {
  Signature signature;
  signature.methods.push_back({"solve", {{"flag", parse_type("boolean").value()}}, Type{TypeKind::integer, {}}});
  Problem problem;
  problem.input = InputModel::parse(R"({"flag": {"kind": "boolean"}})", signature).value();
  problem.signature = signature;
  problem.target = {"O(1)", "O(1)"};
  int calls = 0;
  const auto growth =
      measure_growth(problem, {}, {}, [&](const Arguments&) -> Result<GrowthReading> { return ++calls, GrowthReading{}; }, {});
  REQUIRE(growth);
  CHECK(calls == 0);
  CHECK(summary(*growth) == "How its time grows cannot be told: nothing in the input of this problem can grow.");
}

TEST_CASE("a stop ends measuring", "[growth]") {
  std::stop_source stop;
  FakeTrial trial([&](const Value::Array& nums) {
    if (nums.size() > 100) stop.request_stop();
    return 10 * size_of(nums);
  });
  auto options = trial.options();
  options.stop = stop.get_token();
  const auto growth = measure_growth(array_problem(), {}, {}, trial.probe(), options);
  REQUIRE_FALSE(growth);
  CHECK(growth.error().code == ErrorCode::interrupted);
}

TEST_CASE("progress rises with the budget that is spent", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 5000 * size_of(nums); });
  std::vector<int> told;
  auto options = trial.options();
  options.progress = [&](const GrowthProgress& progress) { told.push_back(progress.percent); };
  REQUIRE(measure_growth(array_problem(), {}, {}, trial.probe(), options));
  REQUIRE(told.size() > 10);
  CHECK(std::is_sorted(told.begin(), told.end()));
  CHECK(told.back() > 60);
  CHECK(told.back() <= 99);
}

TEST_CASE("a target that is none of the classes is said not to be comparable", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 10 * size_of(nums); });
  const Growth growth = measured(array_problem("O(n 2^k)"), trial);
  CHECK(growth.time.fit.growth);
  CHECK(growth.time.standing == Standing::unknown);
  CHECK(growth.time.target_reason.find("exponent") != std::string::npos);
}

TEST_CASE("the input itself is no fault of the memory", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 10 * size_of(nums); });
  Problem problem = array_problem("O(n)", 100'000);
  problem.target.space = "O(1)";
  const Growth growth = measured(problem, trial);
  REQUIRE(growth.memory.fit.growth);
  CHECK(step(*growth.memory.fit.growth) == step(GrowthClass::linear));
  CHECK(growth.memory.standing == Standing::unknown);
  CHECK(growth.memory.target_reason == "the input itself takes as much");
}

TEST_CASE("the JSON of a measurement holds readings, fit and target", "[growth]") {
  FakeTrial trial([](const Value::Array& nums) { return 500 + 0.7 * size_of(nums) * size_of(nums); });
  const auto document = nlohmann::json::parse(to_json(measured(array_problem(), trial)));
  CHECK(document["schema"] == 1);
  CHECK(document["unit"] == "ns");
  CHECK(document["time"]["class"] == "n^2");
  CHECK(document["time"]["standing"] == "above");
  CHECK(document["time"]["target"] == "O(n log n)");
  CHECK(document["time"]["target_class"] == "n log n");
  CHECK(document["time"]["points"].size() >= 8);
  CHECK(document["time"]["points"][0]["readings"].is_array());
  CHECK(document["time"]["curve"]["class"] == "n^2");
  CHECK(document["memory"]["points"].size() >= 5);
}
