#include "rehearse/practice/browsing.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

ProblemSummary problem(std::string slug, Difficulty difficulty, std::vector<std::string> topics) {
  ProblemSummary summary;
  summary.slug = std::move(slug);
  summary.difficulty = difficulty;
  summary.topics = std::move(topics);
  return summary;
}

std::vector<ProblemSummary> bank() {
  return {problem("clone-graph", Difficulty::medium, {"Graph"}), problem("course-schedule", Difficulty::medium, {"Graph"}),
          problem("two-sum", Difficulty::easy, {"Array", "Hash Table"}), problem("word-ladder", Difficulty::hard, {"Graph"})};
}

AttemptFacts attempt(std::string slug, bool solved, std::int64_t wall) {
  AttemptFacts facts;
  facts.slug = std::move(slug);
  facts.solved = solved;
  facts.wall = Millis{wall};
  return facts;
}

History practised() {
  History history;
  history.sessions.emplace_back().attempts = {attempt("two-sum", true, 1000), attempt("clone-graph", false, 2000)};
  history.sessions.emplace_back().attempts = {attempt("two-sum", false, 5000)};
  PastWork work;
  work.slug = "course-schedule";
  work.solved = true;
  work.wall = Millis{500};
  history.imported = {work};
  return history;
}

std::vector<Card> due() {
  Card card;
  card.id = "problem:clone-graph";
  return {card};
}

std::vector<std::string> slugs(const std::vector<ListedProblem>& problems) {
  std::vector<std::string> result;
  for (const auto& each : problems) result.push_back(each.problem.slug);
  return result;
}

using Slugs = std::vector<std::string>;

}  // namespace

TEST_CASE("a problem once solved stays solved, whatever came later") {
  const auto problems = listed(bank(), practised(), {});
  CHECK(problems[2].state == ProblemState::solved);
  CHECK(problems[2].attempts == 2);
  CHECK(problems[2].last == Millis{5000});
}

TEST_CASE("past work counts as practice, and what was never served is new") {
  const auto problems = listed(bank(), practised(), {});
  CHECK(problems[1].state == ProblemState::solved);
  CHECK(problems[0].state == ProblemState::tried);
  CHECK(problems[3].state == ProblemState::untried);
  CHECK_FALSE(problems[3].last);
}

TEST_CASE("problems are chosen by how far one has come with them") {
  const auto problems = listed(bank(), practised(), due());
  CHECK(slugs(choose(problems, StateFilter::any)).size() == 4);
  CHECK(slugs(choose(problems, StateFilter::untried)) == Slugs{"word-ladder"});
  CHECK(slugs(choose(problems, StateFilter::tried)) == Slugs{"clone-graph"});
  CHECK(slugs(choose(problems, StateFilter::solved)) == Slugs{"course-schedule", "two-sum"});
  CHECK(slugs(choose(problems, StateFilter::due)) == Slugs{"clone-graph"});
}

TEST_CASE("coverage counts a problem in each of its topics, the most frequent topic first") {
  const auto rows = coverage(listed(bank(), practised(), due()));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].topic == "Graph");
  CHECK(rows[0].of_difficulty == std::array<int, 3>{0, 2, 1});
  CHECK(rows[0].total == 3);
  CHECK(rows[0].solved == 1);
  CHECK(rows[0].tried == 1);
  CHECK(rows[0].due == 1);
  CHECK(rows[1].topic == "Array");
  CHECK(rows[2].topic == "Hash Table");
}

TEST_CASE("only the four states are read as a state") {
  CHECK(parse_state_filter("due") == StateFilter::due);
  CHECK(parse_state_filter("new") == StateFilter::untried);
  CHECK_FALSE(parse_state_filter("old"));
}
