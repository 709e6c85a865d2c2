#include <algorithm>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <sys/stat.h>

#include "rehearse/review/line_diff.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "state.hpp"

// Sources and what the judge says of them: snapshots, runs, submissions, and the end of a session.
namespace rehearse {
namespace {

struct Source {
  std::string text;
  std::string hash;
  std::optional<NewEvent> snapshot;  // if it has changed since the last one
};

// The source as it stands in the workspace, kept in the store.
Result<Source> take_source(Practice::State& state, const Session& session, int task) {
  const auto workspace = state.workspace_of_task(session, task);
  if (!workspace) return unexpected(workspace.error());
  auto text = read_file(workspace->solution, max_source_bytes);
  if (!text) return unexpected(text.error());
  Source source{std::move(*text), "", std::nullopt};
  source.hash = content_hash(source.text);
  const TaskState& known = session.tasks[static_cast<std::size_t>(task)];
  if (known.last_snapshot && known.last_snapshot->hash == source.hash) return source;

  std::string before;
  if (known.last_snapshot) {
    auto stored = state.log.recall_source(known.last_snapshot->hash);
    if (!stored) return unexpected(stored.error());
    before = std::move(*stored);
  } else {
    const auto problem = state.problem_of(session, task);
    const auto language = state.language_of(session);
    if (problem && language) before = (*language)->stub(problem->signature);
  }
  if (!known.last_snapshot && before == source.text) return source;  // the untouched stub is no work of the candidate's
  source.snapshot = NewEvent{
      task,
      Snapshot{source.hash, workspace->solution.filename().string(),
               static_cast<int>(std::count(source.text.begin(), source.text.end(), '\n')), changed_lines(before, source.text)},
      source.text};
  return source;
}

// What the candidate asked for may take the seconds that the cause of a crash takes to find; what a save starts may not.
JudgeOptions diagnosing(JudgeOptions options) {
  options.diagnose = Diagnose::crashes;
  return options;
}

std::optional<FailingCrash> failing_crash(const std::optional<Crash>& crash) {
  if (!crash) return std::nullopt;
  return FailingCrash{
      std::string(to_string(crash->kind)), crash->type, crash->line, crash->function, crash->summary, crash->report};
}

FailingCase failing_case(const CaseResult& result) {
  return {result.name,
          std::string(to_string(result.group)),
          result.tags,
          result.verdict,
          result.reason,
          result.arguments.text,
          result.answer.text,
          result.output.text,
          result.standard_error.text,
          failing_crash(result.crash),
          result.state_left_over};
}

std::optional<FailingCase> first_failure(const Judgement& judgement) {
  const CaseResult* failure = judgement.first_failure();
  return failure == nullptr ? std::nullopt : std::optional(failing_case(*failure));
}

BuildFinished build_event(const Judgement& judgement, const std::string& hash) {
  return {judgement.build.ok, judgement.build.duration, judgement.build.cached, judgement.build.log, hash};
}

RunFinished run_event(const Judgement& judgement, const std::string& hash, bool on_save) {
  RunFinished run;
  run.hash = hash;
  run.verdict = judgement.verdict;
  run.failure = first_failure(judgement);
  run.on_save = on_save;
  run.confinement = to_string(judgement.confinement);
  for (const auto& group : judgement.groups) {
    const bool own = group.group == CaseGroup::own;
    (own ? run.own_passed : run.samples_passed) += group.passed;
    (own ? run.own_total : run.samples_total) += group.total;
  }
  return run;
}

SubmitFinished submit_event(const Judgement& judgement, const std::string& hash, bool automatic) {
  SubmitFinished submit;
  submit.hash = hash;
  submit.verdict = judgement.verdict;
  for (const auto& group : judgement.groups) {
    submit.groups.push_back({std::string(to_string(group.group)), group.verdict, group.passed, group.total, group.skipped});
  }
  submit.failure = first_failure(judgement);
  submit.cpu = judgement.cpu;
  submit.memory_bytes = judgement.memory_bytes;
  submit.automatic = automatic;
  submit.confinement = to_string(judgement.confinement);
  return submit;
}

std::optional<Error> ended_refusal(const Session& session) {
  if (!session.ended) return std::nullopt;
  return Error{ErrorCode::conflict, "the session ended while this was being judged", "see it: rehearse postmortem"};
}

bool saved_by_the_deadline(const std::filesystem::path& file, Millis deadline) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return false;
  const auto saved = std::chrono::seconds{status.st_mtim.tv_sec} + std::chrono::nanoseconds{status.st_mtim.tv_nsec};
  return saved <= deadline;
}

// The source a task ends with: what stands in the file, unless time was up before it was saved; else the last snapshot.
Result<Source> final_source(Practice::State& state, const Session& session, int task, EndReason reason) {
  const auto workspace = state.workspace_of_task(session, task);
  if (!workspace) return unexpected(workspace.error());
  if (reason != EndReason::time_up || saved_by_the_deadline(workspace->solution, session.deadline_wall())) {
    // A file that is gone or too large must not keep the session from ending: the last snapshot stands in.
    if (auto source = take_source(state, session, task)) return source;
  }
  const TaskState& known = session.tasks[static_cast<std::size_t>(task)];
  if (!known.last_snapshot) return Source{};
  auto stored = state.log.get_source(known.last_snapshot->hash);
  if (!stored) return unexpected(stored.error());
  return Source{std::move(*stored), known.last_snapshot->hash, std::nullopt};
}

bool needs_judging(const Session& session, int task, const Source& source) {
  const TaskState& known = session.tasks[static_cast<std::size_t>(task)];
  if (!source.snapshot && !known.last_snapshot) return false;  // nothing was written
  if (known.solved) return false;
  // A submission that the judge failed on is no verdict: it is made again.
  const bool judged = std::any_of(known.submits.begin(), known.submits.end(),
                                  [](const auto& submit) { return submit.verdict != Verdict::judge_error; });
  if (session.started.strict && judged) return false;
  return !judged || known.submits.back().hash != source.hash;
}

// The submission that the end of a session makes for a task. An outcome in every case: a session must be able to end.
Result<SubmitFinished> final_submit(Practice::State& state, const Session& session, int task, const Source& source,
                                    const JudgeOptions& options) {
  const auto problem = state.problem_of(session, task);
  const auto judge = state.judge();
  if (problem && judge) {
    const auto judgement = (*judge)->judge(*problem, {session.started.language, source.text}, diagnosing(options));
    if (judgement) return submit_event(*judgement, source.hash, true);
    if (judgement.error().code == ErrorCode::interrupted) return unexpected(judgement.error());
  }
  SubmitFinished unjudged;
  unjudged.hash = source.hash;
  unjudged.verdict = Verdict::judge_error;
  unjudged.automatic = true;
  return unjudged;
}

}  // namespace

