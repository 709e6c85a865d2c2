#include "rehearse/review/story.hpp"

#include <algorithm>

#include "rehearse/review/journal.hpp"

namespace rehearse {
namespace {

// When the prompt was last answered; 0: never.
Millis last_answered(const StoryPrompt& prompt, const Journal& journal) {
  Millis last{};
  for (const PromptAnswer& answer : journal.prompt_answers) {
    if (answer.prompt == prompt.id) last = std::max(last, answer.wall);
  }
  return last;
}

}  // namespace

const std::vector<std::string>& story_parts() {
  static const std::vector<std::string> parts{"situation", "task", "action", "result"};
  return parts;
}

const std::string& part_of(const Story& story, std::string_view part) {
  if (part == "situation") return story.situation;
  if (part == "task") return story.task;
  return part == "action" ? story.action : story.result;
}

std::vector<std::string> missing_parts(const Story& story) {
  std::vector<std::string> missing;
  for (const std::string& part : story_parts()) {
    if (part_of(story, part).empty()) missing.push_back(part);
  }
  return missing;
}

Coverage coverage_of(const Journal& journal, const std::vector<StorySkill>& built_in) {
  Coverage coverage;
  coverage.skills = built_in;
  for (const StorySkill& skill : journal.skills) {
    if (find_record(coverage.skills, skill.id) == nullptr) coverage.skills.push_back(skill);
  }
  for (const Story& story : journal.stories) {
    const Cell shown = missing_parts(story).empty() ? Cell::told : Cell::started;
    Coverage::Row row{story.id, {}};
    for (const StorySkill& skill : coverage.skills)
      row.cells.push_back(has_topic(story.skills, skill.id) ? shown : Cell::empty);
    coverage.rows.push_back(std::move(row));
  }
  for (std::size_t column = 0; column < coverage.skills.size(); ++column) {
    const bool told = std::any_of(coverage.rows.begin(), coverage.rows.end(),
                                  [&](const Coverage::Row& row) { return row.cells[column] == Cell::told; });
    if (!told) coverage.uncovered.push_back(coverage.skills[column].id);
  }
  return coverage;
}

const StoryPrompt* choose_prompt(const std::vector<StoryPrompt>& prompts, const Journal& journal, std::string_view skill) {
  const auto has_story = [&](const StoryPrompt& prompt) {
    return std::any_of(journal.stories.begin(), journal.stories.end(), [&](const Story& story) {
      return std::any_of(prompt.skills.begin(), prompt.skills.end(),
                         [&](const std::string& wanted) { return has_topic(story.skills, wanted); });
    });
  };
  const StoryPrompt* best = nullptr;
  std::pair<Millis, bool> best_place;
  for (const StoryPrompt& prompt : prompts) {
    if (!skill.empty() && !has_topic(prompt.skills, skill)) continue;
    const std::pair place(last_answered(prompt, journal), !has_story(prompt));
    if (best != nullptr && !(place < best_place)) continue;
    best = &prompt;
    best_place = place;
  }
  return best;
}

}  // namespace rehearse
