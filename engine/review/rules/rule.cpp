#include "rules/rule.hpp"

#include <fmt/format.h>

#include "rehearse/review/failure_log.hpp"

namespace rehearse {

std::string evidence(Millis at, std::string_view text) { return fmt::format("{} {}", clock_text(at), text); }

std::string describe(const std::optional<FailingCase>& failure, Verdict verdict) {
  if (!failure) return std::string(title(verdict));
  const std::string name = one_line(failure->name, 40);
  if (failure->verdict == Verdict::wrong_answer && !failure->output.empty() && !failure->answer.empty()) {
    return fmt::format("{} gave {}, expected {}", name, one_line(failure->output, 60), one_line(failure->answer, 60));
  }
  const std::string reason = one_line(failure->reason, 120);
  return fmt::format("{}: {}", name, reason.empty() ? std::string(title(failure->verdict)) : reason);
}

std::string describe_group(const SubmitFinished& submit, std::string_view group) {
  const GroupOutcome* outcome = find_group(submit, group);
  if (outcome == nullptr) return std::string(title(submit.verdict));
  return fmt::format("{} on {}: {} of {} passed", abbreviation(outcome->verdict), group, outcome->passed, outcome->total);
}

std::string practise_again(const TaskTrace& trace) {
  if (is_failure(trace.state())) return fmt::format("rehearse review retry {}", failure_id(trace.session().id, trace.task()));
  return fmt::format("rehearse solve {}", trace.plan().slug);
}

std::string practise_variant(const TaskTrace& trace) {
  if (is_failure(trace.state())) return fmt::format("rehearse review variant {}", failure_id(trace.session().id, trace.task()));
  return practise_again(trace);
}

}  // namespace rehearse
