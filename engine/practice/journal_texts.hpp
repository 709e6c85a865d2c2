#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/paths.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/review/story.hpp"

// What the journal says and asks: data that comes with the program (engine/texts), and the user's own letters.
namespace rehearse {

class JournalTexts {
 public:
  JournalTexts(const Installation& installation, const Paths& paths);

  [[nodiscard]] Result<std::vector<StorySkill>> skills() const;
  [[nodiscard]] Result<std::vector<StoryPrompt>> prompts() const;

  [[nodiscard]] std::vector<std::string> letter_names() const;
  // The user's own template of the name, else the program's; an empty value is false for a section.
  [[nodiscard]] Result<std::string> letter(std::string_view name, const std::map<std::string, std::string>& values) const;

 private:
  std::filesystem::path texts_, own_letters_;
};

}  // namespace rehearse
