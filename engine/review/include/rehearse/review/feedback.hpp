#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/review/finding.hpp"
#include "rehearse/review/history.hpp"

namespace rehearse {

struct Journal;

enum class Stance { open, accepted, rejected };
[[nodiscard]] std::string_view to_string(Stance stance);
[[nodiscard]] std::optional<Stance> parse_stance(std::string_view text);

// What somebody said of one's interview, word for word.
struct Feedback {
  static constexpr std::string_view kind = "feedback";

  std::string id;              // "feedback-1"
  std::string interview = {};  // may be empty
  std::string day;
  std::string from = {};                              // "the recruiter"
  std::string text;                                   // never changed
  std::vector<std::string> topics = {}, causes = {};  // what it is about, as its receiver reads it
  Stance stance = Stance::open;
  std::string reason = {};
  friend bool operator==(const Feedback&, const Feedback&) = default;
};

enum class Weight { speaks_for, speaks_against, neutral };
[[nodiscard]] std::string_view to_string(Weight weight);

// One thing that was measured, beside what was said.
struct Evidence {
  Weight weight = Weight::neutral;
  std::string source;  // "findings", "rubric", "skill", "journal"
  std::string text;
};

// Topics (of those given) and causes that a text names, for its receiver to confirm.
struct FeedbackSubjects {
  std::vector<std::string> topics, causes;
};
[[nodiscard]] FeedbackSubjects suggest_subjects(std::string_view text, const std::vector<std::string>& known_topics);

// What the last sessions and real interviews say of the same topics and causes. The decision is the user's.
[[nodiscard]] std::vector<Evidence> weigh(const Feedback& feedback, const Journal& journal, const History& history, Millis now);

}  // namespace rehearse
