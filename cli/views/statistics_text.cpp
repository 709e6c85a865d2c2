#include "views/statistics_text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rehearse/review/plan_settings.hpp"
#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"
#include "screen/raster.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

using std::chrono::days;

constexpr int shown_weeks = 12;

std::string counted(int count, std::string_view noun) { return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s"); }

Line head(std::string_view text) { return Line(text, style::bold); }
Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

double share(int count, int of) { return of == 0 ? 0 : static_cast<double>(count) / of; }
std::string of_text(int count, int of) { return fmt::format("{} of {}", count, of); }

void add(std::vector<Line>& lines, std::vector<Line> more) {
  for (Line& line : more) lines.push_back(std::move(line));
}

std::vector<Line> sentence(const std::string& text, int columns, Charset charset) {
  return wrapped(Line(sanitize_line(text, charset)), columns);
}

// Figures of the last twelve weeks, those without any as zero.
template <class Week, class F>
std::string by_week(const std::vector<Week>& weeks, Day today, F figure, Charset charset) {
  const Day last = today - days{weekday_of(today)};
  std::vector<double> values(shown_weeks, 0.0);
  for (const Week& week : weeks) {
    const auto ago = (last - week.monday).count() / 7;
    if (ago >= 0 && ago < shown_weeks) values[static_cast<std::size_t>(shown_weeks - 1 - ago)] = figure(week);
  }
  return sparkline(values, charset);
}

std::vector<Line> phase_lines(const Statistics& statistics, int columns, Charset charset) {
  const auto& phases = statistics.phases;
  if (phases.empty() || phases.front().tasks == 0) {
    return sentence("No timed task yet in which the phases were told apart: rehearse phase next says that you go on.", columns,
                    charset);
  }
  Table table;
  table.right = {false, true, true, false, true};
  table.rows.push_back({head("phase"), head("median"), head("budget"), head("of all its time"), head("over 150%")});
  const int room = std::clamp(columns - 52, 6, 20);
  for (const PhaseStatistics& phase : phases) {
    const double used =
        phase.budget.count() == 0 ? 0 : static_cast<double>(phase.spent.count()) / static_cast<double>(phase.budget.count());
    Line spent(fmt::format("{:>4.0f}% ", used * 100));
    spent.add(bar(used / 2, room, charset), used > 1.5 ? style::warning : style::accent);
    table.rows.push_back({Line(phase_title(phase.phase)), Line(timer_text(phase.median)),
                          Line(timer_text(phase.budget / phase.tasks)), std::move(spent),
                          Line(of_text(phase.over, phase.tasks))});
  }
  auto lines = layout_table(table, columns, charset);
  add(lines, wrapped(Line(fmt::format("From {}; a full bar is twice the budget.", counted(phases.front().tasks, "timed task")),
                          style::dim),
                     columns));
  return lines;
}

std::vector<Line> verdict_lines(const Statistics& statistics, int columns, Charset charset) {
  const VerdictStatistics& verdicts = statistics.verdicts;
  std::vector<Line> lines = sentence(
      fmt::format("{}: {} solved, {} of them without a struggle, {} accepted at the first submission.",
                  counted(verdicts.attempts, "attempt"), verdicts.solved, verdicts.clean, verdicts.first_submit_accepted),
      columns, charset);
  if (verdicts.verdicts.empty()) return lines;
  const int room = std::clamp(columns - 40, 6, 30);
  lines.emplace_back();
  lines.emplace_back("The last submission of each attempt", style::bold);
  for (const VerdictCount& each : verdicts.verdicts) {
    Line line("  ");
    line.add(title(each.verdict)).pad_to(26).add(fmt::format("{:>4}  ", each.count));
    line.add(bar(share(each.count, verdicts.submitted), room, charset),
             each.verdict == Verdict::accepted ? style::good : style::warning);
    lines.push_back(std::move(line));
  }
  if (!verdicts.groups.empty()) {
    lines.emplace_back();
    lines.emplace_back("By group of cases", style::bold);
  }
  for (const GroupStatistics& group : verdicts.groups) {
    std::string counts;
    for (const VerdictCount& each : group.verdicts) {
      counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", abbreviation(each.verdict), each.count);
    }
    Line line("  ");
    line.add(sanitize_line(group.group, charset)).pad_to(12).add(sanitize_line(counts, charset));
    add(lines, wrapped(line.add(fmt::format("  ({} ran it)", counted(group.judged, "attempt")), style::dim), columns, 14));
  }
  if (verdicts.tags.empty()) return lines;
  lines.emplace_back();
  lines.emplace_back("By tag of the case that failed first", style::bold);
  for (const TagStatistics& tag : verdicts.tags) {
    Line line("  ");
    line.add(sanitize_line(tag.tag, charset), style::accent);
    line.add(fmt::format(": {} of your last {} wrong answers", tag.recent, tag.recent_of));
    add(lines, wrapped(line.add(fmt::format("  ({} of all {})", tag.failures, tag.of), style::dim), columns, 4));
  }
  return lines;
}

std::vector<Line> topic_lines(const Statistics& statistics, int columns, Charset charset) {
  if (statistics.topics.empty()) return sentence("No topic was practised yet.", columns, charset);
  Table table;
  table.right = {false, true, true, true, true, false, false};
  table.rows.push_back(
      {head("topic"), head("attempts"), head("solved"), head("clean"), head("time/par"), head("12 weeks"), head("last")});
  for (const TopicStatistics& topic : statistics.topics) {
    const std::string weeks = by_week(
        topic.weeks, statistics.today, [](const TopicWeek& week) { return static_cast<double>(week.attempts); }, charset);
    table.rows.push_back({cell(topic.topic, charset), Line(std::to_string(topic.attempts)), Line(std::to_string(topic.solved)),
                          Line(std::to_string(topic.clean)),
                          Line(topic.time_to_par ? fmt::format("{:.2f}", *topic.time_to_par) : "-"), Line(weeks, style::accent),
                          Line(to_string(topic.last), style::dim)});
  }
  auto lines = layout_table(table, columns, charset);
  add(lines, wrapped(Line("Clean is solved without a deep hint or a wrong submission; time/par the median of the solved ones. "
                          "rehearse skill says how strong you are at each, and how sure that is.",
                          style::dim),
                     columns));
  return lines;
}

std::vector<Line> calibration_lines(const Statistics& statistics, int columns, Charset charset) {
  const CalibrationStatistics& calibration = statistics.calibration;
  if (calibration.scored == 0 && calibration.predicted == 0) {
    return sentence(
        "Nothing to compare yet: rehearse postmortem asks for your own score and verdict before it shows the results.", columns,
        charset);
  }
  std::vector<Line> lines;
  if (calibration.scored > 0) {
    add(lines,
        sentence(fmt::format("Your own score lies {:.2f} points {} the measured one on average of {}; in {} of them at most "
                             "half a point apart.",
                             std::abs(calibration.difference), calibration.difference < 0 ? "below" : "above",
                             counted(calibration.scored, "session"), calibration.within_half),
                 columns, charset));
    lines.emplace_back();
    Table table;
    table.right = {false, true, true, true, true};
    table.rows.push_back({head("of 1 to 4"), head("your own"), head("measured"), head("difference"), head("sessions")});
    for (const DimensionStatistics& each : calibration.dimensions) {
      table.rows.push_back({cell(each.dimension, charset), Line(fmt::format("{:.2f}", each.self)),
                            Line(fmt::format("{:.2f}", each.measured)), Line(fmt::format("{:+.2f}", each.self - each.measured)),
                            Line(std::to_string(each.scored))});
    }
    add(lines, layout_table(table, columns, charset));
    lines.emplace_back();
  }
  if (calibration.predicted > 0) {
    add(lines, sentence(fmt::format("Verdicts: {} of {} predictions were right; {} hoped for more, {} for less than came.",
                                    calibration.right, calibration.predicted, calibration.hopeful, calibration.doubtful),
                        columns, charset));
  }
  return lines;
}

std::vector<std::string> rhythm_sentences(const Statistics& statistics) {
  const Rhythm& rhythm = statistics.activity.rhythm;
  if (rhythm.days == 0) return {"No day of practice yet. The first one counts as much as any."};
  std::vector<std::string> sentences{
      fmt::format("Practised on {}, {} of them in the last 28; {} and {} in {}.", counted(rhythm.days, "day"), rhythm.last_28,
                  counted(rhythm.sessions, "session"), counted(rhythm.attempts, "attempt"), duration_text(rhythm.practised))};
  if (rhythm.run_days >= 2) {
    sentences.push_back(fmt::format("{} days in a row{}.", rhythm.run_days,
                                    rhythm.run_days == rhythm.longest_run_days ? ", your longest run so far" : ""));
  } else if (rhythm.run_weeks >= 2) {
    sentences.push_back(fmt::format("{} weeks in a row with practice in each.", rhythm.run_weeks));
  } else if (rhythm.run_days == 0) {
    sentences.emplace_back("Days off are part of it: what was practised stays practised.");
  }
  return sentences;
}

std::vector<Line> activity_part(const Statistics& statistics, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const std::string& text : rhythm_sentences(statistics)) add(lines, sentence(text, columns, charset));
  lines.emplace_back();
  add(lines, activity_lines(statistics, columns, charset));
  return lines;
}

