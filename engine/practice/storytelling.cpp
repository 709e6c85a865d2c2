#include "rehearse/practice/storytelling.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "journal_log.hpp"
#include "journal_texts.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/review/journal_record.hpp"

namespace rehearse {

Storytelling::Storytelling(Practice& practice) : practice_(practice) {}

Result<Journal> Storytelling::journal() const { return JournalLog(practice_.state()).read(); }

Result<std::vector<StorySkill>> Storytelling::built_in_skills() const {
  return JournalTexts(practice_.state().installation, practice_.state().paths).skills();
}

Result<std::vector<StoryPrompt>> Storytelling::prompts() const {
  return JournalTexts(practice_.state().installation, practice_.state().paths).prompts();
}

Result<Coverage> Storytelling::coverage() const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  return built_in_skills().map([&](const std::vector<StorySkill>& skills) { return coverage_of(*found, skills); });
}

Result<std::vector<std::string>> Storytelling::known_skills(const Journal& journal) const {
  return built_in_skills().map([&](const std::vector<StorySkill>& skills) {
    std::vector<std::string> known;
    for (const StorySkill& skill : skills) known.push_back(skill.id);
    for (const StorySkill& skill : journal.skills) known.push_back(skill.id);
    return known;
  });
}

Result<void> Storytelling::check_skills(const Journal& journal, const std::vector<std::string>& skills) const {
  const auto known = known_skills(journal);
  if (!known) return unexpected(known.error());
  for (const std::string& skill : skills) {
    if (has_topic(*known, skill)) continue;
    const auto near = nearest(skill, *known, 1);
    return unexpected(ErrorCode::not_found, fmt::format("there is no skill \"{}\"", skill),
                      near.empty()
                          ? fmt::format("one of: {}; or add it: rehearse story skill \"{}\"", fmt::join(*known, ", "), skill)
                          : fmt::format("did you mean {}?", near.front()));
  }
  return {};
}

Result<Story> Storytelling::add(Story story) {
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    if (auto checked = check_skills(journal, story.skills); !checked) return unexpected(checked.error());
    story.id = unused_id(journal, story.title, Numbering::from_second);
    return std::vector{making(story)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return story; });
}

Result<Story> Storytelling::story(std::string_view id) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  return get_record(found->stories, id, "story", "rehearse story list");
}

Result<Story> Storytelling::change(std::string_view id, std::string_view changes) {
  const auto parsed = nlohmann::json::parse(changes, nullptr, false);
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    if (auto found = get_record(journal.stories, id, "story", "rehearse story list"); !found) return unexpected(found.error());
    if (parsed.is_object() && parsed.contains("skills") && parsed["skills"].is_array()) {
      std::vector<std::string> skills;
      for (const auto& skill : parsed["skills"]) {
        if (skill.is_string()) skills.push_back(skill.get<std::string>());
      }
      if (auto checked = check_skills(journal, skills); !checked) return unexpected(checked.error());
    }
    const auto payload = amending(journal, id, parsed);
    if (!payload) return unexpected(payload.error());
    return std::vector{*payload};
  };
  return JournalLog(practice_.state()).append(make).and_then([&](const Journal& journal) {
    return get_record(journal.stories, id, "story", "rehearse story list");
  });
}

Result<StorySkill> Storytelling::add_skill(std::string_view name) {
  StorySkill skill{slug_of(name), std::string(name)};
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    const auto known = known_skills(journal);
    if (!known) return unexpected(known.error());
    if (has_topic(*known, skill.id)) {
      return unexpected(ErrorCode::conflict, fmt::format("there is a skill \"{}\" already", skill.id), "rehearse story list");
    }
    return std::vector{making(skill)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return skill; });
}

Result<StoryPrompt> Storytelling::next_prompt(std::string_view skill) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  const auto all = prompts();
  if (!all) return unexpected(all.error());
  if (!skill.empty()) {
    if (auto checked = check_skills(*found, {std::string(skill)}); !checked) return unexpected(checked.error());
  }
  if (const StoryPrompt* chosen = choose_prompt(*all, *found, skill)) return *chosen;
  return unexpected(ErrorCode::not_found, fmt::format("no prompt asks for \"{}\"", skill),
                    "practise without one: rehearse story practise");
}

Result<StoryPrompt> Storytelling::prompt(std::string_view id) const {
  const auto all = prompts();
  if (!all) return unexpected(all.error());
  return get_record(*all, id, "prompt", "rehearse story prompts");
}

Result<PromptAnswer> Storytelling::record(PromptAnswer answer) {
  const auto asked = prompt(answer.prompt);
  if (!asked) return unexpected(asked.error());
  for (const std::string& part : answer.parts) {
    const auto& known = story_parts();
    if (std::find(known.begin(), known.end(), part) == known.end()) {
      return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no part of a story", part),
                        fmt::format("{}", fmt::join(known, ", ")));
    }
  }
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    if (!answer.story.empty()) {
      if (auto told = get_record(journal.stories, answer.story, "story", "rehearse story list"); !told)
        return unexpected(told.error());
    }
    answer.id = unused_id(journal, "answer", Numbering::from_first);
    answer.text = asked->text;
    answer.wall = practice_.state().clock.now().wall;
    return std::vector{making(answer)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return answer; });
}

Result<OwnQuestion> Storytelling::add_question(std::string_view text, std::string_view about) {
  OwnQuestion question{"", std::string(text), std::string(about)};
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    question.id = unused_id(journal, "ask", Numbering::from_first);
    return std::vector{making(question)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return question; });
}

Result<Journal> Storytelling::mark_asked(std::string_view question_id, std::string_view interview_id) {
  return JournalLog(practice_.state()).append([&](const Journal& journal) -> Result<std::vector<Payload>> {
    const auto question = get_record(journal.own_questions, question_id, "question", "rehearse question list");
    if (!question) return unexpected(question.error());
    const auto interview = get_record(journal.interviews, interview_id, "interview", "rehearse journal list");
    if (!interview) return unexpected(interview.error());
    std::vector<std::string> asked = interview->asked.value_or(std::vector<std::string>());
    if (std::find(asked.begin(), asked.end(), question->id) != asked.end()) return std::vector<Payload>();
    asked.push_back(question->id);
    const auto payload = amending(journal, interview->id, nlohmann::json{{"asked", asked}});
    if (!payload) return unexpected(payload.error());
    return std::vector{*payload};
  });
}

}  // namespace rehearse
