#include "rehearse/bank/problem_filter.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

ProblemSummary problem(std::string slug, Difficulty difficulty, std::vector<std::string> topics,
                       std::vector<std::string> patterns, std::vector<std::string> lists = {}, bool kata = false) {
  ProblemSummary summary;
  summary.title = slug;
  summary.slug = std::move(slug);
  summary.difficulty = difficulty;
  summary.topics = std::move(topics);
  summary.patterns = std::move(patterns);
  summary.lists = std::move(lists);
  summary.is_kata = kata;
  return summary;
}

std::vector<ProblemSummary> bank() {
  std::vector<ProblemSummary> problems{
      problem("coin-change", Difficulty::medium, {"Array", "Dynamic Programming"}, {"dynamic programming"}, {"blind75"}),
      problem("kata-trie", Difficulty::easy, {"Trie"}, {"trie"}, {}, true),
      problem("two-sum", Difficulty::easy, {"Array", "Hash Table"}, {"hash map"}, {"blind75", "grind169"}),
      problem("word-search", Difficulty::medium, {"Array", "Matrix"}, {"backtracking", "grid traversal"}, {"grind169"})};
  problems[2].leetcode_id = 1;
  return problems;
}

std::vector<std::string> chosen(const ProblemFilter& filter) {
  std::vector<std::string> slugs;
  const auto problems = choose(bank(), filter);
  REQUIRE(problems);
  for (const auto& each : *problems) slugs.push_back(each.slug);
  return slugs;
}

using Slugs = std::vector<std::string>;

}  // namespace

TEST_CASE("without a condition all problems are chosen but katas") {
  CHECK(chosen({}) == Slugs{"coin-change", "two-sum", "word-search"});
  ProblemFilter katas;
  katas.katas = true;
  CHECK(chosen(katas) == Slugs{"kata-trie"});
}

TEST_CASE("conditions of a filter narrow each other") {
  ProblemFilter filter;
  filter.topic = "array";
  filter.difficulty = Difficulty::medium;
  CHECK(chosen(filter) == Slugs{"coin-change", "word-search"});
  filter.list = "Grind169";
  CHECK(chosen(filter) == Slugs{"word-search"});
  filter.pattern = "dynamic-programming";
  CHECK(chosen(filter).empty());
}

TEST_CASE("every word must be somewhere in a problem's names, or be its number") {
  ProblemFilter filter;
  filter.words = {"WORD"};
  CHECK(chosen(filter) == Slugs{"word-search"});
  filter.words = {"grid", "search"};
  CHECK(chosen(filter) == Slugs{"word-search"});
  filter.words = {"grid", "coin"};
  CHECK(chosen(filter).empty());
  filter.words = {"1"};
  CHECK(chosen(filter) == Slugs{"two-sum"});
}

TEST_CASE("a name that no problem has is an error with those that resemble it") {
  ProblemFilter filter;
  filter.topic = "Hash Tabel";
  const auto problems = choose(bank(), filter);
  REQUIRE_FALSE(problems);
  CHECK(problems.error().code == ErrorCode::not_found);
  CHECK(problems.error().message == "no problem has the topic \"hash tabel\"");
  CHECK(problems.error().hint == "did you mean Hash Table?");
}
