#include <algorithm>

#include "support/catch.hpp"
#include "support/healthy_checkup.hpp"

using namespace rehearse;

namespace {

Readiness readiness(const Checkup& checkup) { return readiness_of(advice_of(checkup)); }

// The one that names it; the test fails if there is none.
Advice about(const Checkup& checkup, std::string_view text) {
  const auto advice = advice_of(checkup);
  const auto found =
      std::find_if(advice.begin(), advice.end(), [&](const Advice& a) { return a.text.find(text) != std::string::npos; });
  INFO(text);
  REQUIRE(found != advice.end());
  return *found;
}

}  // namespace

TEST_CASE("a machine that lacks nothing is ready, and no advice is given", "[advice]") {
  CHECK(advice_of(healthy_checkup()).empty());
  CHECK(readiness(healthy_checkup()) == Readiness::ready);
}

TEST_CASE("without a sandbox nothing is ready, and both ways out are named", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.sandbox.confinement.reset();
  checkup.sandbox.refusal = Error{ErrorCode::unavailable, "cannot make a user namespace", "sudo sysctl -w a=1"};
  CHECK(readiness(checkup) == Readiness::not_ready);
  const Advice advice = about(checkup, "cannot make a user namespace");
  CHECK(advice.level == AdviceLevel::broken);
  CHECK(advice.remedy.starts_with("sudo sysctl -w a=1\n"));
  CHECK(advice.remedy.find("--trust-my-code: your code then runs without a sandbox") != std::string::npos);
}

TEST_CASE("a weaker rung works, and what the firmer one needs is worth fixing", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.sandbox.confinement = Confinement::landlock;
  checkup.sandbox.refused = {{Confinement::namespaces, {ErrorCode::unavailable, "none are allowed", "sudo sysctl -w a=1"}}};
  CHECK(readiness(checkup) == Readiness::worth_fixing);
  const Advice advice = about(checkup, "weaker than it could be: none are allowed");
  CHECK(advice.remedy == "sudo sysctl -w a=1");
}

TEST_CASE("a facility that is missing is a note, not a fault", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.sandbox.facilities.push_back({"cgroup v2", false, "", "its controllers are bound to v1", "a command"});
  CHECK(readiness(checkup) == Readiness::ready);
  CHECK(about(checkup, "cgroup v2: its controllers").level == AdviceLevel::note);
}

TEST_CASE("one language is enough, none is not", "[advice]") {
  Checkup checkup = healthy_checkup();
  const auto lose = [](ToolChainState& tools) {
    tools.version.reset();
    tools.missing = Error{ErrorCode::unavailable, tools.title + " needs something", "install it: apt-get install it"};
  };
  lose(checkup.tool_chains[0]);
  CHECK(readiness(checkup) == Readiness::ready);
  CHECK(about(checkup, "C++ needs").remedy == "install it: apt-get install it");
  lose(checkup.tool_chains[1]);
  CHECK(readiness(checkup) == Readiness::not_ready);
}

TEST_CASE("a precompiled header that was not made is worth making", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.tool_chains[0].shared_bytes = 0;
  CHECK(readiness(checkup) == Readiness::worth_fixing);
  CHECK(about(checkup, "C++").remedy == "rehearse languages --prepare");
}

TEST_CASE("little space is worth fixing, hardly any stops the practice", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.folders[1].free_bytes = 100LL << 20;
  CHECK(readiness(checkup) == Readiness::worth_fixing);
  CHECK(about(checkup, "Only 100 MB").level == AdviceLevel::worth_fixing);
  checkup.folders[1].free_bytes = 1LL << 20;
  CHECK(readiness(checkup) == Readiness::not_ready);
  checkup.folders[1].free_bytes = -1;  // unknown is no reproach
  CHECK(readiness(checkup) == Readiness::ready);
}

TEST_CASE("a database that cannot be used and a folder that cannot be written stop the practice", "[advice]") {
  Checkup damaged = healthy_checkup();
  damaged.database->problem = Error{ErrorCode::newer_version, "written by a newer rehearse", "update rehearse"};
  CHECK(readiness(damaged) == Readiness::not_ready);
  CHECK(about(damaged, "newer rehearse").remedy == "update rehearse");
  Checkup unwritable = healthy_checkup();
  unwritable.folders[0].unwritable = Error{ErrorCode::io, "cannot write to /home/me/data", "export XDG_DATA_HOME=FOLDER"};
  CHECK(readiness(unwritable) == Readiness::not_ready);
}

TEST_CASE("a machine slower than the limits allow for is told so, one within them is not", "[advice]") {
  Checkup checkup = healthy_checkup();
  const double reference = checkup.calibration->work.median / checkup.calibration->slowness();
  checkup.calibration->work.median = 1.9 * reference;
  CHECK(readiness(checkup) == Readiness::ready);
  checkup.calibration->work.median = 2.5 * reference;
  CHECK(readiness(checkup) == Readiness::worth_fixing);
  CHECK(about(checkup, "2.5 times slower").level == AdviceLevel::worth_fixing);
}

TEST_CASE("a noisy clock and busy cores are notes", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.calibration->work.high = 2 * checkup.calibration->work.median;
  checkup.calibration->waiting = 0.5;
  CHECK(readiness(checkup) == Readiness::ready);
  CHECK(about(checkup, "CPU times vary by").level == AdviceLevel::note);
  CHECK(about(checkup, "50 % of the time").level == AdviceLevel::note);
}

TEST_CASE("the gravest advice comes first", "[advice]") {
  Checkup checkup = healthy_checkup();
  checkup.calibration->waiting = 0.5;
  checkup.tool_chains[0].shared_bytes = 0;
  checkup.database->problem = Error{ErrorCode::corrupt, "damaged", ""};
  const auto advice = advice_of(checkup);
  REQUIRE(advice.size() == 3);
  CHECK(advice[0].level == AdviceLevel::broken);
  CHECK(advice[1].level == AdviceLevel::worth_fixing);
  CHECK(advice[2].level == AdviceLevel::note);
}

TEST_CASE("without home and installation the check-up is made all the same", "[advice]") {
  const Result<Paths> no_paths = unexpected(ErrorCode::unavailable, "HOME is not set", "set HOME");
  const Result<Installation> nothing = unexpected(ErrorCode::unavailable, "the installation is incomplete", "install again");
  const Checkup checkup = examine(no_paths, nothing);
  CHECK(readiness(checkup) == Readiness::not_ready);
  CHECK(about(checkup, "HOME is not set").remedy == "set HOME");
  CHECK(about(checkup, "the installation is incomplete").remedy == "install again");
  CHECK_FALSE(checkup.database);
  CHECK(to_json(checkup, advice_of(checkup)).find("\"status\": \"not ready\"") != std::string::npos);
}
