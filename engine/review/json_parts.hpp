#pragma once

#include <nlohmann/json.hpp>

#include "rehearse/session/payload.hpp"

// JSON of what both the report and the failure log hold. For .cpp files only: it carries the JSON library.
namespace rehearse {

[[nodiscard]] nlohmann::ordered_json group_json(const GroupOutcome& group);
[[nodiscard]] nlohmann::ordered_json failing_case_json(const FailingCase& failure);
[[nodiscard]] nlohmann::ordered_json counterexample_json(const CounterexampleSought& found);
[[nodiscard]] nlohmann::ordered_json groups_json(const std::vector<GroupOutcome>& groups);
// Bytes that are no UTF-8 become U+FFFD: a program may have printed them.
[[nodiscard]] std::string dump(const nlohmann::ordered_json& json, int indent);

}  // namespace rehearse
