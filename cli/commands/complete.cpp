#include <algorithm>
#include <set>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/scheduling.hpp"

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
      Candidates words{"custom"};
      for (const Profile& profile : built_in_profiles()) words.push_back(profile.name);
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
    case Completion::card: return card_words(context);
  }
  return {};
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
  words.emplace_back("bank");
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
  if (command.name == "review" && given == 0) return {"list", "show", "retry"};
  if (command.name == "cards" && given == 0) return {"list", "show", "new", "retire", "rate"};
  if (command.name == "cards" && given == 2) return {"again", "hard", "good", "easy"};
  if (command.name == "bank" && given == 0) return second_words(command.name);
  for (const OptionSpec& option : command.options) {
    if (!option.positional()) continue;
    if (given == 0) return values(context, option.completion);
    --given;
  }
  return {};
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
