#include "practised.hpp"
#include "rehearse/review/card.hpp"

using namespace rehearse;
using namespace rehearse::practised;

namespace {

const Millis noon = on("2026-03-01");

Rating rated(const AttemptFacts& attempt) {
  const auto rating = rating_of(attempt);
  REQUIRE(rating);
  CHECK_FALSE(rating->reason.empty());
  return rating->rating;
}

AttemptFacts easy() {
  AttemptFacts attempt = solved("islands", noon);
  attempt.duration = 18min;  // 0.6 of a medium's 30 minutes
  attempt.complexity_right = true;
  return attempt;
}

}  // namespace

TEST_CASE("what was not solved is Again", "[cards]") { CHECK(rated(missed("islands", noon)) == Rating::again); }

TEST_CASE("a solution after the editorial is Again", "[cards]") {
  AttemptFacts attempt = easy();
  attempt.editorial = true;
  CHECK(rated(attempt) == Rating::again);
}

TEST_CASE("a solution with a hint of level 2 is Hard, with one of level 1 Good", "[cards]") {
  AttemptFacts attempt = easy();
  attempt.hints = 2;
  CHECK(rated(attempt) == Rating::hard);
  attempt.hints = 1;
  CHECK(rated(attempt) == Rating::good);
}

TEST_CASE("a solution after three wrong submissions is Hard, after two Good", "[cards]") {
  AttemptFacts attempt = solved("islands", noon);
  attempt.first_submit_accepted = false;
  attempt.wrong_submits = 3;
  CHECK(rated(attempt) == Rating::hard);
  attempt.wrong_submits = 2;
  CHECK(rated(attempt) == Rating::good);
}

TEST_CASE("a solution beyond 1.25 par is Hard", "[cards]") {
  AttemptFacts attempt = solved("islands", noon);
  attempt.duration = 37min + 30s;
  CHECK(rated(attempt) == Rating::good);
  attempt.duration += 1ms;
  CHECK(rated(attempt) == Rating::hard);
}

TEST_CASE("Easy asks for the first submission, 0.6 par, no hint and the right complexity", "[cards]") {
  CHECK(rated(easy()) == Rating::easy);
  AttemptFacts attempt = easy();
  attempt.duration += 1ms;
  CHECK(rated(attempt) == Rating::good);
  attempt = easy();
  attempt.first_submit_accepted = false;
  CHECK(rated(attempt) == Rating::good);
  attempt = easy();
  attempt.complexity_right = false;
  CHECK(rated(attempt) == Rating::good);
  attempt.complexity_right.reset();
  CHECK(rated(attempt) == Rating::good);
}

TEST_CASE("the par that counted then decides, not the default", "[cards]") {
  AttemptFacts attempt = easy();
  attempt.par = 20min;  // 18 minutes are 0.9 of it
  CHECK(rated(attempt) == Rating::good);
  attempt.duration = 25min + 1ms;
  CHECK(rated(attempt) == Rating::hard);
}

TEST_CASE("a failure of the judge is no rating, unless the task was solved anyway", "[cards]") {
  AttemptFacts attempt = missed("islands", noon);
  attempt.judge_failed = true;
  CHECK_FALSE(rating_of(attempt));
  attempt = solved("islands", noon);
  attempt.judge_failed = true;
  CHECK(rated(attempt) == Rating::good);
}

TEST_CASE("recall is no rating, unless its owner says it was skill", "[cards]") {
  AttemptFacts attempt = recalled("islands", noon);
  CHECK_FALSE(rating_of(attempt));
  attempt.findings.front().decision = "confirmed";
  CHECK_FALSE(rating_of(attempt));
  attempt.findings.front().decision = "rejected";
  CHECK(rating_of(attempt));
}

TEST_CASE("a drill in which nothing was judged is no attempt at solving", "[cards]") {
  AttemptFacts attempt = missed("islands", noon);
  attempt.mode = "explain";
  attempt.submits = attempt.wrong_submits = 0;
  CHECK_FALSE(rating_of(attempt));
  attempt.submits = 1;
  CHECK(rated(attempt) == Rating::again);
  attempt.submits = 0;
  attempt.mode.clear();  // in an interview, not getting that far is an answer
  CHECK(rated(attempt) == Rating::again);
}

TEST_CASE("past work is rated by its result and its time, and never Easy", "[cards]") {
  PastWork work;
  work.slug = "islands";
  work.difficulty = "medium";
  CHECK(rating_of(work).rating == Rating::again);
  work.solved = true;
  CHECK(rating_of(work).rating == Rating::good);
  work.duration = 1min;
  CHECK(rating_of(work).rating == Rating::good);
  work.duration = 38min;
  CHECK(rating_of(work).rating == Rating::hard);
}
