#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rehearse/review/calibration_record.hpp"
#include "rehearse/review/comparison.hpp"
#include "rehearse/review/finding.hpp"
#include "rehearse/review/playback.hpp"
#include "rehearse/review/primary_cause.hpp"
#include "rehearse/review/recurrence.hpp"

namespace rehearse {

struct TimelineEntry {
  Millis elapsed{};
  int task = 0;
  std::string kind;    // the event's
  std::string text;    // in words: "hint 2: ...", "submit: Wrong answer (edge 3 of 9)"
  std::string source;  // hash of the source as it then stood, if there was one
  Tried trial = Tried::none;
};

struct PhaseTime {
  Phase phase = Phase::understand;
  Millis spent{};
  Millis budget{};
};

struct TaskReview {
  PlannedTask plan;
  std::vector<PhaseTime> phases;
  std::optional<SubmitFinished> final_submit;          // the last one
  std::optional<CounterexampleSought> counterexample;  // of the last wrong one, where one was found
  std::optional<GrowthMeasured> growth;                // the last one
  int submits = 0, runs = 0, failed_builds = 0, hints = 0;
  bool solved = false;                       // any submission was accepted
  std::vector<std::string> unasked;          // filled by the caller from the problem: clarifications never asked
  std::optional<AttemptComparison> earlier;  // filled by look_back(): this attempt after others at the same problem
  std::string source;                        // filled by the caller: the text that was judged last, or saved last
};

// Everything the report after a session says; a pure function of the log.
struct PostMortem {
  std::string session;
  std::string profile, language;
  Millis started_at{};  // wall
  Millis budget{}, duration{};
  EndReason end = EndReason::finished;
  std::vector<std::string> suggested_went_well;  // three, from the events
  std::vector<std::string> went_well;            // the user's own, if given
  std::optional<SelfScoreGiven> self_score;
  std::optional<SelfScoreGiven> measured_score;  // from the events, 1-4 each
  std::optional<Verdict> predicted;
  // session_result(); in words: result_text().
  Verdict result = Verdict::judge_error;
  bool judged = false;  // false: nothing was ever submitted
  std::vector<TaskReview> tasks;
  std::vector<TimelineEntry> timeline;
  std::vector<Finding> findings;
  std::vector<ConfirmedCause> confirmed;
  std::vector<std::string> growth_areas;
  std::optional<PrimaryCause> primary;
  std::string next_action;  // one concrete command

  // Filled by look_back(), from the sessions before this one and itself.
  std::vector<Recurrence> recurrences;  // of the rules that fired here; which of them are patterns, they say themselves
  CalibrationRecord calibration;
  std::vector<std::string> left_out;  // filled by redacted(): what a shared report does not tell
};

// AC if every task was accepted, else the verdict of the first that was submitted and not accepted; WA if the others were left
// without a submission, as an interviewer would count it.
[[nodiscard]] Verdict session_result(const Session& session);

[[nodiscard]] PostMortem post_mortem(const Session& session, std::span<const Event> events, const ReviewContext& context);

// Adds what only the sessions before it can tell; the history may hold later ones.
void look_back(PostMortem& report, const History& history);

// "Accepted", "not yet accepted (Wrong answer)", "1 of 2 tasks accepted", "nothing was submitted yet".
[[nodiscard]] std::string result_text(const PostMortem& report);

// The report for a person, in the order of a good review: what went well before any weakness. Text of the user's and of
// programs is escaped.
[[nodiscard]] std::string to_markdown(const PostMortem& report);
// The same as one page that needs nothing else: no network, no script; for a light and a dark screen, a phone, and paper.
[[nodiscard]] std::string to_html(const PostMortem& report);
inline constexpr int post_mortem_schema = 1;
[[nodiscard]] std::string to_json(const PostMortem& report);

}  // namespace rehearse
