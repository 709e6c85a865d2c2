#pragma once

#include <span>
#include <string>
#include <string_view>

#include "rehearse/review/bug_list.hpp"
#include "rehearse/review/calibration_record.hpp"
#include "rehearse/review/comparison.hpp"
#include "rehearse/review/failure_pattern.hpp"
#include "rehearse/review/playback.hpp"
#include "rehearse/review/recurrence.hpp"

// What the review tells programs: whole documents, each an object with "schema": 1. Times are milliseconds (_ms).
namespace rehearse {

[[nodiscard]] std::string patterns_json(const FailurePatterns& patterns, std::span<const Recurrence> timed,
                                        std::span<const Recurrence> untimed);
// `drill`: the command that practises a bug.
[[nodiscard]] std::string bugs_json(std::span<const PersonalBug> bugs, std::string (*drill)(const PersonalBug&));
[[nodiscard]] std::string calibration_json(const CalibrationRecord& record);
[[nodiscard]] std::string comparison_json(const AttemptComparison& comparison);
[[nodiscard]] std::string failure_diff_json(const FailureEntry& entry, std::span<const DiffHunk> hunks);

// All moments; and one of them with its source, the way to the next source, and how it was tried.
[[nodiscard]] std::string playback_json(const Playback& play);
[[nodiscard]] std::string moment_json(const Playback& play, const Moment& moment, std::string_view source,
                                      std::span<const DiffHunk> to_next);

}  // namespace rehearse
