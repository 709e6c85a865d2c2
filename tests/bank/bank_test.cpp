#include "rehearse/bank/bank.hpp"

#include <filesystem>

#include "bank/package_copy.hpp"
#include "bank/values.hpp"

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
  CHECK(bank.load("zebra").error().hint == "list the problems to see what there is");
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