std::vector<Line> language_lines(const Statistics& statistics, int columns, Charset charset) {
  std::vector<Line> lines = sentence(statistics.languages.verdict, columns, charset);
  if (statistics.languages.languages.empty()) return lines;
  lines.emplace_back();
  Table table;
  table.right = {false, true, true, true, true, true, true};
  table.rows.push_back({head("language"), head("attempts"), head("solved"), head("samples passed"), head("after"),
                        head("of par"), head("failed builds")});
  for (const LanguageStatistics& each : statistics.languages.languages) {
    table.rows.push_back({cell(each.language, charset), Line(std::to_string(each.attempts)), Line(std::to_string(each.solved)),
                          Line(of_text(each.passed, each.attempts)), Line(each.first_pass ? timer_text(*each.first_pass) : "-"),
                          Line(each.first_pass_to_par ? fmt::format("{:.0f}%", *each.first_pass_to_par * 100) : "-"),
                          Line(fmt::format("{} in {}", each.builds_failed, each.attempts_with_failed_builds))});
  }
  add(lines, layout_table(table, columns, charset));
  add(lines,
      wrapped(Line("Medians, of what was solved as in an interview; failed builds in so many attempts.", style::dim), columns));
  return lines;
}

std::vector<Line> cause_lines(const Statistics& statistics, int columns, Charset charset) {
  if (statistics.causes.empty())
    return sentence("No causes were found yet: they come from reviewed sessions.", columns, charset);
  Table table;
  table.right = {false, true, true, true, true, true, false};
  table.rows.push_back({head("cause"), head("cost"), head("found"), head("confirmed"),
                        head(fmt::format("last {}", statistics.recent_sessions)),
                        head(statistics.sessions_before > 0 ? fmt::format("{} before", statistics.sessions_before) : "before"),
                        head("12 weeks")});
  for (const CauseStatistics& cause : statistics.causes) {
    const std::string weeks = by_week(
        cause.weeks, statistics.today, [](const CauseWeek& week) { return static_cast<double>(week.found); }, charset);
    table.rows.push_back({cell(cause.cause, charset), Line(duration_text(cause.lost)), Line(std::to_string(cause.found)),
                          Line(std::to_string(cause.confirmed)), Line(std::to_string(cause.recent)),
                          Line(statistics.sessions_before > 0 ? std::to_string(cause.before) : "-"),
                          Line(weeks, style::accent)});
  }
  auto lines = layout_table(table, columns, charset);
  add(lines, wrapped(Line("Sessions in which it was found, among the last ones and those before; rejected findings left out.",
                          style::dim),
                     columns));
  return lines;
}

