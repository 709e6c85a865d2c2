#include <algorithm>
#include <chrono>
#include <iterator>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "html.hpp"
#include "post_mortem_charts.hpp"
#include "rehearse/review/post_mortem.hpp"
#include "rehearse/review/rubric.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

constexpr int wide = 892, narrow = 310;  // pixels that a card leaves for a drawing on a desk and on a phone

std::string date_text(Millis wall) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(wall);
  return fmt::format("{:%d %B %Y, %H:%M} UTC", fmt::gmtime(std::time_t{seconds.count()}));
}

std::string diff_block(const std::vector<DiffHunk>& hunks) {
  std::string out = "<pre class=\"diff\">";
  for (const DiffHunk& hunk : hunks) {
    out += fmt::format("<span class=\"at\">{}</span>", hunk_header(hunk));
    for (const DiffLine& line : hunk.lines) {
      const bool added = line.mark == DiffMark::added;
      const std::string_view cls = line.mark == DiffMark::same ? "" : added ? " class=\"add\"" : " class=\"del\"";
      const char sign = line.mark == DiffMark::same ? ' ' : added ? '+' : '-';
      out += fmt::format("<span{}>{} {}</span>", cls, sign, html_text(line.text));
    }
  }
  return out.append("</pre>");
}

// Writes the page from top to bottom, in the six steps of a review.
class Page {
 public:
  explicit Page(const PostMortem& report) : report_(report) {}

  std::string write() && {
    put("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<title>Post-mortem: {}</title>\n<style>{}</style></head>\n<body><main>\n",
        html_line(names()), page_style());
    head();
    tiles();
    went_well();
    scores();
    chronology();
    findings();
    growth_areas();
    next_action();
    earlier();
    sources();
    footer();
    return std::move(out_.append("</main></body></html>\n"));
  }

 private:
  template <class... A>
  void put(fmt::format_string<A...> format, A&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<A>(arguments)...);
  }
  void step(int number, std::string_view title) {
    put("<section><div class=\"step\"><i>{}</i><h2>{}</h2></div>\n", number, title);
  }
  void end_section() { put("</section>\n"); }
  [[nodiscard]] bool several() const { return report_.tasks.size() > 1; }
  [[nodiscard]] static std::string name_of(const PlannedTask& plan) { return plan.title.empty() ? plan.slug : plan.title; }
  [[nodiscard]] std::string names() const {
    std::string all;
    for (const TaskReview& task : report_.tasks) all += (all.empty() ? "" : ", ") + name_of(task.plan);
    return all;
  }
  [[nodiscard]] std::string task_mark(int task) const { return several() ? fmt::format("task {}, ", task + 1) : std::string{}; }

  // A drawing in both sizes; nothing where there is nothing to draw.
  template <class Draw>
  bool chart(Draw draw, std::string_view caption = {}) {
    const std::string large = draw(wide);
    if (large.empty()) return false;
    put("<figure><div class=\"wide\">{}</div><div class=\"narrow\">{}</div>", large, draw(narrow));
    if (!caption.empty()) put("<figcaption>{}</figcaption>", html_line(caption));
    put("</figure>\n");
    return true;
  }

  void head();
  void tiles();
  void tile(std::string_view value, std::string_view name) {
    put("<div class=\"tile\"><b>{}</b><span>{}</span></div>", value, name);
  }
  void went_well();
  void scores();
  void score_row(RubricDimension dimension);
  void calibration();
  void chronology();
  void timeline_legend();
  void task_outcome(const TaskReview& task);
  void groups(const SubmitFinished& submit);
  void failing_case(const TaskReview& task);
  void block(std::string_view name, std::string_view text) {
    if (!text.empty()) put("<p class=\"soft\">{}</p><pre>{}</pre>", name, html_text(text));
  }
  void findings();
  void primary();
  void finding(const Finding& finding);
  void chips(const Finding& finding, const ConfirmedCause* decision);
  [[nodiscard]] const ConfirmedCause* decision_on(const std::string& rule) const {
    const auto found = std::ranges::find(report_.confirmed, rule, &ConfirmedCause::rule);
    return found == report_.confirmed.end() ? nullptr : &*found;
  }
  void growth_areas();
  void next_action();
  void earlier();
  void attempts(const Comparison& compared);
  void sources();
  void footer();

  const PostMortem& report_;
  std::string out_;
};

