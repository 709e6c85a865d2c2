#include "json_parts.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/session/payload_record.hpp"

namespace rehearse {

REHEARSE_RECORD(FindingFacts, member("rule", &T::rule), member("cause", &T::cause), member("phase", &T::phase),
                member("lost_ms", &T::lost), member("decision", &T::decision))
REHEARSE_RECORD(AttemptFacts, member("task", &T::task), member("slug", &T::slug), member("title", &T::title),
                member("difficulty", &T::difficulty), member("topics", &T::topics), member("patterns", &T::patterns),
                member("mode", &T::mode), member("card", &T::card), member("wall_ms", &T::wall),
                member("duration_ms", &T::duration), member("budget_ms", &T::budget), member("phases_ms", &T::phases),
                member("solved", &T::solved), member("clean", &T::clean), member("editorial", &T::editorial),
                member("hints", &T::hints), member("questions", &T::questions), member("clarifications", &T::clarifications),
                member("submits", &T::submits), member("wrong_submits", &T::wrong_submits), member("runs", &T::runs),
                member("own_cases", &T::own_cases), member("failed_builds", &T::failed_builds),
                member("first_submit_accepted", &T::first_submit_accepted), member("complexity_right", &T::complexity_right),
                member("growth", &T::growth), member("first_pass_ms", &T::first_pass), member("verdict", &T::verdict),
                member("groups", &T::groups), member("tags", &T::tags), member("bug", &T::bug),
                member("findings", &T::findings), later_member("par_ms", &T::par),
                later_member("judge_failed", &T::judge_failed), later_member("source", &T::source),
                later_member("predicted_time", &T::predicted_time), later_member("measured_time", &T::measured_time))
REHEARSE_RECORD(ExerciseFacts, member("task", &T::task), member("slug", &T::slug), member("title", &T::title),
                member("topics", &T::topics), member("patterns", &T::patterns), member("mode", &T::mode),
                member("card", &T::card), member("wall_ms", &T::wall), member("duration_ms", &T::duration),
                member("done", &T::done), member("points", &T::points), member("points_of", &T::points_of))
REHEARSE_RECORD(RatingFacts, member("card", &T::card), member("rating", &T::rating), member("wall_ms", &T::wall))
REHEARSE_RECORD(SessionFacts, member("id", &T::id), member("kind", &T::kind), member("profile", &T::profile),
                member("language", &T::language), member("role", &T::role), member("started_at_ms", &T::started_at),
                member("budget_ms", &T::budget), member("duration_ms", &T::duration), member("strict", &T::strict),
                member("reviewed", &T::reviewed), member("end", &T::end), member("attempts", &T::attempts),
                later_member("exercises", &T::exercises), member("ratings", &T::ratings),
                member("nerves_before", &T::nerves_before), member("nerves_after", &T::nerves_after),
                member("self_score", &T::self_score), member("measured_score", &T::measured_score),
                member("predicted", &T::predicted), member("result", &T::result), member("growth_areas", &T::growth_areas),
                later_member("predicted_blind", &T::predicted_blind))

nlohmann::ordered_json attempt_facts_json(const AttemptFacts& facts) { return encode(facts); }

std::string to_json(const SessionFacts& facts) { return record_json(facts); }
Result<SessionFacts> parse_session_facts(std::string_view json) { return parse_record<SessionFacts>(json, "session"); }

}  // namespace rehearse
