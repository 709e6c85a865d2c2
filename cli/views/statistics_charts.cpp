#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "rehearse/review/plan_settings.hpp"
#include "rehearse/terminal/look.hpp"
#include "screen/duration.hpp"
#include "screen/raster.hpp"
#include "views/statistics_text.hpp"

namespace rehearse {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr int most_weeks = 53;
constexpr int label_columns = 5;
constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<minutes, 4> shades = {minutes{0}, minutes{20}, minutes{40}, minutes{60}};  // beyond which it gets darker

int level_of(const ActivityDay& day) {
  int level = day.sessions + day.cards > 0 ? 1 : 0;
  for (std::size_t i = 1; i < shades.size(); ++i) level += level > 0 && day.practised >= shades[i] ? 1 : 0;
  return level;
}

Day monday(Day day) { return day - days{weekday_of(day)}; }

// The name of a month above the week in which its first day lies, where there is room for it.
Line month_names(Day first, int weeks) {
  Line line;
  line.pad_to(label_columns);
  int free_from = 0;
  for (int week = 0; week < weeks; ++week) {
    const std::chrono::year_month_day sunday(first + days{7 * week + 6});
    if (static_cast<unsigned>(sunday.day()) > 7 || week < free_from) continue;
    line.pad_to(label_columns + week).add(months[static_cast<unsigned>(sunday.month()) - 1], style::dim);
    free_from = week + 4;
  }
  return line;
}

// One score a session, in its place from left to right.
struct Series {
  std::vector<std::pair<int, double>> points;  // the number of the session, the mean score

  void draw(Raster& raster, int sessions) const {
    const auto x = [&](int place) { return sessions < 2 ? 0 : place * (raster.width() - 1) / (sessions - 1); };
    const auto y = [&](double score) { return static_cast<int>(std::lround((score - 1) / 3 * (raster.height() - 1))); };
    for (std::size_t i = 0; i < points.size(); ++i) {
      raster.set(x(points[i].first), y(points[i].second));
      if (i > 0) raster.join(x(points[i - 1].first), y(points[i - 1].second), x(points[i].first), y(points[i].second));
    }
  }
};

std::string scores_text(const std::optional<SelfScoreGiven>& score) {
  if (!score) return "-";
  return fmt::format("{} {} {} {}", score->communication, score->problem_solving, score->technical, score->testing);
}

void add_plot(std::vector<Line>& lines, const Series& own, const Series& measured, int sessions, int columns, Charset charset) {
  constexpr int rows = 7;
  const int across = std::min(columns - 4, std::max(16, 2 * sessions));
  Raster own_dots(across, rows, charset), measured_dots(across, rows, charset);
  own.draw(own_dots, sessions);
  measured.draw(measured_dots, sessions);
  const bool ascii = charset == Charset::ascii;
  for (int row = 0; row < rows; ++row) {
    // Four levels over seven rows: each second row is one.
    Line line(row % 2 == 0 ? fmt::format("{:>2} ", 4 - row / 2) : "   ", style::dim);
    line.add(ascii ? "|" : "\xe2\x94\x82", style::dim);
    for (int column = 0; column < across; ++column) {
      const unsigned a = own_dots.at(column, row), b = measured_dots.at(column, row);
      const Style style = b != 0 ? style::accent : style::dim;
      if (ascii) {
        line.add(b != 0 ? "*" : a != 0 ? "." : " ", style);
      } else if ((a | b) == 0) {
        line.add(" ");
      } else {
        line.add(braille(a | b), style);
      }
    }
    lines.push_back(std::move(line));
  }
  Line legend("   ");
  legend.add(ascii ? "* " : "\xe2\x94\x81 ", style::accent).add("measured   ").add(ascii ? ". " : "\xe2\x94\x81 ", style::dim);
  lines.push_back(legend.add("your own").add(fmt::format("   {} sessions, oldest first", sessions), style::dim));
}

}  // namespace

