#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/review/journal.hpp"

namespace rehearse {

inline constexpr Millis prompt_limit = std::chrono::minutes(2);

// The behavioural side: stories, timed prompts, the coverage of skills; and one's own questions for the company.
class Storytelling {
 public:
  explicit Storytelling(Practice& practice);

  [[nodiscard]] Result<Journal> journal() const;
  [[nodiscard]] Result<std::vector<StorySkill>> built_in_skills() const;
  [[nodiscard]] Result<std::vector<StoryPrompt>> prompts() const;
  [[nodiscard]] Result<Coverage> coverage() const;

  // The id is made of the title. bad_input for a skill that nobody knows.
  [[nodiscard]] Result<Story> add(Story story);
  [[nodiscard]] Result<Story> story(std::string_view id) const;
  [[nodiscard]] Result<Story> change(std::string_view id, std::string_view changes);  // JSON of the members that change
  [[nodiscard]] Result<StorySkill> add_skill(std::string_view name);

  // Empty: any skill. not_found with the nearest skills.
  [[nodiscard]] Result<StoryPrompt> next_prompt(std::string_view skill) const;
  [[nodiscard]] Result<StoryPrompt> prompt(std::string_view id) const;
  // `answer` holds all but its id, its text and its time of day.
  [[nodiscard]] Result<PromptAnswer> record(PromptAnswer answer);

  [[nodiscard]] Result<OwnQuestion> add_question(std::string_view text, std::string_view about);
  [[nodiscard]] Result<Journal> mark_asked(std::string_view question, std::string_view interview);

 private:
  [[nodiscard]] Result<std::vector<std::string>> known_skills(const Journal& journal) const;
  [[nodiscard]] Result<void> check_skills(const Journal& journal, const std::vector<std::string>& skills) const;

  Practice& practice_;
};

}  // namespace rehearse
