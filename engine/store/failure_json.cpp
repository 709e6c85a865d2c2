#include "failure_json.hpp"

#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/session/event.hpp"

namespace rehearse {
namespace {

using nlohmann::json;

// Verdict, groups and failing case are a submission's: the codec of that event carries them.
json outcome_of(const FailureEntry& entry) {
  SubmitFinished outcome;
  outcome.hash = entry.failing_source;
  outcome.verdict = entry.verdict;
  outcome.groups = entry.groups;
  outcome.failure = entry.failure;
  return json::parse(payload_json(outcome));
}

Result<void> set_outcome(FailureEntry& entry, const json& j) {
  auto payload = parse_payload(SubmitFinished::kind, j.dump());
  if (!payload) return unexpected(std::move(payload.error()));
  auto& outcome = std::get<SubmitFinished>(*payload);
  entry.failing_source = std::move(outcome.hash);
  entry.verdict = outcome.verdict;
  entry.groups = std::move(outcome.groups);
  entry.failure = std::move(outcome.failure);
  return {};
}

std::optional<FailureState> parse_state(std::string_view text) {
  for (const FailureState state : {FailureState::not_yet, FailureState::recovered}) {
    if (text == to_string(state)) return state;
  }
  return std::nullopt;
}

}  // namespace

std::string failure_json(const FailureEntry& entry) {
  return json{{"id", entry.id},
              {"session", entry.session},
              {"task", entry.task},
              {"slug", entry.slug},
              {"title", entry.title},
              {"difficulty", entry.difficulty},
              {"language", entry.language},
              {"topics", entry.topics},
              {"wall_ms", entry.wall.count()},
              {"judged", entry.judged},
              {"outcome", outcome_of(entry)},
              {"tags", entry.tags},
              {"rules", entry.rules},
              {"causes", entry.causes},
              {"intention", entry.intention},
              {"passing_source", entry.passing_source},
              {"state", to_string(entry.state)}}
      .dump();
}

Result<FailureEntry> parse_failure(std::string_view text) try {
  const auto j = json::parse(text);
  FailureEntry entry;
  j.at("id").get_to(entry.id);
  j.at("session").get_to(entry.session);
  j.at("task").get_to(entry.task);
  j.at("slug").get_to(entry.slug);
  j.at("title").get_to(entry.title);
  j.at("difficulty").get_to(entry.difficulty);
  j.at("language").get_to(entry.language);
  j.at("topics").get_to(entry.topics);
  entry.wall = Millis{j.at("wall_ms").get<Millis::rep>()};
  j.at("judged").get_to(entry.judged);
  j.at("tags").get_to(entry.tags);
  j.at("rules").get_to(entry.rules);
  j.at("causes").get_to(entry.causes);
  j.at("intention").get_to(entry.intention);
  j.at("passing_source").get_to(entry.passing_source);
  const auto state = parse_state(j.at("state").get<std::string>());
  if (!state) return unexpected(ErrorCode::corrupt, "a failure entry has no known state");
  entry.state = *state;
  if (auto set = set_outcome(entry, j.at("outcome")); !set) return unexpected(std::move(set.error()));
  return entry;
} catch (const json::exception& e) {
  return unexpected(ErrorCode::corrupt, fmt::format("a failure entry: {}", e.what()));
}

std::string names_json(const std::vector<std::string>& names) { return json(names).dump(); }

Result<std::vector<std::string>> parse_names(std::string_view text) try {
  return json::parse(text).get<std::vector<std::string>>();
} catch (const json::exception& e) {
  return unexpected(ErrorCode::corrupt, fmt::format("a list of names: {}", e.what()));
}

}  // namespace rehearse
