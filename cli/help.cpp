#include "help.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

std::string placeholder(const OptionSpec& option) {
  return option.placeholder.empty() ? upper(option.key()) : option.placeholder;
}

void heading(Console& console, std::string_view text) { console.print(Line(text, style::heading)); }

void row(Console& console, const std::string& left, const std::string& right, int width) {
  Line line("  ");
  line.add(left, style::bold).pad_to(width);
  if (line.width() > width) line.add("  ");
  console.print(wrapped(line.add(right), console.columns(), width));
}

std::string option_text(const OptionSpec& option) {
  std::string text = option.name;
  if (const std::size_t comma = text.find(','); comma != std::string::npos) text.insert(comma + 1, " ");
  if (option.arity != Arity::flag) text += " " + placeholder(option);
  return text;
}

std::string usage_text(const CommandSpec& command) {
  std::string text = "rehearse " + command.name;
  for (const OptionSpec& option : command.options) {
    if (!option.positional()) continue;
    const std::string word = placeholder(option) + (option.arity == Arity::values ? "..." : "");
    text += option.required ? " " + word : fmt::format(" [{}]", word);
  }
  return text + " [options]";
}

void print_options(Console& console, std::string_view title, const std::vector<OptionSpec>& options) {
  bool first = true;
  for (const OptionSpec& option : options) {
    if (option.positional()) continue;
    if (std::exchange(first, false)) {
      console.print(Line());
      heading(console, title);
    }
    row(console, option_text(option), option.help, 26);
  }
}

void print_examples(Console& console, const CommandSpec& command) {
  if (command.examples.empty()) return;
  heading(console, "Examples");
  for (const std::string& example : command.examples) console.print(Line("  ").add(example, style::accent));
  console.print(Line());
}

// The commands of two words that begin with this one.
void print_actions(Console& console, const CommandSpec& command) {
  for (const CommandSpec& other : commands()) {
    if (!other.hidden && other.name.starts_with(command.name + " ")) row(console, other.name, other.summary, 26);
  }
}

std::string_view group_title(CommandGroup group) {
  switch (group) {
    case CommandGroup::session: return "In a session";
    case CommandGroup::afterwards: return "Afterwards";
    case CommandGroup::real: return "Real interviews";
    case CommandGroup::bank: return "Problems and judging";
    case CommandGroup::program: return "The program";
  }
  return "";
}

// "journal add" is told by the help of "journal"; "bank verify" stands for itself, since "bank" alone does nothing.
bool stands_below_another(const CommandSpec& command) {
  const std::size_t space = command.name.find(' ');
  if (space == std::string::npos) return false;
  const CommandSpec* above = find_command(command.name.substr(0, space));
  return above != nullptr && !above->hidden;
}

void print_overview(Console& console, const CommandSpec& home) {
  console.print_wrapped("rehearse: mock coding interviews on your own machine. Timed, private, offline.", style::bold);
  console.print(Line());
  print_examples(console, home);
  for (const CommandGroup group :
       {CommandGroup::session, CommandGroup::afterwards, CommandGroup::real, CommandGroup::bank, CommandGroup::program}) {
    heading(console, group_title(group));
    for (const CommandSpec& command : commands()) {
      if (command.hidden || command.name.empty() || command.group != group || stands_below_another(command)) continue;
      row(console, command.name, command.summary, 18);
    }
    console.print(Line());
  }
  heading(console, "Options of every command");
  for (const OptionSpec& option : common_options()) row(console, option_text(option), option.help, 26);
  row(console, "--version", "the version", 26);
  console.print(Line());
  console.print_wrapped(
      "Exit codes: 0 accepted or done, 1 not accepted, 2 usage, 3 compile error, 4 a limit exceeded, 5 sandbox or "
      "environment, 130 interrupted.",
      style::dim);
  console.print_wrapped("Next: rehearse interview", style::dim);
}

}  // namespace

void print_help(Console& console, const CommandSpec& command) {
  if (command.name.empty()) return print_overview(console, command);
  console.print_wrapped(fmt::format("rehearse {}: {}", command.name, command.summary), style::bold);
  console.print(Line());
  print_examples(console, command);
  heading(console, "Usage");
  console.print(Line("  " + usage_text(command)));
  for (const OptionSpec& option : command.options) {
    if (option.positional()) row(console, placeholder(option), option.help, 26);
  }
  if (!command.description.empty()) {
    console.print(Line());
    console.print_wrapped(command.description);
  }
  print_actions(console, command);
  print_options(console, "Options", command.options);
  print_options(console, "Options of every command", common_options());
  if (!command.next.empty()) {
    console.print(Line());
    console.print_wrapped("Next: " + command.next, style::dim);
  }
}

}  // namespace rehearse
