#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

#include "rehearse/bank/problem.hpp"
#include "support/catch.hpp"

// Questions as candidates put them, none of them worded as the package is: clarifications/*.tsv, each line with the number of
// the clarification that it is about. The figures are floors: what the matcher reached when they were written down.
using namespace rehearse;

namespace {

struct Tally {
  int answerable = 0;
  int right = 0;         // the clarification that it is about
  int rightly_none = 0;  // about none, and none was found
  int missed = 0;        // about one, none was found
  int wrong = 0;         // another one was found, or one where there is none

  [[nodiscard]] int questions() const { return right + rightly_none + missed + wrong; }
  // Of the answers that were given, and of those that should have been.
  [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : static_cast<double>(right) / (right + wrong); }
  [[nodiscard]] double recall() const { return answerable == 0 ? 1 : static_cast<double>(right) / answerable; }
};

const Problem& problem(const std::string& slug) {
  static std::map<std::string, Problem> loaded;
  const auto known = loaded.find(slug);
  if (known != loaded.end()) return known->second;
  auto problem = load_problem(std::string(BANK_PROBLEMS) + "/" + slug);
  if (!problem) throw std::runtime_error(problem.error().message);
  return loaded.emplace(slug, std::move(*problem)).first->second;
}

Tally ask_all(const std::string& file) {
  std::ifstream lines(std::string(BANK_TEST_CLARIFICATIONS) + "/" + file);
  REQUIRE(lines);
  Tally tally;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream fields(line);
    std::string slug, number, question;
    std::getline(fields, slug, '\t');
    std::getline(fields, number, '\t');
    std::getline(fields, question, '\t');
    const Problem& of = problem(slug);
    const auto wanted = static_cast<std::size_t>(std::stoi(number));
    REQUIRE(wanted <= of.clarifications.size());
    const Clarification* found = find_clarification(of, question);
    const auto got = found == nullptr ? 0 : static_cast<std::size_t>(found - of.clarifications.data()) + 1;
    if (wanted > 0) ++tally.answerable;
    if (got == wanted) {
      ++(wanted == 0 ? tally.rightly_none : tally.right);
    } else {
      ++(got == 0 ? tally.missed : tally.wrong);
      UNSCOPED_INFO(slug << ": wanted " << wanted << ", got " << got << ": " << question);
    }
  }
  UNSCOPED_INFO(file << ": " << tally.questions() << " questions, precision " << tally.precision() << ", recall "
                     << tally.recall() << ", rightly none " << tally.rightly_none << ", missed " << tally.missed);
  return tally;
}

}  // namespace

TEST_CASE("questions in other words find their clarification") {
  const Tally tally = ask_all("questions.tsv");
  CHECK(tally.questions() >= 200);
  CHECK(tally.precision() >= 0.93);
  CHECK(tally.recall() >= 0.91);
  CHECK(tally.rightly_none >= 20);  // of 25
}

// Six questions to each of 260 problems, written from the brief alone. Keywords were mended by every other one of them, the
// rest was kept apart.
TEST_CASE("questions that keywords were mended by find their clarification, in 260 problems") {
  const Tally tally = ask_all("whole_bank.tsv");
  CHECK(tally.questions() == 780);
  CHECK(tally.precision() >= 0.97);
  CHECK(tally.recall() >= 0.97);
}

TEST_CASE("questions that were kept apart find their clarification, in 260 problems") {
  const Tally tally = ask_all("whole_bank_held_out.tsv");
  CHECK(tally.questions() == 780);
  CHECK(tally.precision() >= 0.9);
  CHECK(tally.recall() >= 0.88);
}

TEST_CASE("questions to problems that nothing was tuned on find their clarification as well") {
  const Tally tally = ask_all("held_out.tsv");
  CHECK(tally.precision() >= 0.92);
  CHECK(tally.recall() >= 0.91);
  CHECK(tally.rightly_none >= 6);  // of 8
}
