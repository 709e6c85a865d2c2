#include <algorithm>
#include <type_traits>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "rehearse/session/session.hpp"

namespace rehearse {
namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

// Carries a session over its events, one after the other. What is wrong with an event is the text that apply() gives.
class Replay {
 public:
  Replay() = default;
  explicit Replay(Session session) : session_(std::move(session)) {}
  std::string begin(const Event& event, const SessionStarted& started);
  std::string apply(const Event& event);
  Session take() && { return std::move(session_); }

 private:
  std::string check_order(const Event& event) const;
  void count_time(Millis until);
  [[nodiscard]] TaskState& task_of(const Event& event) { return session_.tasks[static_cast<std::size_t>(event.task)]; }

  std::string enter_task(const Event& event);
  std::string enter_phase(const Event& event, Phase phase);
  std::string pause(const Event& event);
  std::string resume(const Event& event);
  std::string end(const Event& event, EndReason reason);
  void record(const Event& event);
  static void tick(TaskState& task, const SubproblemDone& done);
  void rate(const NervesRated& nerves);
  void record_sound(const RecordingStarted& recording);

  Session session_;
};

std::string Replay::begin(const Event& event, const SessionStarted& started) {
  if (started.tasks.empty()) return "a session without tasks";
  if (started.budget < Millis{0}) return "a budget below zero";
  session_.id = event.stream;
  session_.started = started;
  session_.started_at = event.wall;
  session_.deadline_elapsed = event.elapsed + started.budget;
  for (const PlannedTask& plan : started.tasks) session_.tasks.emplace_back().plan = plan;
  // One task has all the time; so an unset share of it is the whole.
  if (session_.tasks.size() == 1 && session_.timed()) session_.tasks.front().plan.budget = started.budget;
  session_.last_event = event;
  return {};
}

std::string Replay::check_order(const Event& event) const {
  const Event& last = session_.last_event;
  if (event.stream != last.stream) return fmt::format("it belongs to stream \"{}\"", event.stream);
  if (event.sequence != last.sequence + 1) return fmt::format("its sequence is {} after {}", event.sequence, last.sequence);
  if (event.elapsed < last.elapsed) return "its elapsed time is before that of the event ahead of it";
  if (event.task < 0 || static_cast<std::size_t>(event.task) >= session_.tasks.size()) {
    return fmt::format("task {} of {} does not exist", event.task, session_.tasks.size());
  }
  return {};
}

// Gives the time since the last event to the open phase, never any past the deadline.
void Replay::count_time(Millis until) {
  TaskState& task = session_.tasks[static_cast<std::size_t>(session_.current_task)];
  if (!task.served || session_.paused || session_.ended) return;
  if (session_.timed()) until = std::min(until, session_.deadline_elapsed);
  task.time_in_phase[static_cast<std::size_t>(session_.phase)] += std::max(until - session_.last_event.elapsed, Millis{0});
}

std::string Replay::enter_task(const Event& event) {
  if (session_.ended) return "a problem was served after the end";
  TaskState& task = task_of(event);
  session_.current_task = event.task;
  session_.phase = Phase::understand;
  session_.phase_entered_at = event.elapsed;
  if (task.served) return "the task was served twice";
  task.served = true;
  task.served_at = event.elapsed;
  return {};
}

std::string Replay::enter_phase(const Event& event, Phase phase) {
  if (session_.ended) return "a phase was entered after the end";
  if (!task_of(event).served) return "a phase was entered before the problem was served";
  session_.current_task = event.task;
  session_.phase = phase;
  session_.phase_entered_at = event.elapsed;
  return {};
}

std::string Replay::pause(const Event& event) {
  if (session_.ended) return "paused after the end";
  if (session_.paused) return "paused while paused";
  session_.paused = true;
  session_.paused_at = event.elapsed;
  return {};
}

std::string Replay::resume(const Event& event) {
  if (!session_.paused) return "resumed without a pause";
  session_.paused = false;
  session_.deadline_elapsed += event.elapsed - session_.paused_at;
  return {};
}

std::string Replay::end(const Event& event, EndReason reason) {
  if (session_.ended) return "the session ended twice";
  session_.ended = reason;
  session_.ended_at = session_.paused ? session_.paused_at : event.elapsed;
  if (session_.timed() && reason == EndReason::time_up) session_.ended_at = std::min(event.elapsed, session_.deadline_elapsed);
  session_.paused = false;
  return {};
}

// One that is not on the list changes nothing: the log may come from a version that kept more than one list.
void Replay::tick(TaskState& task, const SubproblemDone& done) {
  if (done.index < 0 || static_cast<std::size_t>(done.index) >= task.subproblems.size()) return;
  task.subproblems[static_cast<std::size_t>(done.index)].done = done.done;
}

void Replay::rate(const NervesRated& nerves) {
  if (nerves.before) session_.nerves_before = nerves.level;
}

void Replay::record_sound(const RecordingStarted& recording) {
  session_.recording = recording;
  session_.recording_open = true;
}

// Events that cannot be wrong by themselves.
void Replay::record(const Event& event) {
  TaskState& task = task_of(event);
  std::visit(Overloaded{[&](const auto& p) {
               if constexpr (std::is_constructible_v<Utterance, decltype(p)>) task.talk.emplace_back(p);
             }},
             event.payload);
  const auto asked = [&](const ClarificationAsked& p) {
    ++task.clarifications_asked;
    auto& matched = task.clarifications_matched;
    if (!p.matched.empty() && std::ranges::find(matched, p.matched) == matched.end()) matched.push_back(p.matched);
  };
  const auto submitted = [&](const SubmitFinished& p) {
    task.submits.push_back(p);
    task.solved = task.solved || p.verdict == Verdict::accepted;
  };
  const auto alarmed = [&](const AlarmRaised& p) {
    session_.alarms.push_back(p.alarm);
    task.alarms.push_back(p.alarm);
  };
  std::visit(Overloaded{asked,
                        submitted,
                        alarmed,                                                                    //
                        [&](const ApproachStated& p) { task.approach = p.text; },                   //
                        [&](const ComplexityPredicted& p) { task.complexity = p; },                 //
                        [&](const Snapshot& p) { task.last_snapshot = p; },                         //
                        [&](const CounterexampleSought& p) { task.counterexamples.push_back(p); },  //
                        [&](const RunFinished& p) { task.last_run = p; },                           //
                        [&](const SubproblemAdded& p) {
                          task.subproblems.push_back({p.text, false});
                        },                                                                                    //
                        [&](const SubproblemDone& p) { tick(task, p); },                                      //
                        [&](const ContractStated& p) { task.contract = p; },                                  //
                        [&](const ContractChecked& p) { task.contract_check = p; },                           //
                        [&](const FollowUpAsked& p) { task.follow_ups_asked.push_back(p); },                  //
                        [&](const FollowUpAnswered& p) { task.follow_ups_answered.push_back(p); },            //
                        [&](const FollowUpChecked& p) { task.follow_ups_checked.push_back(p); },              //
                        [&](const ExplanationGiven& p) { task.explanation = p.text; },                        //
                        [&](const InterviewerNoted& p) { session_.interviewer_notes.push_back(p.text); },     //
                        [&](const InterviewerScored& p) { session_.interviewer_score = p; },                  //
                        [&](const NervesRated& p) { rate(p); },                                               //
                        [&](const RecordingStarted& p) { record_sound(p); },                                  //
                        [&](const RecordingEnded&) { session_.recording_open = false; },                      //
                        [&](const GrowthMeasured& p) { task.growth = p; },                                    //
                        [&](const HintTaken& p) { task.hints_taken = std::max(task.hints_taken, p.level); },  //
                        [&](const ExercisePosed& p) { task.posed = p; },                                      //
                        [&](const ExerciseAnswered& p) { task.answered = p; },                                //
                        [&](const ExerciseScored& p) { task.scored = p; },                                    //
                        [&](const CardRated& p) { task.rated = p; },                                          //
                        [&](const PredictionGiven& p) { session_.prediction = p; },                           //
                        [&](const SelfScoreGiven& p) { session_.self_score = p; },                            //
                        [&](const GrowthAreaChosen&) { session_.reviewed = session_.ended.has_value(); },     //
                        [](const auto&) {}},
             event.payload);
}

std::string Replay::apply(const Event& event) {
  if (std::string problem = check_order(event); !problem.empty()) return problem;
  count_time(event.elapsed);
  const auto structural = Overloaded{
      [](const SessionStarted&) -> std::string { return "the session started twice"; },
      [&](const ProblemServed&) { return enter_task(event); },
      [&](const PhaseEntered& p) { return enter_phase(event, p.phase); },
      [&](const Paused&) { return pause(event); },
      [&](const Resumed&) { return resume(event); },
      [&](const SessionEnded& p) { return end(event, p.reason); },
      [&](const auto&) {
        record(event);
        return std::string{};
      },
  };
  std::string problem = std::visit(structural, event.payload);
  session_.last_event = event;
  return problem;
}

tl::unexpected<Error> corrupt(const Event& event, std::string_view problem) {
  return unexpected(ErrorCode::corrupt, fmt::format("session {}: event {} ({}): {}", event.stream, event.sequence,
                                                    kind_of(event.payload), problem));
}

}  // namespace

Result<Session> replay(std::span<const Event> events) {
  if (events.empty()) return unexpected(ErrorCode::corrupt, "a session without events");
  const Event& first = events.front();
  const auto* started = std::get_if<SessionStarted>(&first.payload);
  if (started == nullptr) return corrupt(first, "the first event must be session-started");
  if (first.sequence != 1) return corrupt(first, "the first event must have sequence 1");
  Replay replay;
  if (const std::string problem = replay.begin(first, *started); !problem.empty()) return corrupt(first, problem);
  return advance(std::move(replay).take(), events.subspan(1));
}

Result<Session> advance(Session session, std::span<const Event> events) {
  Replay replay(std::move(session));
  for (const Event& event : events) {
    if (const std::string problem = replay.apply(event); !problem.empty()) return corrupt(event, problem);
  }
  return std::move(replay).take();
}

}  // namespace rehearse
