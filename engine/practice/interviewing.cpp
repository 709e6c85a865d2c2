#include <algorithm>
#include <ctime>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "state.hpp"

// What the candidate does in a session beside running and submitting.
namespace rehearse {
namespace {

std::vector<NewEvent> one(const Session& session, Payload payload) {
  return {NewEvent{session.current_task, std::move(payload)}};
}

Result<Profile> profile_for(const InterviewOptions& options) {
  if (options.budget || !options.difficulties.empty() || options.profile == "custom") {
    const Profile* base = find_profile(options.profile);
    std::vector<std::string> difficulties = options.difficulties;
    if (difficulties.empty() && base != nullptr && !base->alternatives.empty()) {
      for (const auto& task : base->alternatives.front()) difficulties.push_back(task.difficulty);
    }
    if (difficulties.empty()) difficulties = {"medium"};
    Profile custom = custom_profile(options.budget.value_or(std::chrono::minutes{45}), difficulties);
    if (base != nullptr) {
      custom.name = base->name;
      custom.strict = base->strict;
    }
    return custom;
  }
  if (const Profile* found = find_profile(options.profile)) return *found;
  std::vector<std::string> names;
  for (const auto& profile : built_in_profiles()) names.push_back(profile.name);
  return unexpected(ErrorCode::not_found, fmt::format("there is no profile \"{}\"", options.profile),
                    fmt::format("choose one of: {}, custom", fmt::join(names, ", ")));
}

PlannedTask planned(const Problem& problem, Millis budget) {
  PlannedTask task;
  task.slug = problem.slug;
  task.title = problem.title;
  task.difficulty = to_string(problem.difficulty);
  task.topics = problem.topics;
  task.patterns = problem.patterns;
  task.budget = budget;
  task.clarifications = static_cast<int>(problem.clarifications.size());
  task.target_time = problem.target.time;
  return task;
}

// "20261121-2359-phone", in local time: what the user sees on the wall.
std::string stream_name(Millis wall, std::string_view profile) {
  const std::time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(wall).count();
  return fmt::format("{:%Y%m%d-%H%M%S}-{}", fmt::localtime(seconds), profile);
}

// Two sessions may begin in the same second.
std::string free_name(const std::string& name, const std::vector<StreamSummary>& known) {
  const auto is_taken = [&](const std::string& candidate) {
    return std::any_of(known.begin(), known.end(), [&](const StreamSummary& stream) { return stream.id == candidate; });
  };
  std::string free = name;
  for (int i = 2; is_taken(free); ++i) free = fmt::format("{}-{}", name, i);
  return free;
}

Result<std::vector<SelectedTask>> named_tasks(const InterviewOptions& options, const Profile& profile) {
  std::vector<SelectedTask> tasks;
  const auto share = profile.budget / static_cast<int>(options.problems.size());
  for (const auto& slug : options.problems) tasks.push_back({slug, share});
  return tasks;
}

}  // namespace

Result<SessionView> Practice::State::begin(StreamKind kind, SessionStarted started) {
  const auto running = running_stream();
  if (!running) return unexpected(running.error());
  if (*running) {
    return unexpected(ErrorCode::conflict, fmt::format("the session {} is still running", **running),
                      "go on with it: rehearse interview --resume; or end it: rehearse finish");
  }
  const Instant now = clock.now();
  const auto known = log.streams();
  if (!known) return unexpected(known.error());
  const std::string stream = free_name(stream_name(now.wall, kind == StreamKind::solve ? "solve" : started.profile), *known);
  if (started.workspace.empty()) started.workspace = (paths.data / "workspaces" / stream).string();
  started.deadline = now.wall + started.budget;

  const auto first = bank.load(started.tasks.front().slug);
  if (!first) return unexpected(first.error());
  const auto language = languages.solver(started.language, first->signature, default_language);
  if (!language) return unexpected(language.error());
  if (const auto version = (*language)->version(); !version) return unexpected(version.error());
  started.language = (*language)->id();
  for (const PlannedTask& task : started.tasks) {
    const auto problem = bank.load(task.slug);
    if (!problem) return unexpected(problem.error());
    if (const auto solves = languages.check_solves(**language, problem->signature); !solves) {
      Error error = solves.error();
      error.message = fmt::format("{}: {}", task.slug, error.message);
      return unexpected(std::move(error));
    }
  }
  const auto workspace = workspace_of(started.workspace, 0, first->slug, **language);
  const Reading reading = kind == StreamKind::interview ? Reading::brief : Reading::statement;
  if (auto made = create_workspace(workspace, *first, **language, reading); !made) return unexpected(made.error());

  const std::string slug = started.tasks.front().slug;
  std::vector<NewEvent> events{{0, std::move(started)}, {0, ProblemServed{slug}}, {0, PhaseEntered{Phase::understand}}};
  const auto appended = log.append(stream, kind, events, now, 0);
  if (!appended) return unexpected(appended.error());
  return session(stream).map([&](Session begun) { return view_of(std::move(begun)); });
}

Result<SessionView> Practice::start_interview(const InterviewOptions& options) {
  const auto profile = profile_for(options);
  if (!profile) return unexpected(profile.error());
  const Instant now = state_->clock.now();
  SessionStarted started;
  started.profile = profile->name;
  started.budget = profile->budget;
  started.seed = options.seed.value_or(static_cast<std::uint64_t>(now.wall.count()));
  started.strict = options.strict.value_or(profile->strict);
  started.language = options.language;
  started.role = options.role;
  started.workspace = options.workspace.string();

  const auto tasks =
      options.problems.empty() ? select(*profile, started.seed, started.language) : named_tasks(options, *profile);
  if (!tasks) return unexpected(tasks.error());
  for (const auto& task : *tasks) {
    const auto problem = state_->bank.load(task.slug);
    if (!problem) return unexpected(problem.error());
    started.tasks.push_back(planned(*problem, task.budget));
  }
  return state_->begin(StreamKind::interview, std::move(started));
}

Result<SessionView> Practice::start_solve(std::string_view slug, std::string_view language) {
  const auto problem = state_->bank.load(slug);
  if (!problem) return unexpected(problem.error());
  SessionStarted started;
  started.profile = "solve";
  started.language = std::string(language);
  started.tasks.push_back(planned(*problem, Millis{}));
  return state_->begin(StreamKind::solve, std::move(started));
}

Result<SessionView> Practice::retry(std::string_view failure_id) {
  const auto entries = state_->log.failures();
  if (!entries) return unexpected(entries.error());
  const auto found = std::find_if(entries->begin(), entries->end(), [&](const auto& entry) { return entry.id == failure_id; });
  if (found == entries->end()) {
    return unexpected(ErrorCode::not_found, fmt::format("the failure log has no entry \"{}\"", failure_id),
                      "rehearse review lists the entries with their names");
  }
  return start_solve(found->slug, found->language);
}

Result<SessionView> Practice::current(const JudgeOptions& options) {
  auto session = state_->current_session();
  if (!session) return unexpected(session.error());
  if (!session->ended && session->time_is_up(state_->clock.now())) return state_->end(session->id, EndReason::time_up, options);
  return state_->view_of(std::move(*session));
}

Result<SessionView> Practice::enter_phase(Phase phase) {
  return state_
      ->act(Action::phase,
            [&](const Session& session) -> Result<std::vector<NewEvent>> {
              if (session.phase == phase) return std::vector<NewEvent>{};
              return one(session, PhaseEntered{phase});
            })
      .map([&](Session session) { return state_->view_of(std::move(session)); });
}

Result<ClarificationAsked> Practice::ask(std::string_view question) {
  ClarificationAsked asked{std::string(question), "", ""};
  const auto done = state_->act(Action::ask, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto problem = state_->problem_of(session, session.current_task);
    if (!problem) return unexpected(problem.error());
    if (const Clarification* found = find_clarification(*problem, question)) {
      asked.matched = found->question;
      asked.answer = found->answer;
    } else {
      asked.answer = "I leave that to you: say what you assume, and go on from there.";
    }
    return one(session, asked);
  });
  if (!done) return unexpected(done.error());
  return asked;
}

