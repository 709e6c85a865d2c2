#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"
#include "text.hpp"
#include "trace.hpp"

namespace rehearse {

enum class RuleScope { task, session };  // a rule of the session sees its first task

// A rule looks at one trace and says what it found: nothing, or findings without name and task, which are filled in for it.
struct Rule {
  std::string_view name;
  RuleScope scope = RuleScope::task;
  std::vector<Finding> (*check)(const TaskTrace&) = nullptr;
};

// The families; a file each. Numbers in them are the defaults of the handbook.
std::span<const Rule> preparation_rules();
std::span<const Rule> understanding_rules();
std::span<const Rule> knowledge_rules();
std::span<const Rule> time_rules();
std::span<const Rule> testing_rules();
std::span<const Rule> run_time_error_rules();
std::span<const Rule> technology_rules();
std::span<const Rule> fluency_rules();
std::span<const Rule> communication_rules();
std::span<const Rule> nerves_rules();
std::span<const Rule> calibration_rules();

// "12:40 the text"
[[nodiscard]] std::string evidence(Millis at, std::string_view text);
// What a failing case was about: "sample-2 gave 4, expected 3"; with nothing recorded, the word for the verdict.
[[nodiscard]] std::string describe(const std::optional<FailingCase>& failure, Verdict verdict);
// "WA on edge: 6 of 9 passed"
[[nodiscard]] std::string describe_group(const SubmitFinished& submit, std::string_view group);

// The command that practises this task again: by its entry of the failure log, or by its slug if it has none.
[[nodiscard]] std::string practise_again(const TaskTrace& trace);
// The one that practises another problem of its pattern; without an entry the same as above.
[[nodiscard]] std::string practise_variant(const TaskTrace& trace);

}  // namespace rehearse
