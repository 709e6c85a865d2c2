#pragma once

#include <nlohmann/json.hpp>

#include "rehearse/review/calibration_record.hpp"
#include "rehearse/review/comparison.hpp"
#include "rehearse/review/recurrence.hpp"
#include "rehearse/session/payload.hpp"

// JSON of what several documents hold. For .cpp files only: it carries the JSON library.
namespace rehearse {

[[nodiscard]] nlohmann::ordered_json group_json(const GroupOutcome& group);
[[nodiscard]] nlohmann::ordered_json failing_case_json(const FailingCase& failure);
[[nodiscard]] nlohmann::ordered_json counterexample_json(const CounterexampleSought& found);
[[nodiscard]] nlohmann::ordered_json groups_json(const std::vector<GroupOutcome>& groups);
[[nodiscard]] nlohmann::ordered_json attempt_facts_json(const AttemptFacts& facts);
[[nodiscard]] nlohmann::ordered_json score_json(const std::optional<SelfScoreGiven>& score);  // null where there is none
[[nodiscard]] nlohmann::ordered_json recurrence_json(const Recurrence& recurrence);
[[nodiscard]] nlohmann::ordered_json record_of_calibration(const CalibrationRecord& record);
[[nodiscard]] nlohmann::ordered_json hunk_json(const DiffHunk& hunk);
[[nodiscard]] nlohmann::ordered_json compared_json(const AttemptComparison& comparison);

template <class Items, class F>
nlohmann::ordered_json array_of(const Items& items, F convert) {
  auto array = nlohmann::ordered_json::array();
  for (const auto& item : items) array.push_back(convert(item));
  return array;
}

// Bytes that are no UTF-8 become U+FFFD: a program may have printed them.
[[nodiscard]] std::string dump(const nlohmann::ordered_json& json, int indent);

}  // namespace rehearse
