#include "rehearse/review/bug_list.hpp"

#include <algorithm>

namespace rehearse {
namespace {

PersonalBug& bug_of(std::vector<PersonalBug>& bugs, const std::string& kind, bool crash) {
  const auto found = std::ranges::find_if(bugs, [&](const PersonalBug& b) { return b.kind == kind && b.crash == crash; });
  if (found != bugs.end()) return *found;
  PersonalBug& made = bugs.emplace_back();
  made.kind = kind;
  made.crash = crash;
  return made;
}

void count(PersonalBug& bug, const AttemptFacts& attempt) {
  ++bug.count;
  bug.last_seen = attempt.wall;
  bug.clean_since = 0;
  std::erase(bug.problems, attempt.slug);
  bug.problems.insert(bug.problems.begin(), attempt.slug);
}

}  // namespace

std::vector<PersonalBug> personal_bugs(const History& history) {
  std::vector<PersonalBug> bugs;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      if (attempt.clean) {
        for (PersonalBug& bug : bugs) ++bug.clean_since;
      }
      if (!attempt.bug.empty()) count(bug_of(bugs, attempt.bug, true), attempt);
      for (const std::string& tag : attempt.tags) count(bug_of(bugs, tag, false), attempt);
    }
  }
  std::ranges::stable_sort(bugs, [](const PersonalBug& a, const PersonalBug& b) {
    if (a.crash != b.crash) return a.crash;
    if (a.count != b.count) return a.count > b.count;
    return a.last_seen > b.last_seen;
  });
  return bugs;
}

std::string bug_words(std::string_view kind) {
  std::string words(kind);
  std::ranges::replace(words, '_', ' ');
  return words;
}

}  // namespace rehearse
