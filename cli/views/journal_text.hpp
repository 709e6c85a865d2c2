#pragma once

#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/practice/problem_search.hpp"
#include "rehearse/review/journal.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

// The journal of real interviews as lines.
namespace rehearse {

[[nodiscard]] std::vector<Line> interview_table(const Journal& journal, int columns, Charset charset);  // newest first
[[nodiscard]] std::vector<Line> interview_lines(const RealInterview& interview, const Journal& journal, int columns,
                                                Charset charset);
[[nodiscard]] std::vector<Line> question_lines(const RealQuestion& question, int columns, Charset charset);
[[nodiscard]] std::vector<Line> journal_finding_lines(const JournalFinding& finding, int columns, Charset charset);
[[nodiscard]] std::vector<Line> change_table(const Journal& journal, int columns, Charset charset);  // newest first
[[nodiscard]] std::vector<Line> match_lines(const std::vector<ProblemMatch>& matches, int columns, Charset charset);

[[nodiscard]] std::vector<Line> reminder_table(const std::vector<Reminder>& reminders, Day today, int columns, Charset charset);

[[nodiscard]] std::vector<Line> feedback_table(const Journal& journal, int columns, Charset charset);
[[nodiscard]] std::vector<Line> feedback_lines(const Feedback& feedback, const Journal& journal,
                                               const std::vector<Evidence>& evidence, int columns, Charset charset);

[[nodiscard]] std::vector<Line> role_table(const Journal& journal, int columns, Charset charset);
[[nodiscard]] std::vector<Line> role_lines(const RoleProfile& role, const Journal& journal, int columns, Charset charset);

}  // namespace rehearse
