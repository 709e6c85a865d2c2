#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "html.hpp"
#include "rehearse/review/post_mortem.hpp"
#include "rehearse/review/rubric.hpp"

namespace rehearse {

inline constexpr int wide_drawing = 892, narrow_drawing = 310;  // pixels that a card leaves on a desk and on a phone

// Writes the page from top to bottom, in the six steps of a review.
class ReportPage {
 public:
  explicit ReportPage(const PostMortem& report) : report_(report) {}

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
    const std::string large = draw(wide_drawing);
    if (large.empty()) return false;
    put("<figure><div class=\"wide\">{}</div><div class=\"narrow\">{}</div>", large, draw(narrow_drawing));
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
  void phase_legend();
  void task_outcome(const TaskReview& task);
  void groups(const SubmitFinished& submit);
  void failing_case(const TaskReview& task);
  void block(std::string_view name, std::string_view text) {
    if (!text.empty()) put("<p class=\"soft\">{}</p><pre class=\"case\">{}</pre>", name, html_text(text));
  }
  // Side by side, since they are to be compared.
  void pair(std::string_view expected, std::string_view got) {
    if (expected.empty() && got.empty()) return;
    put("<div class=\"pair\"><div>");
    block("Expected", expected);
    put("</div><div>");
    block("Got", got);
    put("</div></div>");
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
  void attempts(const AttemptComparison& compared);
  void sources();
  void footer();

  const PostMortem& report_;
  std::string out_;
};

[[nodiscard]] std::string date_text(Millis wall);  // "22 November 2026, 13:05 UTC"

}  // namespace rehearse
