#include "views/failure_text.hpp"

#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"
#include "views/counterexample_text.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

std::string verdict_text(const FailureEntry& entry) {
  if (!entry.judged) return "not submitted";
  return std::string(title(entry.verdict)) + (is_unconfined(entry.confinement) ? " (no sandbox)" : "");
}

Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

ordered_json entry_json(const FailureEntry& entry) {
  ordered_json groups = ordered_json::array();
  for (const GroupOutcome& group : entry.groups) {
    groups.push_back({{"name", group.group},
                      {"verdict", abbreviation(group.verdict)},
                      {"passed", group.passed},
                      {"total", group.total},
                      {"skipped", group.skipped}});
  }
  ordered_json json{{"id", entry.id},
                    {"session", entry.session},
                    {"task", entry.task},
                    {"slug", entry.slug},
                    {"title", entry.title},
                    {"difficulty", entry.difficulty},
                    {"topics", entry.topics},
                    {"language", entry.language},
                    {"at", entry.wall.count()},
                    {"verdict", entry.judged ? ordered_json(abbreviation(entry.verdict)) : ordered_json()},
                    {"groups", groups},
                    {"tags", entry.tags},
                    {"rules", entry.rules},
                    {"causes", entry.causes},
                    {"intention", entry.intention},
                    {"patterns", entry.patterns},
                    {"failing_source", entry.failing_source},
                    {"passing_source", entry.passing_source},
                    {"state", to_string(entry.state)}};
  if (!entry.recovered_by.empty()) json["recovered_by"] = entry.recovered_by;
  if (entry.due) json["due"] = *entry.due;
  if (entry.confinement) json["confinement"] = *entry.confinement;
  if (entry.failure) {
    json["failure"] = {{"name", entry.failure->name},           {"reason", entry.failure->reason},
                       {"arguments", entry.failure->arguments}, {"answer", entry.failure->answer},
                       {"output", entry.failure->output},       {"stderr", entry.failure->standard_error}};
  }
  if (entry.counterexample) {
    const CounterexampleSought& found = *entry.counterexample;
    json["counterexample"] = {{"literal", found.literal}, {"arguments", found.arguments}, {"answer", found.answer},
                              {"output", found.output},   {"reason", found.reason},       {"scalars", found.scalars}};
  }
  return json;
}

}  // namespace

std::vector<Line> failure_table(const std::vector<FailureEntry>& entries, int columns, Charset charset) {
  Table table;
  table.rows.push_back({Line("entry", style::bold), Line("problem", style::bold), Line("result", style::bold),
                        Line("cause", style::bold), Line("state", style::bold), Line("due", style::bold)});
  for (const FailureEntry& entry : entries) {
    const bool recovered = entry.state == FailureState::recovered;
    table.rows.push_back({cell(entry.id, charset, style::accent), cell(entry.slug, charset), cell(verdict_text(entry), charset),
                          cell(fmt::format("{}", fmt::join(entry.causes, ", ")), charset),
                          cell(to_string(entry.state), charset, recovered ? style::good : style::warning),
                          cell(entry.due.value_or("-"), charset, style::dim)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> failure_lines(const FailureEntry& entry, int columns, Charset charset) {
  std::vector<Line> lines;
  const auto fact = [&](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    Line line(name, style::dim);
    auto part = wrapped(line.pad_to(13).add(sanitize_line(value, charset)), columns, 13);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  };
  lines.push_back(cell(entry.title, charset, style::bold));
  fact("problem", fmt::format("{}, {} ({})", entry.slug, entry.difficulty, fmt::join(entry.topics, ", ")));
  fact("when", fmt::format("{}, in {}", date_time_text(entry.wall), entry.language));
  fact("state", entry.recovered_by.empty() ? std::string(to_string(entry.state))
                                           : fmt::format("{}, by {}", to_string(entry.state), entry.recovered_by));
  fact("due", entry.due.value_or(""));
  fact("pattern", fmt::format("{}", fmt::join(entry.patterns, ", ")));
  fact("result", verdict_text(entry));
  fact("tags", fmt::format("{}", fmt::join(entry.tags, ", ")));
  for (const std::string& rule : entry.rules)
    fact(&rule == &entry.rules.front() ? "findings" : "", std::string(rule_title(rule)));
  fact("causes", fmt::format("{}", fmt::join(entry.causes, ", ")));
  fact("next time", entry.intention);
  if (!entry.failure) return lines;
  RunReport report;
  report.verdict = entry.verdict;
  report.unconfined = is_unconfined(entry.confinement);
  for (const GroupOutcome& group : entry.groups)
    report.groups.push_back({group.group, group.verdict, group.passed, group.total, group.skipped});
  report.failure = failure_of(*entry.failure);
  if (entry.counterexample) report.counterexample = counterexample_of(*entry.counterexample);
  lines.emplace_back();
  auto part = report_lines(report, columns, charset, ReportDetail::full);
  std::move(part.begin(), part.end(), std::back_inserter(lines));
  return lines;
}

std::string failures_json(const std::vector<FailureEntry>& entries) {
  ordered_json json{{"schema", 1}, {"entries", ordered_json::array()}};
  for (const FailureEntry& entry : entries) json["entries"].push_back(entry_json(entry));
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
