#include "views/score_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "postmortem/rubric.hpp"
#include "rehearse/terminal/look.hpp"

namespace rehearse {

std::vector<Line> score_lines(const AssessmentScore& score, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const TaskCredit& task : score.tasks) {
    Line line("  ");
    line.add(sanitize_line(task.title, charset), style::bold).pad_to(34);
    if (line.width() > 34) line.add("  ");
    line.add(fmt::format("{:>5.1f} of {:>4.1f}", task.points, task.possible));
    if (task.groups.empty()) line.add("   nothing was submitted", style::dim);
    for (const GroupCredit& group : task.groups) {
      const bool all = group.passed == group.total;
      line.add(fmt::format("   {} {}/{}", sanitize_line(group.group, charset), group.passed, group.total),
               all ? style::good : style::warning);
    }
    auto part = wrapped(line, columns, 34);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  }
  Line total("  in all");
  lines.push_back(total.pad_to(34).add(fmt::format("{:>5.1f} of {:>4.0f}", score.points, score.possible), style::bold));
  return lines;
}

std::vector<Line> interviewer_score_lines(const InterviewerScored& score, Charset charset) {
  const std::pair<const char*, int> rows[] = {{"Communication", score.communication},
                                              {"Problem solving", score.problem_solving},
                                              {"Technical", score.technical},
                                              {"Testing", score.testing}};
  std::vector<Line> lines;
  for (const auto& [name, mark] : rows) {
    Line line("  ");
    line.add(name).pad_to(20).add(fmt::format("{}  ", mark), style::accent);
    const auto index = static_cast<std::size_t>(std::clamp(mark, 1, 4) - 1);
    lines.push_back(line.add(sanitize_line(std::string(rubric_marks[index]), charset), style::dim));
  }
  return lines;
}

}  // namespace rehearse
