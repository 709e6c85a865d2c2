#include "interview/model_of.hpp"

#include <utility>

#include "rehearse/session/interview.hpp"
#include <fmt/format.h>

#include "views/report_of.hpp"
#include "views/session_text.hpp"
#include "views/talk_of.hpp"

namespace rehearse {
namespace {

// Appends what the log has and the screen does not show yet, in the order of the log.
void update_talk(ScreenModel& model, const TaskState& task) {
  for (; model.talk_shown < task.talk.size(); ++model.talk_shown) {
    for (TalkEntry& entry : talk_of(task.talk[model.talk_shown])) model.talk.push_back(std::move(entry));
  }
}

}  // namespace

void update_clocks(ScreenModel& model, const Session& session, const Instant& now) {
  model.elapsed = session.elapsed(now);
  model.paused = session.paused;
  const auto cap = phase_cap(session, now);
  if (!session.timed() && !cap) {
    model.time_left.reset();
    model.phases.clear();
    return;
  }
  model.time_left = cap ? cap->left : session.time_left(now);
  const auto budgets = session.phase_budget();
  model.phases.resize(phase_count);
  for (int i = 0; i < phase_count; ++i) {
    const auto index = static_cast<std::size_t>(i);
    const auto phase = static_cast<Phase>(i);
    model.phases[index] = {phase_title(phase), session.time_in_phase(phase, now), budgets[index]};
  }
  model.phase = static_cast<int>(session.phase);
}

void update_model(ScreenModel& model, const SessionView& view, const Problem& problem, const std::string& language) {
  const Session& session = view.session;
  const PlannedTask& plan = session.task().plan;
  model.profile = session.started.profile;
  model.language = language;
  model.title = plan.title;
  model.strict = session.started.strict;
  model.difficulty = model.strict ? std::string() : plan.difficulty;
  model.topics = model.strict ? std::vector<std::string>() : plan.topics;
  if (model.task != session.current_task) {
    model.talk.clear();
    model.talk_shown = 0;
    model.report.reset();
    model.scroll = 0;
    model.pane = Pane::problem;
  }
  model.task = session.current_task;
  model.task_count = static_cast<int>(session.tasks.size());
  model.budget = session.timed() ? session.started.budget : plan.budget;
  model.statement = serves_brief(session.started, plan) ? problem.brief : problem.statement;
  model.solution = view.workspace.solution.string();
  update_clocks(model, session, view.now);
  update_talk(model, session.task());
  model.parts.clear();
  const auto& parts = session.task().subproblems;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].done) model.parts.push_back(fmt::format("{}  {}", i + 1, parts[i].text));
  }
  model.parts_done = static_cast<int>(parts.size() - model.parts.size());
  if (!model.report) model.report = last_report(view);
}

std::optional<RunReport> last_report(const SessionView& view) {
  const TaskState& task = view.session.task();
  if (!task.submits.empty()) return view.sealed ? sealed_report() : report_of_submit(task);
  if (task.last_run) return report_of(*task.last_run);
  return std::nullopt;
}

}  // namespace rehearse
