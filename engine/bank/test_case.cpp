#include "rehearse/bank/test_case.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "case_lines.hpp"
#include "fault.hpp"
#include "json.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::pair<CaseGroup, std::string_view>, 6> group_names = {{
    {CaseGroup::sample, "sample"},
    {CaseGroup::edge, "edge"},
    {CaseGroup::random, "random"},
    {CaseGroup::large, "large"},
    {CaseGroup::own, "own"},
    {CaseGroup::secret, "secret"},
}};

tl::unexpected<Error> bad(std::string message) { return unexpected(ErrorCode::bad_input, std::move(message)); }

Result<Json> parse_object(std::string_view text, std::string_view what) {
  auto parsed = parse_json(text);
  if (const auto* fault = std::get_if<JsonFault>(&parsed)) {
    // A test case is one line; with more (a user's own) the line helps.
    const std::string line = fault->line == 1 ? "" : fmt::format("line {}, ", fault->line);
    return bad(fmt::format("{}column {}: {}", line, fault->column, fault->message));
  }
  Json& json = std::get<Json>(parsed);
  if (json.object() == nullptr) return bad(fmt::format("expected {}, found {}", what, describe(json)));
  return std::move(json);
}

std::vector<std::string> argument_names(const Signature& signature) {
  if (signature.is_class) return {"operations", "arguments"};
  std::vector<std::string> names;
  for (const auto& parameter : signature.function().parameters) names.push_back(parameter.name);
  return names;
}

Result<Arguments> read_arguments(const Json& args, const Signature& signature, std::string_view pointer) {
  const auto names = argument_names(signature);
  if (args.object() == nullptr) {
    return bad(fmt::format("{}: expected an object with {}, found {}", pointer, fmt::join(names, ", "), describe(args)));
  }
  for (const auto& [name, value] : *args.object()) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    return bad(
        fmt::format("{}/{}: there is no such argument; expected {}", pointer, printable(name, 60), fmt::join(names, ", ")));
  }
  Arguments arguments;
  for (const auto& name : names) {
    const Json* member = args.find(name);
    if (member == nullptr) return bad(fmt::format("{}/{}: expected a value, found nothing", pointer, name));
    auto value = member->to_value();
    if (!value) return bad(fmt::format("{}/{}: expected a value without objects", pointer, name));
    arguments.push_back(std::move(*value));
  }
  if (const auto fault = find_shape_fault(arguments, signature)) {
    return bad(fmt::format("{}/{}: {}", pointer, fault->pointer(), fault->message));
  }
  return arguments;
}

Result<std::vector<std::string>> read_tags(const Json& tags) {
  if (tags.array() == nullptr) return bad("tags: expected a list of words, found " + describe(tags));
  std::vector<std::string> words;
  for (const Json& tag : *tags.array()) {
    if (tag.string() == nullptr || tag.string()->empty() || tag.string()->size() > 60 ||
        find_text_fault(*tag.string(), TextForm::one_line)) {
      return bad(fmt::format("tags/{}: expected a word, found {}", words.size(), describe(tag)));
    }
    if (std::find(words.begin(), words.end(), *tag.string()) != words.end()) {
      return bad(fmt::format("tags/{}: \"{}\" stands there twice", words.size(), *tag.string()));
    }
    words.push_back(*tag.string());
  }
  return words;
}

Result<TestCase> read_test_case(const Json& json, const Signature& signature) {
  TestCase test_case;
  for (const auto& [name, value] : *json.object()) {
    if (name == "name" || name == "tags" || name == "args" || name == "answer") continue;
    return bad(fmt::format("{}: there is no such member; expected name, tags, args, answer", printable(name, 60)));
  }
  const Json* name = json.find("name");
  if (name == nullptr) return bad("name: expected the name of the case, found nothing");
  if (name->string() == nullptr || name->string()->empty() || name->string()->size() > 100 ||
      find_text_fault(*name->string(), TextForm::one_line)) {
    return bad("name: expected one line of text, found " + describe(*name));
  }
  test_case.name = *name->string();
  if (const Json* tags = json.find("tags")) {
    auto words = read_tags(*tags);
    if (!words) return unexpected(words.error());
    test_case.tags = std::move(*words);
  }
  const Json* args = json.find("args");
  if (args == nullptr) return bad("args: expected an object with the arguments, found nothing");
  auto arguments = read_arguments(*args, signature, "args");
  if (!arguments) return unexpected(arguments.error());
  test_case.arguments = std::move(*arguments);
  if (const Json* answer = json.find("answer")) {
    test_case.answer = answer->to_value();
    if (!test_case.answer) return bad("answer: expected a value without objects, found " + describe(*answer));
  }
  return test_case;
}

}  // namespace

std::string_view to_string(CaseGroup group) {
  for (const auto& [value, name] : group_names) {
    if (value == group) return name;
  }
  return "sample";
}

std::optional<CaseGroup> parse_case_group(std::string_view text) {
  for (const auto& [value, name] : group_names) {
    if (name == text) return value;
  }
  return std::nullopt;
}

Result<Arguments> parse_arguments(std::string_view json, const Signature& signature) {
  const auto object = parse_object(json, "an object with the arguments by name");
  if (!object) return unexpected(object.error());
  return read_arguments(*object, signature, "args");
}

std::string to_json_object(const Arguments& arguments, const Signature& signature) {
  const auto names = argument_names(signature);
  std::string text = "{";
  for (std::size_t i = 0; i < names.size() && i < arguments.size(); ++i) {
    text += fmt::format("{}\"{}\":{}", i == 0 ? "" : ",", names[i], to_json(arguments[i]));
  }
  return text + "}";
}

Result<TestCase> parse_test_case(std::string_view line, const Signature& signature) {
  const auto object = parse_object(line, "an object with name, tags, args and answer");
  if (!object) return unexpected(object.error());
  return read_test_case(*object, signature);
}

std::string to_json_line(const TestCase& test_case, const Signature& signature) {
  Value::Array tags;
  for (const auto& tag : test_case.tags) tags.emplace_back(tag);
  std::string line = fmt::format("{{\"name\":{},\"tags\":{},\"args\":{}", to_json(Value(test_case.name)),
                                 to_json(Value(std::move(tags))), to_json_object(test_case.arguments, signature));
  if (test_case.answer) line += ",\"answer\":" + to_json(*test_case.answer);
  return line + "}";
}

std::vector<CaseLine> case_lines(std::string_view content) {
  std::vector<CaseLine> lines;
  for (std::size_t number = 1; !content.empty(); ++number) {
    const auto end = content.find('\n');
    const std::string_view line = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) lines.push_back({number, line});
  }
  return lines;
}

Result<std::vector<TestCase>> parse_case_file(std::string_view content, const Signature& signature, const std::string& file) {
  std::vector<TestCase> cases;
  std::string faults;
  for (const auto& [number, line] : case_lines(content)) {
    auto test_case = parse_test_case(line, signature);
    if (test_case) {
      cases.push_back(std::move(*test_case));
    } else {
      faults += fmt::format("{}{}:{}: {}", faults.empty() ? "" : "\n", file, number, test_case.error().message);
    }
  }
  if (!faults.empty()) return bad(std::move(faults));
  return cases;
}

}  // namespace rehearse
