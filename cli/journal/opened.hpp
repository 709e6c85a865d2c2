#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "command.hpp"
#include "context.hpp"
#include "rehearse/practice/applying.hpp"
#include "rehearse/practice/journaling.hpp"
#include "rehearse/practice/storytelling.hpp"

// What the commands of the journal begin with.
namespace rehearse {

// The facade with the journal as it stands.
template <class Facade>
struct Opened {
  Facade facade;
  Journal journal;
};
template <class Facade>
[[nodiscard]] Result<Opened<Facade>> open_journal(Context& context) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Facade facade(**practice);
  auto journal = facade.journal();
  if (!journal) return unexpected(journal.error());
  return Opened<Facade>{std::move(facade), std::move(*journal)};
}

// A command of two words without its second: `list`, unless there is a word that names nothing.
using RunCommand = Result<ExitCode> (*)(Context&, const Invocation&);
[[nodiscard]] Result<ExitCode> list_unless_action(Context& context, const Invocation& arguments, std::string_view command,
                                                  RunCommand list);

// A whole number from an option or argument. bad_input names `what`.
[[nodiscard]] Result<int> parse_number(std::string_view text, std::string_view what, int from, int to);

// The question that ENTRY and N name.
[[nodiscard]] Result<RealQuestion> named_question(const Journaling& journaling, const std::string& entry,
                                                  const std::string& number);

// Given as words, else asked for where somebody sits, else empty.
[[nodiscard]] Result<std::string> given_or_asked(Console& console, const std::string& given, std::string_view question);

// Of "a, b; c": commas and semicolons, several times or at once.
[[nodiscard]] std::vector<std::string> listed(const std::vector<std::string>& words);

}  // namespace rehearse