// The rest stands in the part.
std::string first_sentence(const std::string& text) {
  const auto end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

std::string phase_sentence(const Statistics& statistics) {
  const PhaseStatistics* worst = nullptr;
  for (const PhaseStatistics& phase : statistics.phases) {
    if (phase.tasks > 0 && (worst == nullptr || phase.over > worst->over)) worst = &phase;
  }
  if (worst == nullptr) return "No timed task with phases yet.";
  if (worst->over == 0) return fmt::format("No phase ran over in {}.", counted(worst->tasks, "timed task"));
  return fmt::format("{} runs over most: in {} of {} timed tasks, {} where {} is planned.", phase_title(worst->phase),
                     worst->over, worst->tasks, timer_text(worst->median), timer_text(worst->budget / worst->tasks));
}

std::string topic_sentence(const Statistics& statistics) {
  if (statistics.topics.empty()) return "None yet.";
  std::string text;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, statistics.topics.size()); ++i) {
    const TopicStatistics& topic = statistics.topics[i];
    text += fmt::format("{}{} {} of {} solved", text.empty() ? "Most practised: " : ", ", topic.topic, topic.solved,
                        topic.attempts);
  }
  return text + ".";
}

std::string cause_sentence(const Statistics& statistics) {
  if (statistics.causes.empty()) return "None found yet.";
  const CauseStatistics& cause = statistics.causes.front();
  return fmt::format("{} cost most: {} in {}.", cause.cause, duration_text(cause.lost), counted(cause.sessions, "session"));
}

