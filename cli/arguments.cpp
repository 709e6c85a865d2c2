#include <algorithm>
#include <deque>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "command.hpp"
#include "rehearse/bank/bank.hpp"

// The only place that knows the option parser.
namespace rehearse {
namespace {

// Where the parser leaves what it found for one option.
struct Slot {
  const OptionSpec* spec = nullptr;
  CLI::Option* option = nullptr;
  bool flag = false;
  std::string value;
  std::vector<std::string> values;
};

void add_slot(CLI::App& app, const OptionSpec& spec, std::deque<Slot>& slots) {
  Slot& slot = slots.emplace_back();
  slot.spec = &spec;
  switch (spec.arity) {
    case Arity::flag: slot.option = app.add_flag(spec.name, slot.flag); break;
    case Arity::value: slot.option = app.add_option(spec.name, slot.value)->take_last(); break;
    case Arity::values:
      slot.option = app.add_option(spec.name, slot.values);
      if (spec.positional()) {
        slot.option->expected(0, CLI::detail::expected_max_vector_size);
      } else {
        slot.option->expected(1)->take_all()->delimiter(',')->allow_extra_args(false);
      }
      break;
  }
}

Error usage(const CommandSpec& command, std::string message, std::string hint = {}) {
  if (hint.empty()) hint = command.name.empty() ? "rehearse --help" : fmt::format("rehearse {} --help", command.name);
  return {ErrorCode::bad_input, std::move(message), std::move(hint)};
}

std::vector<std::string> option_names(const CommandSpec& command) {
  std::vector<std::string> names;
  for (const auto* options : {&command.options, &common_options()}) {
    for (const OptionSpec& option : *options) {
      if (!option.positional()) names.push_back("--" + option.key());
    }
  }
  return names;
}

Error unexpected_word(const CommandSpec& command, const std::string& word) {
  if (!word.starts_with('-') || word == "-") {
    const bool nameless = command.name.empty();
    return usage(command,
                 nameless ? fmt::format("unexpected \"{}\"", word) : fmt::format("{}: unexpected \"{}\"", command.name, word));
  }
  const std::string name = word.substr(0, word.find('='));
  const auto near = nearest(name, option_names(command), 1);
  std::string hint;
  if (!near.empty()) hint = fmt::format("did you mean {}?", near.front());
  const bool text = std::any_of(command.options.begin(), command.options.end(),
                                [](const OptionSpec& option) { return option.positional() && option.arity == Arity::values; });
  if (near.empty() && text)
    hint = fmt::format("text that starts with a dash goes after --: rehearse {} -- {}", command.name, word);
  return usage(command, fmt::format("unknown option {}", name), hint);
}

Invocation collect(const std::deque<Slot>& slots) {
  Invocation arguments;
  for (const Slot& slot : slots) {
    if (slot.option->count() == 0) continue;
    switch (slot.spec->arity) {
      case Arity::flag: arguments.set(slot.spec->key(), {}); break;
      case Arity::value: arguments.set(slot.spec->key(), {slot.value}); break;
      case Arity::values: arguments.set(slot.spec->key(), slot.values); break;
    }
  }
  return arguments;
}

}  // namespace

Result<Invocation> parse_arguments(const CommandSpec& command, const std::vector<std::string>& words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::deque<Slot> slots;
  for (const OptionSpec& option : command.options) add_slot(app, option, slots);
  for (const OptionSpec& option : common_options()) add_slot(app, option, slots);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    std::string message = error.what();
    std::replace(message.begin(), message.end(), '\n', ' ');
    return unexpected(usage(command, message));
  }
  for (const std::string& word : app.remaining()) {
    if (word != "--") return unexpected(unexpected_word(command, word));
  }
  Invocation arguments = collect(slots);
  if (arguments.has("help")) return arguments;
  for (const Slot& slot : slots) {
    if (slot.spec->required && slot.option->count() == 0) {
      return unexpected(usage(command, fmt::format("{} needs {}", command.name, slot.spec->placeholder)));
    }
  }
  return arguments;
}

}  // namespace rehearse