Result<HintTaken> Practice::hint() {
  HintTaken taken;
  const auto done = state_->act(Action::hint, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto problem = state_->problem_of(session, session.current_task);
    if (!problem) return unexpected(problem.error());
    const auto given = static_cast<std::size_t>(session.task().hints_taken);
    if (given >= problem->hints.size()) {
      return unexpected(ErrorCode::not_found, "that was the last hint", "scroll back to it: rehearse status shows all of them");
    }
    taken = HintTaken{static_cast<int>(given) + 1, problem->hints[given]};
    return one(session, taken);
  });
  if (!done) return unexpected(done.error());
  return taken;
}

Result<void> Practice::record(Action action, Payload payload) {
  return state_->act(action, [&](const Session& session) -> Result<std::vector<NewEvent>> { return one(session, payload); })
      .map([](const Session&) {});
}

Result<void> Practice::note(std::string_view text) { return record(Action::note, NoteAdded{std::string(text)}); }
Result<void> Practice::state_approach(std::string_view text) {
  return record(Action::approach, ApproachStated{std::string(text)});
}
Result<void> Practice::predict_complexity(std::string_view time, std::string_view space) {
  return record(Action::complexity, ComplexityPredicted{std::string(time), std::string(space)});
}
Result<void> Practice::answer_follow_up(int index, std::string_view text) {
  return record(Action::note, FollowUpAnswered{index, std::string(text)});
}
Result<void> Practice::pause() { return record(Action::pause, Paused{}); }

