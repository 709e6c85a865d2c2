#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "rehearse/bank/test_case.hpp"
#include "rehearse/base/file.hpp"
#include "state.hpp"

// Why a solution fails: counterexamples to submissions, to the saved solution, and answers on request.
namespace rehearse {
namespace {

constexpr std::string_view kept_as = "counterexample";

std::optional<FailedCase> failed_case(const SubmitFinished& submit) {
  if (!submit.failure) return std::nullopt;
  const auto group = parse_case_group(submit.failure->group);
  if (!group) return std::nullopt;
  return FailedCase{submit.failure->name, *group, submit.failure->verdict, submit.failure->state_left_over.value_or(false)};
}

// The last submission of a task, if there is something to look for that was not looked for yet.
const SubmitFinished* unexplained(const TaskState& task) {
  if (task.submits.empty()) return nullptr;
  const SubmitFinished& submit = task.submits.back();
  const auto failed = failed_case(submit);
  if (!failed || !has_counterexample(*failed) || find_counterexample(task, submit.hash) != nullptr) return nullptr;
  return &submit;
}

CounterexampleSought event_of(const std::optional<Counterexample>& found, const std::string& hash, const Problem& problem) {
  CounterexampleSought event;
  event.hash = hash;
  if (!found) return event;
  event.origin = to_string(found->origin);
  event.from = found->from;
  event.tried = found->tried;
  event.literal = found->literal;
  event.arguments = to_json_object(found->test_case.arguments, problem.signature);
  event.answer = found->test_case.answer ? to_json(*found->test_case.answer) : std::string();
  event.output = found->result.output.text;
  event.verdict = found->result.verdict;
  event.reason = found->result.reason;
  event.scalars = static_cast<int>(found->scalars);
  event.minimal = found->is_minimal;
  event.took = found->took;
  return event;
}

// Among the candidate's own tests, while there is a folder for them.
std::string keep(Practice::State& state, const Session& session, int task, const Counterexample& found,
                 const Problem& problem) {
  const auto workspace = state.workspace_of_task(session, task);
  if (!workspace) return {};
  std::error_code error;
  if (!std::filesystem::is_directory(workspace->folder, error)) return {};
  return keep_case(*workspace, found.test_case, kept_as, problem.signature).value_or(std::string());
}

Error strict_refusal() {
  return {ErrorCode::conflict, "a strict session does not tell right from wrong before its end",
          "run your own cases without an expected answer: rehearse run --case '...'"};
}

}  // namespace

Result<Value> Practice::State::expected_answer(const Session& session, const Problem& problem, const Arguments& arguments,
                                               std::stop_token stop) {
  if (session.started.strict) return unexpected(strict_refusal());
  const auto judge = this->judge();
  if (!judge) return unexpected(judge.error());
  auto oracle = (*judge)->oracle(problem, std::move(stop));
  if (!oracle) return unexpected(oracle.error());
  auto outcome = oracle->run({"expected", {}, arguments, std::nullopt});
  if (!outcome) return unexpected(outcome.error());
  if (outcome->result.verdict == Verdict::accepted && outcome->output) return std::move(*outcome->output);
  return unexpected(ErrorCode::unavailable,
                    fmt::format("the problem's own solution has no answer to this input: {}", outcome->result.reason),
                    "the statement may promise something of its inputs that this one does not keep");
}

Result<std::vector<CounterexampleSought>> Practice::explain_failures(std::string_view name, const HuntOptions& options) {
  auto stream = name.empty() ? state_->current_stream() : Result<std::string>(std::string(name));
  if (!stream) return unexpected(stream.error());
  const auto session = state_->session(*stream);
  if (!session) return unexpected(session.error());
  std::vector<CounterexampleSought> all;
  if (session->sealed()) return all;
  for (int task = 0; task < static_cast<int>(session->tasks.size()); ++task) {
    const SubmitFinished* submit = unexplained(session->tasks[static_cast<std::size_t>(task)]);
    if (submit == nullptr || options.stop.stop_requested()) continue;
    const auto problem = state_->problem_of(*session, task);
    const auto source = state_->log.get_source(submit->hash);
    if (!problem || !source) continue;  // gone from the bank, or from the store: nothing to look for
    const auto judge = state_->judge();
    if (!judge) return unexpected(judge.error());
    const auto found =
        find_counterexample(**judge, *problem, {session->started.language, *source}, *failed_case(*submit), options);
    if (!found) return unexpected(found.error());
    if (!*found && options.stop.stop_requested()) return all;  // given up, not sought in vain
    CounterexampleSought event = event_of(*found, submit->hash, *problem);
    if (*found) event.saved_as = keep(*state_, *session, task, **found, *problem);
    const auto recorded = state_->append(*stream, [&](const Session& now) {
      const bool is_known = find_counterexample(now.tasks[static_cast<std::size_t>(task)], event.hash) != nullptr;
      return Result<std::vector<NewEvent>>(is_known ? std::vector<NewEvent>{} : std::vector<NewEvent>{{task, event}});
    });
    if (!recorded) return unexpected(recorded.error());
    if (event.is_found()) all.push_back(std::move(event));
  }
  return all;
}

Result<StressOutcome> Practice::stress(const HuntOptions& options) {
  const auto session = state_->current_session();
  if (!session) return unexpected(session.error());
  if (session->started.strict && !session->ended) return unexpected(strict_refusal());
  if (auto taken = session->ended ? Result<bool>(false) : snapshot(); !taken) return unexpected(taken.error());
  const int task = session->current_task;
  const auto problem = state_->problem_of(*session, task);
  if (!problem) return unexpected(problem.error());
  const auto workspace = state_->workspace_of_task(*session, task);
  if (!workspace) return unexpected(workspace.error());
  const auto source = read_file(workspace->solution, max_source_bytes);
  if (!source) return unexpected(source.error());
  const auto judge = state_->judge();
  if (!judge) return unexpected(judge.error());
  auto outcome = rehearse::stress(**judge, *problem, {session->started.language, *source}, options);
  if (!outcome || !outcome->found) return outcome;
  CounterexampleSought event = event_of(outcome->found, content_hash(*source), *problem);
  event.saved_as = keep(*state_, *session, task, *outcome->found, *problem);
  outcome->saved_as = event.saved_as;
  const auto recorded = state_->append(session->id, [&](const Session&) {
    return Result<std::vector<NewEvent>>(std::vector<NewEvent>{{task, event}});
  });
  if (!recorded) return unexpected(recorded.error());
  return outcome;
}

}  // namespace rehearse
