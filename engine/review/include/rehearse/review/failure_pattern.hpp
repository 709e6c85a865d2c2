#pragma once

#include <span>
#include <string>
#include <vector>

#include "rehearse/review/failure_log.hpp"

namespace rehearse {

// Entries of one topic with one confirmed cause.
struct TopicCause {
  std::string topic;
  std::string cause;  // empty: not decided yet
  int entries = 0;
  int recovered = 0;
};

// How many of the last wrong submissions failed on cases about one thing: "integer overflow: 4 of your last 6 wrong answers".
struct TagCount {
  std::string tag;
  int failed = 0;
  int wrong = 0;  // looked at
  [[nodiscard]] bool is_pattern() const { return failed >= 3; }
};

inline constexpr std::size_t wrong_answers_window = 10;

struct FailurePatterns {
  int entries = 0, recovered = 0;
  std::vector<TopicCause> by_topic;  // the most entries first
  std::vector<TagCount> by_tag;      // likewise
};

// `entries`: newest first, as the log gives them.
[[nodiscard]] FailurePatterns failure_patterns(std::span<const FailureEntry> entries);

}  // namespace rehearse
