#include "rehearse/bank/input_literal.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "rehearse/bank/test_case.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

std::vector<std::string> names_of(const Signature& signature) {
  if (signature.is_class) return {"operations", "arguments"};
  std::vector<std::string> names;
  for (const Parameter& parameter : signature.function().parameters) names.push_back(parameter.name);
  return names;
}

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// Where the JSON value at the start of the text ends: at a comma outside of all brackets and quotes, or with the text.
std::size_t end_of_value(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') ++i;
      quoted = c != '"';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ']' || c == '}') {
      --depth;
    } else if (c == ',' && depth == 0) {
      return i;
    }
  }
  return text.size();
}

// "nums = [3,3], target = 6" as {"nums":[3,3],"target":6}
Result<std::string> as_object(std::string_view text, const std::vector<std::string>& names) {
  std::string object = "{";
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t equals = rest.find('=');
    const std::string_view name = trimmed(rest.substr(0, equals));
    if (equals == std::string_view::npos || std::find(names.begin(), names.end(), name) == names.end()) {
      return unexpected(ErrorCode::bad_input,
                        fmt::format("expected \"{} = ...\", found \"{}\"", fmt::join(names, " = ..., "), printable(rest, 60)));
    }
    rest.remove_prefix(equals + 1);
    const std::size_t end = std::min(end_of_value(rest), rest.size());
    const std::string_view value = trimmed(rest.substr(0, end));
    if (value.empty()) return unexpected(ErrorCode::bad_input, fmt::format("{}: expected a value after \"=\"", name));
    if (auto parsed = parse_value(value); !parsed) {
      return unexpected(ErrorCode::bad_input, fmt::format("{}: {}", name, parsed.error().message));
    }
    object += fmt::format("{}{}:{}", object.size() > 1 ? "," : "", to_json(Value(std::string(name))), value);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    rest = trimmed(rest);
  }
  return object + "}";
}

// What stands within {"args": ...}; the text itself where nothing does.
std::string_view inner_object(std::string_view text, const std::vector<std::string>& names) {
  std::string_view rest = trimmed(text.substr(1));
  constexpr std::string_view key = "\"args\"";
  if (!rest.starts_with(key) || std::find(names.begin(), names.end(), "args") != names.end()) return text;
  rest = trimmed(rest.substr(key.size()));
  if (!rest.starts_with(':') || !rest.ends_with('}')) return text;
  rest = trimmed(rest.substr(1, rest.size() - 2));
  return rest.substr(0, end_of_value(rest));
}

Result<Arguments> parse_list(std::string_view text, const Signature& signature) {
  auto list = parse_value(text);
  if (!list) return unexpected(list.error());
  const bool is_one = !signature.is_class && signature.function().parameters.size() == 1;
  if (is_one && check_shape(Arguments{*list}, signature)) return Arguments{std::move(*list)};
  Arguments arguments = std::move(*list->array());
  if (auto sound = check_shape(arguments, signature); !sound) return unexpected(sound.error());
  return arguments;
}

}  // namespace

std::string to_literal(const Arguments& arguments, const Signature& signature) {
  const auto names = names_of(signature);
  std::string text;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    text += fmt::format("{}{} = {}", i == 0 ? "" : ", ", i < names.size() ? names[i] : "?", to_json(arguments[i]));
  }
  return text;
}

Result<Arguments> parse_literal(std::string_view text, const Signature& signature) {
  const std::string_view input = trimmed(text);
  const auto names = names_of(signature);
  if (input.starts_with('[')) return parse_list(input, signature);
  if (input.starts_with('{')) return parse_arguments(inner_object(input, names), signature);
  return as_object(input, names).and_then([&](const std::string& object) { return parse_arguments(object, signature); });
}

}  // namespace rehearse
