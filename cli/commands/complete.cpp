#include <algorithm>
#include <set>

#include "commands/commands.hpp"
#include "context.hpp"
#include "journal/completion.hpp"
#include "rehearse/practice/profiling.hpp"
#include "views/statistics_text.hpp"
#include "rehearse/practice/scheduling.hpp"
#include "rehearse/practice/profiling.hpp"
#include "views/statistics_text.hpp"

// What the shells' completion scripts call: `rehearse __complete WORD...`, the words after the program's name, the last one
// (maybe empty) being completed. Prints one candidate a line; "@files" or "@folders" leaves it to the shell.
namespace rehearse {
namespace {

using Candidates = std::vector<std::string>;

Candidates problem_words(Context& context, bool topics) {
  Candidates words;
  const auto bank = context.bank();
  if (!bank) return words;
  const auto problems = bank->list();
  if (!problems) return words;
  std::set<std::string> unique;
  for (const ProblemSummary& problem : *problems) {
    if (topics) {
      unique.insert(problem.topics.begin(), problem.topics.end());
    } else {
      words.push_back(problem.slug);
    }
  }
  words.insert(words.end(), unique.begin(), unique.end());
  return words;
}

Candidates language_words(Context& context) {
  Candidates words;
  if (const auto languages = context.languages()) {
    for (const Language& language : languages->all()) words.push_back(language.id());
  }
  return words;
}

Candidates failure_words(Context& context, bool sessions) {
  Candidates words;
  const auto practice = context.practice();
  if (!practice) return words;
  const auto entries = (*practice)->failures();
  if (!entries) return words;
  for (const FailureEntry& entry : *entries) {
    const std::string& word = sessions ? entry.session : entry.id;
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return words;
}

Candidates card_words(Context& context) {
  Candidates words;
  const auto practice = context.practice();
  if (!practice) return words;
  const auto cards = Scheduling(**practice).cards();
  if (!cards) return words;
  for (const Card& card : *cards) words.push_back(card.id);
  return words;
}

Candidates values(Context& context, Completion completion) {
  switch (completion) {
    case Completion::nothing: return {};
    case Completion::slug: return problem_words(context, false);
    case Completion::topic: return problem_words(context, true);
    case Completion::language: return language_words(context);
    case Completion::profile: {
      Candidates words;
      for (const Profile& profile : built_in_profiles()) words.push_back(profile.name);
      const auto practice = context.practice();
      if (!practice) return words;
      if (const auto saved = Profiling(**practice).saved()) {
        for (const SavedProfile& profile : *saved) words.push_back(profile.name);
      }
      return words;
    }
    case Completion::difficulty: return {"easy", "medium", "hard"};
    case Completion::phase: {
      Candidates words{"next", "back"};
      for (int i = 0; i < phase_count; ++i) words.emplace_back(to_string(static_cast<Phase>(i)));
      return words;
    }
    case Completion::file: return {"@files"};
    case Completion::folder: return {"@folders"};
    case Completion::session: return failure_words(context, true);
    case Completion::failure: return failure_words(context, false);
    case Completion::statistics: {
      Candidates words;
      for (const StatisticsPart& part : statistics_parts()) words.emplace_back(part.name);
      return words;
    }
    default: return journal_words(context, completion);
    case Completion::card: return card_words(context);
  }
}

const OptionSpec* find_option(const CommandSpec& command, const std::string& word) {
  if (!word.starts_with('-')) return nullptr;
  const std::string key =
      word.substr(word.find_first_not_of('-') == std::string::npos ? word.size() : word.find_first_not_of('-'));
  for (const auto* options : {&command.options, &common_options()}) {
    for (const OptionSpec& option : *options) {
      if (!option.positional() && (option.key() == key || option.name.starts_with(word + ","))) return &option;
    }
  }
  return nullptr;
}

Candidates command_names() {
  Candidates words;
  for (const CommandSpec& command : commands()) {
    if (!command.hidden && command.name.find(' ') == std::string::npos) words.push_back(command.name);
  }
  for (const CommandSpec& command : commands()) {
    const std::string first = command.name.substr(0, command.name.find(' '));
    if (std::find(words.begin(), words.end(), first) == words.end() && first != command.name) words.push_back(first);
  }
  return words;
}

// What may follow the first word of commands of two: "bank verify".
Candidates second_words(const std::string& first) {
  Candidates words;
  for (const CommandSpec& command : commands()) {
    if (!command.hidden && command.name.starts_with(first + " ")) words.push_back(command.name.substr(first.size() + 1));
  }
  return words;
}

Candidates option_words(const CommandSpec& command) {
  Candidates words;
  for (const auto* options : {&command.options, &common_options()}) {
    for (const OptionSpec& option : *options) {
      if (!option.positional()) words.push_back("--" + option.key());
    }
  }
  return words;
}

Candidates positional_values(Context& context, const CommandSpec& command, std::size_t given) {
  if (command.name == "help") return command_names();
  // "bank" goes on with a second word, "cards" with one or with a card.
  Candidates words = given == 0 ? second_words(command.name) : Candidates();
  if (command.name == "review" && given == 0) words.insert(words.begin(), {"list", "show", "retry"});
  if (command.name == "cards" && given == 0) return {"list", "show", "new", "retire", "rate"};
  if (command.name == "cards" && given == 2) return {"again", "hard", "good", "easy"};
  if (command.name == "interviewer" && given == 0) return {"sheet", "answer", "say", "hint", "ask", "note", "score"};
  for (const OptionSpec& option : command.options) {
    if (!option.positional()) continue;
    if (given == 0) {
      const Candidates named = values(context, option.completion);
      words.insert(words.end(), named.begin(), named.end());
      break;
    }
    --given;
  }
  return words;
}

Candidates candidates(Context& context, const std::vector<std::string>& words) {
  const std::string current = words.empty() ? "" : words.back();
  const CommandSpec* command = nullptr;
  const OptionSpec* open = nullptr;  // an option that waits for its value
  std::size_t positionals = 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (open != nullptr) {
      open = nullptr;
    } else if (words[i].starts_with('-')) {
      open = find_option(command == nullptr ? *find_command("") : *command, words[i]);
      if (open != nullptr && open->arity == Arity::flag) open = nullptr;
    } else if (command == nullptr) {
      command = find_command(words[i]);
      if (command == nullptr) return {};
    } else if (const CommandSpec* longer = find_command(command->name + " " + words[i]);
               longer != nullptr && positionals == 0) {
      command = longer;
    } else {
      ++positionals;
    }
  }
  if (open != nullptr)
    return open->key() == "color" ? Candidates{"auto", "always", "never"} : values(context, open->completion);
  if (current.starts_with('-')) return option_words(command == nullptr ? *find_command("") : *command);
  return command == nullptr ? command_names() : positional_values(context, *command, positionals);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::vector<std::string> words = arguments.values("words");
  const std::string prefix = words.empty() ? "" : words.back();
  for (const std::string& candidate : candidates(context, words)) {
    if (candidate.starts_with('@') || candidate.starts_with(prefix))
      context.console().print_raw(sanitize_line(candidate, Charset::utf8));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec complete_command() {
  return {.name = "__complete",
          .summary = "candidates for a shell's completion",
          .options = {{"words", "the words so far", Arity::values, "WORD"}},
          .hidden = true,
          .run = run};
}

}  // namespace rehearse
