#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exit_code.hpp"
#include "rehearse/base/result.hpp"

namespace rehearse {

class Context;

// What the shell may complete a value with.
enum class Completion {
  nothing,
  slug,
  language,
  profile,
  difficulty,
  phase,
  topic,
  file,
  folder,
  session,
  failure,
  statistics,
  card,
  // Of the journal:
  interview,
  journal_entry,
  journal_finding,
  letter,
  reminder,
  feedback,
  stance,
  role,
  story,
  skill,
  prompt,
  own_question,
  application,
  stage,
};

enum class Arity { flag, value, values };

// An option ("--lang", "-l,--lang") or, without a dash, a positional argument ("slug").
struct OptionSpec {
  std::string name;
  std::string help;
  Arity arity = Arity::flag;
  std::string placeholder = {};  // "LANG", in help texts
  Completion completion = Completion::nothing;
  bool required = false;

  [[nodiscard]] bool positional() const { return !name.starts_with('-'); }
  [[nodiscard]] std::string key() const;  // the long name without dashes: what Invocation knows it by
};

// What was given on the command line, by OptionSpec::key().
class Invocation {
 public:
  [[nodiscard]] bool has(std::string_view key) const;
  [[nodiscard]] std::optional<std::string> value(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view key) const;
  // The words of a text argument as one line; empty if there are none.
  [[nodiscard]] std::string text(std::string_view key) const;

  void set(std::string key, std::vector<std::string> values) { values_[std::move(key)] = std::move(values); }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

enum class CommandGroup { session, afterwards, real, bank, program };

struct CommandSpec {
  std::string name;  // "review", or two words: "bank verify"
  CommandGroup group = CommandGroup::program;
  std::string summary;           // one line
  std::string description = {};  // a paragraph; may be empty
  std::vector<OptionSpec> options = {};
  std::vector<std::string> examples = {};  // complete command lines, the most common first
  std::string next = {};                   // the command one usually wants afterwards
  bool hidden = false;
  bool runs_code = false;  // of the user's: it gets --trust-my-code
  Result<ExitCode> (*run)(Context&, const Invocation&) = nullptr;
};

// All of them, in the order of the help text.
[[nodiscard]] const std::vector<CommandSpec>& commands();
[[nodiscard]] const CommandSpec* find_command(std::string_view name);

// Options that every command takes: --json, --plain, --quiet, --no-input, --color, --help.
[[nodiscard]] const std::vector<OptionSpec>& common_options();

// ErrorCode::bad_input that names what is wrong and suggests what was meant.
[[nodiscard]] Result<Invocation> parse_arguments(const CommandSpec& command, const std::vector<std::string>& words);

}  // namespace rehearse
