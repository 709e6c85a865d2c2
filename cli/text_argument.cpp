#include "text_argument.hpp"

#include <iostream>
#include <iterator>

#include <unistd.h>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::size_t most_bytes = 64U << 10U;

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Result<std::string> given(Context& context, const Invocation& arguments, const std::string& key, std::string_view question) {
  const std::string text = arguments.text(key);
  if (!text.empty() && text != "-") return text;
  if (text.empty() && context.console().interactive()) return context.console().ask(Line(question, style::accent).add(" "));
  if (text == "-" || ::isatty(STDIN_FILENO) == 0) {
    return std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
  }
  return std::string();
}

}  // namespace

Result<std::string> text_argument(Context& context, const Invocation& arguments, const std::string& key,
                                  std::string_view question) {
  const auto text = given(context, arguments, key, question);
  if (!text) return text;
  std::string result = trimmed(*text);
  if (result.empty())
    return unexpected(ErrorCode::bad_input, fmt::format("the {} is empty", key), "give it on the command line");
  if (result.size() > most_bytes) return unexpected(ErrorCode::bad_input, fmt::format("the {} is longer than 64 KiB", key));
  return result;
}

}  // namespace rehearse