Result<void> Practice::rate_nerves(int level) {
  if (level < 1 || level > 5) return unexpected(ErrorCode::bad_input, "nerves are rated from 1 (calm) to 5 (very nervous)");
  const auto stream = state_->current_stream();
  if (!stream) return unexpected(stream.error());
  return state_
      ->append(*stream,
               [&](const Session& session) -> Result<std::vector<NewEvent>> {
                 return one(session, NervesRated{level, !session.ended.has_value()});
               })
      .map([](const Session&) {});
}

Result<SessionView> Practice::resume() {
  return state_
      ->act(Action::resume,
            [&](const Session& session) -> Result<std::vector<NewEvent>> {
              const Instant now = state_->clock.now();
              return one(session, Resumed{now.wall + session.time_left(now)});
            })
      .map([&](Session session) { return state_->view_of(std::move(session)); });
}

Result<std::vector<std::string>> Practice::raise_due_alarms() {
  std::vector<std::string> texts;
  const auto stream = state_->current_stream();
  if (!stream) return unexpected(stream.error());
  const auto done = state_->append(*stream, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const Instant now = state_->clock.now();
    std::vector<NewEvent> events;
    texts.clear();
    for (const auto& alarm : alarms_due(session, now)) {
      events.push_back({session.current_task, AlarmRaised{alarm}});
      texts.push_back(alarm_text(alarm, session, now));
    }
    return events;
  });
  if (!done) return unexpected(done.error());
  return texts;
}

Result<SessionView> Practice::next_task() {
  return state_
      ->act(Action::next_task,
            [&](const Session& session) -> Result<std::vector<NewEvent>> {
              const int next = session.current_task + 1;
              const auto problem = state_->problem_of(session, next);
              if (!problem) return unexpected(problem.error());
              const auto language = state_->language_of(session);
              if (!language) return unexpected(language.error());
              const auto workspace = workspace_of(session.started.workspace, next, problem->slug, **language);
              if (auto made = create_workspace(workspace, *problem, **language, Reading::brief); !made)
                return unexpected(made.error());
              return std::vector<NewEvent>{{next, ProblemServed{problem->slug}}, {next, PhaseEntered{Phase::understand}}};
            })
      .map([&](Session session) { return state_->view_of(std::move(session)); });
}

}  // namespace rehearse
