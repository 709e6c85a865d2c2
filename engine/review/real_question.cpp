#include "rehearse/review/real_question.hpp"

#include <algorithm>
#include <charconv>

namespace rehearse {

std::string_view to_string(QuestionKind kind) {
  switch (kind) {
    case QuestionKind::technical: return "technical";
    case QuestionKind::knowledge: return "knowledge";
    case QuestionKind::design: return "design";
    case QuestionKind::behavioural: return "behavioural";
  }
  return "technical";
}

std::optional<QuestionKind> parse_question_kind(std::string_view text) {
  for (const auto kind : {QuestionKind::technical, QuestionKind::knowledge, QuestionKind::design, QuestionKind::behavioural}) {
    if (text == to_string(kind)) return kind;
  }
  return std::nullopt;
}

std::string_view to_string(Trouble trouble) {
  switch (trouble) {
    case Trouble::misread: return "misread it";
    case Trouble::did_not_ask: return "did not ask";
    case Trouble::did_not_know: return "did not know";
    case Trouble::unfamiliar: return "unfamiliar tool";
    case Trouble::out_of_time: return "out of time";
    case Trouble::went_blank: return "went blank";
    case Trouble::hard_to_explain: return "hard to explain";
  }
  return "did not know";
}

const std::vector<Trouble>& all_troubles() {
  static const std::vector<Trouble> all{Trouble::misread,        Trouble::did_not_ask, Trouble::did_not_know,
                                        Trouble::unfamiliar,     Trouble::out_of_time, Trouble::went_blank,
                                        Trouble::hard_to_explain};
  return all;
}

std::optional<Trouble> parse_trouble(std::string_view text) {
  for (const Trouble trouble : all_troubles()) {
    if (text == to_string(trouble)) return trouble;
  }
  return std::nullopt;
}

std::string_view to_string(AnswerStatus status) {
  switch (status) {
    case AnswerStatus::unknown: return "unknown";
    case AnswerStatus::verified: return "verified";
    case AnswerStatus::wrong: return "wrong";
  }
  return "unknown";
}

int number_of(std::string_view question_id) {
  const std::string_view digits = question_id.substr(std::min(question_id.rfind('.'), question_id.size() - 1) + 1);
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

AnswerStatus status_of(const RealQuestion& question) {
  const bool judged =
      question.verdict && *question.verdict != Verdict::judge_error && *question.verdict != Verdict::compile_error;
  if (judged) {
    return *question.verdict == Verdict::accepted ? AnswerStatus::verified : AnswerStatus::wrong;
  }
  if (question.looked_up) return *question.looked_up ? AnswerStatus::verified : AnswerStatus::wrong;
  return AnswerStatus::unknown;
}

}  // namespace rehearse
