#include <utility>

#include <fmt/format.h>

#include "json_parts.hpp"
#include "rehearse/review/failure_log.hpp"

namespace rehearse {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

// A value that is of the right JSON type but not one of its names.
struct UnknownName {
  std::string what;
};

Verdict read_verdict(const json& object) {
  const auto text = object.at("verdict").get<std::string>();
  const auto verdict = parse_verdict(text);
  if (!verdict) throw UnknownName{fmt::format("verdict \"{}\"", text)};
  return *verdict;
}

FailureState read_state(const json& object) {
  const auto text = object.at("state").get<std::string>();
  for (const auto state : {FailureState::not_yet, FailureState::recovered}) {
    if (to_string(state) == text) return state;
  }
  throw UnknownName{fmt::format("state \"{}\"", text)};
}

// A number of another kind or beyond the range must not be cut to fit.
std::int64_t read_number(const json& object, const char* name) {
  const json& value = object.at(name);
  const bool fits =
      value.is_number_unsigned() ? std::in_range<std::int64_t>(value.get<std::uint64_t>()) : value.is_number_integer();
  if (!fits) throw UnknownName{fmt::format("{} {}", name, value.dump(-1, ' ', false, json::error_handler_t::replace))};
  return value.get<std::int64_t>();
}
int read_int(const json& object, const char* name) {
  const std::int64_t value = read_number(object, name);
  if (!std::in_range<int>(value)) throw UnknownName{fmt::format("{} {}", name, value)};
  return static_cast<int>(value);
}

void read(const json& object, const char* name, std::string& out) { out = object.at(name).get<std::string>(); }
void read(const json& object, const char* name, std::vector<std::string>& out) {
  out = object.at(name).get<std::vector<std::string>>();
}

std::vector<GroupOutcome> read_groups(const json& array) {
  std::vector<GroupOutcome> groups;
  for (const json& j : array) {
    groups.push_back({j.at("group").get<std::string>(), read_verdict(j), read_int(j, "passed"), read_int(j, "total"),
                      read_int(j, "skipped")});
  }
  return groups;
}

FailingCrash read_crash(const json& j) {
  FailingCrash crash;
  read(j, "kind", crash.kind);
  read(j, "type", crash.type);
  crash.line = read_int(j, "line");
  read(j, "function", crash.function);
  read(j, "summary", crash.summary);
  read(j, "report", crash.report);
  return crash;
}

FailingCase read_failing_case(const json& j) {
  FailingCase failure;
  read(j, "name", failure.name);
  read(j, "group", failure.group);
  read(j, "tags", failure.tags);
  failure.verdict = read_verdict(j);
  read(j, "reason", failure.reason);
  read(j, "args", failure.arguments);
  read(j, "answer", failure.answer);
  read(j, "output", failure.output);
  read(j, "stderr", failure.standard_error);
  if (j.contains("crash")) failure.crash = read_crash(j.at("crash"));
  if (j.contains("state_left_over")) failure.state_left_over = j.at("state_left_over").get<bool>();
  return failure;
}

CounterexampleSought read_counterexample(const json& j) {
  CounterexampleSought found;
  read(j, "source", found.hash);
  read(j, "origin", found.origin);
  read(j, "from", found.from);
  found.tried = read_int(j, "tried");
  read(j, "literal", found.literal);
  read(j, "args", found.arguments);
  read(j, "answer", found.answer);
  read(j, "output", found.output);
  found.verdict = read_verdict(j);
  read(j, "reason", found.reason);
  found.scalars = read_int(j, "scalars");
  found.minimal = j.at("minimal").get<bool>();
  found.took = Millis{read_number(j, "took_ms")};
  read(j, "saved_as", found.saved_as);
  return found;
}

}  // namespace

ordered_json group_json(const GroupOutcome& group) {
  return {{"group", group.group},
          {"verdict", abbreviation(group.verdict)},
          {"passed", group.passed},
          {"total", group.total},
          {"skipped", group.skipped}};
}

ordered_json groups_json(const std::vector<GroupOutcome>& groups) {
  ordered_json array = ordered_json::array();
  for (const GroupOutcome& group : groups) array.push_back(group_json(group));
  return array;
}

