#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr int slow_percent = 150;
constexpr int recall_percent = 25;

// Coding runs from the first code until solved or over. Lost: what it took beyond par.
std::vector<Finding> slow_coding(const TaskTrace& trace) {
  const auto approach = trace.first_approach();
  const auto code = trace.first_code();
  if (!code || !trace.approach_in_time()) return {};
  const Millis coding = trace.active(*code, trace.work_end());
  if (coding * 100 <= trace.par() * slow_percent) return {};
  Finding found;
  found.cause = Cause::fluency;
  found.phase = Phase::code;
  found.title = "The idea was there in time, writing it down took long";
  found.evidence = {
      evidence(*approach, "approach stated"),
      evidence(*code, "first code"),
      evidence(trace.work_end(),
               fmt::format("{} of coding; par for the whole task is {}", clock_text(coding), clock_text(trace.par()))),
  };
  found.lost = coding - trace.par();
  found.advice = "Write the same solution again from memory, until the hands know it.";
  found.drill = practise_again(trace);
  return {found};
}

// No time lost: it keeps a remembered solution from being taken for skill.
std::vector<Finding> recalled(const TaskTrace& trace) {
  const auto& past = trace.context().past;
  const auto seen = std::ranges::find(past, trace.plan().slug, &ReviewContext::PastAttempt::slug);
  if (!trace.solved_at() || seen == past.end()) return {};
  const Millis took = trace.active(trace.begin(), *trace.solved_at());
  if (took * 100 >= trace.par() * recall_percent) return {};
  Finding found;
  found.cause = Cause::recall;
  found.phase = Phase::understand;
  found.title = "Solved from memory";
  found.evidence = {
      evidence(*trace.solved_at(), fmt::format("accepted after {}; par is {}, and you have met this problem before",
                                               clock_text(took), clock_text(trace.par())))};
  found.advice = "Well kept in mind; it says little about the skill, so take a variant next.";
  found.drill = fmt::format("rehearse interview --profile {}", trace.plan().difficulty == "easy" ? "screen" : "phone");
  return {found};
}

constexpr std::array rules = {
    Rule{"slow-coding", RuleScope::task, slow_coding},
    Rule{"recall", RuleScope::task, recalled},
};

}  // namespace

std::span<const Rule> fluency_rules() { return rules; }

}  // namespace rehearse
