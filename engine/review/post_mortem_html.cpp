#include "report_page.hpp"

#include <algorithm>
#include <chrono>
#include <set>

#include <fmt/chrono.h>

#include "post_mortem_charts.hpp"
#include "text.hpp"

namespace rehearse {

std::string date_text(Millis wall) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(wall);
  return fmt::format("{:%d %B %Y, %H:%M} UTC", fmt::gmtime(std::time_t{seconds.count()}));
}

void ReportPage::head() {
  put("<p class=\"eyebrow\">Post-mortem</p><h1>{}</h1>", html_line(names(), 200));
  put("<p class=\"meta\">{} session in {}, {}", html_line(report_.profile, 60), html_line(report_.language, 40),
      date_text(report_.started_at));
  if (!several()) put(" &middot; {}", html_line(report_.tasks.front().plan.difficulty, 20));
  const bool accepted = report_.judged && report_.result == Verdict::accepted;
  put("</p>\n<p class=\"verdict {}\">{}</p>\n",
      accepted         ? "good"
      : report_.judged ? "warn"
                       : "soft",
      html_line(result_text(report_)));
}

void ReportPage::tiles() {
  int submits = 0, runs = 0, hints = 0;
  for (const TaskReview& task : report_.tasks) {
    submits += task.submits;
    runs += task.runs;
    hints += task.hints;
  }
  put("<div class=\"tiles\">");
  tile(clock_text(report_.duration),
       report_.budget > Millis{0} ? "of " + clock_text(report_.budget) + " minutes" : "minutes, untimed");
  tile(std::to_string(runs), runs == 1 ? "run" : "runs");
  tile(std::to_string(submits), submits == 1 ? "submission" : "submissions");
  tile(std::to_string(hints), hints == 1 ? "hint" : "hints");
  put("</div>\n");
}

void ReportPage::went_well() {
  step(1, "What went well");
  const auto& things = report_.went_well.empty() ? report_.suggested_went_well : report_.went_well;
  put("<div class=\"card\"><ul class=\"well\">");
  for (const std::string& thing : things) put("<li>{}</li>", html_line(thing));
  put("</ul></div>");
  end_section();
}

void ReportPage::score_row(RubricDimension dimension) {
  const auto dots = [&](const std::optional<SelfScoreGiven>& score) {
    if (!score) return std::string("<span class=\"soft\">not given</span>");
    const int level = std::clamp(score_of(*score, dimension), 0, rubric_levels);
    std::string row = fmt::format("<span class=\"dots\" aria-label=\"{} of {}\">", level, rubric_levels);
    for (int i = 0; i < rubric_levels; ++i) row += i < level ? "&#9679;" : "<s>&#9679;</s>";
    return row.append("</span>");
  };
  const int measured = report_.measured_score ? score_of(*report_.measured_score, dimension) : 0;
  put("<tr><td>{}</td><td>{}</td><td>{}</td><td class=\"soft hide\">{}</td></tr>", to_string(dimension),
      dots(report_.self_score), dots(report_.measured_score), html_line(rubric_cell(dimension, measured)));
}

void ReportPage::scores() {
  step(2, "Your judgement, and the result");
  put("<div class=\"card\"><div class=\"scroll\"><table><thead><tr><th>dimension</th><th>self</th><th>measured</th>"
      "<th class=\"hide\">what the measured level looks like</th></tr></thead><tbody>");
  for (const RubricDimension dimension : rubric_dimensions) score_row(dimension);
  put("</tbody></table></div><p>");
  if (report_.predicted) put("Predicted: <b>{}</b>. ", title(*report_.predicted));
  put("Result: <b>{}</b>.</p></div>\n", html_line(result_text(report_)));
  calibration();
  end_section();
}

void ReportPage::calibration() {
  const std::string text = calibration_text(report_.calibration);
  if (text.empty()) return;
  put("<div class=\"card\"><h3>Calibration</h3><p>{}</p>", html_line(text));
  const bool drawn = chart([&](int width) { return calibration_chart(report_.calibration, width); });
  if (drawn) {
    put("<p class=\"soft\">The newest sessions, from left to right; the score is the mean of the four dimensions, 1 to 4.</p>");
    put("<ul class=\"legend chart\"><li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"selfdot\"/></svg>self-score</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"measdot\"/></svg>measured</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"ok\"/></svg>predicted verdict came true</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"no\"/></svg>it came otherwise</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"late\"/></svg>predicted after the verdict showed</li></ul>");
  }
  put("</div>\n");
}

