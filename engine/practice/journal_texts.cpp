#include "journal_texts.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include "rehearse/bank/bank.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/review/journal_record.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
namespace mustache = kainjow::mustache;

constexpr std::uintmax_t most_bytes = 1U << 20U;

struct SkillList {
  int schema = 0;
  std::vector<StorySkill> skills;
};
struct PromptList {
  int schema = 0;
  std::vector<StoryPrompt> prompts;
};
REHEARSE_RECORD(SkillList, member("schema", &T::schema), member("skills", &T::skills))
REHEARSE_RECORD(PromptList, member("schema", &T::schema), member("prompts", &T::prompts))

template <Record T>
Result<T> read_list(const fs::path& file) {
  const auto text = read_file(file, most_bytes);
  if (!text) return unexpected(text.error());
  return parse_record<T>(*text, file.string());
}

void add_names(const fs::path& folder, std::set<std::string>& names) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() == ".md") names.insert(at->path().stem().string());
  }
}

// Lines that held only a section's tag leave no gap.
std::string without_gaps(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (c == '\n' && kept.ends_with("\n\n")) continue;
    kept += c;
  }
  return kept;
}

}  // namespace

JournalTexts::JournalTexts(const Installation& installation, const Paths& paths)
    : texts_(installation.problems.parent_path() / "texts"), own_letters_(paths.config / "templates") {}

Result<std::vector<StorySkill>> JournalTexts::skills() const {
  return read_list<SkillList>(texts_ / "skills.json").map([](SkillList list) { return std::move(list.skills); });
}

Result<std::vector<StoryPrompt>> JournalTexts::prompts() const {
  return read_list<PromptList>(texts_ / "prompts.json").map([](PromptList list) { return std::move(list.prompts); });
}

std::vector<std::string> JournalTexts::letter_names() const {
  std::set<std::string> names;
  add_names(texts_ / "templates", names);
  add_names(own_letters_, names);
  return {names.begin(), names.end()};
}

Result<std::string> JournalTexts::letter(std::string_view name, const std::map<std::string, std::string>& values) const {
  const auto names = letter_names();
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no letter \"{}\"", name),
                      fmt::format("one of: {}; your own go into {}", fmt::join(names, ", "), own_letters_.string()));
  }
  const std::string file = std::string(name) + ".md";
  std::error_code error;
  const fs::path path = fs::exists(own_letters_ / file, error) ? own_letters_ / file : texts_ / "templates" / file;
  const auto text = read_file(path, most_bytes);
  if (!text) return unexpected(text.error());
  mustache::mustache letter(*text);
  letter.set_custom_escape([](const std::string& value) { return value; });  // a letter is no HTML
  if (!letter.is_valid()) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: {}", path.string(), letter.error_message()),
                      "mustache: {{company}}");
  }
  mustache::data data;
  for (const auto& [key, value] : values) {
    if (value.empty()) {
      data.set(key, false);
    } else {
      data.set(key, value);
    }
  }
  return without_gaps(letter.render(data));
}

}  // namespace rehearse
