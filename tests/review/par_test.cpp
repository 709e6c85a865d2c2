#include "rehearse/review/par.hpp"

#include "rehearse/review/card.hpp"

#include "practised.hpp"
#include "rehearse/review/past.hpp"

using namespace rehearse;
using namespace rehearse::practised;

namespace {

const Millis first = on("2026-03-01");

// So many attempts at one topic, of a medium each, from 10 minutes upwards in steps of 2.
std::vector<AttemptFacts> paced(int count) {
  std::vector<AttemptFacts> attempts;
  for (int i = 0; i < count; ++i) {
    attempts.push_back(solved("p" + std::to_string(i), first + 24h * i));
    attempts.back().duration = 10min + 2min * i;
  }
  return attempts;
}

Par graph_par(const std::vector<AttemptFacts>& attempts, std::string_view difficulty = "medium") {
  const std::vector<std::string> topics{"graph"};
  return par_for(difficulty, topics, past_attempts_of(history(attempts)));
}

}  // namespace

TEST_CASE("nine attempts at a topic leave par as it is, ten replace it by their median", "[par]") {
  CHECK(graph_par({}).par == 30min);
  const Par nine = graph_par(paced(9));
  CHECK(nine.par == 30min);
  CHECK(nine.topic.empty());
  const Par ten = graph_par(paced(10));
  CHECK(ten.par == 19min);  // between 18 and 20
  CHECK(ten.topic == "graph");
  CHECK(ten.attempts == 10);
  CHECK(graph_par(paced(11)).par == 20min);
}

TEST_CASE("the median stands for every difficulty in proportion", "[par]") {
  CHECK(graph_par(paced(11), "easy").par == Millis{20min} * 20 / 30);
  auto attempts = paced(11);
  for (AttemptFacts& attempt : attempts) attempt.difficulty = "hard";
  CHECK(graph_par(attempts, "hard").par == 20min);
  CHECK(graph_par(attempts, "medium").par == 15min);
}

TEST_CASE("what was not solved took longer than what was", "[par]") {
  auto attempts = paced(11);
  for (std::size_t i = 0; i < 3; ++i) attempts[i].solved = false;  // the three quickest gave up
  CHECK(graph_par(attempts).par == 26min);
  for (std::size_t i = 0; i < 6; ++i) attempts[i].solved = false;
  CHECK(graph_par(attempts).par == 30min);
  CHECK(graph_par(attempts).topic.empty());
}

TEST_CASE("recall, kata, other topics and past work are no measure of par", "[par]") {
  auto attempts = paced(10);
  attempts[0] = recalled("p0", first);
  CHECK(graph_par(attempts).par == 30min);
  attempts = paced(10);
  attempts[3].mode = kata_mode;
  CHECK(graph_par(attempts).par == 30min);
  attempts = paced(10);
  attempts[3].topics = {"Array"};
  CHECK(graph_par(attempts).par == 30min);
  History past = history(paced(9));
  PastWork work;
  work.solved = true;
  work.duration = 5min;
  work.difficulty = "medium";
  work.topics = {"graph"};
  past.imported.assign(20, work);
  CHECK(par_for("medium", std::vector<std::string>{"graph"}, past_attempts_of(past)).par == 30min);
}

TEST_CASE("of several topics the most practised decides", "[par]") {
  auto attempts = paced(10);
  for (int i = 0; i < 12; ++i) {
    attempts.push_back(solved("q" + std::to_string(i), first));
    attempts.back().topics = {"Array"};
    attempts.back().duration = 24min;
  }
  const auto past = past_attempts_of(history(attempts));
  CHECK(par_for("medium", std::vector<std::string>{"graph", "Array", "Trie"}, past).topic == "Array");
  CHECK(par_for("medium", std::vector<std::string>{"graph", "Array", "Trie"}, past).par == 24min);
  CHECK(par_for("medium", std::vector<std::string>{"graph", "Trie"}, past).topic == "graph");
}

TEST_CASE("past attempts are told in order of time, with what they say of their topics", "[par]") {
  History past = history({missed("b", first + 1h), recalled("a", first)});
  PastWork work;
  work.slug = "elsewhere";
  work.wall = first - 24h;
  past.imported.push_back(work);
  const auto attempts = past_attempts_of(past);
  REQUIRE(attempts.size() == 3);
  CHECK(attempts[0].slug == "elsewhere");
  CHECK(attempts[0].imported);
  CHECK_FALSE(attempts[0].timed);
  CHECK(attempts[1].slug == "a");
  CHECK_FALSE(attempts[1].rating);
  CHECK(attempts[2].rating == Rating::again);
  CHECK(attempts[2].timed);
  CHECK(attempts[2].session == "s1");
}
