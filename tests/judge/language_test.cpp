#include "rehearse/judge/language.hpp"

#include <filesystem>

#include "bench.hpp"
#include "language_definition.hpp"
#include "rehearse/base/file.hpp"
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

TEST_CASE("names are spelt in a language's habit") {
  CHECK(spell(Naming::as_given, "twoSum") == "twoSum");
  CHECK(spell(Naming::snake_case, "twoSum") == "two_sum");
  CHECK(spell(Naming::snake_case, "subarrayLCM") == "subarray_lcm");
  CHECK(spell(Naming::snake_case, "LCMOfTwo") == "lcm_of_two");
  CHECK(spell(Naming::snake_case, "already_so") == "already_so");
}
