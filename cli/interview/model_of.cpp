#include "interview/model_of.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "views/report_of.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

// Adds what is not there yet, so that the talk keeps the order in which this screen learnt of it.
void add_once(std::vector<TalkEntry>& talk, TalkEntry entry) {
  const bool known = std::any_of(talk.begin(), talk.end(),
                                 [&](const TalkEntry& other) { return other.kind == entry.kind && other.text == entry.text; });
  if (!known) talk.push_back(std::move(entry));
}

void update_talk(ScreenModel& model, const SessionView& view, const Problem& problem) {
  const Said said = said_so_far(view, problem);
  for (const auto& [question, answer] : said.answers) {
    const bool answered = std::any_of(model.talk.begin(), model.talk.end(), [&, text = answer](const TalkEntry& entry) {
      return entry.kind == TalkEntry::Kind::answer && entry.text == text;
    });
    if (answered) continue;  // asked here, in other words
    add_once(model.talk, {TalkEntry::Kind::question, question});
    model.talk.push_back({TalkEntry::Kind::answer, answer});
  }
  for (std::size_t i = 0; i < said.hints.size(); ++i) {
    add_once(model.talk, {TalkEntry::Kind::hint, said.hints[i], static_cast<int>(i) + 1});
  }
  const TaskState& task = view.session.task();
  if (task.approach) add_once(model.talk, {TalkEntry::Kind::approach, *task.approach});
  if (task.complexity) {
    add_once(model.talk,
             {TalkEntry::Kind::complexity, fmt::format("{} time, {} space", task.complexity->time, task.complexity->space)});
  }
}

}  // namespace

void update_clocks(ScreenModel& model, const Session& session, const Instant& now) {
  model.elapsed = session.elapsed(now);
  model.paused = session.paused;
  if (!is_timed(session)) {
    model.time_left.reset();
    model.phases.clear();
    return;
  }
  model.time_left = session.time_left(now);
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
    model.report.reset();
    model.scroll = 0;
    model.pane = Pane::problem;
  }
  model.task = session.current_task;
  model.task_count = static_cast<int>(session.tasks.size());
  model.budget = session.started.budget;
  model.statement = is_timed(session) ? problem.brief : problem.statement;
  model.solution = view.workspace.solution.string();
  update_clocks(model, session, view.now);
  update_talk(model, view, problem);
  if (!model.report) model.report = last_report(view);
}

std::optional<RunReport> last_report(const SessionView& view) {
  const TaskState& task = view.session.task();
  if (!task.submits.empty()) return view.sealed ? sealed_report() : report_of(task.submits.back());
  if (task.last_run) return report_of(*task.last_run);
  return std::nullopt;
}

}  // namespace rehearse
