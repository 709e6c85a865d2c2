#include "journal/opened.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rehearse/bank/bank.hpp"

namespace rehearse {

Result<ExitCode> list_unless_action(Context& context, const Invocation& arguments, std::string_view command, RunCommand list) {
  const auto action = arguments.value("action");
  if (!action) return list(context, arguments);
  std::vector<std::string> actions;
  for (const CommandSpec& other : commands()) {
    if (other.name.starts_with(command) && other.name.size() > command.size() && other.name[command.size()] == ' ') {
      actions.push_back(other.name.substr(command.size() + 1));
    }
  }
  const auto near = nearest(*action, actions, 1);
  return unexpected(ErrorCode::bad_input, fmt::format("{} cannot \"{}\"", command, *action),
                    near.empty() ? fmt::format("rehearse {} --help", command)
                                 : fmt::format("did you mean: rehearse {} {}?", command, near.front()));
}

Result<int> parse_number(std::string_view text, std::string_view what, int from, int to) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= from && number <= to) return number;
  return unexpected(ErrorCode::bad_input, fmt::format("{} is not \"{}\"", what, text),
                    fmt::format("a number from {} to {}", from, to));
}

Result<RealQuestion> named_question(const Journaling& journaling, const std::string& entry, const std::string& number) {
  return parse_number(number, "the question", 1, 1000).and_then([&](int n) { return journaling.question(entry, n); });
}

Result<std::string> given_or_asked(Console& console, const std::string& given, std::string_view question) {
  if (!given.empty() || !console.interactive() || console.json()) return given;
  return console.ask(Line(question, style::accent).add(" "));
}

std::vector<std::string> listed(const std::vector<std::string>& words) {
  std::vector<std::string> list;
  for (const std::string& word : words) {
    for (std::size_t start = 0; start <= word.size();) {
      const std::size_t end = std::min(word.find_first_of(",;", start), word.size());
      const std::size_t first = word.find_first_not_of(' ', start);
      if (first < end) list.push_back(word.substr(first, word.find_last_not_of(' ', end - 1) - first + 1));
      start = end + 1;
    }
  }
  return list;
}

}  // namespace rehearse