void Page::head() {
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

void Page::tiles() {
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

void Page::went_well() {
  step(1, "What went well");
  const auto& things = report_.went_well.empty() ? report_.suggested_went_well : report_.went_well;
  put("<div class=\"card\"><ul class=\"well\">");
  for (const std::string& thing : things) put("<li>{}</li>", html_line(thing));
  put("</ul></div>");
  end_section();
}

void Page::score_row(RubricDimension dimension) {
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

void Page::scores() {
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

void Page::calibration() {
  const std::string text = calibration_text(report_.calibration);
  if (text.empty()) return;
  put("<div class=\"card\"><h3>Calibration</h3><p>{}</p>", html_line(text));
  const bool drawn = chart([&](int width) { return calibration_chart(report_.calibration, width); });
  if (drawn) {
    put("<ul class=\"legend chart\"><li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"selfdot\"/></svg>self, mean of four</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"measdot\"/></svg>measured</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"ok\"/></svg>predicted verdict came true</li>"
        "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"no\"/></svg>it came otherwise</li></ul>");
  }
  put("</div>\n");
}

void Page::timeline_legend() {
  put("<ul class=\"legend chart\"><li><svg><line x1=\"7\" y1=\"2\" x2=\"7\" y2=\"12\" class=\"save\"/></svg>saved</li>"
      "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"ok\"/></svg>run, passed</li>"
      "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"no\"/></svg>run, not yet</li>"
      "<li><svg><polygon points=\"7,0 14,7 7,14 0,7\" class=\"ok\"/></svg>submission</li>"
      "<li><svg><circle cx=\"7\" cy=\"7\" r=\"5\" class=\"say\"/></svg>question</li>"
      "<li><svg><rect x=\"3\" y=\"3\" width=\"8\" height=\"8\" class=\"say\"/></svg>said or noted</li>"
      "<li><svg><polygon points=\"7,1 14,13 0,13\" class=\"hint\"/></svg>hint</li></ul>");
}

void Page::chronology() {
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

void Page::task_outcome(const TaskReview& task) {
  put("<div class=\"card\"><h3>{}</h3>", several() ? html_line(name_of(task.plan)) : std::string("Time in the phases"));
  chart([&](int width) { return phase_chart(task, width); },
        "Bars are the time spent, black lines the time planned; beyond it the bar is amber.");
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

void Page::groups(const SubmitFinished& submit) {
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

void Page::failing_case(const TaskReview& task) {
  if (task.counterexample) {
    const CounterexampleSought& found = *task.counterexample;
    put("<h3>The smallest input that fails</h3><p>{}</p>",
        found.reason.empty() ? std::string(title(found.verdict)) : html_line(found.reason));
    block("Input", found.literal);
    block("Expected", found.answer);
    block("Got", found.output);
    return;
  }
  if (!task.final_submit || !task.final_submit->failure) return;
  const FailingCase& failure = *task.final_submit->failure;
  put("<h3>The first case that did not pass: {}</h3><p>{}</p>", html_line(failure.name, 60),
      failure.reason.empty() ? std::string(title(failure.verdict)) : html_line(failure.reason));
  block("Input", failure.arguments);
  block("Expected", failure.answer);
  block("Got", failure.output);
  block("Messages", failure.standard_error);
  if (failure.crash) block("Cause", failure.crash->report);
}

void Page::findings() {
  step(4, "Findings");
  if (report_.findings.empty()) put("<div class=\"card\"><p>No rule found anything to work on here.</p></div>");
  primary();
  for (const Finding& found : report_.findings) finding(found);
  end_section();
}

void Page::primary() {
  if (!report_.primary) return;
  const PrimaryCause& cause = *report_.primary;
  put("<div class=\"card primary\"><p class=\"eyebrow\">{}</p><h3>{}</h3><p>{} It owns the most of the minutes that were lost: "
      "<b>{}</b>.</p></div>\n",
      cause.confirmed ? "Primary cause" : "Primary cause, for you to confirm", html_line(cause.cause),
      html_line(std::string(cause.title).append(".")), clock_text(cause.lost));
}

void Page::chips(const Finding& found, const ConfirmedCause* decision) {
  put("<div class=\"chips\"><span class=\"chip\">{}</span><span class=\"chip\">{}phase: {}</span>", to_string(found.cause),
      task_mark(found.task), to_string(found.phase));
  if (decision != nullptr) {
    const bool changed = decision->decision == FindingDecision::changed;
    put("<span class=\"chip{}\">{}{}</span>", decision->decision == FindingDecision::rejected ? "" : " yes",
        to_string(decision->decision), changed ? ": " + html_line(decision->cause, 80) : std::string{});
  }
  const auto recurrence = std::ranges::find(report_.recurrences, found.rule, &Recurrence::rule);
  if (recurrence != report_.recurrences.end() && recurrence->is_pattern()) {
    put("<span class=\"chip pattern\">a pattern: {}</span>", html_line(recurrence_text(*recurrence)));
  }
  put("</div>");
}

void Page::finding(const Finding& found) {
  const ConfirmedCause* decision = decision_on(found.rule);
  const bool rejected = decision != nullptr && decision->decision == FindingDecision::rejected;
  put("<div class=\"card finding{}\"><h3>{}</h3>", rejected ? " rejected" : "", html_line(found.title));
  if (found.lost > Millis{0}) {
    put("<div class=\"lost\"><b>{}</b>lost</div>", clock_text(found.lost));
  } else {
    put("<div class=\"lost\">no time that shows</div>");
  }
  chips(found, decision);
  put("<ul>");
  for (const std::string& line : found.evidence) put("<li>{}</li>", html_line(line));
  put("</ul><p>{}</p>", html_line(found.advice));
  if (decision != nullptr && !decision->intention.empty()) put("<p>Next time: <b>{}</b></p>", html_line(decision->intention));
  put("<p class=\"soft\">To practise it: <code>{}</code></p></div>\n", html_line(found.drill));
}

void Page::growth_areas() {
  step(5, "Growth areas");
  if (report_.growth_areas.empty()) {
    put("<p class=\"soft\">None chosen yet.</p>");
  } else {
    put("<ul class=\"areas\">");
    for (const std::string& area : report_.growth_areas) put("<li>{}</li>", html_line(area, 80));
    put("</ul>");
  }
  end_section();
}

void Page::next_action() {
  step(6, "Next");
  put("<div class=\"next\"><code>{}</code></div>", html_line(report_.next_action));
  end_section();
}

void Page::attempts(const Comparison& compared) {
  put("<div class=\"scroll\"><table><thead><tr><th>when</th><th>result</th><th class=\"n\">time</th><th class=\"n\">hints</th>"
      "<th class=\"n\">submissions</th><th>measured</th></tr></thead><tbody>");
  for (const AttemptAt& attempt : compared.attempts) {
    const AttemptFacts& facts = attempt.facts;
    put("<tr><td>{}</td><td class=\"{}\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td "
        "class=\"n\">{}</td><td>{}</td></tr>",
        date_text(facts.wall), facts.solved ? "good" : "bad", outcome_text(facts), clock_text(facts.duration), facts.hints,
        facts.submits, facts.measured_time.empty() ? std::string("-") : "O(" + html_line(facts.measured_time, 30) + ")");
  }
  put("</tbody></table></div>");
}

void Page::earlier() {
  for (const TaskReview& task : report_.tasks) {
    if (!task.earlier) continue;
    put("<section><h2>{} before</h2><div class=\"card\">", html_line(name_of(task.plan)));
    attempts(*task.earlier);
    if (!task.earlier->changes.empty()) put("<h3>Since the last time</h3><ul>");
    for (const std::string& change : task.earlier->changes) put("<li>{}</li>", html_line(change));
    put("{}", task.earlier->changes.empty() ? "" : "</ul>");
    if (!task.earlier->source_diff.empty()) {
      put("<details><summary>What changed in the source</summary>{}</details>", diff_block(task.earlier->source_diff));
    }
    put("</div></section>\n");
  }
}

void Page::sources() {
  for (const TaskReview& task : report_.tasks) {
    if (task.source.empty()) continue;
    put("<section><h2>Source{}</h2><details><summary>As it was judged last</summary><pre>{}</pre></details></section>\n",
        several() ? ": " + html_line(name_of(task.plan)) : std::string{}, html_text(task.source));
  }
}

void Page::footer() {
  put("<footer>");
  if (!report_.left_out.empty()) {
    put("<p>Left out of this copy: {}.</p>", html_line(fmt::format("{}", fmt::join(report_.left_out, "; ")), 1000));
  }
  put("<p>Session {}. Times are minutes and seconds since its start.</p></footer>", html_line(report_.session, 120));
}

}  // namespace

std::string to_html(const PostMortem& report) { return Page(report).write(); }

}  // namespace rehearse
