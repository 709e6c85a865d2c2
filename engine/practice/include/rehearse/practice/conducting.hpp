#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"

namespace rehearse {

// What the person at the interviewer's side reads from.
struct InterviewerSheet {
  SessionView view;
  Problem problem;       // statement, clarifications with their answers, hints, follow-ups
  std::string mistakes;  // Markdown: the usual ones, from the editorial; empty: it names none
};

// A friend as interviewer, at a second terminal on the running session. What the friend gives is an event like any other, so
// that the candidate sees it at once; notes are for the friend alone until the session is over.
class Conducting {
 public:
  explicit Conducting(Practice& practice) : practice_(practice) {}

  [[nodiscard]] Result<InterviewerSheet> sheet() const;

  // All numbers count from 1. Answers a question that was asked aloud.
  [[nodiscard]] Result<ClarificationAsked> answer(int clarification);
  [[nodiscard]] Result<void> say(std::string_view text);
  [[nodiscard]] Result<HintTaken> hint(int level);
  [[nodiscard]] Result<FollowUpAsked> ask(int follow_up);  // at any time: the interviewer knows when
  [[nodiscard]] Result<FollowUpAsked> ask(std::string_view own_question);
  [[nodiscard]] Result<void> note(std::string_view text);  // also after the end, until it is reviewed; likewise:
  [[nodiscard]] Result<void> score(const InterviewerScored& score);

 private:
  Practice& practice_;
};

// The section on mistakes of an editorial, without its heading.
[[nodiscard]] std::string usual_mistakes(std::string_view editorial);

}  // namespace rehearse
