#include "trace.hpp"

#include <algorithm>
#include <type_traits>

#include "rehearse/review/par.hpp"

namespace rehearse {
namespace {

template <class P>
constexpr bool is_activity =
    std::is_same_v<P, Snapshot> || std::is_same_v<P, BuildFinished> || std::is_same_v<P, RunFinished> ||
    std::is_same_v<P, SubmitFinished> || std::is_same_v<P, NoteAdded> || std::is_same_v<P, SubproblemAdded> ||
    std::is_same_v<P, HintTaken> || std::is_same_v<P, ClarificationAsked> || std::is_same_v<P, ApproachStated> ||
    std::is_same_v<P, ComplexityPredicted> || std::is_same_v<P, FollowUpAnswered> || std::is_same_v<P, EditorialOpened> ||
    std::is_same_v<P, SubproblemDone> || std::is_same_v<P, ContractStated>;

template <class P>
std::vector<Dated<P>> judged(std::vector<Dated<P>> found) {
  std::erase_if(found, [](const Dated<P>& d) { return d->verdict == Verdict::judge_error; });
  return found;
}

}  // namespace

Millis session_end(const Session& session) {
  if (session.ended) return session.ended_at;
  if (session.paused) return session.paused_at;
  const Millis last = session.last_event.elapsed;
  return session.timed() ? std::min(last, session.deadline_elapsed) : last;
}

TaskTrace::TaskTrace(const Session& session, std::span<const Event> events, const ReviewContext& context, int task)
    : session_(&session), events_(events), context_(&context), task_(task), end_(session_end(session)) {
  for (const TaskState& other : session.tasks) {
    if (other.served && other.served_at > begin()) end_ = std::min(end_, other.served_at);
  }
  for (const Event& event : events) {
    if (std::holds_alternative<Paused>(event.payload)) pauses_.push_back({event.elapsed, session_end(session)});
    if (std::holds_alternative<Resumed>(event.payload) && !pauses_.empty()) pauses_.back().to = event.elapsed;
  }
  for (const auto& submit : submits()) {
    if (submit->verdict == Verdict::accepted && !solved_at_) solved_at_ = submit.at;
  }
}

Millis TaskTrace::par() const { return par_for(plan().difficulty, plan().topics, context_->past).par; }

Millis TaskTrace::at(const Event& event) const {
  return session_->ended ? std::min(event.elapsed, session_end(*session_)) : event.elapsed;
}

Millis TaskTrace::active(Millis from, Millis to) const {
  if (to <= from) return Millis{0};
  Millis sum = to - from;
  for (const Gap& pause : pauses_) sum -= std::max(std::min(pause.to, to) - std::max(pause.from, from), Millis{0});
  return sum;
}

Millis TaskTrace::moment(Millis spent) const {
  Millis at = begin() + spent;
  for (const Gap& pause : pauses_) {
    if (pause.from < at && pause.to > begin()) at += pause.to - std::max(pause.from, begin());
  }
  return at;
}

std::vector<Dated<RunFinished>> TaskTrace::runs() const { return judged(all<RunFinished>()); }
std::vector<Dated<SubmitFinished>> TaskTrace::submits() const { return judged(all<SubmitFinished>()); }

std::optional<Millis> TaskTrace::first_code() const {
  for (const auto& save : all<Snapshot>()) {
    if (save->lines_changed > 0) return save.at;
  }
  return std::nullopt;
}

std::optional<Millis> TaskTrace::first_approach() const {
  const auto stated = all<ApproachStated>();
  if (stated.empty()) return std::nullopt;
  return stated.front().at;
}

std::optional<Millis> TaskTrace::samples_passed_from(std::int64_t sequence) const {
  std::optional<Millis> first;
  const auto note = [&](std::int64_t its, Millis at, bool passed) {
    if (its > sequence && passed && (!first || at < *first)) first = at;
  };
  for (const auto& run : runs()) note(run.sequence, run.at, samples_passed(*run.payload));
  for (const auto& submit : submits()) note(submit.sequence, submit.at, group_passed(*submit.payload, "sample"));
  return first;
}

std::vector<Millis> TaskTrace::activity() const {
  std::vector<Millis> moments;
  for (const Event& event : events_) {
    if (event.task != task_) continue;
    const bool counts = std::visit([](const auto& p) { return is_activity<std::decay_t<decltype(p)>>; }, event.payload);
    const auto* submit = std::get_if<SubmitFinished>(&event.payload);
    if (counts && !(submit != nullptr && submit->automatic)) moments.push_back(at(event));
  }
  return moments;
}

std::vector<Gap> TaskTrace::silences(Millis least) const {
  std::vector<Gap> gaps;
  Millis before = begin();
  auto moments = activity();
  moments.push_back(work_end());
  for (const Millis moment : moments) {
    const Millis to = std::min(moment, work_end());
    if (active(before, to) >= least) gaps.push_back({before, to});
    before = std::max(before, to);
  }
  return gaps;
}

bool TaskTrace::approach_in_time() const {
  const auto approach = first_approach();
  return approach && (!timed() || *approach <= share_of_budget(approach_percent));
}

const GroupOutcome* find_group(const SubmitFinished& submit, std::string_view name) {
  const auto found = std::ranges::find(submit.groups, name, &GroupOutcome::group);
  return found == submit.groups.end() ? nullptr : &*found;
}

bool group_passed(const SubmitFinished& submit, std::string_view name) { return group_ended(submit, name, Verdict::accepted); }

bool group_ended(const SubmitFinished& submit, std::string_view name, Verdict verdict) {
  const GroupOutcome* group = find_group(submit, name);
  if (group == nullptr || group->total == 0 || group->verdict != verdict) return false;
  // A group that was never begun keeps the verdict "accepted": only complete ones have passed.
  return verdict != Verdict::accepted || group->passed == group->total;
}

bool samples_passed(const RunFinished& run) { return run.samples_total > 0 && run.samples_passed == run.samples_total; }

}  // namespace rehearse
