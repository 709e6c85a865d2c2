#include "contract.hpp"

#include "desk.hpp"
#include "rehearse/practice/thinking.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

ContractEvidence fine() {
  ContractEvidence evidence;
  evidence.input.standing = InputEvidence::Standing::unchanged;
  evidence.edge = GroupOutcome{"edge", Verdict::accepted, 9, 9, 0};
  evidence.edge_tags = {"negative", "two-elements"};
  evidence.growth = "n";
  evidence.growing = {"nums", "target"};
  return evidence;
}

const ContractPoint& point(const std::vector<ContractPoint>& points, std::string_view clause) {
  for (const ContractPoint& each : points) {
    if (each.clause == clause) return each;
  }
  throw std::runtime_error("no such clause");
}

// Sorts what it was given, and is right all the same.
constexpr std::string_view sorting_two_sum = R"(class Solution:
    def twoSum(self, nums, target):
        before = list(nums)
        nums.sort()
        left, right = 0, len(nums) - 1
        while nums[left] + nums[right] != target:
            if nums[left] + nums[right] < target:
                left += 1
            else:
                right -= 1
        first = before.index(nums[left])
        second = len(before) - 1 - before[::-1].index(nums[right])
        return [first, second]
)";

}  // namespace

TEST_CASE("a contract that holds is kept in all its points") {
  const auto points = check_contract({"takes, gives", false, "negative numbers, two elements", "O(n)"}, fine());
  REQUIRE(points.size() == 3);
  for (const ContractPoint& each : points) CHECK(each.standing == "kept");
}

TEST_CASE("arguments that were changed break a contract that leaves them, and only that") {
  ContractEvidence changed = fine();
  changed.input = {InputEvidence::Standing::changed, "nums", "edge-3", ""};
  CHECK(point(check_contract({"p", false, "", ""}, changed), "input").standing == "broken");
  CHECK(point(check_contract({"p", false, "", ""}, changed), "input").measured == "nums was changed in the case edge-3");
  CHECK(point(check_contract({"p", true, "", ""}, changed), "input").standing == "kept");
  CHECK(point(check_contract({"p", true, "", ""}, fine()), "input").standing == "kept");
  ContractEvidence in_place = fine();
  in_place.declared = "nums";
  CHECK(point(check_contract({"p", false, "", ""}, in_place), "input").standing == "broken");
}

TEST_CASE("bounds are held against the edge cases, and what was not spoken of is named") {
  ContractEvidence failing = fine();
  failing.edge = GroupOutcome{"edge", Verdict::wrong_answer, 7, 9, 0};
  failing.failing_tags = {"negative"};
  const auto bounds = point(check_contract({"p", false, "works for negatives", ""}, failing), "bounds");
  CHECK(bounds.standing == "broken");
  CHECK(bounds.measured == "7 of 9 edge cases passed; it failed at: negative; not spoken of: two-elements");
  failing.edge.reset();
  CHECK(point(check_contract({"p", false, "", ""}, failing), "bounds").standing == "unknown");
}

TEST_CASE("the time that was said is held against the growth that was measured") {
  ContractEvidence evidence = fine();
  evidence.growth = "n^2";
  CHECK(point(check_contract({"p", false, "", "O(n)"}, evidence), "time").standing == "broken");
  CHECK(point(check_contract({"p", false, "", "O(n^2)"}, evidence), "time").standing == "kept");
  evidence.growth = "n log n";  // a logarithm cannot be measured
  CHECK(point(check_contract({"p", false, "", "O(n)"}, evidence), "time").standing == "kept");
  evidence.growth = "n";
  CHECK(point(check_contract({"p", false, "", "O(n^2)"}, evidence), "time").measured.find("less than was said") !=
        std::string::npos);
  CHECK(point(check_contract({"p", false, "", "quick"}, evidence), "time").standing == "unknown");
  evidence.growth.reset();
  evidence.growth_reason = "too noisy";
  CHECK(point(check_contract({"p", false, "", "O(n)"}, evidence), "time").measured == "too noisy");
}

TEST_CASE("whether arguments come back as they went in is measured by the judge") {
  Desk desk;
  auto practice = desk.sit_down();
  const Problem problem = practice.bank().load("two-sum").value();
  Judge* judge = practice.judge().value();
  CHECK(look_at_inputs(*judge, problem, {"python", std::string(correct_two_sum)}, {}).standing ==
        InputEvidence::Standing::unchanged);
  const auto changed = look_at_inputs(*judge, problem, {"python", std::string(sorting_two_sum)}, {});
  CHECK(changed.standing == InputEvidence::Standing::changed);
  CHECK(changed.parameter == "nums");
  CHECK(look_at_inputs(*judge, problem, {"python", "class Solution:\n  def twoSum(self\n"}, {}).standing ==
        InputEvidence::Standing::unknown);
}

TEST_CASE("after the session the contract is checked once, as an event") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  REQUIRE(Thinking(practice).state_contract({"gives positions", false, "two elements", "O(n log n)"}));
  desk.save(view, sorting_two_sum);
  REQUIRE(practice.submit());
  REQUIRE(practice.finish(EndReason::finished));
  REQUIRE(practice.measure_accepted(view.session.id));
  REQUIRE(practice.measure_accepted(view.session.id));
  const auto session = practice.view(view.session.id).value().session;
  REQUIRE(session.task().contract_check);
  CHECK(point(session.task().contract_check->points, "input").standing == "broken");
  CHECK(session.task().solved == (point(session.task().contract_check->points, "bounds").standing == "kept"));
  const auto report = practice.post_mortem(view.session.id).value();
  const auto checks = std::count_if(report.timeline.begin(), report.timeline.end(),
                                    [](const TimelineEntry& entry) { return entry.kind == "contract-checked"; });
  CHECK(checks == 1);
}

TEST_CASE("a sealed session's contract is not checked: it would tell") {
  Desk desk;
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.strict = true;
  const auto view = practice.start_interview(options).value();
  REQUIRE(Thinking(practice).state_contract({"gives positions", false, "", "O(n)"}));
  desk.save(view, correct_two_sum);
  REQUIRE(practice.submit());
  REQUIRE(practice.finish(EndReason::finished));
  REQUIRE(practice.measure_accepted(view.session.id));
  CHECK_FALSE(practice.view(view.session.id).value().session.task().contract_check);
}
