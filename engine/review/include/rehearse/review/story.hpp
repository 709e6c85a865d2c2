#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"

namespace rehearse {

struct Journal;

// Situation, task, action, result: one's own experience, ready to be told.
struct Story {
  static constexpr std::string_view kind = "story";

  std::string id;  // "the-lost-index"
  std::string title;
  std::string situation = {}, task = {}, action = {}, result = {};
  std::vector<std::string> skills = {};  // that it shows
  friend bool operator==(const Story&, const Story&) = default;
};

[[nodiscard]] const std::vector<std::string>& story_parts();  // "situation", "task", "action", "result"
[[nodiscard]] const std::string& part_of(const Story& story, std::string_view part);
[[nodiscard]] std::vector<std::string> missing_parts(const Story& story);  // names of the parts without words

// A skill that an interviewer may ask a story for.
struct StorySkill {
  static constexpr std::string_view kind = "skill";

  std::string id;    // "conflict"
  std::string name;  // "Dealing with conflict"
  friend bool operator==(const StorySkill&, const StorySkill&) = default;
};

// A behavioural question.
struct StoryPrompt {
  std::string id;
  std::string text;
  std::vector<std::string> skills;
};

// One answer to a prompt against the clock, rated by who gave it.
struct PromptAnswer {
  static constexpr std::string_view kind = "prompt-answer";

  std::string id;
  std::string prompt;
  std::string text;         // of the prompt, as it was asked
  std::string story = {};   // that was told; may be empty
  std::string answer = {};  // typed; empty if it was spoken
  Millis took{};
  Millis limit{};
  std::vector<std::string> parts = {};  // of STAR that were in it
  int rating = 0;                       // 1 to 5; 0: not rated
  Millis wall{};                        // UTC, when it was asked
  friend bool operator==(const PromptAnswer&, const PromptAnswer&) = default;
};

// Which stories show which skill: a cell is told (all four parts are written), started, or empty.
enum class Cell { empty, started, told };
struct Coverage {
  struct Row {
    std::string story;  // id
    std::vector<Cell> cells;
  };
  std::vector<StorySkill> skills;  // the columns: those given, then the user's own
  std::vector<Row> rows;
  std::vector<std::string> uncovered;  // skills without a told story, by id
  [[nodiscard]] std::size_t covered() const { return skills.size() - uncovered.size(); }
};
[[nodiscard]] Coverage coverage_of(const Journal& journal, const std::vector<StorySkill>& built_in);

// The prompt to practise next: of the skill (empty: any), the one longest not answered; among those never answered, uncovered
// skills last, since a prompt without a story to tell is for `story new`. Null if no prompt fits.
[[nodiscard]] const StoryPrompt* choose_prompt(const std::vector<StoryPrompt>& prompts, const Journal& journal,
                                               std::string_view skill);

}  // namespace rehearse