std::string calibration_sentence(const Statistics& statistics) {
  const CalibrationStatistics& calibration = statistics.calibration;
  if (calibration.scored + calibration.predicted == 0) return "Nothing scored or predicted yet.";
  return fmt::format("Own score {:+.2f} off over {}; {} of {} predictions right.", calibration.difference,
                     counted(calibration.scored, "session"), calibration.right, calibration.predicted);
}

}  // namespace

const std::vector<StatisticsPart>& statistics_parts() {
  static const std::vector<StatisticsPart> parts = {
      {"phases", "Time in each phase", phase_lines},
      {"verdicts", "Verdicts", verdict_lines},
      {"topics", "Topics", topic_lines},
      {"calibration", "Calibration", calibration_lines},
      {"activity", "Days of practice", activity_part},
      {"hours", "Hours of the day", hours_lines},
      {"languages", "Languages compared", language_lines},
      {"rubric", "The rubric over time", rubric_lines},
      {"causes", "Causes", cause_lines},
  };
  return parts;
}

const StatisticsPart* find_statistics_part(std::string_view name) {
  const auto& parts = statistics_parts();
  const auto found = std::ranges::find(parts, name, &StatisticsPart::name);
  return found == parts.end() ? nullptr : &*found;
}

std::vector<Line> statistics_overview(const Statistics& statistics, int columns, Charset charset) {
  std::vector<Line> lines = activity_part(statistics, columns, charset);
  if (!statistics.activity.days.empty()) lines.pop_back();  // the legend stands with the part
  lines.emplace_back();
  const VerdictStatistics& verdicts = statistics.verdicts;
  const auto row = [&](std::string_view name, const std::string& text) {
    Line line(name, style::bold);
    line.pad_to(13).add(sanitize_line(text, charset));
    add(lines, wrapped(line, columns, 13));
  };
  row("verdicts", fmt::format("{} of {} solved, {} without a struggle.", verdicts.solved, counted(verdicts.attempts, "attempt"),
                              verdicts.clean));
  row("phases", phase_sentence(statistics));
  row("topics", topic_sentence(statistics));
  row("causes", cause_sentence(statistics));
  row("calibration", calibration_sentence(statistics));
  row("hours", first_sentence(statistics.hours.verdict));
  row("languages", first_sentence(statistics.languages.verdict));
  if (statistics.imported > 0) {
    row("imported",
        fmt::format("{} from elsewhere, which count for cards and skill only.", counted(statistics.imported, "attempt")));
  }
  return lines;
}

}  // namespace rehearse
