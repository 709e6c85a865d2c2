#pragma once

#include <string>

#include "rehearse/review/post_mortem.hpp"

// The charts of a report as inline SVG, so many pixels wide; empty where there is nothing to draw. Colours are classes of
// page_style().
namespace rehearse {

[[nodiscard]] std::string phase_chart(const TaskReview& task, int width);       // time per phase against its budget
[[nodiscard]] std::string timeline_chart(const PostMortem& report, int width);  // what happened when
[[nodiscard]] std::string calibration_chart(const CalibrationRecord& record, int width);
[[nodiscard]] std::string growth_chart(const TaskReview& task, int width);  // measured and predicted cost beside the target

}  // namespace rehearse
