#include <algorithm>
#include <utility>

#include "rehearse/base/file.hpp"
#include "state.hpp"

// How the cost of solutions grows: measured on request, and after each accepted submission.
namespace rehearse {
namespace {

std::string name_of(const std::optional<GrowthClass>& growth) {
  return growth ? std::string(to_string(*growth)) : std::string();
}

GrowthMeasured growth_event(const Growth& growth, const std::string& hash) {
  GrowthMeasured event;
  event.hash = hash;
  event.time = name_of(growth.time.fit.growth);
  event.memory = name_of(growth.memory.fit.growth);
  event.target = growth.time.target;
  event.standing = to_string(growth.time.standing);
  event.confidence = static_cast<int>(100 * growth.time.fit.confidence + 0.5);
  event.scale = growth.scale;
  event.input = growth.input;
  event.attested = growth.attested;
  event.reason = growth.time.fit.reason;
  event.summary = summary(growth);
  return event;
}

// The accepted submission whose growth is not known yet.
const SubmitFinished* unmeasured(const TaskState& task) {
  const auto accepted = std::find_if(task.submits.rbegin(), task.submits.rend(),
                                     [](const SubmitFinished& submit) { return submit.verdict == Verdict::accepted; });
  if (accepted == task.submits.rend() || (task.growth && task.growth->hash == accepted->hash)) return nullptr;
  return &*accepted;
}

}  // namespace

// One measured source, on record. `text`: as it stands in the store.
Result<Growth> Practice::State::grow(const Session& session, int task, const std::string& hash, const std::string& text,
                                     const GrowthOptions& options) {
  const auto problem = problem_of(session, task);
  if (!problem) return unexpected(problem.error());
  const auto started_judge = judge();
  if (!started_judge) return unexpected(started_judge.error());
  auto growth = rehearse::measure_growth(**started_judge, *problem, {session.started.language, text}, options);
  if (!growth) return growth;
  const auto recorded = append(session.id, [&](const Session&) -> Result<std::vector<NewEvent>> {
    return std::vector<NewEvent>{{task, growth_event(*growth, hash)}};
  });
  if (!recorded) return unexpected(recorded.error());
  return growth;
}

Result<Growth> Practice::measure_growth(const GrowthOptions& options) {
  const auto session = state_->current_session();
  if (!session) return unexpected(session.error());
  // How long it takes and what it finds would tell of the result.
  if (session->started.strict && session->sealed()) {
    return unexpected(ErrorCode::conflict, "in a strict session nothing is measured before the end",
                      "afterwards: rehearse postmortem");
  }
  const int task = session->current_task;
  const auto workspace = state_->workspace_of_task(*session, task);
  if (!workspace) return unexpected(workspace.error());
  if (!session->ended) {
    if (auto taken = snapshot(); !taken) return unexpected(taken.error());
  }
  const auto source = read_file(workspace->solution, max_source_bytes);
  if (!source) return unexpected(source.error());
  return state_->grow(*session, task, content_hash(*source), *source, options);
}

Result<void> Practice::measure_accepted(std::string_view stream, const GrowthOptions& options) {
  const auto session = state_->session(stream);
  if (!session) return unexpected(session.error());
  if (!session->ended || session->sealed()) return {};
  for (int task = 0; task < static_cast<int>(session->tasks.size()); ++task) {
    const SubmitFinished* submit = unmeasured(session->tasks[static_cast<std::size_t>(task)]);
    if (submit == nullptr) continue;
    const auto source = state_->log.get_source(submit->hash);
    if (!source) return unexpected(source.error());
    if (auto grown = state_->grow(*session, task, submit->hash, *source, options); !grown) return unexpected(grown.error());
  }
  // What was promised is held against what has now been measured.
  const auto measured = state_->session(stream);
  if (!measured) return unexpected(measured.error());
  for (int task = 0; task < static_cast<int>(measured->tasks.size()); ++task) {
    if (auto checked = state_->check_contract(*measured, task, options.stop); !checked) return checked;
  }
  return {};
}

}  // namespace rehearse
