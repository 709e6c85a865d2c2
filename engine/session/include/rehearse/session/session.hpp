#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/session/event.hpp"

namespace rehearse {

// Something that was said in a task, by the candidate or by the interviewer.
using Utterance = std::variant<ClarificationAsked, ApproachStated, ComplexityPredicted, NoteAdded, SubproblemAdded,
                               SubproblemDone, ContractStated, HintTaken, FollowUpAsked, FollowUpAnswered, InterviewerSaid>;

// A part of the task that the candidate wants to settle by itself.
struct Subproblem {
  std::string text;
  bool done = false;
};

// What the log says of one task.
struct TaskState {
  PlannedTask plan;
  bool served = false;
  Millis served_at{};                               // elapsed
  std::array<Millis, phase_count> time_in_phase{};  // up to the last event, the deadline at most; pauses count nowhere
  std::vector<Utterance> talk;                      // in order
  int clarifications_asked = 0;
  std::vector<std::string> clarifications_matched;
  int hints_taken = 0;  // the highest level
  std::optional<std::string> approach;
  std::optional<ComplexityPredicted> complexity;
  std::vector<Subproblem> subproblems;
  std::optional<ContractStated> contract;         // the last
  std::optional<ContractChecked> contract_check;  // likewise
  std::vector<FollowUpAsked> follow_ups_asked;    // in order
  std::vector<FollowUpAnswered> follow_ups_answered;
  std::vector<FollowUpChecked> follow_ups_checked;
  std::optional<std::string> explanation;
  std::optional<Snapshot> last_snapshot;
  std::optional<RunFinished> last_run;
  std::vector<SubmitFinished> submits;
  std::vector<CounterexampleSought> counterexamples;  // also where none was found
  std::optional<GrowthMeasured> growth;               // the last that was measured
  std::vector<std::string> alarms;                    // raised while this was the current task
  bool solved = false;                                // a submit was accepted

  // Of an item of a drill that is no coding.
  std::optional<ExercisePosed> posed;
  std::optional<ExerciseAnswered> answered;
  std::optional<ExerciseScored> scored;
  std::optional<CardRated> rated;
};

// What was looked for of the submission with this source; null: nothing was yet. Absent ones have no literal.
[[nodiscard]] const CounterexampleSought* find_counterexample(const TaskState& task, std::string_view hash);

// Nothing more is to be answered: it was scored, or its card rated. A task that is coded never is: it is left.
[[nodiscard]] bool is_done(const TaskState& task);

// Whether the candidate gets to read the brief, which leaves things open on purpose, and not the statement.
[[nodiscard]] bool serves_brief(const SessionStarted& started, const PlannedTask& plan);

// A session as its event log tells it: the replay of its events and nothing else.
struct Session {
  std::string id;
  SessionStarted started;
  Millis started_at{};  // wall
  std::vector<TaskState> tasks;
  int current_task = 0;
  Phase phase = Phase::understand;
  Millis phase_entered_at{};  // elapsed
  bool paused = false;
  Millis paused_at{};         // elapsed
  Millis deadline_elapsed{};  // when time is up, on the elapsed clock; pauses have moved it
  std::optional<EndReason> ended;
  Millis ended_at{};                // elapsed; with time up the deadline, however late that was noticed
  std::vector<std::string> alarms;  // raised so far
  bool reviewed = false;            // the questions after the end were answered (growth areas chosen)
  std::optional<PredictionGiven> prediction;
  std::optional<SelfScoreGiven> self_score;
  std::optional<InterviewerScored> interviewer_score;
  std::vector<std::string> interviewer_notes;  // private to the interviewer while the session runs
  std::optional<int> nerves_before;
  std::optional<RecordingStarted> recording;  // that was started last
  bool recording_open = false;                // and has not ended
  Event last_event;                           // what elapsed is carried on from

  // Strict, and neither reviewed nor, after the end, both self-scored and predicted: verdicts must not show. (The review shows
  // the findings, so the two answers that come before the result are what unseals it.)
  [[nodiscard]] bool sealed() const;

  // A budget of 0 is no deadline (an untimed re-try): time_left() is then 0, time_is_up() false, and no alarm is due.
  // (A drill has no deadline either; its items have minutes of their own, PlannedTask.budget.)
  [[nodiscard]] bool timed() const { return started.budget > Millis{0}; }
  [[nodiscard]] const TaskState& task() const { return tasks[static_cast<std::size_t>(current_task)]; }

  [[nodiscard]] Millis elapsed(const Instant& now) const;
  [[nodiscard]] Millis time_left(const Instant& now) const;  // 0 when up; stands still while paused
  [[nodiscard]] bool time_is_up(const Instant& now) const;
  [[nodiscard]] Millis time_in_phase(Phase phase, const Instant& now) const;  // of the current task
  [[nodiscard]] std::array<Millis, phase_count> phase_budget() const;         // of the current task

  // The deadline as the wall clock now shows it, for comparing with a file's modification time. Reckoned from the last event,
  // so that a clock set back or forward since the start moves both alike.
  [[nodiscard]] Millis deadline_wall() const;
};

// Events of one stream in order, complete from sequence 1, the first a session-started. ErrorCode::corrupt otherwise.
[[nodiscard]] Result<Session> replay(std::span<const Event> events);

// The same session with the events that came since its last_event.
[[nodiscard]] Result<Session> advance(Session session, std::span<const Event> events);

}  // namespace rehearse
