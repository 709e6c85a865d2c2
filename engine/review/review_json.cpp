#include "rehearse/review/review_json.hpp"

#include "json_parts.hpp"
#include "rehearse/session/payload_record.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

ordered_json document() { return {{"schema", 1}}; }

template <class T>
ordered_json nullable(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json point_json(const CalibrationPoint& point) {
  return {{"session", point.session},
          {"started_at_ms", point.started_at.count()},
          {"self", score_json(point.self)},
          {"measured", score_json(point.measured)},
          {"difference", nullable(point.difference())},
          {"predicted", point.predicted ? ordered_json(abbreviation(*point.predicted)) : ordered_json(nullptr)},
          {"predicted_before_the_verdict", point.blind},
          {"result", abbreviation(point.result)}};
}

ordered_json attempt_json(const AttemptAt& attempt) {
  ordered_json j{
      {"session", attempt.session}, {"profile", attempt.profile}, {"language", attempt.language}, {"strict", attempt.strict}};
  j.update(attempt_facts_json(attempt.facts));
  return j;
}

std::string_view mark_name(DiffMark mark) {
  return mark == DiffMark::same ? "same" : mark == DiffMark::added ? "added" : "removed";
}

ordered_json line_json(const DiffLine& line) {
  ordered_json j{{"mark", mark_name(line.mark)}, {"text", line.text}};
  if (line.before > 0) j["before"] = line.before;
  if (line.after > 0) j["after"] = line.after;
  return j;
}

ordered_json moment_object(const Moment& moment) {
  ordered_json j{{"index", moment.index},          {"elapsed_ms", moment.at.count()}, {"task", moment.task},
                 {"kind", to_string(moment.kind)}, {"event", moment.event},           {"text", moment.text},
                 {"source", moment.source}};
  if (moment.trial != Tried::none) j["passed"] = moment.trial == Tried::passed;
  if (moment.kind == MomentKind::ran) j["on_save"] = moment.on_save;
  return j;
}

}  // namespace

ordered_json score_json(const std::optional<SelfScoreGiven>& score) { return score ? encode(*score) : ordered_json(nullptr); }

ordered_json recurrence_json(const Recurrence& r) {
  return {{"rule", r.rule},
          {"title", rule_title(r.rule)},
          {"cause", r.cause},
          {"pace", to_string(r.pace)},
          {"fired", r.fired},
          {"of_last", r.sessions},
          {"is_pattern", r.is_pattern()},
          {"lost_ms", r.lost.count()},
          {"sessions", r.in}};
}

ordered_json record_of_calibration(const CalibrationRecord& record) {
  return {{"scored", record.scored},
          {"close", record.close},
          {"mean_difference", record.scored > 0 ? ordered_json(record.mean_difference) : ordered_json(nullptr)},
          {"predicted", record.predicted},
          {"right", record.right},
          {"too_high", record.too_high},
          {"too_low", record.too_low},
          {"points", array_of(record.points, point_json)}};
}

ordered_json hunk_json(const DiffHunk& hunk) {
  return {{"before_start", hunk.before_start},
          {"before_count", hunk.before_count},
          {"after_start", hunk.after_start},
          {"after_count", hunk.after_count},
          {"lines", array_of(hunk.lines, line_json)}};
}

ordered_json compared_json(const AttemptComparison& comparison) {
  return {{"slug", comparison.slug},
          {"title", comparison.title},
          {"attempts", array_of(comparison.attempts, attempt_json)},
          {"changes", comparison.changes},
          {"source_diff", array_of(comparison.source_diff, hunk_json)}};
}

std::string patterns_json(const FailurePatterns& patterns, std::span<const Recurrence> timed,
                          std::span<const Recurrence> untimed) {
  ordered_json j = document();
  j["timed"] = array_of(timed, recurrence_json);
  j["untimed"] = array_of(untimed, recurrence_json);
  j["entries"] = patterns.entries;
  j["recovered"] = patterns.recovered;
  j["by_topic"] = array_of(patterns.by_topic, [](const TopicCause& t) {
    return ordered_json{{"topic", t.topic},
                        {"cause", t.cause.empty() ? ordered_json(nullptr) : ordered_json(t.cause)},
                        {"entries", t.entries},
                        {"recovered", t.recovered}};
  });
  j["by_tag"] = array_of(patterns.by_tag, [](const TagCount& t) {
    return ordered_json{{"tag", t.tag}, {"failed", t.failed}, {"of_last", t.wrong}, {"is_pattern", t.is_pattern()}};
  });
  return dump(j, 2);
}

std::string bugs_json(std::span<const PersonalBug> bugs, std::string (*drill)(const PersonalBug&)) {
  ordered_json j = document();
  j["bugs"] = array_of(bugs, [&](const PersonalBug& bug) {
    return ordered_json{{"kind", bug.kind},
                        {"is_crash", bug.crash},
                        {"count", bug.count},
                        {"last_seen_ms", bug.last_seen.count()},
                        {"clean_since", bug.clean_since},
                        {"problems", bug.problems},
                        {"drill", drill(bug)}};
  });
  return dump(j, 2);
}

std::string calibration_json(const CalibrationRecord& record) {
  ordered_json j = document();
  j.update(record_of_calibration(record));
  return dump(j, 2);
}

std::string comparison_json(const AttemptComparison& comparison) {
  ordered_json j = document();
  j.update(compared_json(comparison));
  return dump(j, 2);
}

std::string failure_diff_json(const FailureEntry& entry, std::span<const DiffHunk> hunks) {
  ordered_json j = document();
  j["entry"] = entry.id;
  j["failing_source"] = entry.failing_source;
  j["passing_source"] = entry.passing_source;
  j["hunks"] = array_of(hunks, hunk_json);
  return dump(j, 2);
}

std::string playback_json(const Playback& play) {
  ordered_json j = document();
  j["session"] = play.session;
  j["profile"] = play.profile;
  j["language"] = play.language;
  j["end_ms"] = play.end.count();
  j["tasks"] = array_of(play.tasks, [](const PlannedTask& task) { return ordered_json(task.slug); });
  j["moments"] = array_of(play.moments, moment_object);
  return dump(j, 2);
}

std::string moment_json(const Playback& play, const Moment& moment, std::string_view source,
                        std::span<const DiffHunk> to_next) {
  ordered_json j = document();
  j["session"] = play.session;
  j["moment"] = moment_object(moment);
  j["source_text"] = source;
  j["next_source"] = play.next_source(moment);
  j["diff_to_next"] = array_of(to_next, hunk_json);
  j["trials"] = array_of(play.trials_of(moment), [](const Moment* tried) { return moment_object(*tried); });
  return dump(j, 2);
}

}  // namespace rehearse
