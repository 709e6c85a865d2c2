#include "post_mortem_charts.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>

#include <fmt/format.h>

#include "html.hpp"
#include "rehearse/review/rubric.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

using std::chrono::minutes;

// Elements one after the other; numbers are pixels.
class Drawing {
 public:
  Drawing(int width, int height, std::string_view label)
      : svg_(fmt::format(R"(<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">)", width, height, label)) {}

  void rect(double x, double y, double w, double h, std::string_view cls, std::string_view tip = {}, double radius = 3) {
    add(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="{}" class="{}">{}</rect>)", x, y, std::max(w, 0.0), h,
        radius, cls, title_of(tip));
  }
  void line(double x1, double y1, double x2, double y2, std::string_view cls, std::string_view tip = {}) {
    add(R"(<line x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}" class="{}">{}</line>)", x1, y1, x2, y2, cls, title_of(tip));
  }
  void circle(double x, double y, double r, std::string_view cls, std::string_view tip = {}) {
    add(R"(<circle cx="{:.1f}" cy="{:.1f}" r="{}" class="{}">{}</circle>)", x, y, r, cls, title_of(tip));
  }
  void shape(std::string_view points, std::string_view cls, std::string_view tip = {}) {
    add(R"(<polygon points="{}" class="{}">{}</polygon>)", points, cls, title_of(tip));
  }
  void path(std::string_view points, std::string_view cls) { add(R"(<polyline points="{}" class="{}"/>)", points, cls); }
  void text(double x, double y, std::string_view cls, std::string_view text) {
    add(R"(<text x="{:.1f}" y="{:.1f}" class="{}">{}</text>)", x, y, cls, html_line(text, 80));
  }
  std::string take() && { return std::move(svg_.append("</svg>")); }

 private:
  template <class... A>
  void add(fmt::format_string<A...> format, A&&... arguments) {
    fmt::format_to(std::back_inserter(svg_), format, std::forward<A>(arguments)...);
  }
  static std::string title_of(std::string_view tip) {
    return tip.empty() ? std::string{} : fmt::format("<title>{}</title>", html_line(tip, 200));
  }

  std::string svg_;
};

double share(Millis part, Millis whole) {
  return whole > Millis{0} ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
}

// --- phases ----------------------------------------------------------------------------------------------------------------

constexpr int phase_row = 34;

}  // namespace

std::string phase_chart(const TaskReview& task, int width) {
  Millis longest{1};
  bool budgeted = false;
  for (const PhaseTime& phase : task.phases) {
    longest = std::max({longest, phase.spent, phase.budget});
    budgeted = budgeted || phase.budget > Millis{0};
  }
  const bool used = std::ranges::count_if(task.phases, [](const PhaseTime& p) { return p.spent > Millis{0}; }) > 1;
  if (!used && !budgeted) return {};
  const double left = 92;
  const double room = width - left - (budgeted ? 116 : 56);
  Drawing drawing(width, static_cast<int>(task.phases.size()) * phase_row, "time per phase against its budget");
  for (std::size_t i = 0; i < task.phases.size(); ++i) {
    const PhaseTime& phase = task.phases[i];
    const double y = static_cast<double>(i) * phase_row;
    const bool over = phase.budget > Millis{0} && phase.spent > phase.budget;
    const double at = left + room * share(phase.budget, longest);
    drawing.text(0, y + 21, "", to_string(phase.phase));
    if (budgeted) drawing.rect(left, y + 7, at - left, 20, "base");
    drawing.rect(left, y + 11, room * share(over ? phase.budget : phase.spent, longest), 12, "fill");
    if (over) drawing.rect(at, y + 11, room * share(phase.spent - phase.budget, longest), 12, "over");
    if (budgeted) drawing.line(at, y + 4, at, y + 30, "due");
    drawing.text(
        width, y + 21, "e",
        budgeted ? fmt::format("{} of {}", clock_text(phase.spent), clock_text(phase.budget)) : clock_text(phase.spent));
  }
  return std::move(drawing).take();
}

// --- timeline --------------------------------------------------------------------------------------------------------------

namespace {

constexpr double band_top = 4, band_height = 26, code_lane = 58, talk_lane = 90, axis = 116;
constexpr int timeline_height = 140;

class TimelineDrawing {
 public:
  TimelineDrawing(const PostMortem& report, int width)
      : report_(report), width_(width), drawing_(width, timeline_height, "what happened when") {
    span_ = std::max({report.budget, Millis{minutes{1}}, report.timeline.empty() ? Millis{0} : report.timeline.back().elapsed});
  }

  std::string draw() && {
    ticks();
    phases();
    for (const TimelineEntry& entry : report_.timeline) mark(entry);
    return std::move(drawing_).take();
  }

 private:
  [[nodiscard]] double x(Millis at) const { return left_ + (width_ - left_ - 12) * share(std::min(at, span_), span_); }

