#include <algorithm>
#include <set>

#include "command.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {
const CommandSpec& command(std::string_view name) {
  const CommandSpec* found = find_command(name);
  REQUIRE(found != nullptr);
  return *found;
}
Error refused(std::string_view name, const std::vector<std::string>& words) {
  const auto parsed = parse_arguments(command(name), words);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().code == ErrorCode::bad_input);
  return parsed.error();
}
}  // namespace

TEST_CASE("options and positional arguments are found by their names", "[arguments]") {
  const auto parsed = parse_arguments(command("judge"), {"two-sum", "--lang", "cpp", "a.txt", "--json"});
  REQUIRE(parsed);
  CHECK(parsed->value("slug") == "two-sum");
  CHECK(parsed->value("file") == "a.txt");
  CHECK(parsed->value("lang") == "cpp");
  CHECK(parsed->has("json"));
  CHECK_FALSE(parsed->has("plain"));
  CHECK_FALSE(parsed->value("nothing"));
}

TEST_CASE("what runs code takes --trust-my-code, and nothing else does", "[arguments]") {
  for (const char* name : {"run", "submit", "interview", "solve", "judge", "bank verify", "bank strengthen", "finish"}) {
    INFO(name);
    CHECK(command(name).runs_code);
  }
  CHECK(parse_arguments(command("run"), {"--trust-my-code"})->has("trust-my-code"));
  CHECK(refused("list", {"--trust-my-code"}).message == "unknown option --trust-my-code");
  CHECK(refused("doctor", {"--trust-my-code"}).message == "unknown option --trust-my-code");
}

TEST_CASE("the words of a text are one text, and commands' names in it are words", "[arguments]") {
  const auto parsed = parse_arguments(command("ask"), {"run", "may", "it be empty?"});
  REQUIRE(parsed);
  CHECK(parsed->text("question") == "run may it be empty?");
}

TEST_CASE("text after two dashes may start with a dash", "[arguments]") {
  const auto parsed = parse_arguments(command("note"), {"--", "-x is allowed"});
  REQUIRE(parsed);
  CHECK(parsed->text("note") == "-x is allowed");
  CHECK(refused("note", {"-x is allowed"}).hint.find("-- -x is allowed") != std::string::npos);
}

TEST_CASE("options may be given several times or with commas", "[arguments]") {
  const auto parsed =
      parse_arguments(command("interview"), {"--problem", "a,b", "--problem", "c", "onsite", "--lang", "x", "--lang", "y"});
  REQUIRE(parsed);
  CHECK(parsed->values("problem") == std::vector<std::string>{"a", "b", "c"});
  CHECK(parsed->value("name") == "onsite");
  CHECK(parsed->value("lang") == "y");
}

TEST_CASE("a mistyped option is named, with what was meant", "[arguments]") {
  const Error error = refused("judge", {"two-sum", "a.cpp", "--lnag=cpp"});
  CHECK(error.message == "unknown option --lnag");
  CHECK(error.hint == "did you mean --lang?");
}

TEST_CASE("what is missing or too much is named", "[arguments]") {
  CHECK(refused("judge", {"two-sum"}).message == "judge needs FILE");
  CHECK(refused("status", {"extra"}).message == "status: unexpected \"extra\"");
  CHECK_FALSE(refused("judge", {"two-sum", "a.cpp", "--lang"}).message.empty());
}

TEST_CASE("help is given whatever is missing", "[arguments]") {
  const auto parsed = parse_arguments(command("judge"), {"--help"});
  REQUIRE(parsed);
  CHECK(parsed->has("help"));
}

TEST_CASE("every command explains itself", "[arguments]") {
  std::set<std::string> names;
  for (const CommandSpec& each : commands()) {
    INFO(each.name);
    CHECK(names.insert(each.name).second);
    CHECK(each.run != nullptr);
    CHECK_FALSE(each.summary.empty());
    CHECK((each.hidden || !each.examples.empty()));
    std::set<std::string> keys;
    for (const auto* options : {&each.options, &common_options()}) {
      for (const OptionSpec& option : *options) {
        CHECK(keys.insert(option.key()).second);
        CHECK_FALSE(option.help.empty());
        CHECK((option.arity == Arity::flag || !option.placeholder.empty()));
      }
    }
  }
}

TEST_CASE("every example of a help text is a command line that parses", "[arguments]") {
  for (const CommandSpec& each : commands()) {
    for (const std::string& example : each.examples) {
      INFO(example);
      std::vector<std::string> words;
      std::string word;
      bool quoted = false;
      for (const char c : example + " ") {
        const bool is_quote = c == '"' || c == '\'';
        if (is_quote) quoted = !quoted;
        if (c == ' ' && !quoted) {
          if (!word.empty()) words.push_back(word);
          word.clear();
        } else if (!is_quote) {
          word.push_back(c);
        }
      }
      // Of a pipe the part that is ours.
      const auto joins = [](const auto& w) { return w == "<" || w == ">" || w == "|"; };
      words.erase(words.begin(), std::find(words.begin(), words.end(), "rehearse"));
      words.erase(std::find_if(words.begin(), words.end(), joins), words.end());
      REQUIRE_FALSE(words.empty());
      REQUIRE(words.front() == "rehearse");
      if (words.size() == 1 || words[1].starts_with('-')) continue;
      const CommandSpec* named = words.size() > 2 ? find_command(words[1] + " " + words[2]) : nullptr;
      const std::ptrdiff_t own = named != nullptr ? 3 : 2;
      if (named == nullptr) named = find_command(words[1]);
      REQUIRE(named != nullptr);
      CHECK(parse_arguments(*named, {words.begin() + own, words.end()}));
    }
  }
}
