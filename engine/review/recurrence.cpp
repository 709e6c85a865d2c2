#include "rehearse/review/recurrence.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text.hpp"

namespace rehearse {
namespace {

std::vector<const SessionFacts*> window_of(const History& history, Pace pace, std::string_view until) {
  std::vector<const SessionFacts*> window;
  for (const SessionFacts& session : history.sessions) {
    if (is_comparable(session, pace)) window.push_back(&session);
    if (!until.empty() && session.id == until) {
      if (!is_comparable(session, pace)) return {};
      if (window.size() > recurrence_window) window.erase(window.begin(), window.end() - recurrence_window);
      return window;
    }
  }
  if (!until.empty()) return {};
  if (window.size() > recurrence_window) window.erase(window.begin(), window.end() - recurrence_window);
  return window;
}

Recurrence& entry_of(std::vector<Recurrence>& all, const std::string& rule) {
  const auto found = std::ranges::find(all, rule, &Recurrence::rule);
  if (found != all.end()) return *found;
  all.emplace_back().rule = rule;
  return all.back();
}

}  // namespace

std::string_view to_string(Pace pace) { return pace == Pace::timed ? "timed" : "untimed"; }

Pace pace_of(const SessionFacts& session) { return session.budget > Millis{0} ? Pace::timed : Pace::untimed; }

bool is_comparable(const SessionFacts& session, Pace pace) {
  return pace_of(session) == pace &&
         std::ranges::any_of(session.attempts, [](const AttemptFacts& attempt) { return attempt.mode.empty(); });
}

std::vector<Recurrence> recurrences(const History& history, Pace pace, std::string_view until) {
  const auto window = window_of(history, pace, until);
  std::vector<Recurrence> all;
  for (const SessionFacts* session : window) {
    for (const AttemptFacts& attempt : session->attempts) {
      if (!attempt.mode.empty()) continue;
      for (const FindingFacts& finding : attempt.findings) {
        if (finding.decision == to_string(FindingDecision::rejected)) continue;
        Recurrence& found = entry_of(all, finding.rule);
        found.cause = finding.cause;
        found.lost += finding.lost;
        if (found.in.empty() || found.in.back() != session->id) found.in.push_back(session->id);
      }
    }
  }
  for (Recurrence& found : all) {
    found.pace = pace;
    found.fired = static_cast<int>(found.in.size());
    found.sessions = static_cast<int>(window.size());
  }
  std::ranges::sort(all, [](const Recurrence& a, const Recurrence& b) {
    if (a.fired != b.fired) return a.fired > b.fired;
    return a.lost != b.lost ? a.lost > b.lost : a.rule < b.rule;
  });
  return all;
}

std::string recurrence_text(const Recurrence& r) {
  const bool full = r.sessions >= static_cast<int>(recurrence_window);
  if (full) return fmt::format("came up in {} of your last {} {} sessions", r.fired, r.sessions, to_string(r.pace));
  return fmt::format("came up in {} of your {} so far", r.fired,
                     count_text(r.sessions, fmt::format("{} session", to_string(r.pace))));
}

}  // namespace rehearse
