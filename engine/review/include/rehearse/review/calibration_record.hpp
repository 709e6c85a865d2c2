#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/review/history.hpp"

// How well one's own judgement met what was measured, session after session: self-score against the events, and the predicted
// against the actual verdict.
namespace rehearse {

struct CalibrationPoint {
  std::string session;
  Millis started_at{};  // wall
  std::optional<SelfScoreGiven> self, measured;
  std::optional<Verdict> predicted;
  bool blind = false;  // predicted before a verdict showed: the only ones that are counted
  Verdict result = Verdict::judge_error;

  // Self above measured, in points of the rubric; nothing without both.
  [[nodiscard]] std::optional<double> difference() const;
};

inline constexpr double close_score = 0.5;  // points: nearer than that is a good judgement

struct CalibrationRecord {
  std::vector<CalibrationPoint> points;  // of sessions with a self-score or a prediction, oldest first

  // Over the sessions that were scored: how far self lies above measured on average, and how many were close.
  int scored = 0, close = 0;
  double mean_difference = 0;
  // Predictions made blind: right ones, and those that expected more or less than came.
  int predicted = 0, right = 0, too_high = 0, too_low = 0;
};

// `until`: the last session that counts; empty: all.
[[nodiscard]] CalibrationRecord calibration_record(const History& history, std::string_view until = {});

// A sentence or two, kindly; empty if nothing can be said yet.
[[nodiscard]] std::string calibration_text(const CalibrationRecord& record);

}  // namespace rehearse
