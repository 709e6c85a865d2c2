#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "rehearse/review/finding.hpp"

namespace rehearse {

// A payload with its place in the log.
template <class P>
struct Dated {
  Millis at{};  // elapsed, as the timeline shows it
  std::int64_t sequence = 0;
  const P* payload = nullptr;
  const P* operator->() const { return payload; }
};

struct Gap {
  Millis from{}, to{};
};

// When a session's work was over: its end, or as far as its log goes.
[[nodiscard]] Millis session_end(const Session& session);

// Defaults of the handbook that more than one rule or score goes by.
inline constexpr int approach_percent = 33;
inline constexpr Millis long_silence = std::chrono::minutes{5};

// One task of a session, as the rules look at it. Moments are elapsed times of the session; what was noticed after its end
// counts as having happened at its end. Outlived by the session, events and context that it is given.
class TaskTrace {
 public:
  TaskTrace(const Session& session, std::span<const Event> events, const ReviewContext& context, int task);

  [[nodiscard]] const Session& session() const { return *session_; }
  [[nodiscard]] const ReviewContext& context() const { return *context_; }
  [[nodiscard]] std::span<const Event> events() const { return events_; }
  [[nodiscard]] int task() const { return task_; }
  [[nodiscard]] const TaskState& state() const { return session_->tasks[static_cast<std::size_t>(task_)]; }
  [[nodiscard]] const PlannedTask& plan() const { return state().plan; }

  [[nodiscard]] bool timed() const { return session_->timed() && budget() > Millis{0}; }
  [[nodiscard]] Millis budget() const { return plan().budget; }  // B
  [[nodiscard]] Millis par() const;                              // the user's own where there is one (review/par.hpp)

  [[nodiscard]] Millis begin() const { return state().served_at; }
  [[nodiscard]] Millis end() const { return end_; }                             // the next task, or the end of the session
  [[nodiscard]] std::optional<Millis> solved_at() const { return solved_at_; }  // the first accepted submission
  [[nodiscard]] Millis work_end() const { return solved_at_.value_or(end_); }

  // Time between two moments, pauses left out; 0 if they are the other way round.
  [[nodiscard]] Millis active(Millis from, Millis to) const;
  // The moment when so much of the task's time had passed: the inverse of active(begin(), moment).
  [[nodiscard]] Millis moment(Millis spent) const;
  [[nodiscard]] Millis share_of_budget(int percent) const { return moment(budget() * percent / 100); }

  template <class P>
  [[nodiscard]] std::vector<Dated<P>> all() const {
    std::vector<Dated<P>> found;
    for (const Event& event : events_) {
      if (event.task != task_) continue;
      if (const auto* payload = std::get_if<P>(&event.payload)) found.push_back({at(event), event.sequence, payload});
    }
    return found;
  }

  // Without the judge's own failures, which never count against the candidate.
  [[nodiscard]] std::vector<Dated<RunFinished>> runs() const;
  [[nodiscard]] std::vector<Dated<SubmitFinished>> submits() const;

  [[nodiscard]] std::optional<Millis> first_code() const;  // the first saved change
  [[nodiscard]] std::optional<Millis> first_approach() const;
  [[nodiscard]] std::optional<Millis> samples_passed_from(std::int64_t sequence) const;  // first run or submission after it

  // Moments at which the candidate did something: saved, ran, built, wrote, asked or took a hint. In order.
  [[nodiscard]] std::vector<Millis> activity() const;

  // Stretches of the work, so long at least, in which nothing of that kind happened.
  [[nodiscard]] std::vector<Gap> silences(Millis least) const;
  // Was an approach stated within the first third? Untimed: at all.
  [[nodiscard]] bool approach_in_time() const;

  // What a submission cost: the time until the accepted one, or until the end.
  [[nodiscard]] Millis until_solved(Millis from) const { return active(from, work_end()); }

 private:
  [[nodiscard]] Millis at(const Event& event) const;

  const Session* session_;
  std::span<const Event> events_;
  const ReviewContext* context_;
  int task_;
  Millis end_{};
  std::optional<Millis> solved_at_;
  std::vector<Gap> pauses_;
};

[[nodiscard]] const GroupOutcome* find_group(const SubmitFinished& submit, std::string_view name);
[[nodiscard]] bool group_passed(const SubmitFinished& submit, std::string_view name);
[[nodiscard]] bool group_ended(const SubmitFinished& submit, std::string_view name, Verdict verdict);
[[nodiscard]] bool samples_passed(const RunFinished& run);

}  // namespace rehearse
