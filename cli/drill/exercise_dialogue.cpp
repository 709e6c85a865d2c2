#include "drill/exercise_dialogue.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "views/drill_text.hpp"

namespace rehearse {
namespace {

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r");
  const auto end = text.find_last_not_of(" \t\r");
  return begin == std::string::npos ? std::string() : text.substr(begin, end - begin + 1);
}

// Each step looks at the stage anew, so that a drill goes on where it was left.
class ExerciseDialogue {
 public:
  ExerciseDialogue(Console& console, Practice& practice, DrillView drill)
      : console_(console), practice_(practice), drilling_(practice), drill_(std::move(drill)) {}

  Result<DialogueEnd> run() {
    console_.print(item_lines(drill_, console_.columns(), console_.look().charset));
    while (drill_.stage != DrillStage::done) {
      const auto stepped = step();
      if (!stepped && stepped.error().code == ErrorCode::interrupted) return DialogueEnd::left;
      if (!stepped) return unexpected(stepped.error());
    }
    return DialogueEnd::done;
  }

 private:
  Result<void> step() {
    switch (drill_.stage) {
      case DrillStage::asking: return ask_questions();
      case DrillStage::answering: return drill_.mode == DrillMode::predict ? predict() : answer();
      case DrillStage::scoring: return rate();
      case DrillStage::coding:
      case DrillStage::done: break;
    }
    return {};
  }

  // A line of the user's; interrupted where they want to leave.
  Result<std::string> line(std::string_view label) {
    auto text = console_.ask(Line(label, style::accent).add(" "));
    if (!text) return text;
    std::string plain = trimmed(*text);
    if (plain == "q") return unexpected(ErrorCode::interrupted, "left");
    return plain;
  }

  Result<void> adopt(Result<DrillView> drill) {
    if (!drill) return unexpected(drill.error());
    drill_ = std::move(*drill);
    console_.print(revealed_lines(drill_, console_.columns(), console_.look().charset));
    return {};
  }

  Result<void> ask_questions() {
    while (true) {
      const auto question = line("Ask:");
      if (!question) return unexpected(question.error());
      if (question->empty()) return adopt(drilling_.answer(""));
      const auto asked = practice_.ask(*question);
      if (!asked) return unexpected(asked.error());
      console_.print_wrapped("  " + asked->answer, asked->matched.empty() ? style::dim : style::good);
    }
  }

  // Several lines for an explanation, one for a card.
  Result<void> answer() {
    std::string text;
    while (true) {
      const auto next = line(text.empty() ? "Answer:" : "       ");
      if (!next) return unexpected(next.error());
      if (next->empty()) break;
      if (!text.empty()) text += '\n';
      text += *next;
      if (drill_.mode == DrillMode::card) break;
    }
    return adopt(drilling_.answer(text));
  }

  Result<void> predict() {
    const auto word = line("Verdict (AC, WA, TLE, RTE):");
    if (!word) return unexpected(word.error());
    const auto verdict = verdict_in(*word);
    if (!verdict) {
      console_.print_wrapped("  AC accepted, WA wrong answer, TLE too slow, RTE it crashes; q leaves.", style::dim);
      return {};
    }
    if (*verdict == Verdict::accepted) return adopt(drilling_.predict(*verdict, ""));
    const auto group = line("In which group first (sample, edge, random, large):");
    if (!group) return unexpected(group.error());
    return adopt(drilling_.predict(*verdict, *group));
  }

  Result<void> rate() {
    const bool card = drill_.mode == DrillMode::card;
    const std::string label = card ? "How was it? 1 again, 2 hard, 3 good, 4 easy:"
                                   : fmt::format("How many of these did you say, 0 to {}?", drill_.points.size());
    const auto word = line(label);
    if (!word) return unexpected(word.error());
    int value = -1;
    const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), value);
    if (error != std::errc() || end != word->data() + word->size()) return {};
    auto rated = drilling_.rate(value);
    if (!rated && rated.error().code == ErrorCode::bad_input) {
      console_.print_wrapped("  " + rated.error().message, style::dim);
      return {};
    }
    return adopt(std::move(rated));
  }

  Console& console_;
  Practice& practice_;
  Drilling drilling_;
  DrillView drill_;
};

}  // namespace

Result<DialogueEnd> run_exercise(Console& console, Practice& practice, const DrillView& drill) {
  return ExerciseDialogue(console, practice, drill).run();
}

}  // namespace rehearse