std::vector<Line> activity_lines(const Statistics& statistics, int columns, Charset charset) {
  const ActivityStatistics& activity = statistics.activity;
  if (activity.days.empty()) return {Line("No day of practice yet: each one will be a square here.")};
  const int lived = static_cast<int>((monday(statistics.today) - monday(activity.days.front().day)).count() / 7) + 1;
  const int weeks = std::clamp(std::min(columns - label_columns, most_weeks), 1, std::max(lived, 12));
  const Day first = monday(statistics.today) - days{7 * (weeks - 1)};
  std::map<Day, int> levels;
  for (const ActivityDay& day : activity.days) levels[day.day] = level_of(day);
  std::vector<Line> lines{month_names(first, weeks)};
  for (int weekday = 0; weekday < 7; ++weekday) {
    std::string name(weekdays[static_cast<std::size_t>(weekday)].substr(0, 3));
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    Line line(weekday % 2 == 0 ? name : "", style::dim);
    line.pad_to(label_columns);
    for (int week = 0; week < weeks; ++week) {
      const Day day = first + days{7 * week + weekday};
      if (day > statistics.today) break;
      const auto found = levels.find(day);
      const int level = found == levels.end() ? 0 : found->second;
      line.add(shade(level, charset), level == 0 ? style::dim : style::good);
    }
    lines.push_back(std::move(line));
  }
  Line legend;
  legend.pad_to(label_columns);
  legend.add("none ", style::dim);
  for (int level = 0; level <= 4; ++level) legend.add(shade(level, charset), level == 0 ? style::dim : style::good);
  lines.push_back(legend.add(" an hour and more", style::dim));
  return lines;
}

std::vector<Line> rubric_lines(const Statistics& statistics, int columns, Charset charset) {
  constexpr std::size_t most_rows = 10;
  Series own, measured;
  int sessions = 0;
  for (const RubricPoint& point : statistics.rubric) {
    if (!point.self && !point.measured) continue;
    if (point.self) own.points.emplace_back(sessions, mean_score(*point.self));
    if (point.measured) measured.points.emplace_back(sessions, mean_score(*point.measured));
    ++sessions;
  }
  if (sessions == 0) return wrapped("No session was scored yet: rehearse postmortem asks for your own score first.", columns);
  std::vector<Line> lines;
  add_plot(lines, own, measured, sessions, columns, charset);
  lines.emplace_back();
  lines.push_back(
      truncated(Line("day         your own  measured   communication, problem solving, technical, testing", style::dim),
                columns, glyphs(charset).ellipsis));
  const std::size_t count = std::min(most_rows, statistics.rubric.size());
  for (auto point = statistics.rubric.end() - static_cast<std::ptrdiff_t>(count); point != statistics.rubric.end(); ++point) {
    lines.emplace_back(
        fmt::format("{}  {:<8}  {}", to_string(point->day), scores_text(point->self), scores_text(point->measured)));
  }
  return lines;
}

std::vector<Line> hours_lines(const Statistics& statistics, int columns, Charset charset) {
  std::vector<Line> lines = wrapped(Line(sanitize_line(statistics.hours.verdict, charset)), columns);
  int most = 0;
  for (const HourStatistics& hour : statistics.hours.hours) most = std::max(most, hour.attempts);
  if (most == 0) return lines;
  lines.emplace_back();
  const int room = std::clamp(columns - 34, 4, 40);
  for (const HourStatistics& hour : statistics.hours.hours) {
    if (hour.attempts == 0) continue;
    const double scale = static_cast<double>(room) / most;
    const std::string solved = bar(hour.solved * scale / room, room, charset);
    const std::string all = bar(hour.attempts * scale / room, room, charset);
    Line line(fmt::format("{:02}:00  ", hour.hour));
    line.add(solved, style::good);
    if (const int rest = display_width(all) - display_width(solved); rest > 0) {
      for (int i = 0; i < rest; ++i) line.add(shade(1, charset), style::dim);
    }
    line.pad_to(8 + room);
    lines.push_back(line.add(fmt::format(" {} of {} solved", hour.solved, hour.attempts)));
  }
  return lines;
}

}  // namespace rehearse
