#include "rehearse/bank/bank.hpp"

#include <cstdlib>
#include <filesystem>
#include <set>

#include "bank/package_copy.hpp"
#include "bank/values.hpp"
#include "rehearse/base/file.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {

const fs::path packages = BANK_TEST_PACKAGES;

std::vector<std::string> slugs(const Bank& bank) {
  std::vector<std::string> names;
  const auto list = bank.list().value();
  for (const auto& summary : list) names.push_back(summary.slug);
  return names;
}

}  // namespace

TEST_CASE("a bank lists its packages by slug with what a list shows") {
  const auto list = Bank({packages}).list().value();
  REQUIRE(list.size() == 2);
  CHECK(list[0].slug == "good-hit-counter");
  CHECK(list[0].difficulty == Difficulty::medium);
  CHECK(list[1].slug == "good-pair-sum");
  CHECK(list[1].title == "Good Pair Sum");
  CHECK(list[1].topics == std::vector<std::string>{"Array", "Hash Table"});
}

TEST_CASE("a package that cannot be read is left out of the list and reported when loaded, the others stay") {
  const PackageCopy copy;
  const fs::path root = copy.folder().parent_path();
  fs::copy(packages / "good-hit-counter", root / "good-hit-counter", fs::copy_options::recursive);
  copy.write("problem.json", "{");
  fs::create_directory(root / "no-problem-here");
  REQUIRE(write_file(root / "README.md", "text"));
  const Bank bank({root});
  CHECK(slugs(bank) == std::vector<std::string>{"good-hit-counter"});
  CHECK(contains(bank.load("good-pair-sum").error().message, "problem.json: line 1, column 2"));
  CHECK(bank.load("good-hit-counter"));
}

TEST_CASE("a package that is not filled in yet is served to nobody, and still there for who fills it in") {
  const PackageCopy copy;
  copy.replace("\"time\": \"O(n)\"", "\"time\": \"\"");
  const Bank bank({copy.folder().parent_path()});
  CHECK(slugs(bank).empty());
  CHECK(bank.slugs().value() == std::vector<std::string>{"good-pair-sum"});
}

TEST_CASE("an earlier root wins a slug, and a root that is not there yet holds nothing") {
  const PackageCopy copy;
  copy.replace("\"Good Pair Sum\"", "\"My Own\"");
  const fs::path own = copy.folder().parent_path();
  CHECK(Bank({own, packages}).load("good-pair-sum").value().title == "My Own");
  CHECK(Bank({own / "gone", packages, own}).load("good-pair-sum").value().title == "Good Pair Sum");
  CHECK(slugs(Bank({own, packages})).size() == 2);
  CHECK(slugs(Bank({own / "gone"})).empty());
}

TEST_CASE("an unknown slug is not found, with the nearest ones") {
  const Bank bank({packages});
  const auto loaded = bank.load("good-pear-sum");
  REQUIRE_FALSE(loaded);
  CHECK(loaded.error().code == ErrorCode::not_found);
  CHECK(loaded.error().message == "there is no problem \"good-pear-sum\"");
  CHECK(loaded.error().hint == "did you mean good-pair-sum?");
  CHECK(bank.load("zebra").error().hint == "rehearse list shows what there is");
  CHECK(Bank({packages / "none"}).load("x").error().hint == "the bank is empty");
}

TEST_CASE("no slug leads out of the bank") {
  const Bank bank({packages / "good-pair-sum"});
  for (const char* slug : {"..", "../good-hit-counter", "/etc", "", "."})
    CHECK(bank.load(slug).error().code == ErrorCode::not_found);
}

TEST_CASE("a root that cannot be listed is an error that names it") {
  const auto list = Bank({packages / "good-pair-sum/problem.json"}).list();
  REQUIRE_FALSE(list);
  CHECK(contains(list.error().message, "cannot list the problems in"));
}

TEST_CASE("every package of the bank names a pattern, and only one of the schema's", "[bank]") {
  const auto schema = read_file(std::filesystem::path(BANK_PROBLEMS) / "schema/problem.schema.json");
  REQUIRE(schema);
  const auto begin = schema->find("\"pattern\": {");
  REQUIRE(begin != std::string::npos);
  const std::string known = schema->substr(begin, schema->find(']', begin) - begin);
  const auto problems = Bank({BANK_PROBLEMS}).list();
  REQUIRE(problems);
  CHECK(problems->size() > 60);
  for (const ProblemSummary& problem : *problems) {
    INFO(problem.slug);
    CHECK_FALSE(problem.patterns.empty());
    for (const std::string& pattern : problem.patterns) CHECK(known.find('"' + pattern + '"') != std::string::npos);
  }
}

TEST_CASE("variants share a pattern, the nearest difficulty first, and none is a kata", "[bank]") {
  const Bank bank({BANK_PROBLEMS});
  const auto variants = bank.variants("course-schedule");
  REQUIRE(variants);
  REQUIRE_FALSE(variants->empty());
  CHECK(variants->front().slug == "course-schedule-ii");
  int distance = 0;
  for (const ProblemSummary& variant : *variants) {
    CHECK(variant.slug != "course-schedule");
    CHECK_FALSE(variant.is_kata);
    const int away = std::abs(static_cast<int>(variant.difficulty) - static_cast<int>(Difficulty::medium));
    CHECK(away >= distance);
    distance = away;
  }
  CHECK_FALSE(bank.variants("no-such-problem"));
  const auto queries = bank.variants("rank-scores");
  REQUIRE(queries);
  for (const ProblemSummary& variant : *queries) CHECK(variant.is_query);
}

TEST_CASE("katas are marked, and those about a bug name its kind", "[bank]") {
  const auto problems = Bank({BANK_PROBLEMS}).list();
  REQUIRE(problems);
  std::set<std::string> bugs;
  int katas = 0;
  for (const ProblemSummary& problem : *problems) {
    CHECK(problem.is_kata == problem.slug.starts_with("kata-"));
    katas += problem.is_kata ? 1 : 0;
    if (!problem.bug.empty()) bugs.insert(problem.bug);
  }
  CHECK(katas >= 10);
  for (const char* bug : {"out_of_bounds", "null_pointer", "signed_overflow", "division_by_zero", "stack_overflow"}) {
    INFO(bug);
    CHECK(bugs.contains(bug));
  }
}
