#include "rehearse/review/calibration_record.hpp"

#include <cmath>

#include <fmt/format.h>

#include "rehearse/review/rubric.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

void count_prediction(const CalibrationPoint& point, CalibrationRecord& record) {
  if (!point.predicted || !point.blind) return;
  ++record.predicted;
  if (*point.predicted == point.result) {
    ++record.right;
  } else if (*point.predicted == Verdict::accepted) {
    ++record.too_high;
  } else if (point.result == Verdict::accepted) {
    ++record.too_low;
  }
}

}  // namespace

std::optional<double> CalibrationPoint::difference() const {
  if (!self || !measured) return std::nullopt;
  return mean_score(*self) - mean_score(*measured);
}

CalibrationRecord calibration_record(const History& history, std::string_view until) {
  CalibrationRecord record;
  for (const SessionFacts& session : history.sessions) {
    if (session.self_score || session.predicted) {
      record.points.push_back({session.id, session.started_at, session.self_score, session.measured_score, session.predicted,
                               session.predicted_blind, session.result});
    }
    if (session.id == until) break;
  }
  for (const CalibrationPoint& point : record.points) {
    count_prediction(point, record);
    const auto difference = point.difference();
    if (!difference) continue;
    ++record.scored;
    record.mean_difference += *difference;
    if (std::abs(*difference) < close_score) ++record.close;
  }
  if (record.scored > 0) record.mean_difference /= record.scored;
  return record;
}

std::string calibration_text(const CalibrationRecord& record) {
  std::string text;
  if (record.scored > 0) {
    const double off = record.mean_difference;
    text = fmt::format("Over {} your self-score lies ", count_text(record.scored, "session"));
    text += std::abs(off) < close_score
                ? fmt::format("close to the measured one ({:+.1f} points on average).", off)
                : fmt::format("{:.1f} points {} the measured one on average.", std::abs(off), off > 0 ? "above" : "below");
  }
  if (record.predicted > 0) {
    if (!text.empty()) text += ' ';
    text +=
        fmt::format("{} of {} made before the verdict came true.", record.right, count_text(record.predicted, "prediction"));
  }
  return text;
}

}  // namespace rehearse
