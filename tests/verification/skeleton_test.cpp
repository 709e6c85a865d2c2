#include "rehearse/verification/skeleton.hpp"

#include <cstdint>

#include "bench.hpp"
#include "fact_bounds.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/bank/problem.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

constexpr const char* facts =
    R"({"slug":"other","title":"Other"}
{"slug":"pair-up","title":"Pair Up","difficulty":"easy","topics":["Array"],"method":"pairUp","params":[{"name":"nums","type":"integer[]"},{"name":"grid","type":"character[][]"},{"name":"k","type":"integer"}],"return":"integer[]","compare":"unordered","bounds":["2 <= nums.length <= 10^4","-10^9 <= nums[i] <= 10^9","m == grid.length","n == grid[i].length","1 <= m, n <= 200","1 <= k <= nums.length"]})";

}  // namespace

TEST_CASE("bounds are read as tasks state them") {
  CHECK(read_fact_number("3 * 10^4") == 30000);
  CHECK(read_fact_number("-2^31") == -2147483648LL);
  CHECK(read_fact_number("2^31 - 1") == 2147483647LL);
  CHECK(read_fact_number("2^63 - 1") == INT64_MAX);
  CHECK(read_fact_number("-2^63") == INT64_MIN);
  CHECK_FALSE(read_fact_number("2^64"));
  CHECK_FALSE(read_fact_number("n"));
  CHECK_FALSE(read_fact_number("10^"));
  const FactBounds bounds({"1 <= n == nums.length <= 10^4", "m == grid.length", "0 <= m, k <= 7",
                           "nodes in range [0, 2 * 10^3]", "-5 <= Node.val <= 5", "each pair is there once"});
  CHECK(bounds.find("nums.length")->high == 10000);
  CHECK(bounds.find("grid.length")->high == 7);
  CHECK(bounds.find("nodes")->high == 2000);
  CHECK(bounds.find("Node.val")->low == -5);
  CHECK_FALSE(bounds.find("x"));
  CHECK(bounds.left_over() == std::vector<std::string>{"each pair is there once"});
}

TEST_CASE("a package to fill in has all that the facts say, and lacks only what its author must write") {
  const TempDir root = bench::fresh_folder();
  const auto skeleton = make_skeleton(facts, "pair-up", bench::languages()).value();
  const auto folder = root.path() / "pair-up";
  REQUIRE(write_skeleton(skeleton, folder));
  const std::string problem = read_file(folder / "problem.json").value();
  CHECK_THAT(problem, Contains("\"pairUp\"") && Contains("10000") && Contains("-1000000000") && Contains("\"matrix\""));
  CHECK_THAT(read_file(folder / "submissions/accepted/first.cpp").value(), Contains("pairUp"));
  CHECK_THAT(read_file(folder / "submissions/accepted/first.py").value(), Contains("pairUp"));
  std::string to_do;
  for (const std::string& line : skeleton.to_do) to_do += line + "\n";
  CHECK_THAT(to_do, Contains("1 <= k <= nums.length") && Contains("alphabet") && Contains("statement.md"));
  const auto loaded = load_problem(folder);
  REQUIRE_FALSE(loaded);
  CHECK_THAT(loaded.error().message, Contains("/hints/0") && Contains("brief.md") && Contains("edge.jsonl"));
  CHECK_THAT(loaded.error().message, !Contains("/signature") && !Contains("/input") && !Contains("/random"));
}

TEST_CASE("what is there already is not overwritten") {
  const TempDir root = bench::fresh_folder();
  const auto skeleton = make_skeleton(facts, "pair-up", bench::languages()).value();
  const auto written = write_skeleton(skeleton, root.path());
  REQUIRE_FALSE(written);
  CHECK(written.error().code == ErrorCode::conflict);
}

TEST_CASE("facts that are missing or unusable are told of") {
  CHECK_THAT(make_skeleton(facts, "no-such", bench::languages()).error().message, Contains("no facts of \"no-such\""));
  CHECK_THAT(make_skeleton(facts, "other", bench::languages()).error().message, Contains("cannot be read"));
  CHECK_FALSE(make_skeleton("", "pair-up", bench::languages()));
}
