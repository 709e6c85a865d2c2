#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/verdict.hpp"
#include "rehearse/review/real_interview.hpp"

namespace rehearse {

enum class QuestionKind { technical, knowledge, design, behavioural };
[[nodiscard]] std::string_view to_string(QuestionKind kind);
[[nodiscard]] std::optional<QuestionKind> parse_question_kind(std::string_view text);

// What stood in the way, as the candidate saw it.
enum class Trouble {
  misread,       // another question was answered than the one that was asked
  did_not_ask,   // something was open, and was not asked
  did_not_know,  // the method or the fact was missing
  unfamiliar,    // a language, a tool, an editor that one does not use
  out_of_time,
  went_blank,
  hard_to_explain,
};
[[nodiscard]] std::string_view to_string(Trouble trouble);  // "did not ask"
[[nodiscard]] std::optional<Trouble> parse_trouble(std::string_view text);
[[nodiscard]] const std::vector<Trouble>& all_troubles();

enum class AnswerStatus { unknown, verified, wrong };
[[nodiscard]] std::string_view to_string(AnswerStatus status);

// One question that was asked in an interview, and the answer that was given.
struct RealQuestion {
  static constexpr std::string_view kind = "question";

  std::string id;  // "acme-1.2": the second one of its interview
  std::string interview;
  std::string text;
  std::optional<QuestionKind> type = {};
  std::vector<std::string> topics = {};
  std::string answer = {};
  Impression confidence = {};  // in the answer: 1 none, 5 sure
  std::optional<bool> made_up = {};
  std::string made_up_what = {};
  std::vector<Trouble> troubles = {};
  std::vector<std::string> skipped = {};  // steps of the walk that were left out

  // The problem of the bank that it is, or that was made of it.
  std::string problem = {};
  bool rebuilt = false;

  // The answer as it was recalled, and what the judge said of it.
  std::string language = {};
  std::string source = {};  // hash of the text in the store
  std::optional<Verdict> verdict = {};
  std::string evidence = {};           // what was run, or looked up, and what came of it
  std::string confinement = {};        // of the judgement
  std::optional<bool> looked_up = {};  // of a question without code: true, it was right
  Millis judged_at{};                  // wall, UTC
  friend bool operator==(const RealQuestion&, const RealQuestion&) = default;
};

// "acme-1.2" is the second.
[[nodiscard]] int number_of(std::string_view question_id);

// A failure of the judge says nothing of the answer; nor does what does not compile, since nobody recalls every semicolon.
[[nodiscard]] AnswerStatus status_of(const RealQuestion& question);

}  // namespace rehearse
