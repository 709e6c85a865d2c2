#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr int many_failed_builds = 3;
constexpr int broken_percent = 15;

// Builds of different sources: the same source built again says nothing new.
std::vector<Dated<BuildFinished>> distinct_builds(const TaskTrace& trace) {
  auto builds = trace.all<BuildFinished>();
  const auto same = [](const auto& a, const auto& b) { return a->ok == b->ok && !a->hash.empty() && a->hash == b->hash; };
  builds.erase(std::unique(builds.begin(), builds.end(), same), builds.end());
  return builds;
}

std::string first_error_line(std::string_view log) {
  const auto found = log.find("rror");
  const auto begin = found == std::string_view::npos ? 0 : log.rfind('\n', found) + 1;
  return one_line(log.substr(begin, log.find('\n', begin) - begin), 120);
}

// Coding time: from the first code (or build) until solved or over. Lost: the part of it in which the code did not compile,
// from each failed build to the next good one.
std::vector<Finding> failed_builds(const TaskTrace& trace) {
  const auto builds = distinct_builds(trace);
  const auto failed = std::ranges::count_if(builds, [](const auto& build) { return !build->ok; });
  if (failed == 0) return {};
  Millis broken{};
  for (std::size_t i = 0; i < builds.size(); ++i) {
    const Millis next = i + 1 < builds.size() ? builds[i + 1].at : trace.work_end();
    if (!builds[i]->ok) broken += trace.active(builds[i].at, std::min(next, trace.work_end()));
  }
  const Millis start = std::min(trace.first_code().value_or(builds.front().at), builds.front().at);
  const Millis coding = trace.active(start, trace.work_end());
  if (failed < many_failed_builds && broken * 100 <= coding * broken_percent) return {};
  Finding found;
  found.cause = Cause::unfamiliar_technology;
  found.phase = Phase::code;
  found.title = "The language took time of its own";
  int shown = 0;
  for (const auto& build : builds) {
    if (build->ok || ++shown > many_failed_builds) continue;
    found.evidence.push_back(evidence(build.at, "build did not compile: " + first_error_line(build->log)));
  }
  found.evidence.push_back(
      evidence(trace.work_end(), fmt::format("{} did not compile; for {} of {} of coding nothing did",
                                             count_text(failed, "build"), clock_text(broken), clock_text(coding))));
  found.lost = broken;
  found.advice = "Write small basics of this language from memory, and compare with another that you know.";
  found.drill = "rehearse drill --mode kata";
  return {found};
}

constexpr std::array rules = {Rule{"failed-builds", RuleScope::task, failed_builds}};

}  // namespace

std::span<const Rule> technology_rules() { return rules; }

}  // namespace rehearse
