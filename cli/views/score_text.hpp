#pragma once

#include <vector>

#include "rehearse/session/assessment.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// Points a task with the partial credit of its groups: "Two Sum  18.0 of 20   sample 4/4  edge 7/9 ...".
[[nodiscard]] std::vector<Line> score_lines(const AssessmentScore& score, int columns, Charset charset);

// The four parts of the rubric, each with its mark.
[[nodiscard]] std::vector<Line> interviewer_score_lines(const InterviewerScored& score, Charset charset);

}  // namespace rehearse