Result<bool> Practice::snapshot() {
  bool taken = false;
  const auto done = state_->act(Action::run, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    auto source = take_source(*state_, session, session.current_task);
    if (!source) return unexpected(source.error());
    taken = source->snapshot.has_value();
    return taken ? std::vector{std::move(*source->snapshot)} : std::vector<NewEvent>{};
  });
  if (!done) return unexpected(done.error());
  return taken;
}

Result<void> Practice::prepare(const JudgeOptions& options) {
  const auto session = state_->current_session();
  if (!session) return unexpected(session.error());
  const auto problem = state_->problem_of(*session, session->current_task);
  if (!problem) return unexpected(problem.error());
  const auto judge = state_->judge();
  if (!judge) return unexpected(judge.error());
  if (auto warm = (*judge)->warm_up(session->started.language); !warm) return warm;
  return (*judge)->prepare_cases(*problem, options).map([](const CaseSet&) {});
}

Result<Judgement> Practice::State::run(const MakeCases& make, bool on_save, const JudgeOptions& options) {
  const auto session = current_session();
  if (!session) return unexpected(session.error());
  const int task = session->current_task;
  const auto problem = problem_of(*session, task);
  if (!problem) return unexpected(problem.error());
  const auto workspace = workspace_of_task(*session, task);
  if (!workspace) return unexpected(workspace.error());
  const auto cases = make(*session, *problem, *workspace);
  if (!cases) return unexpected(cases.error());
  auto source = read_file(workspace->solution, max_source_bytes);
  if (!source) return unexpected(source.error());
  const auto judge = this->judge();
  if (!judge) return unexpected(judge.error());

  auto judgement =
      (*judge)->judge(*problem, {session->started.language, *source}, *cases, on_save ? options : diagnosing(options));
  (*judge)->start_ahead();
  if (!judgement) return judgement;
  const std::string hash = content_hash(*source);
  const auto recorded = append(session->id, [&](const Session& now) -> Result<std::vector<NewEvent>> {
    if (auto refused = ended_refusal(now)) return unexpected(*refused);
    std::vector<NewEvent> events{{task, build_event(*judgement, hash), *source}};
    if (judgement->build.ok) events.push_back({task, run_event(*judgement, hash, on_save)});
    return events;
  });
  if (!recorded) return unexpected(recorded.error());
  return judgement;
}

Result<Judgement> Practice::run(bool on_save, const JudgeOptions& options) {
  if (auto taken = snapshot(); !taken) return unexpected(taken.error());
  const auto samples_and_own = [](const Session&, const Problem& problem, const Workspace& workspace) -> Result<CaseSet> {
    auto own = own_cases(workspace, problem);
    if (!own) return unexpected(own.error());
    CaseSet cases{{CaseGroup::sample, problem.sample}};
    if (!own->empty()) cases.push_back({CaseGroup::own, std::move(*own)});
    return cases;
  };
  return state_->run(samples_and_own, on_save, options);
}

