#include "views/journal_json.hpp"

#include "rehearse/review/journal_record.hpp"

namespace rehearse {

using nlohmann::ordered_json;

ordered_json json_of(const RealQuestion& question) {
  ordered_json json = encode(question);
  json["status"] = to_string(status_of(question));
  return json;
}

ordered_json json_of(const JournalFinding& finding) {
  ordered_json json{{"id", finding.id},
                    {"rule", finding.rule},
                    {"cause", finding.counted_cause()},
                    {"question", finding.question},
                    {"title", finding.title},
                    {"evidence", finding.evidence},
                    {"topics", finding.topics},
                    {"advice", finding.advice},
                    {"drill", finding.drill},
                    {"decision", nullptr},
                    {"intention", finding.intention}};
  if (finding.decision) json["decision"] = to_string(*finding.decision);
  return json;
}

ordered_json json_of(const RealInterview& interview, const Journal& journal) {
  ordered_json json = encode(interview);
  const WalkProgress progress = progress_of(interview, journal);
  json["walk"] = {{"done", progress.done}, {"total", progress.total}};
  json["questions"] = json_of_all(questions_of(interview, journal));
  json["findings"] = json_of_all(journal_findings(interview, journal));
  json["feedback"] = ordered_json::array();
  for (const Feedback& feedback : journal.feedback) {
    if (feedback.interview == interview.id) json["feedback"].push_back(json_of(feedback));
  }
  return json;
}

ordered_json json_of(const Reminder& reminder) {
  ordered_json json{{"id", reminder.id},       {"kind", to_string(reminder.kind)},
                    {"about", reminder.about}, {"day", to_string(reminder.due)},
                    {"words", reminder.words}, {"command", reminder.command}};
  if (reminder.lapses) json["lapses"] = to_string(*reminder.lapses);
  return json;
}

ordered_json json_of(const JournalChange& change) {
  return {{"change", change.sequence}, {"at", change.wall.count()}, {"kind", change.kind},    {"id", change.id},
          {"words", change.words},     {"undoes", change.undoes},   {"undone", change.undone}};
}

ordered_json json_of(const ProblemMatch& match) {
  return {{"slug", match.problem.slug}, {"title", match.problem.title}, {"score", match.score}, {"words", match.words}};
}

ordered_json json_of(const std::optional<WalkStep>& step) {
  if (!step) return nullptr;
  return {{"key", step->key}, {"question", step->question}, {"prompt", step->prompt}, {"choices", step->choices}};
}

ordered_json json_of(const RoleProfile& role, const Journal& journal) {
  ordered_json json = encode(role);
  json["asked_outside"] = ordered_json::array();
  for (const AskedTopic& asked : asked_outside(role, journal)) {
    json["asked_outside"].push_back({{"topic", asked.topic}, {"questions", asked.questions}});
  }
  return json;
}

ordered_json json_of(const Feedback& feedback) { return encode(feedback); }

ordered_json json_of(const Evidence& evidence) {
  return {{"weight", to_string(evidence.weight)}, {"source", evidence.source}, {"text", evidence.text}};
}

ordered_json json_of(const Story& story) {
  ordered_json json = encode(story);
  json["missing"] = missing_parts(story);
  return json;
}

ordered_json json_of(const Coverage& coverage) {
  ordered_json rows = ordered_json::array();
  for (const Coverage::Row& row : coverage.rows) {
    ordered_json told = ordered_json::array(), started = ordered_json::array();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i] == Cell::told) told.push_back(coverage.skills[i].id);
      if (row.cells[i] == Cell::started) started.push_back(coverage.skills[i].id);
    }
    rows.push_back({{"story", row.story}, {"told", told}, {"started", started}});
  }
  return {
      {"skills", encode(coverage.skills)}, {"rows", rows}, {"covered", coverage.covered()}, {"uncovered", coverage.uncovered}};
}

ordered_json json_of(const StoryPrompt& prompt) { return encode(prompt); }
ordered_json json_of(const PromptAnswer& answer) { return encode(answer); }

ordered_json json_of(const OwnQuestion& question, const Journal& journal) {
  ordered_json json = encode(question);
  json["asked_in"] = asked_in(question, journal);
  return json;
}

ordered_json json_of(const Application& application, const Journal& journal) {
  ordered_json json = encode(application);
  json["stage"] = to_string(stage_of(application, journal));
  json["moves"] = encode(moves_of(application, journal));
  return json;
}

ordered_json json_of(const Gate& gate) {
  ordered_json basis = ordered_json::array();
  for (const GateBasis& line : gate.basis) {
    basis.push_back({{"what", line.what}, {"met", line.met}, {"figures", line.figures}, {"command", line.command}});
  }
  return {{"application", gate.application}, {"stands", gate.stands}, {"ready", gate.ready}, {"basis", basis}};
}

}  // namespace rehearse
