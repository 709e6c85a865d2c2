#include "rehearse/practice/debriefing.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include <fmt/format.h>

#include "looking_back.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

template <class F>
auto over_history(const Practice& practice, F look) -> Result<decltype(look(History{}))> {
  const auto history = practice.history();
  if (!history) return unexpected(history.error());
  return look(*history);
}

// When a problem was last met; the beginning of time if it never was.
Millis last_met(const History& history, std::string_view slug) {
  Millis met{};
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      if (attempt.slug == slug) met = std::max(met, attempt.wall);
    }
  }
  return met;
}

int difficulty_rank(std::string_view difficulty) { return difficulty == "easy" ? 0 : difficulty == "medium" ? 1 : 2; }

}  // namespace

Result<Playback> Debriefing::playback(std::string_view session_id) const {
  std::string stream(session_id);
  if (stream.empty()) {
    const auto sessions = practice_.sessions();
    if (!sessions) return unexpected(sessions.error());
    const auto newest = std::ranges::find_if(*sessions, &StreamSummary::ended);
    if (newest == sessions->end()) {
      return unexpected(ErrorCode::not_found, "no session has ended yet", "sit one first: rehearse interview");
    }
    stream = newest->id;
  }
  const auto events = practice_.state().events(stream);
  if (!events) return unexpected(events.error());
  const auto session = replay(*events);
  if (!session) return unexpected(session.error());
  if (!session->ended) {
    return unexpected(ErrorCode::conflict, fmt::format("the session {} is still running", session->id),
                      "rehearse finish ends it");
  }
  if (session->sealed()) {
    return unexpected(ErrorCode::conflict, fmt::format("the session {} is sealed until it is reviewed", session->id),
                      fmt::format("rehearse postmortem {}", session->id));
  }
  return rehearse::playback(*session, *events);
}

Result<std::vector<DiffHunk>> Debriefing::source_diff(std::string_view before, std::string_view after) const {
  return difference_of_sources(practice_, before, after);
}

Result<FailureEntry> Debriefing::entry(std::string_view id) const {
  auto entries = practice_.failures();
  if (!entries) return unexpected(entries.error());
  std::vector<std::string> ids;
  for (FailureEntry& entry : *entries) {
    if (entry.id == id) return std::move(entry);
    ids.push_back(entry.id);
  }
  const auto near = nearest(id, ids, 1);
  return unexpected(ErrorCode::not_found, fmt::format("the failure log has no entry \"{}\"", id),
                    near.empty() ? "rehearse review lists them" : fmt::format("did you mean {}?", near.front()));
}

Result<void> Debriefing::intend(std::string_view id, std::string_view text) {
  const auto found = entry(id);
  if (!found) return unexpected(found.error());
  return practice_.state()
      .append(found->session,
              [&](const Session&) -> Result<std::vector<NewEvent>> {
                return std::vector<NewEvent>{{found->task, IntentionSet{std::string(text)}}};
              })
      .map([](const Session&) {});
}

Result<Variant> Debriefing::variant_of(const FailureEntry& entry) const {
  const auto problems = practice_.bank().list();
  if (!problems) return unexpected(problems.error());
  const auto history = practice_.history();
  if (!history) return unexpected(history.error());
  const auto variants = variants_of(*problems, entry.slug, entry.patterns);
  if (variants.empty()) return Variant{entry.slug, true};
  const int rank = difficulty_rank(entry.difficulty);
  const auto order = [&](const ProblemSummary* problem) {
    const int distance = std::abs(difficulty_rank(to_string(problem->difficulty)) - rank);
    return std::tuple(last_met(*history, problem->slug), distance, problem->slug);
  };
  return Variant{(*std::ranges::min_element(variants, {}, order))->slug, false};
}

Result<std::string> Debriefing::share(std::string_view id, SourcePolicy sources) const {
  const auto found = entry(id);
  if (!found) return unexpected(found.error());
  std::string failing, passing;
  if (sources == SourcePolicy::shown) {
    for (auto [text, hash] : {std::pair{&failing, &found->failing_source}, {&passing, &found->passing_source}}) {
      if (hash->empty()) continue;
      auto source = practice_.source(*hash);
      if (!source) return unexpected(source.error());
      *text = std::move(*source);
    }
  }
  return shared_markdown(*found, sources, failing, passing);
}

Result<FailurePatterns> Debriefing::failure_patterns() const {
  return practice_.failures().map([](const std::vector<FailureEntry>& entries) { return rehearse::failure_patterns(entries); });
}

Result<std::vector<Recurrence>> Debriefing::recurrences(Pace pace) const {
  return over_history(practice_, [&](const History& history) { return rehearse::recurrences(history, pace); });
}

Result<Recurrences> Debriefing::recurrences() const {
  return over_history(practice_, [](const History& history) {
    return Recurrences{rehearse::recurrences(history, Pace::timed), rehearse::recurrences(history, Pace::untimed)};
  });
}

Result<std::vector<PersonalBug>> Debriefing::bugs() const { return over_history(practice_, personal_bugs); }

Result<CalibrationRecord> Debriefing::calibration() const {
  return over_history(practice_, [](const History& history) { return calibration_record(history); });
}

Result<AttemptComparison> Debriefing::compare(std::string_view slug) const {
  const auto history = practice_.history();
  if (!history) return unexpected(history.error());
  AttemptComparison compared = comparison(*history, slug);
  if (compared.attempts.empty()) {
    return unexpected(ErrorCode::not_found, fmt::format("no attempt at \"{}\" has ended yet", slug),
                      fmt::format("try it: rehearse solve {}", slug));
  }
  if (auto filled = add_source_diff(practice_, compared); !filled) return unexpected(filled.error());
  return compared;
}

std::string bug_drill(const PersonalBug& bug) {
  if (bug.crash) return fmt::format("rehearse drill bug:{}", bug.kind);
  return fmt::format("rehearse review --tag '{}'", bug.kind);
}

}  // namespace rehearse