  void ticks() {
    drawing_.text(0, code_lane + 4, "t", "code");
    drawing_.text(0, talk_lane + 4, "t", "talk");
    constexpr std::array steps = {1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440};
    const int most = width_ / 80;
    const auto fits = std::ranges::find_if(steps, [&](int step) { return span_ / minutes{step} <= most; });
    const Millis step = minutes{fits == steps.end() ? 7200 : *fits};
    for (Millis at{0}; at <= span_; at += step) {
      drawing_.line(x(at), band_top + band_height + 4, x(at), axis, "grid");
      const auto minute = std::chrono::duration_cast<minutes>(at).count();
      drawing_.text(x(at), axis + 17, "t m", minute == 0 ? "0 min" : fmt::format("{}", minute));
    }
    if (report_.budget > Millis{0}) drawing_.line(x(report_.budget), band_top, x(report_.budget), axis, "mark", "time is up");
  }

  // The band of phases; none where nobody told them apart.
  void phases() {
    const auto is_phase = [](const TimelineEntry& e) { return e.kind == PhaseEntered::kind; };
    if (std::ranges::none_of(report_.timeline, is_phase)) {
      return drawing_.rect(x(Millis{0}), band_top, x(last()) - x(Millis{0}), band_height, "base", "work");
    }
    Millis from{};
    auto phase = Phase::understand;
    for (const TimelineEntry& entry : report_.timeline) {
      const bool other_task = entry.kind == ProblemServed::kind && entry.task > 0;  // the first begins with the session
      Phase next = other_task ? Phase::understand : phase;
      if (is_phase(entry)) {
        next = parse_phase(std::string_view(entry.text).substr(entry.text.find(' ') + 1)).value_or(phase);
      }
      if (!other_task && next == phase) continue;
      band(phase, from, entry.elapsed);
      from = entry.elapsed;
      phase = next;
    }
    band(phase, from, last());
  }

  [[nodiscard]] Millis last() const { return report_.timeline.empty() ? span_ : report_.timeline.back().elapsed; }

  void band(Phase phase, Millis from, Millis to) {
    if (to <= from) return;
    const double w = x(to) - x(from);
    const auto name = to_string(phase);
    drawing_.rect(x(from), band_top, w - 1, band_height, fmt::format("p{}", static_cast<int>(phase)),
                  fmt::format("{}: {}", name, clock_text(to - from)));
    const bool fits = w > static_cast<double>(name.size()) * 7.5 + 8;
    if (fits) drawing_.text(x(from) + w / 2, band_top + 17, "m in", name);
  }

  void mark(const TimelineEntry& entry) {
    const double at = x(entry.elapsed);
    const std::string tip = fmt::format("{} {}", clock_text(entry.elapsed), entry.text);
    const std::string_view outcome = entry.trial == Tried::passed ? "ok" : entry.trial == Tried::failed ? "no" : "t";
    if (entry.kind == Snapshot::kind) drawing_.line(at, code_lane - 5, at, code_lane + 5, "save", tip);
    if (entry.kind == RunFinished::kind)
      drawing_.circle(at, code_lane, entry.text.starts_with("run on save") ? 3 : 5, outcome, tip);
    if (entry.kind == BuildFinished::kind && entry.trial == Tried::failed) broken_build(at, tip);
    if (entry.kind == SubmitFinished::kind) {
      drawing_.shape(fmt::format("{0:.1f},{1} {2:.1f},{3} {0:.1f},{4} {5:.1f},{3}", at, code_lane - 10, at + 10, code_lane,
                                 code_lane + 10, at - 10),
                     outcome, tip);
    }
    const bool said = entry.kind == ApproachStated::kind || entry.kind == NoteAdded::kind ||
                      entry.kind == ComplexityPredicted::kind || entry.kind == SubproblemAdded::kind;
    if (said) drawing_.rect(at - 4, talk_lane - 4, 8, 8, "say", tip, 1);
    if (entry.kind == ClarificationAsked::kind) drawing_.circle(at, talk_lane, 5, "say", tip);
    if (entry.kind == HintTaken::kind) {
      drawing_.shape(fmt::format("{0:.1f},{1} {2:.1f},{3} {4:.1f},{3}", at, talk_lane - 8, at + 8, talk_lane + 6, at - 8),
                     "hint", tip);
    }
  }

  void broken_build(double at, const std::string& tip) { drawing_.rect(at - 1.5, code_lane - 7, 3, 14, "no", tip, 1); }

  const PostMortem& report_;
  int width_;
  double left_ = 44;
  Millis span_{};
  Drawing drawing_;
};

}  // namespace

std::string timeline_chart(const PostMortem& report, int width) {
  if (report.timeline.size() < 2) return {};
  return TimelineDrawing(report, width).draw();
}

// --- calibration -----------------------------------------------------------------------------------------------------------

