#include "bank/values.hpp"
#include "rehearse/bank/bank.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {
const std::vector<std::string> slugs = {"two-sum",           "three-sum",    "two-sum-ii",
                                        "lru-cache",         "rotate-image", "valid-parentheses",
                                        "number-of-islands", "word-search",  "word-search-ii"};
using Names = std::vector<std::string>;
}  // namespace

TEST_CASE("a typo finds the word that was meant: a letter too many, too few, changed or swapped") {
  for (const char* typo : {"two-sumn", "two-su", "two-sun", "tow-sum", "Two-Sum"}) {
    INFO(typo);
    REQUIRE_FALSE(nearest(typo, slugs).empty());
    CHECK(nearest(typo, slugs).front() == "two-sum");
  }
  CHECK(nearest("vaild-parenteses", slugs) == Names{"valid-parentheses"});
}

TEST_CASE("the beginning or a part of a word finds it") {
  CHECK(nearest("lru", slugs) == Names{"lru-cache"});
  CHECK(nearest("islands", slugs) == Names{"number-of-islands"});
  CHECK(nearest("word", slugs) == Names{"word-search", "word-search-ii"});
}

TEST_CASE("what resembles nothing finds nothing, and no more than asked for are given") {
  CHECK(nearest("median-of-streams", slugs).empty());
  CHECK(nearest("", slugs).empty());
  CHECK(nearest("x", slugs).empty());
  CHECK(nearest(std::string(100'000, 'a'), slugs).empty());
  CHECK(nearest("two-sum", slugs, 1) == Names{"two-sum"});
  CHECK(nearest("two-sum", slugs, 0).empty());
}
