#include "rehearse/review/walk.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace rehearse {
namespace {

using nlohmann::json;

template <class T>
struct Step {
  const char* key;
  StepKind kind;
  const char* prompt;
  bool (*is_answered)(const T&);
};

using I = RealInterview;
constexpr std::array before_questions{
    Step<I>{"entering", StepKind::words, "Entering or joining: how did it begin?",
            [](const I& i) { return !i.entering.empty(); }},
    Step<I>{"welcome", StepKind::impression,
            "The welcome, from 1 (cold) to 5 (warm), and a word:", [](const I& i) { return i.welcome.is_said(); }},
    Step<I>{"reaction", StepKind::impression, "What that did to you, from 1 (it threw me) to 5 (it put me at ease):",
            [](const I& i) { return i.reaction.is_said(); }},
    Step<I>{"introduction", StepKind::words, "The introduction round: what did they say of themselves, what did you?",
            [](const I& i) { return !i.introduction.empty(); }},
};
constexpr std::array after_questions{
    Step<I>{"expressions", StepKind::impression, "The interviewers' faces and voices, from 1 (closed) to 5 (with me):",
            [](const I& i) { return i.expressions.is_said(); }},
    Step<I>{"interest", StepKind::impression, "The interest you showed in them and in the work, from 1 (little) to 5 (much):",
            [](const I& i) { return i.interest.is_said(); }},
    Step<I>{"asked", StepKind::list,
            "What did you ask them? Several with ; between, or none:", [](const I& i) { return i.asked.has_value(); }},
    Step<I>{"nerves", StepKind::impression,
            "Your nerves, from 1 (calm) to 5 (very nervous):", [](const I& i) { return i.nerves.is_said(); }},
    Step<I>{"ending", StepKind::words, "The end: how did you part, and what comes next?",
            [](const I& i) { return !i.ending.empty(); }},
};

using Q = RealQuestion;
constexpr std::array of_a_question{
    Step<Q>{"type", StepKind::choice, "What kind of question was it?", [](const Q& q) { return q.type.has_value(); }},
    Step<Q>{"topics", StepKind::list, "Its topics, several with ; between:", [](const Q& q) { return !q.topics.empty(); }},
    Step<Q>{"answer", StepKind::words, "What did you answer?", [](const Q& q) { return !q.answer.empty(); }},
    Step<Q>{"confidence", StepKind::impression, "How sure were you, from 1 (not at all) to 5 (sure)?",
            [](const Q& q) { return q.confidence.is_said(); }},
    Step<Q>{"made_up", StepKind::yes_no,
            "Was anything made up? no, or what it was:", [](const Q& q) { return q.made_up.has_value(); }},
    Step<Q>{"troubles", StepKind::several,
            "What stood in the way? Any of these, or none:", [](const Q& q) { return !q.troubles.empty(); }},
};

bool is_skipped(const std::vector<std::string>& skipped, std::string_view key) {
  return std::find(skipped.begin(), skipped.end(), key) != skipped.end();
}

template <class T>
bool is_done(const Step<T>& step, const T& record) {
  return step.is_answered(record) || is_skipped(record.skipped, step.key);
}

std::vector<std::string> choices_of(std::string_view key) {
  std::vector<std::string> choices;
  if (key == "type") {
    for (const char* kind : {"technical", "knowledge", "design", "behavioural"}) choices.emplace_back(kind);
  }
  if (key == "troubles") {
    for (const Trouble trouble : all_troubles()) choices.emplace_back(to_string(trouble));
  }
  return choices;
}

template <class T>
std::optional<WalkStep> first_open(std::span<const Step<T>> steps, const T& record, const std::string& question) {
  for (const auto& step : steps) {
    if (!is_done(step, record)) return WalkStep{step.key, question, step.kind, step.prompt, choices_of(step.key)};
  }
  return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<std::string> parts_of(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (const auto part = trimmed(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

Result<json> impression_of(std::string_view answer) {
  int rating = 0;
  const auto [end, error] = std::from_chars(answer.data(), answer.data() + answer.size(), rating);
  const bool has_figure = error == std::errc() && (end == answer.data() + answer.size() ||
                                                   std::string_view(" ,.:;").find(*end) != std::string_view::npos);
  if (!has_figure) return json{{"words", answer}};
  if (rating < 1 || rating > 5) {
    return unexpected(ErrorCode::bad_input, fmt::format("{} is not a figure from 1 to 5", rating),
                      "as in: 4 friendly, but short");
  }
  std::string_view words = trimmed(answer.substr(static_cast<std::size_t>(end - answer.data())));
  while (!words.empty() && std::string_view(",.:;").find(words.front()) != std::string_view::npos)
    words = trimmed(words.substr(1));
  json impression{{"rating", rating}};
  if (!words.empty()) impression["words"] = words;
  return impression;
}

bool says_no(std::string_view answer) { return answer == "n" || answer == "no" || answer == "none" || answer == "nothing"; }

// By its name, its beginning where that is one choice's alone, or its number.
Result<std::string> choice_of(const std::vector<std::string>& choices, std::string_view answer) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(answer.data(), answer.data() + answer.size(), number);
  if (error == std::errc() && end == answer.data() + answer.size() && number >= 1 && number <= choices.size()) {
    return choices[number - 1];
  }
  std::vector<std::string> fitting;
  for (const std::string& choice : choices) {
    if (choice == answer) return choice;
    if (choice.starts_with(answer)) fitting.push_back(choice);
  }
  if (fitting.size() == 1) return fitting.front();
  return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is none of these", answer),
                    fmt::format("{}", fmt::join(choices, ", ")));
}

Result<json> value_of(const WalkStep& step, std::string_view answer) {
  switch (step.kind) {
    case StepKind::words:
    case StepKind::new_question: return json(answer);
    case StepKind::impression: return impression_of(answer);
    case StepKind::yes_no: return json(!says_no(answer));
    case StepKind::choice: return choice_of(step.choices, answer).map([](const std::string& choice) { return json(choice); });
    case StepKind::list:
    case StepKind::several: break;
  }
  auto chosen = json::array();
  if (says_no(answer)) return chosen;
  if (step.kind == StepKind::list) return json(parts_of(answer, ';'));
  for (const std::string& part : parts_of(answer, ',')) {
    auto choice = choice_of(step.choices, part);
    if (!choice) return unexpected(choice.error());
    chosen.push_back(std::move(*choice));
  }
  return chosen;
}

std::vector<std::string> with_skipped(std::vector<std::string> skipped, const std::string& key) {
  if (!is_skipped(skipped, key)) skipped.push_back(key);
  return skipped;
}

}  // namespace

std::optional<WalkStep> next_step(const RealInterview& interview, const Journal& journal) {
  if (auto open = first_open<I>(before_questions, interview, "")) return open;
  const auto questions = questions_of(interview, journal);
  for (const RealQuestion& question : questions) {
    if (auto open = first_open<Q>(of_a_question, question, question.id)) return open;
  }
  if (!interview.questions_told) {
    return WalkStep{"question",
                    "",
                    StepKind::new_question,
                    fmt::format("Question {}: what were you asked? Enter, if that was all:", questions.size() + 1),
                    {}};
  }
  return first_open<I>(after_questions, interview, "");
}

Result<std::string> amendment_of(const WalkStep& step, std::string_view answer, const RealInterview& interview,
                                 const Journal& journal) {
  answer = trimmed(answer);
  json amendment = json::object();
  const RealQuestion* question = find_record(journal.questions, step.question);
  const auto leave_out = [&] {
    amendment["skipped"] = with_skipped(question == nullptr ? interview.skipped : question->skipped, step.key);
  };
  if (step.kind == StepKind::new_question) {
    if (answer.empty()) {
      amendment["questions_told"] = true;
    } else {
      amendment["text"] = answer;
    }
    return amendment.dump(-1, ' ', false, json::error_handler_t::replace);
  }
  if (answer.empty()) {
    leave_out();
  } else {
    auto value = value_of(step, answer);
    if (!value) return unexpected(value.error());
    // Nothing stood in the way, no topic: that is an answer, too.
    if (step.key != "asked" && value->is_array() && value->empty()) leave_out();
    if (step.kind == StepKind::yes_no && value->get<bool>() && answer != "y" && answer != "yes") {
      amendment[step.key + "_what"] = answer;
    }
    amendment[step.key] = std::move(*value);
  }
  return amendment.dump(-1, ' ', false, json::error_handler_t::replace);
}

WalkProgress progress_of(const RealInterview& interview, const Journal& journal) {
  WalkProgress progress;
  const auto count = [&](bool done) {
    ++progress.total;
    if (done) ++progress.done;
  };
  for (const auto& step : before_questions) count(is_done(step, interview));
  for (const RealQuestion& question : questions_of(interview, journal)) {
    for (const auto& step : of_a_question) count(is_done(step, question));
  }
  count(interview.questions_told);
  for (const auto& step : after_questions) count(is_done(step, interview));
  return progress;
}

}  // namespace rehearse
