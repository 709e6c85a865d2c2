#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/review/fsrs.hpp"
#include "rehearse/session/session.hpp"

namespace rehearse {

enum class Cause {
  preparation,
  nerves,
  misunderstanding,
  knowledge_gap,
  time_management,
  unfamiliar_technology,
  testing,
  logic,
  personal_bug,
  fluency,
  guess_debugging,
  calibration,
  recall,
  communication,
  not_asking,
  bluffing,  // of real interviews (journal_finding.hpp), as is the next
  interest_shown,
};
[[nodiscard]] std::string_view to_string(Cause cause);  // "knowledge gap"

// A rule that fired, with what in the log made it fire.
struct Finding {
  std::string rule;  // stable name: "sample-failed-first"
  Cause cause = Cause::logic;
  Phase phase = Phase::code;  // where it cost time; ties between findings go to the earliest
  int task = 0;
  std::string title;                  // "The first run failed a sample"
  std::vector<std::string> evidence;  // each with its time: "12:40 first run: sample-2 gave 4, expected 3"
  Millis lost{};                      // minutes it cost
  std::string advice;                 // what to do differently
  std::string drill;                  // one concrete command
};

// What a rule is about in general, in words: "The first run missed a sample". The name itself for a rule of a newer version.
[[nodiscard]] std::string_view rule_title(std::string_view rule);

// What the rules see beside the session's own events.
struct ReviewContext {
  struct PastAttempt {
    std::string session, slug, language;
    std::vector<std::string> topics;
    Millis wall{};
    bool solved = false;
    bool timed = true;
    std::string difficulty = {};
    Millis duration{};                  // as in AttemptFacts; 0: not told
    std::optional<Rating> rating = {};  // of its topics; none where it says nothing of them: recall, kata, the judge's failure
    bool imported = false;              // past work
    friend bool operator==(const PastAttempt&, const PastAttempt&) = default;
  };
  std::vector<PastAttempt> past;  // before this session, oldest first; past work that was imported by then is among them

  // An untimed re-try of one of its problems, after this session: tells nerves from a gap in knowledge.
  struct Retry {
    std::string slug;
    Millis duration{};
    bool solved = false;
  };
  std::vector<Retry> retries = {};

  // How far the self-scores of earlier sessions lay above the measured ones, in points of the rubric, oldest first.
  std::vector<double> calibration = {};
};

// All rules over one session, the one that lost most first.
[[nodiscard]] std::vector<Finding> find_findings(const Session& session, std::span<const Event> events,
                                                 const ReviewContext& context);

}  // namespace rehearse