ordered_json failing_case_json(const FailingCase& failure) {
  ordered_json j{{"name", failure.name},
                 {"group", failure.group},
                 {"tags", failure.tags},
                 {"verdict", abbreviation(failure.verdict)},
                 {"reason", failure.reason},
                 {"args", failure.arguments},
                 {"answer", failure.answer},
                 {"output", failure.output},
                 {"stderr", failure.standard_error}};
  if (const auto& crash = failure.crash) {
    j["crash"] = {{"kind", crash->kind},         {"type", crash->type},       {"line", crash->line},
                  {"function", crash->function}, {"summary", crash->summary}, {"report", crash->report}};
  }
  if (failure.state_left_over) j["state_left_over"] = *failure.state_left_over;
  return j;
}

ordered_json counterexample_json(const CounterexampleSought& found) {
  return {{"source", found.hash},          {"origin", found.origin},    {"from", found.from},
          {"tried", found.tried},          {"literal", found.literal},  {"args", found.arguments},
          {"answer", found.answer},        {"output", found.output},    {"verdict", abbreviation(found.verdict)},
          {"reason", found.reason},        {"scalars", found.scalars},  {"minimal", found.minimal},
          {"took_ms", found.took.count()}, {"saved_as", found.saved_as}};
}

std::string dump(const ordered_json& json, int indent) {
  return json.dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

std::string to_json(const FailureEntry& entry) {
  ordered_json j;
  j["id"] = entry.id;
  j["session"] = entry.session;
  j["task"] = entry.task;
  j["slug"] = entry.slug;
  j["title"] = entry.title;
  j["difficulty"] = entry.difficulty;
  j["language"] = entry.language;
  j["topics"] = entry.topics;
  j["wall_ms"] = entry.wall.count();
  j["verdict"] = abbreviation(entry.verdict);
  j["judged"] = entry.judged;
  j["groups"] = groups_json(entry.groups);
  if (entry.failure) j["failure"] = failing_case_json(*entry.failure);
  if (entry.counterexample) j["counterexample"] = counterexample_json(*entry.counterexample);
  if (entry.confinement) j["confinement"] = *entry.confinement;
  j["tags"] = entry.tags;
  j["rules"] = entry.rules;
  j["causes"] = entry.causes;
  j["intention"] = entry.intention;
  j["failing_source"] = entry.failing_source;
  j["passing_source"] = entry.passing_source;
  j["state"] = to_string(entry.state);
  j["patterns"] = entry.patterns;
  return dump(j, -1);
}

Result<FailureEntry> parse_failure_entry(std::string_view text) try {
  const json j = json::parse(text);
  FailureEntry entry;
  read(j, "id", entry.id);
  read(j, "session", entry.session);
  entry.task = read_int(j, "task");
  read(j, "slug", entry.slug);
  read(j, "title", entry.title);
  read(j, "difficulty", entry.difficulty);
  read(j, "language", entry.language);
  read(j, "topics", entry.topics);
  entry.wall = Millis{read_number(j, "wall_ms")};
  entry.verdict = read_verdict(j);
  entry.judged = j.at("judged").get<bool>();
  entry.groups = read_groups(j.at("groups"));
  if (j.contains("failure")) entry.failure = read_failing_case(j.at("failure"));
  if (j.contains("counterexample")) entry.counterexample = read_counterexample(j.at("counterexample"));
  if (j.contains("confinement")) entry.confinement = j.at("confinement").get<std::string>();
  read(j, "tags", entry.tags);
  read(j, "rules", entry.rules);
  read(j, "causes", entry.causes);
  read(j, "intention", entry.intention);
  read(j, "failing_source", entry.failing_source);
  read(j, "passing_source", entry.passing_source);
  entry.state = read_state(j);
  if (j.contains("patterns")) read(j, "patterns", entry.patterns);
  return entry;
} catch (const json::exception& e) {
  return unexpected(ErrorCode::corrupt, fmt::format("failure entry: {}", e.what()));
} catch (const UnknownName& e) {
  return unexpected(ErrorCode::corrupt, fmt::format("failure entry: unexpected {}", e.what));
}

}  // namespace rehearse
