#include "rehearse/judge/language.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "bench.hpp"
#include "language_definition.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/tool_chain_folders.hpp"
#include "rehearse/judge/tool_chain_state.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

// A copy of the C++ folder below a fresh root, with one text replaced in language.json.
struct ChangedLanguage {
  TempDir root = bench::fresh_folder();
  fs::path folder = root.path() / "cpp";

  ChangedLanguage(const std::string& from, const std::string& to) {
    fs::copy(fs::path(LANGUAGES_PATH) / "cpp", folder);
    std::string text = read_file(folder / "language.json").value();
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    REQUIRE(write_file(folder / "language.json", text));
  }
  [[nodiscard]] std::string error() const { return Language::load(folder).error().message; }
};

}  // namespace

TEST_CASE("a language is found by its id, by an extension, and by a file's name") {
  const Languages& all = bench::languages();
  CHECK(all.find("cpp").value()->title() == "C++");
  CHECK(all.find("py").value()->id() == "python");
  CHECK(all.for_file("dir/solution.cc").value()->id() == "cpp");
  CHECK(std::is_sorted(all.all().begin(), all.all().end(), [](const auto& a, const auto& b) { return a.id() < b.id(); }));
}

TEST_CASE("an unknown language is not found, with the nearest as a suggestion") {
  const auto found = bench::languages().find("pyhton");
  REQUIRE_FALSE(found);
  CHECK(found.error().code == ErrorCode::not_found);
  CHECK_THAT(found.error().hint, Contains("did you mean python?"));
  const auto by_file = bench::languages().for_file("solution.hs");
  REQUIRE_FALSE(by_file);
  CHECK(by_file.error().code == ErrorCode::not_found);
  CHECK_THAT(by_file.error().hint, Contains(".cpp") && Contains(".py"));
}

TEST_CASE("the installed tool-chains tell their version") {
  CHECK_THAT(bench::languages().find("cpp").value()->version().value(), Contains("g++"));
  CHECK_THAT(bench::languages().find("python").value()->version().value(), Contains("Python 3"));
}

TEST_CASE("a missing compiler is unavailable, with the command that installs it") {
  const ChangedLanguage changed("\"compiler\": \"g++\"", "\"compiler\": \"no-such-compiler\"");
  const auto languages = Languages::load(changed.root.path()).value();
  const auto version = languages.all().front().version();
  REQUIRE_FALSE(version);
  CHECK(version.error().code == ErrorCode::unavailable);
  CHECK_THAT(version.error().message, Contains("C++ needs no-such-compiler"));
  CHECK_THAT(version.error().hint, Contains("apt-get install g++"));
  const auto cache = bench::fresh_folder();
  Judge judge(bench::runner(), languages, cache.path());
  const auto judgement = judge.judge(bench::function_problem("f", {}, "void"), {"cpp", "class Solution {};"});
  REQUIRE_FALSE(judgement);
  CHECK(judgement.error().code == ErrorCode::unavailable);
}

TEST_CASE("a malformed language.json is refused with file, pointer and expectation") {
  CHECK_THAT(ChangedLanguage("\"title\"", "\"tilte\"").error(),
             Contains("language.json: /tilte: unknown member") && Contains("/title: missing"));
  CHECK_THAT(ChangedLanguage("\"schema\": 1", "\"schema\": 2").error(), Contains("/schema: expected 1"));
  CHECK_THAT(ChangedLanguage("\"id\": \"cpp\"", "\"id\": \"c\"").error(), Contains("/id: expected the folder's name"));
  CHECK_THAT(ChangedLanguage("\"as_given\"", "\"shouting\"").error(), Contains("/naming: expected as_given or snake_case"));
  CHECK_THAT(ChangedLanguage("driver.cpp.mustache", "../driver.mustache").error(),
             Contains("/files/10: expected a file of the same folder"));
  CHECK_THAT(ChangedLanguage("driver.cpp.mustache", "gone.mustache").error(),
             Contains("/files/10:") && Contains("gone.mustache"));
  CHECK_THAT(ChangedLanguage("\"cpu_ms\": 20000", "\"cpu_ms\": -1").error(),
             Contains("/build/limits/cpu_ms: expected a whole number"));
  CHECK_THAT(ChangedLanguage("\"solution.cpp\"]", "\"other.cpp\"]").error(), Contains("/build/inputs: other.cpp is neither"));
  CHECK_THAT(ChangedLanguage("\"boolean\": \"bool\",", "").error(), Contains("/types/boolean: missing"));
  CHECK_THAT(ChangedLanguage("\"fallback\": {", "\"fallback\": {\"otherwise\": 1,").error(),
             Contains("/build/fallback/otherwise: unknown member"));
  CHECK_THAT(ChangedLanguage("{", "").error(), Contains("not JSON"));
}

