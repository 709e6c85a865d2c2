#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "rehearse/review/past.hpp"
#include "rehearse/session/profile.hpp"
#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr auto topic_window = std::chrono::days{60};
constexpr int topic_attempts = 3;
constexpr double faded = 0.7;  // retrievability
constexpr auto practice_window = std::chrono::days{14};

int attempts_at(const TaskTrace& trace, const std::string& topic) {
  const Millis until = trace.session().started_at;
  return static_cast<int>(std::ranges::count_if(trace.context().past, [&](const ReviewContext::PastAttempt& past) {
    return past.wall >= until - topic_window && past.wall < until && std::ranges::find(past.topics, topic) != past.topics.end();
  }));
}

// The topic of the task that is furthest from memory.
struct Fading {
  std::string topic;
  double retrievability = 1;
};
Fading most_faded(const TaskTrace& trace) {
  Fading most;
  for (const std::string& topic : trace.plan().topics) {
    const auto left = topic_retrievability(topic, trace.context().past, trace.session().started_at);
    if (left && *left < most.retrievability) most = {topic, *left};
  }
  return most;
}

Finding unpractised(const TaskTrace& trace) {
  Finding found;
  found.cause = Cause::preparation;
  found.phase = Phase::understand;
  found.lost = std::max(trace.active(trace.begin(), trace.work_end()) - trace.par(), Millis{0});
  found.advice = "Climb a ladder of three problems of this topic, from easy to this one.";
  found.drill = practise_again(trace);
  return found;
}

// Lost: the time beyond par.
std::vector<Finding> topic_unpractised(const TaskTrace& trace) {
  if (trace.state().solved || trace.plan().topics.empty()) return {};
  const auto& topics = trace.plan().topics;
  const auto& rarest = *std::ranges::min_element(topics, {}, [&](const std::string& t) { return attempts_at(trace, t); });
  const int attempts = attempts_at(trace, rarest);
  const std::string not_yet = evidence(trace.work_end(), "not solved yet");
  Finding found = unpractised(trace);
  if (attempts < topic_attempts) {
    found.title = fmt::format("The topic \"{}\" has had little practice so far", one_line(rarest, 40));
    found.evidence = {evidence(trace.begin(), fmt::format("{} at this topic in the 60 days before; three make it familiar",
                                                          count_text(attempts, "attempt"))),
                      not_yet};
    return {found};
  }
  const Fading fading = most_faded(trace);
  if (fading.retrievability >= faded) return {};
  found.title = fmt::format("The topic \"{}\" has faded since it was practised", one_line(fading.topic, 40));
  found.evidence = {
      evidence(trace.begin(), fmt::format("its chance of recall had fallen to {:.0f}%, by how the attempts before went and how "
                                          "long ago they were; below {:.0f}% it wants a refresher",
                                          std::floor(fading.retrievability * 100), faded * 100)),
      not_yet};
  return {found};
}

// Lost: what understanding and planning took beyond their budget, where a start out of practice shows.
std::vector<Finding> out_of_practice(const TaskTrace& trace) {
  if (!trace.session().timed()) return {};
  const auto& past = trace.context().past;
  const auto last = std::find_if(past.rbegin(), past.rend(), [](const auto& attempt) { return attempt.timed; });
  if (last == past.rend()) return {};  // the first timed session of all is practice, not a lack of it
  const Millis gap = trace.session().started_at - last->wall;
  if (gap < practice_window) return {};
  const auto budgets = phase_budgets(trace.budget());
  const auto& spent = trace.state().time_in_phase;
  const Millis start = spent[0] + spent[1];
  const Millis planned = budgets[0] + budgets[1];
  Finding found;
  found.cause = Cause::preparation;
  found.phase = Phase::understand;
  found.title = "A while since the last timed session";
  found.evidence = {evidence(
      trace.begin(),
      fmt::format("the last timed session was {} ago", count_text(std::chrono::floor<std::chrono::days>(gap).count(), "day")))};
  if (trace.timed() && start > planned) {
    found.lost = start - planned;
    found.evidence.push_back(evidence(
        trace.moment(start), fmt::format("understanding and planning took {} of {}", clock_text(start), clock_text(planned))));
  }
  found.advice = "Take an easy warm-up first, then a mock.";
  found.drill = "rehearse interview --profile warm-up";
  return {found};
}

constexpr std::array rules = {
    Rule{"topic-unpractised", RuleScope::task, topic_unpractised},
    Rule{"out-of-practice", RuleScope::session, out_of_practice},
};

}  // namespace

std::span<const Rule> preparation_rules() { return rules; }

}  // namespace rehearse
