#pragma once

#include <string>

#include "rehearse/review/journal.hpp"

// What a record must keep to beside its types: what is wrong with it in words, or nothing. The fold asks, so that what is read
// is always sound, and what is written is read first.
namespace rehearse {

[[nodiscard]] std::string fault_of(const RealInterview& interview);
[[nodiscard]] std::string fault_of(const RealQuestion& question);
[[nodiscard]] std::string fault_of(const Feedback& feedback);
[[nodiscard]] std::string fault_of(const RoleProfile& role);
[[nodiscard]] std::string fault_of(const Application& application);
[[nodiscard]] std::string fault_of(const StageMove& move);
[[nodiscard]] std::string fault_of(const Story& story);
[[nodiscard]] std::string fault_of(const StorySkill& skill);
[[nodiscard]] std::string fault_of(const PromptAnswer& answer);
[[nodiscard]] std::string fault_of(const OwnQuestion& question);
[[nodiscard]] std::string fault_of(const ReminderNote& note);
[[nodiscard]] std::string fault_of(const FindingAnswer& answer);

}  // namespace rehearse