void ReportPage::timeline_legend() {
  put("<ul class=\"legend chart\"><li><svg><line x1=\"7\" y1=\"2\" x2=\"7\" y2=\"12\" class=\"save\"/></svg>saved</li>"
      "<li><svg><rect x=\"5.5\" y=\"0\" width=\"3\" height=\"14\" class=\"no\"/></svg>did not compile</li>"
      "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"ok\"/></svg>run, passed</li>"
      "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"no\"/></svg>run, not yet</li>"
      "<li><svg><polygon points=\"7,0 14,7 7,14 0,7\" class=\"ok\"/></svg>submission</li>"
      "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"say\"/></svg>question</li>"
      "<li><svg><rect x=\"3\" y=\"3\" width=\"8\" height=\"8\" class=\"say\"/></svg>said or noted</li>"
      "<li><svg><polygon points=\"7,1 14,13 0,13\" class=\"hint\"/></svg>hint</li></ul>");
  phase_legend();
}

// A phase may be too short for its name in the band.
void ReportPage::phase_legend() {
  std::set<Phase> phases;
  for (const TaskReview& task : report_.tasks) {
    for (const PhaseTime& phase : task.phases) {
      if (phase.spent > Millis{0}) phases.insert(phase.phase);
    }
  }
  if (phases.size() < 2) return;
  put("<ul class=\"legend chart\">");
  for (const Phase phase : phases) {
    put("<li><svg><rect y=\"1\" width=\"14\" height=\"12\" rx=\"3\" class=\"p{}\"/></svg>{}</li>", static_cast<int>(phase),
        to_string(phase));
  }
  put("</ul>");
}

void ReportPage::chronology() {
  step(3, "From the beginning");
  put("<div class=\"card\">");
  if (chart([&](int width) { return timeline_chart(report_, width); })) timeline_legend();
  put("<details><summary>Every event in words ({})</summary><ol class=\"log\">", report_.timeline.size());
  for (const TimelineEntry& entry : report_.timeline) {
    put("<li><time>{}</time><span>{}{}</span></li>", clock_text(entry.elapsed), task_mark(entry.task), html_line(entry.text));
  }
  put("</ol></details></div>\n");
  for (const TaskReview& task : report_.tasks) task_outcome(task);
  end_section();
}

void ReportPage::task_outcome(const TaskReview& task) {
  put("<div class=\"card\"><h3>{}</h3>", several() ? html_line(name_of(task.plan)) : std::string("Time in the phases"));
  chart([&](int width) { return phase_chart(task, width); },
        "Bars are the time spent, thin lines the time planned; beyond it the bar is amber.");
  put("</div>\n<div class=\"card\"><h3>Result by case group</h3>");
  if (task.final_submit) {
    groups(*task.final_submit);
  } else {
    put("<p>Nothing was submitted yet.</p>");
  }
  failing_case(task);
  if (task.growth) {
    put("<p>{}</p>", html_line(task.growth->summary));
    chart([&](int width) { return growth_chart(task, width); });
  }
  if (!task.unasked.empty()) put("<p class=\"soft\">Could have been asked:</p><ul>");
  for (const std::string& question : task.unasked) put("<li>{}</li>", html_line(question));
  put("{}</div>\n", task.unasked.empty() ? "" : "</ul>");
}

void ReportPage::groups(const SubmitFinished& submit) {
  put("<p>Last submission{}: <b>{}</b>{}.</p>", submit.automatic ? ", made at the end" : "", title(submit.verdict),
      is_unconfined(submit.confinement) ? ", without a sandbox" : "");
  if (submit.groups.empty()) return;
  put("<div class=\"scroll\"><table><thead><tr><th>group</th><th>verdict</th><th class=\"n\">passed</th></tr></thead><tbody>");
  for (const GroupOutcome& group : submit.groups) {
    const bool ran = group.total == 0 || group.skipped < group.total;
    const bool passed = ran && group.verdict == Verdict::accepted && group.passed == group.total;
    put("<tr><td>{}</td><td class=\"{}\">{}</td><td class=\"n\">{} of {}</td></tr>", html_line(group.group, 40),
        !ran     ? "soft"
        : passed ? "good"
                 : "bad",
        ran ? title(group.verdict) : std::string_view("not run"), group.passed, group.total);
  }
  put("</tbody></table></div>");
}

void ReportPage::failing_case(const TaskReview& task) {
  if (task.counterexample) {
    const CounterexampleSought& found = *task.counterexample;
    put("<h3>The smallest input that fails</h3><p>{}</p>",
        found.reason.empty() ? std::string(title(found.verdict)) : html_line(found.reason));
    block("Input", found.literal);
    pair(found.answer, found.output);
    return;
  }
  if (!task.final_submit || !task.final_submit->failure) return;
  const FailingCase& failure = *task.final_submit->failure;
  put("<h3>The first case that did not pass: {}</h3><p>{}</p>", html_line(failure.name, 60),
      failure.reason.empty() ? std::string(title(failure.verdict)) : html_line(failure.reason));
  block("Input", failure.arguments);
  pair(failure.answer, failure.output);
  block("Messages", failure.standard_error);
  if (failure.crash) block("Cause", failure.crash->report);
}

std::string to_html(const PostMortem& report) { return ReportPage(report).write(); }

}  // namespace rehearse