TEST_CASE("a folder with faults keeps nobody from the other languages, and is an error when it is asked for") {
  for (const auto& [from, to, pointer] : std::vector<std::array<std::string, 3>>{
           {"\"title\"", "\"tilte\"", "/tilte: unknown member"},                          // where a list of languages looks
           {"\"as_given\"", "\"shouting\"", "/naming: expected as_given or snake_case"},  // where it does not
           {"{", "", "not JSON"}}) {
    const ChangedLanguage changed(from, to);
    fs::copy(fs::path(LANGUAGES_PATH) / "c", changed.root.path() / "c");
    const auto languages = Languages::load(changed.root.path()).value();
    INFO(pointer);
    REQUIRE(languages.all().size() == 2);
    CHECK(languages.find("c").value()->definition().build);
    CHECK(languages.for_file("a.c").value()->id() == "c");
    for (int again = 0; again < 2; ++again) {
      const auto asked = languages.find("cpp");
      REQUIRE_FALSE(asked);
      CHECK(asked.error().code == ErrorCode::bad_input);
      CHECK_THAT(asked.error().message, Contains("language.json: ") && Contains(pointer));
      CHECK_FALSE(languages.solver("cpp", bench::function_problem("f", {}, "void").signature, "c"));
    }
    const auto solver = languages.solver({}, bench::function_problem("f", {}, "void").signature, "c");
    CHECK(solver.value()->id() == "c");
    const auto cache = bench::fresh_folder();
    const auto state = examine_tool_chain(languages.all().back(), cache.path());
    CHECK(state.id == "cpp");
    CHECK_FALSE(state.version);
    REQUIRE(state.missing);
    CHECK(state.missing->code == ErrorCode::bad_input);
    CHECK_THAT(state.missing->message, Contains(pointer));
  }
}

TEST_CASE("what lists of languages show must stand before the tool-chain") {
  const ChangedLanguage changed("\"naming\"", "\"kind\": \"code\", \"naming\"");
  CHECK(Language::load(changed.folder));  // what it says is what lists take for granted
  const ChangedLanguage late("\"naming\": \"as_given\"", "\"kind\": \"query\"");
  CHECK_THAT(late.error(), Contains("/tool_chain: expected behind id"));
}

TEST_CASE("threads that ask for a language at once all find it whole") {
  for (int round = 0; round < 20; ++round) {
    const auto languages = Languages::load(LANGUAGES_PATH).value();
    std::vector<std::thread> threads;
    std::atomic<int> whole = 0;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        const auto found = languages.find("python");
        if (found && (*found)->definition().generator) ++whole;
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(whole == 4);
  }
}

TEST_CASE("the folders that tool-chains need are those of all languages, once each and only if they are there") {
  const ChangedLanguage changed("\"install_hint\": \"apt-get",
                                "\"folders\": [\"/etc\", \"/no-such-folder\", \"/et*\"], \"install_hint\": \"apt-get");
  const auto folders = tool_chain_folders(Languages::load(changed.root.path()).value());
  CHECK(std::count(folders.begin(), folders.end(), "/etc") == 1);
  CHECK(std::count(folders.begin(), folders.end(), "/no-such-folder") == 0);
}

TEST_CASE("names are spelt in a language's habit") {
  CHECK(spell(Naming::as_given, "twoSum") == "twoSum");
  CHECK(spell(Naming::snake_case, "twoSum") == "two_sum");
  CHECK(spell(Naming::snake_case, "subarrayLCM") == "subarray_lcm");
  CHECK(spell(Naming::snake_case, "LCMOfTwo") == "lcm_of_two");
  CHECK(spell(Naming::snake_case, "already_so") == "already_so");
}