Result<Judgement> Practice::run_case(std::string_view text, ExpectedAnswer expected, const JudgeOptions& options) {
  if (auto taken = snapshot(); !taken) return unexpected(taken.error());
  const auto one = [&](const Session& session, const Problem& problem, const Workspace&) -> Result<CaseSet> {
    auto given = own_case(text, 1, problem.signature);
    if (!given) return unexpected(given.error());
    const auto valid = problem.signature.is_program ? Result<void>{} : problem.input.validate(given->arguments);
    if (!valid) {
      return unexpected(ErrorCode::bad_input, "this is no input of the problem: " + valid.error().message,
                        "its limits: rehearse show " + problem.slug);
    }
    if (expected == ExpectedAnswer::wanted) {
      auto answer = state_->expected_answer(session, problem, given->arguments, options.stop);
      if (!answer) return unexpected(answer.error());
      given->answer = std::move(*answer);
    }
    return CaseSet{{CaseGroup::own, {std::move(*given)}}};
  };
  return state_->run(one, false, options);
}

Result<SubmitReceipt> Practice::submit(const JudgeOptions& options) {
  // Refused before the work, and looked at again before it is recorded: another terminal may have submitted meanwhile.
  const auto stream = state_->current_stream();
  if (!stream) return unexpected(stream.error());
  const auto session = state_->session(*stream);
  if (!session) return unexpected(session.error());
  const Instant started = state_->clock.now();  // what is submitted in time counts, however long the judge takes
  if (auto refused = refusal(*session, Action::submit, started)) return unexpected(*refused);
  const int task = session->current_task;
  const auto problem = state_->problem_of(*session, task);
  if (!problem) return unexpected(problem.error());
  auto source = take_source(*state_, *session, task);
  if (!source) return unexpected(source.error());
  if (auto taken = snapshot(); !taken) return unexpected(taken.error());
  const auto judge = state_->judge();
  if (!judge) return unexpected(judge.error());

  auto judgement = (*judge)->judge(*problem, {session->started.language, source->text}, diagnosing(options));
  (*judge)->start_ahead();
  if (!judgement) return unexpected(judgement.error());
  const auto recorded = state_->append(*stream, [&](const Session& now) -> Result<std::vector<NewEvent>> {
    if (auto refused = ended_refusal(now)) return unexpected(*refused);
    if (auto refused = refusal(now, Action::submit, started)) return unexpected(*refused);
    std::vector<NewEvent> events{{task, build_event(*judgement, source->hash), source->text}};
    if (judgement->build.ok) events.push_back({task, submit_event(*judgement, source->hash, false)});
    return events;
  });
  if (!recorded) return unexpected(recorded.error());
  // A compile error is no submission and tells nothing that the compiler would not: it shows even while sealed.
  if (recorded->sealed() && judgement->build.ok) return SubmitReceipt{true, std::nullopt};
  return SubmitReceipt{recorded->sealed(), std::move(*judgement)};
}

Result<SessionView> Practice::State::end(const std::string& stream, EndReason reason, const JudgeOptions& options) {
  const auto before = session(stream);
  if (!before) return unexpected(before.error());
  std::vector<NewEvent> events;
  for (int task = 0; task < static_cast<int>(before->tasks.size()); ++task) {
    if (before->ended || reason == EndReason::abandoned) break;
    const TaskState& state = before->tasks[static_cast<std::size_t>(task)];
    if (!state.served) continue;
    if (!is_coding(state.plan.mode)) {
      for (auto& event : leave(*before, task)) events.push_back(std::move(event));
      continue;
    }
    auto source = final_source(*this, *before, task, reason);
    if (!source) return unexpected(source.error());
    if (source->snapshot) events.push_back(*source->snapshot);
    if (!needs_judging(*before, task, *source)) continue;
    auto submit = final_submit(*this, *before, task, *source, options);
    if (!submit) return unexpected(submit.error());
    events.push_back({task, std::move(*submit)});
  }
  const int current = before->current_task;
  return append(stream,
                [&](const Session& now) -> Result<std::vector<NewEvent>> {
                  if (now.ended) return std::vector<NewEvent>{};  // another terminal was faster
                  auto all = events;
                  all.push_back({current, SessionEnded{reason}});
                  return all;
                })
      .map([&](Session ended) {
        static_cast<void>(backup_if_due());  // the session has ended whether or not there is room for a copy
        return view_of(std::move(ended));
      });
}

Result<SessionView> Practice::finish(EndReason reason, const JudgeOptions& options) {
  const auto session = state_->current_session();
  if (!session) return unexpected(session.error());
  const Instant now = state_->clock.now();
  if (session->ended) return state_->view_of(*session);
  if (session->time_is_up(now)) reason = EndReason::time_up;
  return state_->end(session->id, reason, options);
}

}  // namespace rehearse
