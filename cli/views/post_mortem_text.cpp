#include "views/post_mortem_text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "screen/duration.hpp"
#include "screen/panels.hpp"
#include "views/counterexample_text.hpp"
#include "views/report_of.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

void append(std::vector<Line>& lines, std::vector<Line> more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

void append_indented(std::vector<Line>& lines, const std::string& text, int columns, Charset charset, Style style = {}) {
  for (const Line& line : wrapped(sanitize_line(text, charset), std::max(columns - 2, 4), style))
    lines.push_back(Line("  ").add(line));
}

Line score_line(std::string_view who, const SelfScoreGiven& score) {
  return Line(fmt::format("  {:<10}communication {}, problem solving {}, technical {}, testing {}", who, score.communication,
                          score.problem_solving, score.technical, score.testing));
}

}  // namespace

std::vector<Line> result_lines(const PostMortem& report, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const TaskReview& task : report.tasks) {
    lines.push_back(Line(sanitize_line(task.plan.title, charset), style::bold)
                        .add(fmt::format("  {} ({})", task.plan.difficulty, fmt::join(task.plan.topics, ", ")), style::dim));
    if (task.final_submit) {
      RunReport submitted = report_of(*task.final_submit);
      if (task.counterexample) submitted.counterexample = counterexample_of(*task.counterexample);
      for (const Line& line : report_lines(submitted, columns - 2, charset, ReportDetail::full)) {
        lines.push_back(Line("  ").add(line));
      }
    } else {
      lines.emplace_back("  nothing was submitted", style::warning);
    }
    lines.emplace_back(fmt::format("  {} submissions, {} runs, {} failed builds, {} hints", task.submits, task.runs,
                                   task.failed_builds, task.hints),
                       style::dim);
  }
  if (report.predicted) {
    const bool right = *report.predicted == report.result;
    lines.emplace_back(fmt::format("You predicted: {}{}", title(*report.predicted), right ? ", and so it is." : "."),
                       right ? style::good : style::plain);
  }
  if (report.self_score) lines.push_back(score_line("you", *report.self_score));
  if (report.measured_score) lines.push_back(score_line("measured", *report.measured_score));
  return lines;
}

std::vector<Line> phase_lines(const PostMortem& report, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const TaskReview& task : report.tasks) {
    if (report.tasks.size() > 1) lines.emplace_back(sanitize_line(task.plan.title, charset), style::bold);
    for (const PhaseTime& phase : task.phases) {
      Line line("  ");
      line.add(phase_title(phase.phase)).pad_to(14);
      line.add(fmt::format("{:>6}", timer_text(phase.spent)), phase.spent > phase.budget ? style::warning : style::plain);
      line.add(fmt::format(" of {:>5}  ", timer_text(phase.budget)), style::dim);
      lines.push_back(line.add(progress_bar(phase.spent, phase.budget, std::clamp(columns - line.width(), 4, 40), charset)));
    }
    if (task.unasked.empty()) continue;
    lines.emplace_back("  What you could have asked:", style::dim);
    for (const std::string& question : task.unasked) {
      append(lines,
             wrapped(Line(fmt::format("  {} ", glyphs(charset).bullet)).add(sanitize_line(question, charset)), columns, 4));
    }
  }
  return lines;
}

std::vector<Line> timeline_lines(const PostMortem& report, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const TimelineEntry& entry : report.timeline) {
    Line line(fmt::format("  {:>6}  ", timer_text(entry.elapsed)), style::dim);
    append(lines, wrapped(line.add(sanitize_line(entry.text, charset)), columns, 10));
  }
  return lines;
}

std::vector<Line> primary_lines(const PrimaryCause& cause, int columns, Charset charset) {
  Line line("Most of the lost time, ", style::plain);
  line.add(duration_text(cause.lost), style::bold).add(", goes with: ");
  line.add(sanitize_line(cause.title, charset), style::bold).add(" (");
  return wrapped(line.add(sanitize_line(cause.cause, charset), style::accent).add(")"), columns);
}

std::vector<Line> finding_lines(const Finding& finding, int columns, Charset charset) {
  std::vector<Line> lines;
  Line headline(sanitize_line(finding.title, charset), style::bold);
  headline.add(fmt::format("  {}", to_string(finding.cause)), style::accent);
  if (finding.lost >= std::chrono::minutes(1))
    headline.add(fmt::format(", about {} lost", duration_text(finding.lost)), style::dim);
  append(lines, wrapped(headline, columns));
  for (const std::string& evidence : finding.evidence) append_indented(lines, evidence, columns, charset, style::dim);
  if (!finding.advice.empty()) append_indented(lines, finding.advice, columns, charset);
  return lines;
}

}  // namespace rehearse
