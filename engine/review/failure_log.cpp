#include "rehearse/review/failure_log.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "rehearse/session/drill_mode.hpp"

namespace rehearse {
namespace {

constexpr int deep_hint = 3;

// Compile errors were shown to be mended, judge errors are ours: neither counts against the candidate.
bool is_wrong(const SubmitFinished& submit) {
  return submit.verdict != Verdict::accepted && submit.verdict != Verdict::compile_error &&
         submit.verdict != Verdict::judge_error;
}

// The submission that tells most of what went amiss: the last wrong one, else the last of all.
const SubmitFinished* telling_submit(const TaskState& task) {
  const auto wrong = std::find_if(task.submits.rbegin(), task.submits.rend(), is_wrong);
  if (wrong != task.submits.rend()) return &*wrong;
  return task.submits.empty() ? nullptr : &task.submits.back();
}

Millis wall_of(const Session& session, std::span<const Event> events, const SubmitFinished* submit, int task) {
  Millis wall = session.started_at + (session.ended ? session.ended_at : Millis{0});
  for (const Event& event : events) {
    const auto* found = std::get_if<SubmitFinished>(&event.payload);
    if (submit != nullptr && found != nullptr && event.task == task && *found == *submit) wall = event.wall;
  }
  return wall;
}

void add_once(std::vector<std::string>& list, std::string text) {
  if (!text.empty() && std::ranges::find(list, text) == list.end()) list.push_back(std::move(text));
}

// The user's last word on each finding of the task.
void add_findings(FailureEntry& entry, std::span<const Event> events, std::span<const Finding> findings) {
  for (const Finding& finding : findings) {
    if (finding.task != entry.task) continue;
    add_once(entry.rules, finding.rule);
    const FindingConfirmed* last = nullptr;
    for (const Event& event : events) {
      const auto* decided = std::get_if<FindingConfirmed>(&event.payload);
      if (decided != nullptr && decided->rule == finding.rule) last = decided;
    }
    if (last == nullptr || last->decision == FindingDecision::rejected) continue;
    const bool changed = last->decision == FindingDecision::changed;
    add_once(entry.causes, changed ? last->cause : std::string(to_string(finding.cause)));
    if (entry.intention.empty()) entry.intention = last->intention;
  }
  for (const Event& event : events) {
    const auto* intention = std::get_if<IntentionSet>(&event.payload);
    if (intention != nullptr && event.task == entry.task) entry.intention = intention->text;
  }
}

// Does this later attempt close the gap?
bool closes(const AttemptFacts& attempt, const FailureEntry& entry, bool by_variant) {
  if (!attempt.clean || !attempt.mode.empty()) return false;
  if (!by_variant) return attempt.slug == entry.slug;
  return attempt.slug != entry.slug && std::ranges::any_of(attempt.patterns, [&](const std::string& pattern) {
           return std::ranges::find(entry.patterns, pattern) != entry.patterns.end();
         });
}

void settle_one(FailureEntry& entry, const History& history, bool by_variant) {
  entry.state = FailureState::not_yet;
  entry.recovered_by.clear();
  const auto own = std::ranges::find(history.sessions, entry.session, &SessionFacts::id);
  if (own == history.sessions.end()) return;
  const auto closing = std::find_if(own + 1, history.sessions.end(), [&](const SessionFacts& session) {
    return std::ranges::any_of(session.attempts, [&](const AttemptFacts& a) { return closes(a, entry, by_variant); });
  });
  if (closing == history.sessions.end()) return;
  entry.state = FailureState::recovered;
  entry.recovered_by = closing->id;
}

bool same(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
  return std::ranges::equal(a, b, [&](char x, char y) { return lower(x) == lower(y); });
}

bool has(const std::vector<std::string>& list, std::string_view wanted) {
  return std::ranges::any_of(list, [&](const std::string& item) { return same(item, wanted); });
}

}  // namespace

std::string_view to_string(FailureState state) {
  switch (state) {
    case FailureState::not_yet: return "not yet";
    case FailureState::recovered: return "recovered";
  }
  return "not yet";
}

std::string failure_id(std::string_view session, int task) { return fmt::format("{}/{}", session, task + 1); }

bool is_failure(const TaskState& task) {
  if (!task.served || !is_coding(task.plan.mode)) return false;
  return !task.solved || task.hints_taken >= deep_hint || std::ranges::any_of(task.submits, is_wrong);
}

std::vector<FailureEntry> failures_of(const Session& session, std::span<const Event> events,
                                      std::span<const Finding> findings) {
  if (!session.ended || session.sealed()) return {};
  std::vector<FailureEntry> entries;
  for (int i = 0; i < static_cast<int>(session.tasks.size()); ++i) {
    const TaskState& task = session.tasks[static_cast<std::size_t>(i)];
    if (!task.plan.mode.empty() || !is_failure(task)) continue;  // a drill of a part is not meant to be solved
    FailureEntry entry;
    entry.id = failure_id(session.id, i);
    entry.session = session.id;
    entry.task = i;
    entry.slug = task.plan.slug;
    entry.title = task.plan.title;
    entry.difficulty = task.plan.difficulty;
    entry.language = session.started.language;
    entry.topics = task.plan.topics;
    entry.patterns = task.plan.patterns;
    const SubmitFinished* submit = telling_submit(task);
    entry.wall = wall_of(session, events, submit, i);
    entry.judged = submit != nullptr;
    if (submit != nullptr) {
      entry.verdict = submit->verdict;
      entry.groups = submit->groups;
      entry.failure = submit->failure;
      entry.confinement = submit->confinement;
      if (submit->failure) entry.tags = submit->failure->tags;
      const CounterexampleSought* sought = find_counterexample(task, submit->hash);
      if (sought != nullptr && sought->is_found()) entry.counterexample = *sought;
    }
    if (submit != nullptr && submit->verdict != Verdict::accepted) entry.failing_source = submit->hash;
    if (submit == nullptr && task.last_snapshot) entry.failing_source = task.last_snapshot->hash;
    const auto accepted = std::ranges::find(task.submits, Verdict::accepted, &SubmitFinished::verdict);
    if (accepted != task.submits.end()) entry.passing_source = accepted->hash;
    add_findings(entry, events, findings);
    entries.push_back(std::move(entry));
  }
  return entries;
}

bool has_patterns(const FailureEntry& entry) { return !entry.patterns.empty(); }

void settle(std::span<FailureEntry> entries, const History& history, const HasVariant& has_variant) {
  for (FailureEntry& entry : entries) settle_one(entry, history, has_variant(entry));
}

bool matches(const FailureEntry& entry, const FailureFilter& filter) {
  if (filter.topic && !has(entry.topics, *filter.topic)) return false;
  if (filter.cause && !has(entry.causes, *filter.cause)) return false;
  if (filter.tag && !has(entry.tags, *filter.tag)) return false;
  if (filter.language && !same(entry.language, *filter.language)) return false;
  if (filter.slug && !same(entry.slug, *filter.slug)) return false;
  if (filter.since && entry.wall < *filter.since) return false;
  return !filter.state || entry.state == *filter.state;
}

}  // namespace rehearse
