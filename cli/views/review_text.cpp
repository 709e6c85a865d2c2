#include "views/review_text.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/practice/debriefing.hpp"
#include "rehearse/review/rubric.hpp"
#include "rehearse/terminal/look.hpp"
#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"

namespace rehearse {
namespace {

Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

void append(std::vector<Line>& lines, std::vector<Line> more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

std::string_view day_of(const std::string& date_time) { return std::string_view(date_time).substr(0, 10); }

std::vector<Line> heads(std::initializer_list<std::string_view> names) {
  std::vector<Line> row;
  for (const auto name : names) row.emplace_back(name, style::bold);
  return row;
}

}  // namespace

std::vector<Line> recurrence_lines(const std::vector<Recurrence>& recurrences, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const Recurrence& r : recurrences) {
    Line line(fmt::format("  {} ", r.is_pattern() ? glyphs(charset).pointer : glyphs(charset).dot),
              r.is_pattern() ? style::warning : style::dim);
    line.add(cell(rule_title(r.rule), charset, r.is_pattern() ? style::bold : style::plain));
    line.add(fmt::format(": {}", recurrence_text(r)));
    if (r.lost >= std::chrono::minutes(1)) line.add(fmt::format(", about {} in all", duration_text(r.lost)), style::dim);
    append(lines, wrapped(line, columns, 4));
  }
  return lines;
}

std::vector<Line> failure_pattern_lines(const FailurePatterns& patterns, int columns, Charset charset) {
  std::vector<Line> lines;
  if (!patterns.by_tag.empty()) lines.emplace_back("What the cases were about", style::heading);
  for (const TagCount& tag : patterns.by_tag) {
    Line line(fmt::format("  {} ", tag.is_pattern() ? glyphs(charset).pointer : glyphs(charset).dot),
              tag.is_pattern() ? style::warning : style::dim);
    line.add(cell(tag.tag, charset, tag.is_pattern() ? style::bold : style::plain));
    append(lines, wrapped(line.add(fmt::format(": {} of your last {} wrong answers", tag.failed, tag.wrong)), columns, 4));
  }
  if (patterns.by_topic.empty()) return lines;
  if (!lines.empty()) lines.emplace_back();
  Table table;
  table.right = {false, false, true, true};
  table.rows.push_back(heads({"topic", "cause", "entries", "recovered"}));
  for (const TopicCause& topic : patterns.by_topic) {
    table.rows.push_back({cell(topic.topic, charset), cell(topic.cause.empty() ? "not decided yet" : topic.cause, charset),
                          Line(std::to_string(topic.entries)), Line(std::to_string(topic.recovered))});
  }
  append(lines, layout_table(table, columns, charset));
  return lines;
}

std::vector<Line> bug_lines(const std::vector<PersonalBug>& bugs, int columns, Charset charset) {
  Table table;
  table.right = {false, true, false, true, false};
  table.rows.push_back(heads({"kind", "times", "last seen", "clean since", "practise it"}));
  for (const PersonalBug& bug : bugs) {
    table.rows.push_back({cell(bug_words(bug.kind), charset, bug.crash ? style::bold : style::plain),
                          Line(std::to_string(bug.count)), Line(day_of(date_time_text(bug.last_seen))),
                          Line(std::to_string(bug.clean_since)), cell(bug_drill(bug), charset, style::accent)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> comparison_lines(const AttemptComparison& comparison, int columns, Charset charset) {
  Table table;
  table.right = {false, false, true, true, true, true, true, true, false};
  table.rows.push_back(heads({"when", "result", "time", "underst.", "plan", "code", "test", "hints", "measured"}));
  for (const AttemptAt& attempt : comparison.attempts) {
    const AttemptFacts& facts = attempt.facts;
    const auto phase = [&](Phase p) {
      const Millis spent = facts.phases[static_cast<std::size_t>(p)];
      return Line(facts.budget > Millis{0} ? timer_text(spent) : std::string("-"), style::dim);
    };
    table.rows.push_back({Line(day_of(date_time_text(facts.wall))),
                          cell(outcome_text(facts), charset, facts.solved ? style::good : style::warning),
                          Line(timer_text(facts.duration)), phase(Phase::understand), phase(Phase::plan), phase(Phase::code),
                          phase(Phase::test), Line(facts.hints == 0 ? std::string("-") : std::to_string(facts.hints)),
                          cell(facts.measured_time.empty() ? "-" : fmt::format("O({})", facts.measured_time), charset)});
  }
  auto lines = layout_table(table, columns, charset);
  if (comparison.changes.empty()) return lines;
  lines.emplace_back();
  lines.emplace_back("Since the time before:", style::bold);
  for (const std::string& change : comparison.changes) {
    append(lines, wrapped(Line(fmt::format("  {} ", glyphs(charset).bullet)).add(cell(change, charset)), columns, 4));
  }
  return lines;
}

namespace {

constexpr int plot_rows_a_level = 3;
constexpr int plot_column = 3;  // columns a session takes

Line prediction_row(const std::vector<const CalibrationPoint*>& points, Charset charset) {
  Line line("predicted ", style::dim);
  for (const CalibrationPoint* point : points) {
    const bool right = point->predicted == point->result;
    const Style look = !point->blind ? style::dim : right ? style::good : style::bad;
    const std::string_view mark = !point->predicted ? " " : right ? glyphs(charset).tick : glyphs(charset).cross;
    line.add(fmt::format(" {} ", mark), look);
  }
  return line;
}

}  // namespace

std::vector<Line> calibration_plot(const CalibrationRecord& record, int columns, Charset charset) {
  constexpr int left = 10;
  std::vector<const CalibrationPoint*> points;
  for (const CalibrationPoint& point : record.points) points.push_back(&point);
  const auto room = static_cast<std::size_t>(std::max((columns - left) / plot_column, 1));
  if (points.size() > room) points.erase(points.begin(), points.end() - static_cast<std::ptrdiff_t>(room));
  std::vector<Line> lines;
  if (points.empty()) return lines;
  const bool ascii = charset == Charset::ascii;
  const auto row_of = [](double score) { return static_cast<int>(std::lround((rubric_levels - score) * plot_rows_a_level)); };
  for (int row = 0; row <= (rubric_levels - 1) * plot_rows_a_level; ++row) {
    Line line(
        row % plot_rows_a_level == 0 ? fmt::format("{:>8}  ", rubric_levels - row / plot_rows_a_level) : std::string(left, ' '),
        style::dim);
    for (const CalibrationPoint* point : points) {
      const bool self = point->self && row_of(mean_score(*point->self)) == row;
      const bool measured = point->measured && row_of(mean_score(*point->measured)) == row;
      if (self && measured) {
        line.add(ascii ? " # " : " \xe2\x97\x86 ", style::good);
      } else if (self) {
        line.add(ascii ? " s " : " \xe2\x97\x8b ", style::warning);
      } else if (measured) {
        line.add(ascii ? " m " : " \xe2\x97\x8f ", style::accent);
      } else {
        line.add(row % plot_rows_a_level == 0 ? fmt::format(" {} ", glyphs(charset).dot) : "   ", style::dim);
      }
    }
    lines.push_back(std::move(line));
  }
  lines.push_back(prediction_row(points, charset));
  lines.emplace_back();
  Line legend(std::string(left, ' '));
  legend.add(ascii ? "s" : "\xe2\x97\x8b", style::warning).add(" self  ");
  legend.add(ascii ? "m" : "\xe2\x97\x8f", style::accent).add(" measured  ");
  legend.add(ascii ? "#" : "\xe2\x97\x86", style::good).add(" both");
  append(lines, wrapped(legend, std::max(columns, left + 20), left));
  return lines;
}

}  // namespace rehearse
