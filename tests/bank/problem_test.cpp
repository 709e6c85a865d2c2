#include "rehearse/bank/problem.hpp"

#include <filesystem>
#include <functional>

#include "bank/values.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {

const fs::path packages = BANK_TEST_PACKAGES;

// A copy of a good package that a test may spoil.
class Copy {
 public:
  explicit Copy(const std::string& slug = "good-pair-sum")
      : dir_(TempDir::create(fs::temp_directory_path(), "rehearse-bank-").value()), folder_(dir_.path() / slug) {
    fs::copy(packages / slug, folder_, fs::copy_options::recursive);
  }

  [[nodiscard]] const fs::path& folder() const { return folder_; }
  [[nodiscard]] std::string read(const std::string& file) const { return read_file(folder_ / file).value(); }
  void write(const std::string& file, std::string_view content) const { REQUIRE(write_file(folder_ / file, content)); }

  // The first occurrence of the text, which must be there.
  const Copy& replace(const std::string& file, std::string_view text, std::string_view by) const {
    std::string content = read(file);
    const auto at = content.find(text);
    INFO("looking for " << text);
    REQUIRE(at != std::string::npos);
    write(file, content.replace(at, text.size(), by));
    return *this;
  }
  const Copy& replace(std::string_view text, std::string_view by) const { return replace("problem.json", text, by); }

  // All errors, one a line; empty if it loads.
  [[nodiscard]] std::string errors() const {
    const auto problem = load_problem(folder_);
    return problem ? "" : problem.error().message;
  }

 private:
  TempDir dir_;
  fs::path folder_;
};

}  // namespace

TEST_CASE("a good package of a function loads with all that it holds") {
  const auto loaded = load_problem(packages / "good-pair-sum");
  INFO((loaded ? "" : loaded.error().message));
  REQUIRE(loaded);
  const Problem& problem = *loaded;
  CHECK(problem.slug == "good-pair-sum");
  CHECK_FALSE(problem.leetcode_id);
  CHECK(problem.title == "Good Pair Sum");
  CHECK(problem.difficulty == Difficulty::easy);
  CHECK(problem.topics == std::vector<std::string>{"Array", "Hash Table"});
  CHECK(problem.signature.function().name == "pairSum");
  CHECK(problem.comparison.order == AnswerOrder::outer);
  CHECK(problem.cpu_limit == Millis{500});
  CHECK(problem.memory_limit == 256LL << 20);
  CHECK(problem.target.time == "O(n)");
  CHECK(problem.hints.size() == 4);
  CHECK(problem.clarifications.size() == 4);
  CHECK(problem.follow_ups.size() == 1);
  CHECK(problem.oracle == "submissions/accepted/hash_map.cpp");
  CHECK(problem.sample.size() == 2);
  CHECK(problem.edge.size() == 8);
  CHECK_FALSE(problem.has_generator);
  CHECK(contains(problem.statement, "# Good Pair Sum"));
  REQUIRE(problem.recipes(CaseGroup::random).size() == 1);
  CHECK(problem.recipes(CaseGroup::random).front().count == 40);
  CHECK(problem.recipes(CaseGroup::random).front().tags == std::vector<std::string>{"small"});
  CHECK(problem.recipes(CaseGroup::edge).empty());
}

TEST_CASE("a good package of a class loads, with a recipe for its generator program") {
  const auto loaded = load_problem(packages / "good-hit-counter/");
  INFO((loaded ? "" : loaded.error().message));
  REQUIRE(loaded);
  CHECK(loaded->leetcode_id == 362);
  CHECK(loaded->signature.is_class);
  CHECK(loaded->signature.class_name == "HitCounter");
  CHECK(loaded->has_generator);
  CHECK_FALSE(loaded->large.front().input);
  CHECK(loaded->random.front().input);
}
