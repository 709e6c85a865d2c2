#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"

namespace rehearse {

enum class FailureState { not_yet, recovered };
[[nodiscard]] std::string_view to_string(FailureState state);  // "not yet", "recovered"

// One failed or struggled attempt at a problem.
struct FailureEntry {
  std::string id;  // "<session>/<task>"
  std::string session;
  int task = 0;
  std::string slug, title, difficulty, language;
  std::vector<std::string> topics;
  Millis wall{};  // when it happened
  Verdict verdict = Verdict::judge_error;
  bool judged = true;  // false: time passed without a submission
  std::vector<GroupOutcome> groups;
  std::optional<FailingCase> failure;
  std::vector<std::string> tags;    // of the failing case
  std::vector<std::string> rules;   // findings that fired
  std::vector<std::string> causes;  // confirmed ones; until then none
  std::string intention;
  std::string failing_source;  // hash
  std::string passing_source;  // hash; empty until solved
  FailureState state = FailureState::not_yet;
};

// The entries of one finished session: a task that was not accepted, or was after a wrong submission or a hint of level 3 or
// more.
[[nodiscard]] std::vector<FailureEntry> failures_of(const Session& session, std::span<const Event> events,
                                                    std::span<const Finding> findings);

struct FailureFilter {
  std::optional<std::string> topic, cause, tag, language, slug;
  std::optional<Millis> since;  // wall
  std::optional<FailureState> state;
};
[[nodiscard]] bool matches(const FailureEntry& entry, const FailureFilter& filter);

}  // namespace rehearse
