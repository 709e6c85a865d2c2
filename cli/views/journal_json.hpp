#pragma once

#include <optional>
#include <vector>

#include <nlohmann/json.hpp>

#include "rehearse/practice/problem_search.hpp"
#include "rehearse/review/journal.hpp"
#include "rehearse/review/readiness_gate.hpp"
#include "rehearse/review/walk.hpp"

// The journal's values as JSON: the records as they are stored, and what follows from them. A heavy header.
namespace rehearse {

[[nodiscard]] nlohmann::ordered_json json_of(const RealInterview& interview, const Journal& journal);  // with all it holds
[[nodiscard]] nlohmann::ordered_json json_of(const RealQuestion& question);
[[nodiscard]] nlohmann::ordered_json json_of(const JournalFinding& finding);
[[nodiscard]] nlohmann::ordered_json json_of(const Reminder& reminder);
[[nodiscard]] nlohmann::ordered_json json_of(const JournalChange& change);
[[nodiscard]] nlohmann::ordered_json json_of(const ProblemMatch& match);
[[nodiscard]] nlohmann::ordered_json json_of(const std::optional<WalkStep>& step);
[[nodiscard]] nlohmann::ordered_json json_of(const RoleProfile& role, const Journal& journal);
[[nodiscard]] nlohmann::ordered_json json_of(const Feedback& feedback);
[[nodiscard]] nlohmann::ordered_json json_of(const Evidence& evidence);
[[nodiscard]] nlohmann::ordered_json json_of(const Story& story);
[[nodiscard]] nlohmann::ordered_json json_of(const Coverage& coverage);
[[nodiscard]] nlohmann::ordered_json json_of(const StoryPrompt& prompt);
[[nodiscard]] nlohmann::ordered_json json_of(const PromptAnswer& answer);
[[nodiscard]] nlohmann::ordered_json json_of(const OwnQuestion& question, const Journal& journal);
[[nodiscard]] nlohmann::ordered_json json_of(const Application& application, const Journal& journal);
[[nodiscard]] nlohmann::ordered_json json_of(const Gate& gate);

// Of each; json_of(value, journal) where it takes the journal.
template <class T, class... Journals>
[[nodiscard]] nlohmann::ordered_json json_of_all(const std::vector<T>& values, const Journals&... journal) {
  auto array = nlohmann::ordered_json::array();
  for (const T& value : values) array.push_back(json_of(value, journal...));
  return array;
}

}  // namespace rehearse
