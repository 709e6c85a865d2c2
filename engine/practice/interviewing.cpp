#include <algorithm>
#include <ctime>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "chosen_profile.hpp"
#include "rehearse/bank/reply.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "rehearse/session/saved_profile.hpp"
#include "state.hpp"

// What the candidate does in a session beside running and submitting.
namespace rehearse {
namespace {

std::vector<NewEvent> one(const Session& session, Payload payload) {
  return {NewEvent{session.current_task, std::move(payload)}};
}

// One that is built in or saved.
std::optional<Profile> known_profile(std::string_view name, const std::vector<SavedProfile>& saved) {
  if (const Profile* found = find_profile(name)) return *found;
  const auto own = std::ranges::find(saved, name, &SavedProfile::name);
  return own == saved.end() ? std::nullopt : std::optional(profile_of(*own));
}

Error no_such_profile(std::string_view name, const std::vector<SavedProfile>& saved) {
  std::vector<std::string> names;
  for (const auto& profile : built_in_profiles()) names.push_back(profile.name);
  for (const auto& profile : saved) names.push_back(profile.name);
  const auto near = nearest(name, names, 1);
  std::string hint = fmt::format("choose one of: {}", fmt::join(names, ", "));
  if (!near.empty()) hint = fmt::format("did you mean {}? ", near.front()) + hint;
  return {ErrorCode::not_found, fmt::format("there is no profile \"{}\"", name), std::move(hint)};
}

Result<Profile> profile_for(const InterviewOptions& options, const std::vector<SavedProfile>& saved) {
  const std::optional<Profile> base = known_profile(options.profile, saved);
  if (!base) return unexpected(no_such_profile(options.profile, saved));
  const bool changed = options.budget || !options.difficulties.empty();
  if (!changed) return *base;
  std::vector<std::string> difficulties = options.difficulties;
  if (difficulties.empty()) {
    for (const TaskPlan& task : base->alternatives.front()) difficulties.push_back(task.difficulty);
  }
  Profile custom = custom_profile(options.budget.value_or(base->budget), difficulties);
  custom.name = base->name;
  custom.strict = base->strict;
  return custom;
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

// By the profile's own shares, where it has as many tasks.
Result<std::vector<SelectedTask>> named_tasks(const InterviewOptions& options, const Profile& profile) {
  std::vector<SelectedTask> tasks;
  for (const auto& plans : profile.alternatives) {
    if (plans.size() != options.problems.size()) continue;
    for (std::size_t i = 0; i < plans.size(); ++i) tasks.push_back({options.problems[i], plans[i].budget});
    return tasks;
  }
  const auto share = profile.budget / static_cast<int>(options.problems.size());
  for (const auto& slug : options.problems) tasks.push_back({slug, share});
  return tasks;
}

}  // namespace

Result<Profile> chosen_profile(const Practice::State& state, const InterviewOptions& options) {
  const auto saved = state.saved_profiles();
  if (!saved) return unexpected(saved.error());
  return profile_for(options, *saved);
}

// The one that is asked for, if it solves all that is to be coded and is installed.
Result<const Language*> Practice::State::language_for(const SessionStarted& started) const {
  Result<const Language*> language = unexpected(ErrorCode::not_found, "");
  for (const PlannedTask& task : started.tasks) {
    if (!is_coding(task.mode)) continue;
    const auto problem = bank.load(task.slug);
    if (!problem) return unexpected(problem.error());
    if (!language) {
      language = languages.solver(started.language, problem->signature, default_language);
      if (!language) return language;
      if (const auto version = (*language)->version(); !version) return unexpected(version.error());
    }
    if (const auto solves = languages.check_solves(**language, problem->signature); !solves) {
      Error error = solves.error();
      error.message = fmt::format("{}: {}", task.slug, error.message);
      return unexpected(std::move(error));
    }
  }
  if (language) return language;
  return languages.find(started.language.empty() ? default_language : started.language);
}

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

  const auto language = language_for(started);
  if (!language) return unexpected(language.error());
  started.language = (*language)->id();
  const auto served = serve(started, 0);
  if (!served) return unexpected(served.error());
  std::vector<NewEvent> events{{0, std::move(started)}};
  events.insert(events.end(), served->begin(), served->end());
  const auto appended = log.append(stream, kind, events, now, 0);
  if (!appended) return unexpected(appended.error());
  return session(stream).map([&](Session begun) { return view_of(std::move(begun)); });
}

Result<SessionView> Practice::start_interview(const InterviewOptions& options) {
  const auto profile = chosen_profile(*state_, options);
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
      asked.answer = reply_to(*found, question);
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

Result<void> Practice::State::record(Action action, Payload payload) {
  return act(action, [&](const Session& session) -> Result<std::vector<NewEvent>> { return one(session, payload); })
      .map([](const Session&) {});
}

Result<void> Practice::State::record_any_time(Payload payload) {
  const auto stream = current_stream();
  if (!stream) return unexpected(stream.error());
  return append(*stream, [&](const Session& session) -> Result<std::vector<NewEvent>> { return one(session, payload); })
      .map([](const Session&) {});
}

Result<void> Practice::note(std::string_view text) { return state_->record(Action::note, NoteAdded{std::string(text)}); }
Result<void> Practice::state_approach(std::string_view text) {
  return state_->record(Action::approach, ApproachStated{std::string(text)});
}
Result<void> Practice::predict_complexity(std::string_view time, std::string_view space) {
  return state_->record(Action::complexity, ComplexityPredicted{std::string(time), std::string(space)});
}
Result<void> Practice::pause() { return state_->record(Action::pause, Paused{}); }

Result<void> Practice::rate_nerves(int level) {
  if (level < 1 || level > 5) return unexpected(ErrorCode::bad_input, "nerves are rated from 1 (calm) to 5 (very nervous)");
  const auto session = state_->current_session();
  if (!session) return unexpected(session.error());
  return state_->record_any_time(NervesRated{level, !session->ended.has_value()});
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
              const auto served = state_->serve(session.started, session.current_task + 1);
              if (!served) return unexpected(served.error());
              std::vector<NewEvent> events = state_->leave(session, session.current_task);
              events.insert(events.end(), served->begin(), served->end());
              return events;
            })
      .map([&](Session session) { return state_->view_of(std::move(session)); });
}

}  // namespace rehearse
