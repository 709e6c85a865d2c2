#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/review/rubric.hpp"

// Figures over all that was practised. Each stands beside the counts it was made from, so that nobody has to take it on trust;
// what little data cannot tell is absent or says so in words.
namespace rehearse {

// Of the timed tasks in which the phases were told apart.
struct PhaseStatistics {
  Phase phase = Phase::understand;
  int tasks = 0;
  Millis spent{}, budget{};  // added up
  Millis median{};           // spent on one task
  int over = 0;              // tasks in which it took over 150% of its share
};

struct VerdictCount {
  Verdict verdict = Verdict::judge_error;
  int count = 0;
};
struct GroupStatistics {
  std::string group;  // "edge"
  int judged = 0;     // attempts whose last submission ran it
  std::vector<VerdictCount> verdicts;
};
// By the tags of the case that failed first.
struct TagStatistics {
  std::string tag;
  int failures = 0, of = 0;       // of all attempts with a wrong submission
  int recent = 0, recent_of = 0;  // of the last six of these
};
struct VerdictStatistics {
  int attempts = 0, submitted = 0, solved = 0, clean = 0, first_submit_accepted = 0;
  std::vector<VerdictCount> verdicts;  // of the last submission of each attempt, the most frequent first
  std::vector<GroupStatistics> groups;
  std::vector<TagStatistics> tags;
};

struct TopicWeek {
  Day monday{};
  int attempts = 0, solved = 0, clean = 0;
};
struct TopicStatistics {
  std::string topic;
  int attempts = 0, solved = 0, clean = 0;
  std::optional<double> time_to_par = {};  // the median over the solved ones; 1 is par
  Day last{};
  std::vector<TopicWeek> weeks;  // those in which it was practised, oldest first
};

struct RubricPoint {
  std::string session;
  Day day{};
  std::optional<SelfScoreGiven> self = {}, measured = {};
  std::optional<Verdict> predicted = {};
  Verdict result = Verdict::judge_error;
};
struct DimensionStatistics {
  std::string dimension;          // "problem solving"
  int scored = 0;                 // sessions with both scores
  double self = 0, measured = 0;  // means
};
struct CalibrationStatistics {
  int scored = 0;         // sessions with a self-score and a measured one
  double difference = 0;  // the mean of self minus measured, in points of the rubric
  int within_half = 0;    // sessions in which they lay at most half a point apart
  std::vector<DimensionStatistics> dimensions;
  int predicted = 0, right = 0;   // verdicts
  int hopeful = 0, doubtful = 0;  // accepted predicted but not so; accepted though not predicted
};

struct ActivityDay {
  Day day{};
  int sessions = 0, attempts = 0, solved = 0, cards = 0;
  Millis practised{};
};
struct Rhythm {
  int days = 0;                              // on which something was practised
  int last_28 = 0;                           // of these, within the last 28 days
  int run_days = 0, longest_run_days = 0;    // in a row; the run may end yesterday, since today is not over
  int run_weeks = 0, longest_run_weeks = 0;  // with at least one such day
  int attempts = 0, sessions = 0;
  Millis practised{};
};
struct ActivityStatistics {
  std::vector<ActivityDay> days;  // those with practice, oldest first
  Rhythm rhythm;
};

struct HourStatistics {
  int hour = 0;  // 0 to 23, in which the attempt began
  int attempts = 0, solved = 0;
};
struct BestHours {
  std::string name;  // "morning"
  int from = 0, until = 0;
  int attempts = 0, solved = 0;
  int other_attempts = 0, other_solved = 0;
};
struct HoursStatistics {
  std::vector<HourStatistics> hours;  // all 24
  std::optional<BestHours> best = {};
  std::string verdict;  // in words
};

// Of the attempts that went from a statement to a submission.
struct LanguageStatistics {
  std::string language;
  int attempts = 0, solved = 0, clean = 0;
  int passed = 0;                         // attempts in which all samples passed at some moment
  std::optional<Millis> first_pass = {};  // the median of those
  std::optional<double> first_pass_to_par = {};
  int builds_failed = 0, attempts_with_failed_builds = 0;
};
struct LanguagesStatistics {
  std::vector<LanguageStatistics> languages;  // the most used first
  std::string best = {};                      // empty: cannot be told
  std::optional<double> p_value = {};         // of the comparison that decides
  std::string verdict;                        // in words
};

struct CauseWeek {
  Day monday{};
  int found = 0, confirmed = 0;
};
struct CauseStatistics {
  std::string cause;
  int found = 0, confirmed = 0, rejected = 0;
  int sessions = 0;            // in which it was found
  int recent = 0, before = 0;  // of these, in the last ten sessions and in the ten before
  Millis lost{};
  std::vector<CauseWeek> weeks;
};

struct Statistics {
  Day today{};
  int sessions = 0;
  int imported = 0;                              // attempts at other places, which count nowhere here
  int recent_sessions = 0, sessions_before = 0;  // how many the last ten and the ten before really are
  std::vector<PhaseStatistics> phases;
  VerdictStatistics verdicts;
  std::vector<TopicStatistics> topics;  // the most practised first
  std::vector<RubricPoint> rubric;      // oldest first; sessions with a score or a prediction
  CalibrationStatistics calibration;
  ActivityStatistics activity;
  HoursStatistics hours;
  LanguagesStatistics languages;
  std::vector<CauseStatistics> causes;  // the one that cost most first; rejected ones count for nothing but `rejected`
};

[[nodiscard]] Statistics statistics(const History& history, Millis now);

inline constexpr int statistics_schema = 1;
[[nodiscard]] std::string to_json(const Statistics& statistics);

}  // namespace rehearse
