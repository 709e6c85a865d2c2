#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"
#include "rehearse/review/history.hpp"

namespace rehearse {

enum class FailureState { not_yet, recovered };
[[nodiscard]] std::string_view to_string(FailureState state);  // "not yet", "recovered"

// "<session>/<task>", the task counted from 1 as people do.
[[nodiscard]] std::string failure_id(std::string_view session, int task);

// One failed or struggled attempt at a problem.
struct FailureEntry {
  std::string id;  // failure_id()
  std::string session;
  int task = 0;
  std::string slug, title, difficulty, language;
  std::vector<std::string> topics;
  Millis wall{};  // when it happened
  Verdict verdict = Verdict::judge_error;
  bool judged = true;  // false: time passed without a submission
  std::vector<GroupOutcome> groups;
  std::optional<FailingCase> failure;
  std::optional<CounterexampleSought> counterexample = {};  // of that submission, where one was found
  std::vector<std::string> tags;                            // of the failing case
  std::vector<std::string> rules;                           // findings that fired
  std::vector<std::string> causes;                          // confirmed ones; until then none
  std::string intention;
  std::string failing_source;  // hash
  std::string passing_source;  // hash; empty until solved
  FailureState state = FailureState::not_yet;
  std::optional<std::string> confinement = {};  // of the submission, as SubmitFinished has it
  std::vector<std::string> patterns = {};       // of the problem: what a variant of it shares
  std::string recovered_by = {};                // the session that closed the gap; empty while it is open
  std::optional<std::string> due = {};          // the day on which its card is due, "2026-11-30"; absent: no card says
};

// Was a served task not accepted, or only after a wrong submission (compile and judge errors are none) or a hint of level 3+?
// An exercise of a drill never is: it has points.
[[nodiscard]] bool is_failure(const TaskState& task);

// Can the gap of an entry be closed by a variant? If not, the problem itself closes it.
using HasVariant = std::function<bool(const FailureEntry&)>;
[[nodiscard]] bool has_patterns(const FailureEntry& entry);

// A gap stays "not yet" until, in a later session, a variant of the problem was solved cleanly: another one that shares a
// pattern with it; where it has no variant, the problem itself.
void settle(std::span<FailureEntry> entries, const History& history, const HasVariant& has_variant = has_patterns);

// The entries of one ended session; none while it runs or is sealed (entries tell verdicts).
[[nodiscard]] std::vector<FailureEntry> failures_of(const Session& session, std::span<const Event> events,
                                                    std::span<const Finding> findings);

struct FailureFilter {
  std::optional<std::string> topic, cause, tag, language, slug;
  std::optional<Millis> since;  // wall
  std::optional<FailureState> state;
};
// Every given part must match; topic, cause, tag, language and slug as a whole, letter case aside.
[[nodiscard]] bool matches(const FailureEntry& entry, const FailureFilter& filter);

// An entry as one line of JSON, and back; unknown members are ignored. ErrorCode::corrupt names the member that does not fit.
[[nodiscard]] std::string to_json(const FailureEntry& entry);
[[nodiscard]] Result<FailureEntry> parse_failure_entry(std::string_view json);

}  // namespace rehearse