namespace {

constexpr double calibration_top = 12, calibration_step = 40;

double score_y(double score) { return calibration_top + (rubric_levels - score) * calibration_step; }

void calibration_axes(Drawing& drawing, double left, int width) {
  for (int level = 1; level <= rubric_levels; ++level) {
    drawing.line(left, score_y(level), width, score_y(level), "grid");
    drawing.text(left - 10, score_y(level) + 4, "t e", fmt::format("{}", level));
  }
}

}  // namespace

std::string calibration_chart(const CalibrationRecord& record, int width) {
  std::vector<const CalibrationPoint*> points;
  for (const CalibrationPoint& point : record.points) {
    if (point.difference()) points.push_back(&point);
  }
  const auto most = static_cast<std::size_t>(std::max(width / 34, 2));
  if (points.size() > most) points.erase(points.begin(), points.end() - static_cast<std::ptrdiff_t>(most));
  if (points.size() < 2) return {};
  const double left = 26;
  const double bottom = score_y(1);
  Drawing drawing(width, static_cast<int>(bottom) + 46, "self-score against the measured one, session by session");
  calibration_axes(drawing, left, width);
  std::string self, measured;
  const double step = (width - left - 32) / static_cast<double>(points.size() - 1);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = left + 16 + step * static_cast<double>(i);
    const double y_self = score_y(mean_score(*points[i]->self));
    const double y_measured = score_y(mean_score(*points[i]->measured));
    drawing.line(x, y_self, x, y_measured, "gap");
    fmt::format_to(std::back_inserter(self), "{:.1f},{:.1f} ", x, y_self);
    fmt::format_to(std::back_inserter(measured), "{:.1f},{:.1f} ", x, y_measured);
  }
  drawing.path(self, "self");
  drawing.path(measured, "meas");
  for (std::size_t i = 0; i < points.size(); ++i) {
    const CalibrationPoint& point = *points[i];
    const double x = left + 16 + step * static_cast<double>(i);
    drawing.circle(x, score_y(mean_score(*point.self)), 5, "selfdot", fmt::format("self {:.1f}", mean_score(*point.self)));
    drawing.circle(x, score_y(mean_score(*point.measured)), 5, "measdot",
                   fmt::format("measured {:.1f}", mean_score(*point.measured)));
    if (!point.predicted) continue;
    const bool right = *point.predicted == point.result;
    drawing.circle(x, bottom + 28, point.blind ? 6 : 5,
                   !point.blind ? "late"
                   : right      ? "ok"
                                : "no",
                   fmt::format("predicted {}, it was {}{}", abbreviation(*point.predicted), abbreviation(point.result),
                               point.blind ? "" : "; the verdict had shown by then"));
  }
  return std::move(drawing).take();
}

// --- growth ----------------------------------------------------------------------------------------------------------------

namespace {

// Slower to the right. What is not here has no place on the ladder, and no chart is drawn.
constexpr std::array<std::string_view, 9> ladder = {"1", "log n", "sqrt n", "n", "n log n", "n^2", "n^2 log n", "n^3", "2^n"};

std::string plain_class(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c != ' ' && c != '*') plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  }
  if (plain.starts_with("o(") && plain.ends_with(')')) plain = plain.substr(2, plain.size() - 3);
  return plain;
}

std::optional<int> rung(std::string_view text) {
  for (std::size_t i = 0; i < ladder.size(); ++i) {
    if (!text.empty() && plain_class(ladder[i]) == plain_class(text)) return static_cast<int>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string growth_chart(const TaskReview& task, int width) {
  if (!task.growth) return {};
  const auto measured = rung(task.growth->time);
  const auto target = rung(task.growth->target);
  if (!measured || !target) return {};
  const int low = std::max(std::min(*measured, *target) - 2, 0);
  const int high = std::min(std::max(*measured, *target) + 2, static_cast<int>(ladder.size()) - 1);
  Drawing drawing(width, 92, "measured time against the target");
  const double margin = 50;
  const auto x = [&](int i) { return margin + (width - 2 * margin) * (i - low) / (high - low); };
  drawing.line(x(low), 44, x(high), 44, "grid");
  for (int i = low; i <= high; ++i) {
    drawing.circle(x(i), 44, 3.5, "t");
    drawing.text(x(i), 80, "t m", fmt::format("O({})", ladder[static_cast<std::size_t>(i)]));
  }
  drawing.line(x(*target), 28, x(*target), 60, "due");
  drawing.circle(x(*measured), 44, 9, *measured > *target ? "over" : "ok", one_line(task.growth->summary, 160));
  if (*measured == *target) {
    drawing.text(x(*measured), 18, "m", "measured, as the target");
  } else {  // away from each other, since neighbours would write over each other on a phone
    const bool slower = *measured > *target;
    drawing.text(x(*measured) + (slower ? -8 : 8), 18, slower ? "" : "e", "measured");
    drawing.text(x(*target) + (slower ? 6 : -6), 18, slower ? "e" : "", "target");
  }
  return std::move(drawing).take();
}

}  // namespace rehearse
