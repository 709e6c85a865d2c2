#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/bank/comparison.hpp"
#include "rehearse/bank/input_model.hpp"
#include "rehearse/bank/signature.hpp"
#include "rehearse/bank/test_case.hpp"

namespace rehearse {

enum class Difficulty { easy, medium, hard };
[[nodiscard]] std::string_view to_string(Difficulty difficulty);
[[nodiscard]] std::optional<Difficulty> parse_difficulty(std::string_view text);

// What an interviewer answers when asked; the brief leaves it out on purpose.
struct Clarification {
  std::string question;               // as a candidate might put it
  std::vector<std::string> keywords;  // words that tell a question is about this
  std::string answer;
};

struct FollowUp {
  std::string question;
  std::string answer;
};

// The best known complexity, as text in big-O: "O(n log n)".
struct Complexity {
  std::string time;
  std::string space;
};

// How cases of a group are made: from the (narrowed) input model, or by the problem's own generator program.
struct Recipe {
  std::string name;  // cases are called "<name>-<number>"
  std::vector<std::string> tags;
  std::uint64_t seed = 0;
  int count = 1;
  std::optional<InputModel> input = {};  // absent: `generator.py <name> <seed> <count>` prints one args object a line
  bool sized = false;                    // that program takes sizes as well, by which growth is measured
  std::vector<std::int64_t> sizes = {};  // asked of it: the scale of each case; none in a package
};

struct Problem {
  std::filesystem::path folder;
  std::string slug;
  std::optional<int> leetcode_id;
  std::string title;
  Difficulty difficulty = Difficulty::easy;
  std::vector<std::string> topics;
  std::vector<std::string> patterns;  // "two pointers": problems that share one are variants of each other
  std::vector<std::string> lists;     // of interview tasks that it is on: "blind75"
  bool is_kata = false;               // a small basic from memory
  std::string bug;                    // the kind of run-time error that a kata is about: "signed_overflow"; mostly empty
  Signature signature;
  InputModel input;
  Comparison comparison;
  Millis cpu_limit{1000};                   // for one case, at reference speed, in C++
  std::int64_t memory_limit = 256LL << 20;  // bytes
  Complexity target;
  std::vector<std::string> hints;  // level 1 direction, 2 technique, 3 algorithm, 4 key insight
  std::vector<Clarification> clarifications;
  std::vector<FollowUp> follow_ups;
  // Path below the folder of what answers generated cases: an accepted submission; where answers declare outcomes, a program
  // with outcomes_signature().
  std::string oracle;
  std::vector<Recipe> random;
  std::vector<Recipe> large;
  bool has_generator = false;  // generator.py is there

  std::string statement;         // Markdown
  std::string brief;             // Markdown
  std::string editorial;         // Markdown
  std::vector<TestCase> sample;  // data/sample.jsonl
  std::vector<TestCase> edge;    // data/secret/edge.jsonl

  ProgramRules program;          // of a whole program, whose cases are files that data/cases.jsonl lists
  std::vector<TestCase> secret;  // likewise

  [[nodiscard]] const std::vector<Recipe>& recipes(CaseGroup group) const;
  // No recipe of random cases trusts the input model alone: it cannot say what an input must keep to ("a valid expression"), so
  // that only what the generator makes surely is one.
  [[nodiscard]] bool is_drawn_by_generator_alone() const;
};

// Reads and checks a whole package. Every problem of it is reported, one error a line: "<file>: <pointer>: <expectation>".
[[nodiscard]] Result<Problem> load_problem(const std::filesystem::path& folder);

// The clarification that a question is about, or null if it is about none: by the meanings of its words (wording.hpp), which
// come in many forms; a word that only one clarification speaks of tells most.
[[nodiscard]] const Clarification* find_clarification(const Problem& problem, std::string_view question);

}  // namespace rehearse
