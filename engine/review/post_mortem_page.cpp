#include <algorithm>

#include "report_page.hpp"
#include "text.hpp"

// The second half of the page: what to make of it.
namespace rehearse {
namespace {

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

}  // namespace

void ReportPage::findings() {
  step(4, "Findings");
  if (report_.findings.empty()) put("<div class=\"card\"><p>No rule found anything to work on here.</p></div>");
  primary();
  for (const Finding& found : report_.findings) finding(found);
  end_section();
}

void ReportPage::primary() {
  if (!report_.primary) return;
  const PrimaryCause& cause = *report_.primary;
  put("<div class=\"card primary\"><p class=\"eyebrow\">{}</p><h3>{}</h3><p>{} It owns the most of the minutes that were lost: "
      "<b>{}</b>.</p></div>\n",
      cause.confirmed ? "Primary cause" : "Primary cause, for you to confirm", html_line(cause.cause),
      html_line(std::string(cause.title).append(".")), clock_text(cause.lost));
}

void ReportPage::chips(const Finding& found, const ConfirmedCause* decision) {
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

void ReportPage::finding(const Finding& found) {
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

void ReportPage::growth_areas() {
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

void ReportPage::next_action() {
  step(6, "Next");
  put("<div class=\"next\"><code>{}</code></div>", html_line(report_.next_action));
  end_section();
}

void ReportPage::attempts(const AttemptComparison& compared) {
  put("<div class=\"scroll\"><table class=\"attempts\"><thead><tr><th>when</th><th>result</th><th class=\"n\">time</th><th "
      "class=\"n\">hints</th>"
      "<th class=\"n\">submissions</th><th>measured</th></tr></thead><tbody>");
  for (const AttemptAt& attempt : compared.attempts) {
    const AttemptFacts& facts = attempt.facts;
    // The names stand before the figures where a phone leaves no room for columns.
    put("<tr><td>{}</td><td class=\"{}\">{}</td><td class=\"n\" data-name=\"time\">{}</td><td class=\"n\" "
        "data-name=\"hints\">{}</td><td class=\"n\" data-name=\"submissions\">{}</td><td data-name=\"measured\">{}</td></tr>",
        date_text(facts.wall), facts.solved ? "good" : "bad", outcome_text(facts), clock_text(facts.duration), facts.hints,
        facts.submits, facts.measured_time.empty() ? std::string("-") : "O(" + html_line(facts.measured_time, 30) + ")");
  }
  put("</tbody></table></div>");
}

void ReportPage::earlier() {
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

void ReportPage::sources() {
  for (const TaskReview& task : report_.tasks) {
    if (task.source.empty()) continue;
    put("<section><h2>Source{}</h2><details><summary>As it was judged last</summary><pre>{}</pre></details></section>\n",
        several() ? ": " + html_line(name_of(task.plan)) : std::string{}, html_text(task.source));
  }
}

void ReportPage::footer() {
  put("<footer>");
  if (!report_.left_out.empty()) {
    put("<p>Left out of this copy: {}.</p>", html_line(fmt::format("{}", fmt::join(report_.left_out, "; ")), 1000));
  }
  put("<p>Session {}. Times are minutes and seconds since its start.</p></footer>", html_line(report_.session, 120));
}

}  // namespace rehearse
