#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/history.hpp"
#include "rehearse/review/line_diff.hpp"

namespace rehearse {

// One attempt at a problem, with what the session around it was.
struct AttemptAt {
  std::string session, profile, language;
  bool strict = false;
  AttemptFacts facts;
};

// All attempts at one problem in which it was solved as in an interview (drills of parts of it do not compare), oldest first.
// `until`: no later ones than this session's; empty: all.
[[nodiscard]] std::vector<AttemptAt> attempts_at(const History& history, std::string_view slug, std::string_view until = {});

// What changed from one attempt to a later one, in words: "12:40 faster", "2 hints fewer", "accepted, not yet before".
[[nodiscard]] std::vector<std::string> changes_between(const AttemptFacts& before, const AttemptFacts& after);

// Attempts at one problem, and how the last differs from the one before it.
struct AttemptComparison {
  std::string slug, title;
  std::vector<AttemptAt> attempts;
  std::vector<std::string> changes;
  std::vector<DiffHunk> source_diff;  // filled by the caller, who has the sources; only within one language
};
[[nodiscard]] AttemptComparison comparison(const History& history, std::string_view slug, std::string_view until = {});

// For a table: "Accepted", "not submitted".
[[nodiscard]] std::string outcome_text(const AttemptFacts& attempt);

}  // namespace rehearse
