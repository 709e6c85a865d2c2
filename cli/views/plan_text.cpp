#include "views/plan_text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"

namespace rehearse {
namespace {

constexpr int weekdays_shown = 7;
constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "23 Nov"
std::string short_date(Day day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{} {}", static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1]);
}

Style style_of(const PlanItem& item) {
  if (item.done) return style::good;
  switch (item.activity) {
    case PlanActivity::mock:
    case PlanActivity::diagnostic: return style::warning;
    case PlanActivity::growth_area: return style::accent;
    case PlanActivity::warm_up:
    case PlanActivity::card:
    case PlanActivity::topic:
    case PlanActivity::soft:
    case PlanActivity::look_back:
    case PlanActivity::afterwards: break;
  }
  return style::plain;
}

std::string_view word_for(PlanDayKind kind) {
  switch (kind) {
    case PlanDayKind::rest: return "rest";
    case PlanDayKind::light: return "light day";
    case PlanDayKind::interview: return "INTERVIEW";
    case PlanDayKind::practice: break;
  }
  return "";
}

Line cell_head(const Plan& plan, const PlanDay& day, Charset charset) {
  const bool today = day.day == plan.today;
  Line line;
  if (today) line.add(glyphs(charset).pointer, style::heading);
  line.add(short_date(day.day), today ? style::heading : style::bold);
  if (day.done()) line.add(" ").add(glyphs(charset).tick, style::good);
  const std::string_view word = word_for(day.kind);
  if (!word.empty()) line.add(" ").add(word, day.kind == PlanDayKind::interview ? style::warning : style::dim);
  return line;
}

// What stands in a cell: the head, then its items, each cut to the width.
std::vector<Line> cell_lines(const Plan& plan, const PlanDay* day, int width, Charset charset) {
  std::vector<Line> lines;
  if (day == nullptr) return lines;
  const auto ellipsis = glyphs(charset).ellipsis;
  lines.push_back(truncated(cell_head(plan, *day, charset), width, ellipsis));
  for (const PlanItem& item : day->items) {
    Line line(fmt::format("{:>2} ", item.minutes), style::dim);
    line.add(sanitize_line(item.title, charset), style_of(item));
    lines.push_back(truncated(line, width, ellipsis));
  }
  return lines;
}

void add_week(std::vector<Line>& lines, const std::array<std::vector<Line>, weekdays_shown>& cells, int width,
              Charset charset) {
  std::size_t rows = 0;
  for (const auto& cell : cells) rows = std::max(rows, cell.size());
  for (std::size_t row = 0; row < rows; ++row) {
    Line line;
    for (int i = 0; i < weekdays_shown; ++i) {
      if (i > 0) line.add(glyphs(charset).vertical, style::dim);
      const auto& cell = cells[static_cast<std::size_t>(i)];
      if (row < cell.size()) line.add(cell[row]);
      line.pad_to((i + 1) * (width + 1) - 1);
    }
    lines.push_back(std::move(line));
  }
}

Line ruler(int columns, Charset charset) {
  std::string text;
  for (int i = 0; i < columns; ++i) text += glyphs(charset).horizontal;
  return Line(text, style::dim);
}

Line day_head(const Plan& plan, const PlanDay& day, Charset charset) {
  const bool today = day.day == plan.today;
  Line line;
  if (today) line.add(glyphs(charset).pointer, style::heading).add(" Today, ", style::heading);
  line.add(fmt::format("{} {}", weekday_name(day.day), short_date(day.day)), today ? style::heading : style::bold);
  if (day.done()) line.add(" ").add(glyphs(charset).tick, style::good);
  if (!day.items.empty()) line.add(fmt::format("  {} min", day.planned_minutes()), style::dim);
  return line;
}

}  // namespace

Line plan_item_line(const PlanItem& item, Charset charset) {
  Line line;
  line.add(item.done ? glyphs(charset).tick : glyphs(charset).bullet, item.done ? style::good : style::dim).add(" ");
  line.add(sanitize_line(item.title, charset), style_of(item));
  return line.add(fmt::format("  {} min", item.minutes), style::dim);
}

Line plan_command(const PlanItem& item, Charset charset) {
  return Line("    ").add(sanitize_line(item.command, charset), item.done ? style::dim : style::accent);
}

std::vector<Line> plan_calendar(const Plan& plan, int columns, Charset charset) {
  const int width = (columns - (weekdays_shown - 1)) / weekdays_shown;
  std::vector<Line> lines;
  Line names;
  for (int i = 0; i < weekdays_shown; ++i) {
    std::string name(weekdays[static_cast<std::size_t>(i)]);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    names.pad_to(i * (width + 1)).add(name, style::dim);
  }
  lines.push_back(std::move(names));
  std::array<std::vector<Line>, weekdays_shown> cells;
  for (std::size_t i = 0; i < plan.days.size(); ++i) {
    const PlanDay& day = plan.days[i];
    const int weekday = weekday_of(day.day);
    cells[static_cast<std::size_t>(weekday)] = cell_lines(plan, &day, width, charset);
    if (weekday != weekdays_shown - 1 && i + 1 != plan.days.size()) continue;
    lines.push_back(ruler(weekdays_shown * (width + 1) - 1, charset));
    add_week(lines, cells, width, charset);
    cells = {};
  }
  return lines;
}

std::vector<Line> plan_list(const Plan& plan, int columns, Charset charset) {
  std::vector<Line> lines;
  const auto ellipsis = glyphs(charset).ellipsis;
  for (const PlanDay& day : plan.days) {
    if (!lines.empty() && weekday_of(day.day) == 0) lines.emplace_back();
    Line head = day_head(plan, day, charset);
    if (day.items.empty() || day.kind != PlanDayKind::practice)
      head.add("  ").add(sanitize_line(day.note, charset), style::dim);
    lines.push_back(truncated(head, columns, ellipsis));
    for (const PlanItem& item : day.items) {
      lines.push_back(truncated(Line("  ").add(plan_item_line(item, charset)), columns, ellipsis));
    }
  }
  return lines;
}

std::vector<Line> plan_day_lines(const Plan& plan, const PlanDay& day, int columns, Charset charset) {
  std::vector<Line> lines;
  lines.push_back(day_head(plan, day, charset));
  if (!day.note.empty()) {
    for (Line& line : wrapped(Line("  ").add(sanitize_line(day.note, charset)), columns, 2)) lines.push_back(std::move(line));
  }
  for (const PlanItem& item : day.items) {
    lines.emplace_back();
    for (Line& line : wrapped(Line("  ").add(plan_item_line(item, charset)), columns, 4)) lines.push_back(std::move(line));
    for (Line& line : wrapped(Line("    ").add(sanitize_line(item.reason, charset), style::dim), columns, 4)) {
      lines.push_back(std::move(line));
    }
    lines.push_back(plan_command(item, charset));
  }
  if (!day.beside.empty()) {
    lines.emplace_back();
    std::string text = "  Also done today: ";
    text += fmt::format("{}", fmt::join(day.beside, ", "));
    for (Line& line : wrapped(Line(sanitize_line(text, charset), style::good), columns, 4)) lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Line> plan_notes(const Plan& plan, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const std::string& note : plan.notes) {
    for (Line& line : wrapped(Line(sanitize_line(note, charset), style::dim), columns)) lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Line> plan_settings_lines(const PlanSettings& settings, int columns, Charset charset) {
  std::string minutes, rest;
  for (std::size_t i = 0; i < weekdays.size(); ++i) {
    const std::string_view name = weekdays[i].substr(0, 3);
    if (settings.minutes[i] == 0) {
      rest += fmt::format("{}{}", rest.empty() ? "" : ", ", weekdays[i]);
    } else {
      minutes += fmt::format("{}{} {}", minutes.empty() ? "" : ", ", name, settings.minutes[i]);
    }
  }
  std::vector<Line> lines;
  const auto row = [&](std::string_view name, const std::string& value) {
    Line line("  ");
    line.add(name, style::dim).pad_to(14);
    for (Line& part : wrapped(line.add(sanitize_line(value.empty() ? "none" : value, charset)), columns, 14)) {
      lines.push_back(std::move(part));
    }
  };
  row("interview", settings.interview ? fmt::format("{}, {}", weekday_name(*settings.interview), to_string(*settings.interview))
                                      : std::string());
  row("minutes", minutes);
  row("rest", rest);
  row("profile", settings.profile);
  row("role", settings.role);
  row("language", settings.language);
  row("time", settings.time ? fmt::format("{:02}:{:02}", settings.time->hour, settings.time->minute) : std::string());
  row("alarm", settings.alarm_minutes ? fmt::format("{} min before", *settings.alarm_minutes) : std::string());
  return lines;
}

}  // namespace rehearse
