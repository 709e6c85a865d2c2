#pragma once

#include <vector>

#include "rehearse/review/journal.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// The behavioural side as lines.
namespace rehearse {

[[nodiscard]] std::vector<Line> story_table(const Journal& journal, int columns, Charset charset);
[[nodiscard]] std::vector<Line> story_lines(const Story& story, const Journal& journal, int columns, Charset charset);
// A row a skill, a column a story, so that it fits however many skills there are; then what is not covered.
[[nodiscard]] std::vector<Line> coverage_lines(const Coverage& coverage, int columns, Charset charset);
[[nodiscard]] std::vector<Line> prompt_answer_lines(const PromptAnswer& answer, int columns, Charset charset);
[[nodiscard]] std::vector<Line> own_question_table(const Journal& journal, int columns, Charset charset);

}  // namespace rehearse
