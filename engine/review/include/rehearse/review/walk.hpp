#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/review/journal.hpp"

// Walking through an interview from its beginning, a question at a time: memory over-weights the end. Every front end asks the
// same; each answer is recorded at once, so that a walk goes on where it was left.
namespace rehearse {

enum class StepKind {
  words,
  impression,    // "4 friendly, but short": a figure from 1 to 5, and words
  yes_no,        // "no", or what it was
  choice,        // one of `choices`
  several,       // any of `choices`, by commas; "none"
  list,          // words, by semicolons; "none"
  new_question,  // another question that was asked; skipped: that was all
};

struct WalkStep {
  std::string key;            // the member that is asked for
  std::string question = {};  // id of the question that it is about; empty: of the interview itself
  StepKind kind = StepKind::words;
  std::string prompt;
  std::vector<std::string> choices = {};
};

// What is to be asked next; nothing when the walk is at its end.
[[nodiscard]] std::optional<WalkStep> next_step(const RealInterview& interview, const Journal& journal);

// The answer as an amendment of the interview or question (with new_question: as a question's text), JSON of the members that
// change. An empty answer leaves the step out. ErrorCode::bad_input says what would do.
[[nodiscard]] Result<std::string> amendment_of(const WalkStep& step, std::string_view answer, const RealInterview& interview,
                                               const Journal& journal);

// How far the walk is: steps that were answered or left out, of those known so far.
struct WalkProgress {
  int done = 0;
  int total = 0;
};
[[nodiscard]] WalkProgress progress_of(const RealInterview& interview, const Journal& journal);

}  // namespace rehearse
