#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include <fmt/format.h>

#include "rehearse/bank/bank.hpp"
#include "rehearse/bank/problem.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

// What this bank asks of its own tasks beyond what makes a package well-formed. Katas and queries are of kinds of their own.
namespace {

std::vector<Problem> tasks() {
  std::vector<Problem> problems;
  for (const auto& entry : fs::directory_iterator(BANK_PROBLEMS)) {
    if (!fs::exists(entry.path() / "problem.json")) continue;
    auto problem = load_problem(entry.path());
    if (problem && !problem->is_kata && !problem->signature.is_query) problems.push_back(std::move(*problem));
  }
  return problems;
}

std::vector<fs::path> submissions(const Problem& problem, const char* verdict) {
  const fs::path folder = problem.folder / "submissions" / verdict;
  if (!fs::is_directory(folder)) return {};
  return {fs::directory_iterator(folder), fs::directory_iterator()};
}

bool has_language(const std::vector<fs::path>& files, const char* extension) {
  return std::ranges::any_of(files, [&](const fs::path& file) { return file.extension() == extension; });
}

// What a driver must be able to hand over and take back, in words.
std::set<std::string> shapes(const Problem& problem) {
  const Signature& signature = problem.signature;
  std::set<std::string> found;
  const auto note = [&](const std::vector<Parameter>& parameters) {
    for (const Parameter& parameter : parameters) {
      found.insert("takes " + to_string(parameter.type));
      if (!parameter.node_of.empty()) found.insert("takes a node of another parameter");
      if (!parameter.joins.empty()) found.insert("takes joined lists");
    }
  };
  note(signature.constructor);
  for (const Method& method : signature.methods) {
    note(method.parameters);
    found.insert("returns " + to_string(method.result));
  }
  if (signature.is_class) found.insert("class");
  if (signature.is_round_trip) found.insert("round trip");
  if (!signature.api.functions.empty()) found.insert("api");
  if (problem.comparison.parameter) found.insert("in place");
  if (problem.comparison.returned_prefix) found.insert("returned prefix");
  return found;
}

// One line a fault, of all tasks together.
template <typename Fault>
std::string faults(Fault fault) {
  std::string lines;
  for (const Problem& problem : tasks()) {
    const std::string found = fault(problem);
    if (!found.empty()) lines += problem.slug + ": " + found + "\n";
  }
  return lines;
}

}  // namespace

// generate-parentheses has eight inputs in all.
TEST_CASE("every task has ten edge cases, each with a tag, or one for each input that there is") {
  CHECK(faults([](const Problem& problem) -> std::string {
          const auto untagged = std::ranges::count_if(problem.edge, [](const TestCase& c) { return c.tags.empty(); });
          if (untagged > 0) return fmt::format("{} edge cases without a tag", untagged);
          const auto& parameters = problem.signature.methods.front().parameters;
          const bool one_number = parameters.size() == 1 && parameters.front().type.kind == TypeKind::integer;
          const auto scale = problem.input.scale();
          const std::int64_t inputs = one_number && scale ? scale->most - scale->least + 1 : 10;
          const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(10, inputs));
          return problem.edge.size() < wanted ? fmt::format("{} edge cases", problem.edge.size()) : "";
        }) == "");
}

TEST_CASE("every task is solved in C++ and in Python, and by two submissions at least") {
  CHECK(faults([](const Problem& problem) -> std::string {
          const auto accepted = submissions(problem, "accepted");
          if (!has_language(accepted, ".cpp")) return "none in C++";
          if (!has_language(accepted, ".py")) return "none in Python";
          return accepted.size() < 2 ? "a single one" : "";
        }) == "");
}

TEST_CASE("every task has three wrong submissions that a candidate might write") {
  CHECK(faults([](const Problem& problem) -> std::string {
          const auto wrong = submissions(problem, "wrong_answer");
          return wrong.size() < 3 ? fmt::format("{} of them", wrong.size()) : "";
        }) == "");
}

TEST_CASE("every task has two follow-ups, a pattern, a brief of its own and an editorial") {
  CHECK(faults([](const Problem& problem) -> std::string {
          if (problem.follow_ups.size() < 2) return fmt::format("{} follow-ups", problem.follow_ups.size());
          if (problem.patterns.empty()) return "no pattern";
          if (problem.brief == problem.statement) return "the brief says all";
          return problem.editorial.size() < 500 ? "a short editorial" : "";
        }) == "");
}

TEST_CASE("the texts of tasks name no other site") {
  CHECK(faults([](const Problem& problem) -> std::string {
          for (const std::string* text : {&problem.statement, &problem.brief, &problem.editorial}) {
            for (const char* site : {"leetcode", "neetcode", "hackerrank", "codeforces", "geeksforgeeks", "http"}) {
              std::string folded = *text;
              std::ranges::transform(folded, folded.begin(),
                                     [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
              if (folded.find(site) != std::string::npos) return fmt::format("it says \"{}\"", site);
            }
          }
          return "";
        }) == "");
}

TEST_CASE("every clarification is found by its own question") {
  CHECK(faults([](const Problem& problem) -> std::string {
          for (const Clarification& clarification : problem.clarifications) {
            const Clarification* found = find_clarification(problem, clarification.question);
            if (found != &clarification) return clarification.question;
          }
          return "";
        }) == "");
}

// Those patterns that most tasks share; a drill that serves a variant each time needs some.
TEST_CASE("each of the 25 most common patterns has a family of at least four tasks") {
  std::map<std::string, int> families;
  for (const Problem& problem : tasks()) {
    for (const std::string& pattern : problem.patterns) ++families[pattern];
  }
  std::vector<int> sizes;
  for (const auto& [pattern, size] : families) sizes.push_back(size);
  std::ranges::sort(sizes, std::ranges::greater());
  REQUIRE(sizes.size() >= 25);
  CHECK(sizes[24] >= 4);
}

// The shapes of signatures that candidates meet in languages other than those two.
TEST_CASE("sixty tasks are solved in every language, among them each shape of a signature") {
  int everywhere = 0;
  std::set<std::string> missing;
  std::set<std::string> covered;
  for (const Problem& problem : tasks()) {
    const auto accepted = submissions(problem, "accepted");
    const std::set<std::string> others{".c", ".java", ".js", ".ts", ".go", ".rs"};
    const bool in_all = std::ranges::all_of(others, [&](const std::string& e) { return has_language(accepted, e.c_str()); });
    everywhere += in_all ? 1 : 0;
    (in_all ? covered : missing).merge(shapes(problem));
  }
  CHECK(everywhere >= 60);
  for (const std::string& shape : covered) missing.erase(shape);
  CHECK(missing == std::set<std::string>{});
}
