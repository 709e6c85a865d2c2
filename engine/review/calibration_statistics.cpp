#include <cmath>

#include "statistics_parts.hpp"

namespace rehearse {
namespace {

constexpr double close = 0.5;  // points of the rubric

void add_score(CalibrationStatistics& result, const RubricPoint& point) {
  if (!point.self || !point.measured) return;
  const double difference = mean_score(*point.self) - mean_score(*point.measured);
  ++result.scored;
  result.difference += difference;
  result.within_half += std::abs(difference) <= close ? 1 : 0;
  for (std::size_t i = 0; i < rubric_dimensions.size(); ++i) {
    DimensionStatistics& dimension = result.dimensions[i];
    ++dimension.scored;
    dimension.self += score_of(*point.self, rubric_dimensions[i]);
    dimension.measured += score_of(*point.measured, rubric_dimensions[i]);
  }
}

void add_prediction(CalibrationStatistics& result, const RubricPoint& point) {
  if (!point.predicted) return;
  ++result.predicted;
  result.right += *point.predicted == point.result ? 1 : 0;
  const bool hoped = *point.predicted == Verdict::accepted;
  const bool accepted = point.result == Verdict::accepted;
  result.hopeful += hoped && !accepted ? 1 : 0;
  result.doubtful += !hoped && accepted ? 1 : 0;
}

}  // namespace

std::vector<RubricPoint> rubric_points(const History& history) {
  std::vector<RubricPoint> points;
  for (const SessionFacts& session : history.sessions) {
    if (session.kind != StreamKind::interview) continue;
    if (!session.self_score && !session.measured_score && !session.predicted) continue;
    points.push_back({session.id, local_day(session.started_at), session.self_score, session.measured_score, session.predicted,
                      session.result});
  }
  return points;
}

CalibrationStatistics calibration_statistics(const std::vector<RubricPoint>& points) {
  CalibrationStatistics result;
  for (const RubricDimension dimension : rubric_dimensions) {
    result.dimensions.push_back({std::string(to_string(dimension)), 0, 0, 0});
  }
  for (const RubricPoint& point : points) {
    add_score(result, point);
    add_prediction(result, point);
  }
  if (result.scored == 0) return result;
  result.difference /= result.scored;
  for (DimensionStatistics& dimension : result.dimensions) {
    dimension.self /= dimension.scored;
    dimension.measured /= dimension.scored;
  }
  return result;
}

}  // namespace rehearse
