#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/history.hpp"

namespace rehearse {

// A kind of run-time error, or what the cases were about that did not pass: what one's own programs stumble over.
struct PersonalBug {
  std::string kind;                   // "out_of_bounds", or a case tag: "empty"
  bool crash = false;                 // a kind of run-time error, not a tag
  int count = 0;                      // attempts
  Millis last_seen{};                 // wall
  int clean_since = 0;                // attempts solved cleanly since then
  std::vector<std::string> problems;  // slugs, newest first, each once
};

// From all attempts, run-time errors before tags, the most frequent first.
[[nodiscard]] std::vector<PersonalBug> personal_bugs(const History& history);

// "out of bounds"
[[nodiscard]] std::string bug_words(std::string_view kind);

}  // namespace rehearse
