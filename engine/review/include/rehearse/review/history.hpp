#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"
#include "rehearse/review/past_work.hpp"
#include "rehearse/session/session.hpp"

// What all that was practised amounts to, in the figures that rules over many sessions need: skill, cards, selection, patterns,
// plan, statistics. One record a session, made when it ends and kept beside the log (a projection), so that a year of practice
// is read in a few milliseconds; whoever needs more of a session replays its events.
namespace rehearse {

// A finding as it counted then.
struct FindingFacts {
  std::string rule;
  std::string cause;  // the rule's, or the user's where they changed it
  Phase phase = Phase::code;
  Millis lost{};
  std::string decision = {};  // "", "confirmed", "rejected", "changed"
};

// One task that was served.
struct AttemptFacts {
  int task = 0;
  std::string slug, title, difficulty;
  std::vector<std::string> topics, patterns;
  std::string mode;   // as PlannedTask has it; empty: solved as in an interview
  std::string card;   // that it was served for; empty: none
  Millis wall{};      // UTC, when it was served
  Millis duration{};  // without pauses, from serving to the first accepted submission; to the end where there is none
  Millis budget{};    // 0: untimed
  std::array<Millis, phase_count> phases{};
  bool solved = false;
  bool clean = false;      // solved, and no entry of the failure log
  bool editorial = false;  // opened
  int hints = 0;           // the highest level taken
  int questions = 0;       // asked
  int clarifications = 0;  // that the brief left open
  int submits = 0;         // judged ones, compile errors left out
  int wrong_submits = 0;   // of these
  int runs = 0, own_cases = 0, failed_builds = 0;
  bool first_submit_accepted = false;
  std::optional<bool> complexity_right = {};  // the predicted time against the problem's target; absent: none was predicted
  std::string growth = {};                    // measured: "within", "above", "unknown", or empty
  std::optional<Millis> first_pass = {};      // from serving to the first run or submission with all samples passing
  Verdict verdict = Verdict::judge_error;     // of the last submission; judge_error: there was none
  std::vector<GroupOutcome> groups = {};      // of the last submission
  std::vector<std::string> tags = {};         // of the case that failed in the first wrong submission
  std::string bug = {};                       // the kind of run-time error seen first: "out_of_bounds"
  std::vector<FindingFacts> findings = {};    // those of the task
  Millis par{};                     // that counted then: the user's own median of the topic, or the default; 0: the default
  bool judge_failed = false;        // the last submission met with a failure of the judge's own
  std::string source = {};          // hash: of the accepted submission, else of the last one, else of the last save
  std::string predicted_time = {};  // "O(n)", as it was predicted; empty: it was not
  std::string measured_time = {};   // "n log n"; empty: not measured
};

// An item of a drill without code: a brief asked about, a solution explained, a verdict predicted, a card answered. Kept apart
// from the attempts, so that no rule takes words for a failed solution.
struct ExerciseFacts {
  int task = 0;
  std::string slug, title;  // of the problem; a card has none
  std::vector<std::string> topics, patterns;
  std::string mode;  // "explain"
  std::string card;  // that it was served for; empty: none
  Millis wall{};     // UTC, when it was served
  Millis duration{};
  bool done = false;  // answered and scored, or its card rated
  int points = 0, points_of = 0;
};

// A card that was rated by its owner, or in a drill.
struct RatingFacts {
  std::string card;
  int rating = 0;
  Millis wall{};
};

struct SessionFacts {
  std::string id;
  StreamKind kind = StreamKind::interview;
  std::string profile, language, role;
  Millis started_at{};  // wall, UTC
  Millis budget{};      // 0: untimed
  Millis duration{};    // without pauses
  bool strict = false;
  bool reviewed = false;
  EndReason end = EndReason::finished;
  std::vector<AttemptFacts> attempts;
  std::vector<ExerciseFacts> exercises = {};
  std::vector<RatingFacts> ratings;
  std::optional<int> nerves_before = {}, nerves_after = {};
  std::optional<SelfScoreGiven> self_score = {}, measured_score = {};
  std::optional<Verdict> predicted = {};
  bool predicted_blind = false;  // before a verdict of the last submissions showed: only then it is a prediction
  Verdict result = Verdict::judge_error;
  std::vector<std::string> growth_areas = {};
};

// All sessions that have ended and are not sealed, in the order in which they ended; the ratings of cards outside of sessions,
// in order; and past work that was imported, in the order of its import.
struct History {
  std::vector<SessionFacts> sessions;
  std::vector<RatingFacts> ratings;
  std::vector<PastWork> imported = {};
};

// Of one ended session. `findings`: find_findings() of it.
[[nodiscard]] SessionFacts session_facts(const Session& session, StreamKind kind, std::span<const Event> events,
                                         std::span<const Finding> findings, const ReviewContext& context);

// One line of JSON, and back; unknown members are ignored. ErrorCode::corrupt names the member that does not fit.
[[nodiscard]] std::string to_json(const SessionFacts& facts);
[[nodiscard]] Result<SessionFacts> parse_session_facts(std::string_view json);

}  // namespace rehearse
