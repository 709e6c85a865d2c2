#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/session/saved_profile.hpp"
#include "rehearse/store/event_log.hpp"

namespace rehearse {

// What the members of the facade share. Each member file is one concern: practice.cpp opens and looks, interviewing.cpp acts in
// a session, judging.cpp runs and submits, reviewing.cpp comes afterwards.
struct Practice::State {
  State(Environment environment, Languages all_languages, EventLog event_log);

  Paths paths;
  Installation installation;
  const Clock& clock;
  Trust trust;
  Languages languages;
  Bank bank;
  EventLog log;

  // The running session's stream, else the newest that ended and was not reviewed.
  Result<std::string> current_stream() const;
  Result<std::optional<std::string>> running_stream() const;
  Result<std::vector<Event>> events(std::string_view stream) const;
  Result<Session> session(std::string_view stream) const;
  Result<Session> current_session() const;
  SessionView view_of(Session session) const;

  Result<const Language*> language_of(const Session& session) const;
  Result<Workspace> workspace_of_task(const Session& session, int task) const;
  Result<Problem> problem_of(const Session& session, int task) const;

  // Appends what `make` gives for the session as it stands now; made again if another process has appended meanwhile, so that a
  // decision is never taken on an old state.
  using MakeEvents = std::function<Result<std::vector<NewEvent>>(const Session&)>;
  Result<Session> append(const std::string& stream, const MakeEvents& make);
  // The same for the current session, after checking that the action is allowed.
  Result<Session> act(Action action, const MakeEvents& make);

  Result<SessionView> begin(StreamKind kind, SessionStarted started);
  // What serves a task of a session, with its workspace or its exercise; what is left to record when it is left (drilling.cpp).
  Result<std::vector<NewEvent>> serve(const SessionStarted& started, int task);
  std::vector<NewEvent> leave(const Session& session, int task) const;
  Result<ExercisePosed> pose_card(const PlannedTask& plan) const;
  Result<const Language*> language_for(const SessionStarted& started) const;
  Result<SessionView> end(const std::string& stream, EndReason reason, const JudgeOptions& options);

  Result<bool> backup_if_due() const;  // see Archiving

  Result<void> record(Action action, Payload payload);  // one event of the current task
  Result<void> record_any_time(Payload payload);        // likewise, whether the session is running or has ended

  Result<std::vector<SavedProfile>> saved_profiles() const;
  Result<void> change_setting(SettingChanged change);

  // Holds the contract that was stated for a task against what is known of what was submitted last, and records it. Nothing
  // where none was stated, nothing was accepted by the compiler, or it was done for that source.
  Result<void> check_contract(const Session& session, int task, std::stop_token stop);

  Result<Growth> grow(const Session& session, int task, const std::string& hash, const std::string& text,
                      const GrowthOptions& options);

  Result<Judge*> judge();

  // Runs the saved solution on these cases, and records it.
  using MakeCases = std::function<Result<CaseSet>(const Session&, const Problem&, const Workspace&)>;
  Result<Judgement> run(const MakeCases& make, bool on_save, const JudgeOptions& options);
  // The oracle's; an error in a session that must not help.
  Result<Value> expected_answer(const Session& session, const Problem& problem, const Arguments& arguments,
                                std::stop_token stop);

 private:
  // As it was last read. An event never changes, so only what came since is read again.
  mutable std::mutex known_mutex_;
  mutable std::optional<Session> known_;

  std::mutex judge_mutex_;
  std::optional<Runner> runner_;
  std::unique_ptr<Judge> judge_;
};

}  // namespace rehearse
