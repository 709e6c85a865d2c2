#include "views/session_text.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/session/drill_mode.hpp"
#include "rehearse/terminal/look.hpp"
#include "screen/duration.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

bool difficulty_shows(const Session& session) { return !session.started.strict; }

Line fact(std::string_view name, std::string_view value, Style style = {}) {
  Line line("  ");
  return line.add(name, style::dim).pad_to(15).add(value, style);
}

ordered_json phases_json(const SessionView& view) {
  ordered_json phases = ordered_json::array();
  const auto budgets = view.session.phase_budget();
  for (int i = 0; i < phase_count; ++i) {
    const auto phase = static_cast<Phase>(i);
    phases.push_back({{"name", to_string(phase)},
                      {"spent_ms", view.session.time_in_phase(phase, view.now).count()},
                      {"budget_ms", budgets[static_cast<std::size_t>(i)].count()}});
  }
  return phases;
}

ordered_json task_json(const SessionView& view) {
  const TaskState& task = view.session.task();
  ordered_json json{{"slug", task.plan.slug}, {"title", task.plan.title}, {"number", view.session.current_task + 1}};
  if (difficulty_shows(view.session)) {
    json["difficulty"] = task.plan.difficulty;
    json["topics"] = task.plan.topics;
  }
  if (!task.plan.mode.empty()) json["mode"] = task.plan.mode;
  if (is_coding(task.plan.mode)) {
    json["solution"] = view.workspace.solution.string();
    json["tests"] = view.workspace.tests.string();
  }
  json["hints_taken"] = task.hints_taken;
  json["questions_asked"] = task.clarifications_asked;
  json["subproblems"] = ordered_json::array();
  for (const Subproblem& part : task.subproblems) {
    json["subproblems"].push_back({{"text", part.text}, {"done", part.done}});
  }
  json["contract_stated"] = task.contract.has_value();
  json["submitted"] = !task.submits.empty();
  if (task.last_run) {
    json["last_run"] = {{"verdict", abbreviation(task.last_run->verdict)},
                        {"samples_passed", task.last_run->samples_passed},
                        {"samples_total", task.last_run->samples_total},
                        {"own_passed", task.last_run->own_passed},
                        {"own_total", task.last_run->own_total}};
    if (task.last_run->confinement) json["last_run"]["confinement"] = *task.last_run->confinement;
  }
  if (!view.sealed) {
    json["submits"] = task.submits.size();
    if (!task.submits.empty()) {
      const SubmitFinished& last = task.submits.back();
      json["verdict"] = abbreviation(last.verdict);
      if (last.confinement) json["confinement"] = *last.confinement;
    }
  }
  return json;
}

std::string state_of(const Session& session) {
  if (session.ended) return std::string(to_string(*session.ended));
  return session.paused ? "paused" : "running";
}

Line clock_fact(const SessionView& view) {
  const Session& session = view.session;
  const bool capped = session.task().plan.mode == to_string(DrillMode::capped);
  if (!session.timed()) {
    return fact("time", duration_text(session.elapsed(view.now)) + (capped ? ", each phase by the clock" : ", no clock"));
  }
  std::string text = countdown_text(session.time_left(view.now)) + " left of " + duration_text(session.started.budget);
  if (session.paused) {
    text += " (paused)";
  } else {
    text += fmt::format(", until {}", time_text(session.deadline_wall()));
  }
  return fact("time", text, style::bold);
}

Line submit_fact(const SessionView& view, Charset charset) {
  const TaskState& task = view.session.task();
  if (view.sealed) return fact("submission", "recorded");
  return fact("submission", "").add(report_headline(report_of(task.submits.back()), charset));
}

}  // namespace

std::string phase_title(Phase phase) {
  std::string text(to_string(phase));
  if (!text.empty()) text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

std::vector<Line> session_lines(const SessionView& view, Charset charset) {
  const Session& session = view.session;
  const TaskState& task = session.task();
  std::vector<Line> lines;
  Line title(sanitize_line(task.plan.title, charset), style::bold);
  if (session.tasks.size() > 1) {
    title.add(fmt::format("  task {} of {}", session.current_task + 1, session.tasks.size()), style::dim);
  }
  lines.push_back(title);
  lines.push_back(fact("session", sanitize_line(session.id, charset)));
  if (!task.plan.slug.empty()) lines.push_back(fact("problem", task.plan.slug));
  if (!task.plan.mode.empty()) lines.push_back(fact("item", task.plan.mode));
  if (difficulty_shows(session) && !task.plan.difficulty.empty()) {
    lines.push_back(fact("difficulty", fmt::format("{} ({})", task.plan.difficulty, fmt::join(task.plan.topics, ", "))));
  }
  if (session.ended) {
    lines.push_back(fact("ended", std::string(to_string(*session.ended))));
  } else {
    lines.push_back(clock_fact(view));
    if (session.timed()) {
      const auto budget = session.phase_budget()[static_cast<std::size_t>(session.phase)];
      lines.push_back(
          fact("phase", fmt::format("{}, {} of {}", phase_title(session.phase),
                                    timer_text(session.time_in_phase(session.phase, view.now)), timer_text(budget))));
    }
  }
  if (session.recording_open) lines.push_back(fact("recording", sanitize_line(session.recording->file, charset)));
  if (task.last_run) lines.push_back(fact("last run", "").add(report_headline(report_of(*task.last_run), charset)));
  if (!task.submits.empty()) lines.push_back(submit_fact(view, charset));
  if (is_coding(task.plan.mode)) lines.push_back(fact("solution", sanitize_line(view.workspace.solution.string(), charset)));
  return lines;
}

std::string session_json(const SessionView& view) {
  const Session& session = view.session;
  ordered_json json{{"schema", session_schema},
                    {"session", session.id},
                    {"state", state_of(session)},
                    {"profile", session.started.profile},
                    {"language", session.started.language},
                    {"strict", session.started.strict},
                    {"sealed", view.sealed},
                    {"started_at", session.started_at.count()},
                    {"budget_ms", session.started.budget.count()},
                    {"elapsed_ms", session.elapsed(view.now).count()}};
  json["recording"] = session.recording_open;
  if (session.timed()) {
    json["time_left_ms"] = session.time_left(view.now).count();
    json["deadline"] = session.deadline_wall().count();
    json["phase"] = to_string(session.phase);
    json["phases"] = phases_json(view);
  }
  json["tasks"] = session.tasks.size();
  json["task"] = task_json(view);
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
