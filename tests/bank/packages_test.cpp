#include <algorithm>
#include <filesystem>

#include "bank/package_copy.hpp"
#include "bank/values.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> sorted_entries(const fs::path& folder) {
  std::vector<fs::path> paths{fs::directory_iterator(folder), fs::directory_iterator()};
  std::sort(paths.begin(), paths.end());
  return paths;
}

// The faults of a problem.json put into the good package; those of its other files, which may not fit it, are left out.
std::string faults_of(const fs::path& problem_json) {
  const PackageCopy copy;
  copy.write("problem.json", read_file(problem_json).value());
  for (const char* program : {"generator.py", "checker.py", "outcomes.py"}) copy.write(program, "");
  std::string faults;
  std::string_view lines = std::string_view();
  const std::string errors = copy.errors();
  for (lines = errors; !lines.empty();) {
    const auto end = lines.find('\n');
    if (lines.starts_with("problem.json: ")) faults += std::string(lines.substr(0, end)) + "\n";
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
  return faults;
}

}  // namespace

TEST_CASE("every package of the bank is well-formed") {
  std::string faults;
  for (const fs::path& folder : sorted_entries(BANK_PROBLEMS)) {
    if (!fs::exists(folder / "problem.json")) continue;
    const auto problem = load_problem(folder);
    if (!problem) faults += folder.filename().string() + ":\n" + problem.error().message + "\n";
  }
  INFO(faults);
  CHECK(faults.empty());
}

TEST_CASE("what the recipes of the bank generate lies within the problem's input model") {
  for (const fs::path& folder : sorted_entries(BANK_PROBLEMS)) {
    if (!fs::exists(folder / "problem.json")) continue;
    const auto problem = load_problem(folder);
    if (!problem) continue;  // reported by the test above
    for (const CaseGroup group : {CaseGroup::random, CaseGroup::large}) {
      for (const Recipe& recipe : problem->recipes(group)) {
        if (!recipe.input) continue;
        const auto validated = problem->input.validate(recipe.input->generate(recipe.seed));
        INFO(problem->slug << " " << recipe.name << ": " << (validated ? "" : validated.error().message));
        CHECK(validated);
      }
    }
  }
}

// schema_test.py holds the same files against problems/schema/problem.schema.json.
TEST_CASE("problem.json files that the schema accepts or refuses are accepted or refused here as well") {
  const fs::path folder = fs::path(BANK_TEST_PACKAGES) / "problem-json";
  int count = 0;
  for (const fs::path& file : sorted_entries(folder / "valid")) {
    INFO(file.filename().string() << ": " << faults_of(file));
    CHECK(faults_of(file).empty());
    ++count;
  }
  for (const char* refused : {"invalid", "beyond-schema"}) {
    for (const fs::path& file : sorted_entries(folder / refused)) {
      INFO(file.filename().string());
      CHECK_FALSE(faults_of(file).empty());
      ++count;
    }
  }
  CHECK(count > 30);
}
