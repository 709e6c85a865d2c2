#include "rehearse/review/statistics.hpp"
#include "rehearse/session/payload_record.hpp"

namespace rehearse {

REHEARSE_RECORD(PhaseStatistics, member("phase", &T::phase), member("tasks", &T::tasks), member("spent_ms", &T::spent),
                member("budget_ms", &T::budget), member("median_ms", &T::median), member("over", &T::over))
REHEARSE_RECORD(VerdictCount, member("verdict", &T::verdict), member("count", &T::count))
REHEARSE_RECORD(GroupStatistics, member("group", &T::group), member("judged", &T::judged), member("verdicts", &T::verdicts))
REHEARSE_RECORD(TagStatistics, member("tag", &T::tag), member("failures", &T::failures), member("of", &T::of),
                member("recent", &T::recent), member("recent_of", &T::recent_of))
REHEARSE_RECORD(VerdictStatistics, member("attempts", &T::attempts), member("submitted", &T::submitted),
                member("solved", &T::solved), member("clean", &T::clean),
                member("first_submit_accepted", &T::first_submit_accepted), member("verdicts", &T::verdicts),
                member("groups", &T::groups), member("tags", &T::tags))
REHEARSE_RECORD(TopicWeek, member("monday", &T::monday), member("attempts", &T::attempts), member("solved", &T::solved),
                member("clean", &T::clean))
REHEARSE_RECORD(TopicStatistics, member("topic", &T::topic), member("attempts", &T::attempts), member("solved", &T::solved),
                member("clean", &T::clean), member("time_to_par", &T::time_to_par), member("last", &T::last),
                member("weeks", &T::weeks))
REHEARSE_RECORD(RubricPoint, member("session", &T::session), member("day", &T::day), member("self", &T::self),
                member("measured", &T::measured), member("predicted", &T::predicted), member("result", &T::result))
REHEARSE_RECORD(DimensionStatistics, member("dimension", &T::dimension), member("scored", &T::scored), member("self", &T::self),
                member("measured", &T::measured))
REHEARSE_RECORD(CalibrationStatistics, member("scored", &T::scored), member("difference", &T::difference),
                member("within_half", &T::within_half), member("dimensions", &T::dimensions),
                member("predicted", &T::predicted), member("right", &T::right), member("hopeful", &T::hopeful),
                member("doubtful", &T::doubtful))
REHEARSE_RECORD(ActivityDay, member("day", &T::day), member("sessions", &T::sessions), member("attempts", &T::attempts),
                member("solved", &T::solved), member("cards", &T::cards), member("practised_ms", &T::practised))
REHEARSE_RECORD(Rhythm, member("days", &T::days), member("last_28", &T::last_28), member("run_days", &T::run_days),
                member("longest_run_days", &T::longest_run_days), member("run_weeks", &T::run_weeks),
                member("longest_run_weeks", &T::longest_run_weeks), member("attempts", &T::attempts),
                member("sessions", &T::sessions), member("practised_ms", &T::practised))
REHEARSE_RECORD(ActivityStatistics, member("days", &T::days), member("rhythm", &T::rhythm))
REHEARSE_RECORD(HourStatistics, member("hour", &T::hour), member("attempts", &T::attempts), member("solved", &T::solved))
REHEARSE_RECORD(BestHours, member("name", &T::name), member("from", &T::from), member("until", &T::until),
                member("attempts", &T::attempts), member("solved", &T::solved), member("other_attempts", &T::other_attempts),
                member("other_solved", &T::other_solved))
REHEARSE_RECORD(HoursStatistics, member("hours", &T::hours), member("best", &T::best), member("verdict", &T::verdict))
REHEARSE_RECORD(LanguageStatistics, member("language", &T::language), member("attempts", &T::attempts),
                member("solved", &T::solved), member("clean", &T::clean), member("passed", &T::passed),
                member("first_pass_ms", &T::first_pass), member("first_pass_to_par", &T::first_pass_to_par),
                member("builds_failed", &T::builds_failed),
                member("attempts_with_failed_builds", &T::attempts_with_failed_builds))
REHEARSE_RECORD(LanguagesStatistics, member("languages", &T::languages), member("best", &T::best),
                member("p_value", &T::p_value), member("verdict", &T::verdict))
REHEARSE_RECORD(CauseWeek, member("monday", &T::monday), member("found", &T::found), member("confirmed", &T::confirmed))
REHEARSE_RECORD(CauseStatistics, member("cause", &T::cause), member("found", &T::found), member("confirmed", &T::confirmed),
                member("rejected", &T::rejected), member("sessions", &T::sessions), member("recent", &T::recent),
                member("before", &T::before), member("lost_ms", &T::lost), member("weeks", &T::weeks))
REHEARSE_RECORD(Statistics, member("today", &T::today), member("sessions", &T::sessions), member("imported", &T::imported),
                member("recent_sessions", &T::recent_sessions), member("sessions_before", &T::sessions_before),
                member("phases", &T::phases), member("verdicts", &T::verdicts), member("topics", &T::topics),
                member("rubric", &T::rubric), member("calibration", &T::calibration), member("activity", &T::activity),
                member("hours", &T::hours), member("languages", &T::languages), member("causes", &T::causes))

std::string to_json(const Statistics& statistics) {
  nlohmann::ordered_json json{{"schema", statistics_schema}};
  json.update(encode(statistics));
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
