#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/problem.hpp"

namespace rehearse {

// What a list needs to know of a problem, without loading all of it.
struct ProblemSummary {
  std::string slug;
  std::string title;
  Difficulty difficulty = Difficulty::easy;
  std::vector<std::string> topics, patterns, lists = {};
  bool is_query = false;    // of tables: not for every language
  bool is_program = false;  // whole programs, with submissions as their package has them
  bool is_kata = false;     // a small basic from memory: for drills and the warm-up, in no other interview
  std::string bug = {};     // the kind of run-time error that a kata is about: "signed_overflow"
  int clarifications = 0;   // that the brief leaves open
  std::optional<int> leetcode_id = {};
};

// The problem packages of one or more roots (the installed bank, the user's own); an earlier root wins a slug.
class Bank {
 public:
  // `cache`: the folder of an index that makes list() fast, kept up to date unseen; empty: none.
  explicit Bank(std::vector<std::filesystem::path> roots, std::filesystem::path cache = {});

  // Sorted by slug. A package that cannot be read or is not filled in yet is left out here and reported by load(); it never
  // hides the others.
  [[nodiscard]] Result<std::vector<ProblemSummary>> list() const;

  // Of all packages, also those that list() leaves out; sorted.
  [[nodiscard]] Result<std::vector<std::string>> slugs() const;

  // The others that share a pattern: those of the nearest difficulty first, then those that share most. No kata, and queries
  // only of queries.
  [[nodiscard]] Result<std::vector<ProblemSummary>> variants(std::string_view slug) const;

  // ErrorCode::not_found with the nearest slugs in the hint for an unknown one.
  [[nodiscard]] Result<Problem> load(std::string_view slug) const;

 private:
  std::vector<std::filesystem::path> roots_;
  std::filesystem::path cache_;
};

// Up to `count` of the candidates that resemble the word (edit distance, prefixes), best first: for typos.
[[nodiscard]] std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                               std::size_t count = 3);

}  // namespace rehearse
