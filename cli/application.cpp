#include "application.hpp"

#include <algorithm>
#include <csignal>

#include <fmt/format.h>

#include "context.hpp"
#include "help.hpp"
#include "rehearse/bank/bank.hpp"

namespace rehearse {
namespace {

struct Chosen {
  const CommandSpec* command = nullptr;
  std::vector<std::string> words;  // without the command's name
};

Error unknown_command(const std::string& word) {
  std::vector<std::string> names;
  for (const CommandSpec& command : commands()) {
    if (!command.hidden && !command.name.empty()) names.push_back(command.name);
  }
  const auto near = nearest(word, names, 2);
  return {ErrorCode::bad_input, fmt::format("unknown command \"{}\"", word),
          near.empty() ? "rehearse --help lists the commands"
                       : fmt::format("did you mean: rehearse {}?", fmt::join(near, ", rehearse "))};
}

// The first word that is no option names the command; without one it is the home screen.
Result<Chosen> choose(std::vector<std::string> words) {
  auto name = words.begin();
  while (name != words.end() && name->starts_with('-')) {
    if (*name == "--version") return Chosen{find_command("version"), {}};
    name += *name == "--color" && name + 1 != words.end() ? 2 : 1;
  }
  if (name == words.end()) return Chosen{find_command(""), std::move(words)};
  // Of two words: "bank verify".
  if (const auto second = name + 1; second != words.end()) {
    if (const CommandSpec* command = find_command(*name + " " + *second)) {
      words.erase(name, second + 1);
      return Chosen{command, std::move(words)};
    }
  }
  const CommandSpec* command = find_command(*name);
  if (command == nullptr || name->empty()) return unexpected(unknown_command(*name));
  words.erase(name);
  return Chosen{command, std::move(words)};
}

Result<ConsoleOptions> console_options(const Invocation& arguments) {
  ConsoleOptions options;
  options.json = arguments.has("json");
  options.plain = arguments.has("plain");
  options.quiet = arguments.has("quiet");
  options.no_input = arguments.has("no-input");
  if (const auto when = arguments.value("color")) {
    const auto choice = parse_colour_choice(*when);
    if (!choice) return unexpected(ErrorCode::bad_input, fmt::format("--color is not \"{}\"", *when), "auto, always or never");
    options.colour = *choice;
  }
  return options;
}

// A console for errors in the arguments themselves, as far as they can be understood.
ConsoleOptions guessed_options(const std::vector<std::string>& words) {
  ConsoleOptions options;
  options.json = std::find(words.begin(), words.end(), "--json") != words.end();
  return options;
}

// REHEARSE_TRUST_MY_CODE set to anything but 0: the option for every command, and for a session that ends while none is given.
bool is_trust_set(const Environment& environment) { return environment("REHEARSE_TRUST_MY_CODE").value_or("0") != "0"; }

// Once, before anything is run: that the option was not needed, or what it costs.
void tell_what_trust_does(Context& context) {
  Console& console = context.console();
  const auto environment = context.environment();
  if (console.json() || !environment) return;
  const auto languages = context.languages();
  if (!languages) return;  // which the command itself will say
  const auto sandbox = start_runner(environment->installation, environment->paths, *languages, Trust::none);
  if (sandbox) return console.message("The sandbox works here: --trust-my-code changes nothing.", style::dim);
  console.message(
      "There is no sandbox on this machine: " + risk_of_trust() + ". Results are marked. rehearse doctor says what is missing.",
      style::warning);
}

Result<ExitCode> run_chosen(Console& console, const Chosen& chosen, const Invocation& arguments) {
  if (arguments.has("help")) {
    print_help(console, *chosen.command);
    return ExitCode::success;
  }
  Context context(console);
  const bool asked = arguments.has("trust-my-code");
  if (asked || is_trust_set(process_environment())) context.set_trust(Trust::own_code);
  if (asked) tell_what_trust_does(context);
  return chosen.command->run(context, arguments);
}

int fail(Console& console, const Error& error) {
  console.error(error);
  return static_cast<int>(exit_code_of(error.code));
}

}  // namespace

int run_application(const std::vector<std::string>& words) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has gone is an error of write(), not the end of a session
  Console guessed(guessed_options(words));
  const auto chosen = choose(words);
  if (!chosen) return fail(guessed, chosen.error());
  const auto arguments = parse_arguments(*chosen->command, chosen->words);
  if (!arguments) return fail(guessed, arguments.error());
  const auto options = console_options(*arguments);
  if (!options) return fail(guessed, options.error());
  Console console(*options);
  const auto code = run_chosen(console, *chosen, *arguments);
  const auto flushed = console.flush();
  if (!code) return fail(console, code.error());
  if (!flushed) return fail(console, flushed.error());
  return static_cast<int>(*code);
}

}  // namespace rehearse
