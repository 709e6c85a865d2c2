#include "rehearse/review/drill.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "rehearse/base/calendar.hpp"
#include <fmt/format.h>

#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

constexpr Millis now{1'790'000'000'000};
constexpr auto day = std::chrono::days{1};

DrillCandidate problem(std::string slug, std::string difficulty, std::string topic, std::string pattern) {
  DrillCandidate candidate;
  candidate.title = slug;
  candidate.slug = std::move(slug);
  candidate.difficulty = std::move(difficulty);
  candidate.topics = {std::move(topic)};
  candidate.patterns = {std::move(pattern)};
  candidate.clarifications = 4;
  candidate.can_explain = candidate.can_predict = true;
  return candidate;
}

DrillCandidate kata(std::string slug, std::string bug = {}) {
  DrillCandidate candidate = problem(std::move(slug), "easy", "Basics", "basics");
  candidate.is_kata = true;
  candidate.bug = std::move(bug);
  return candidate;
}

std::vector<DrillCandidate> bank() {
  std::vector<DrillCandidate> all;
  const std::vector<std::string> difficulties = {"easy", "medium", "hard"};
  for (const std::string topic : {"array", "graph", "string"}) {
    for (const std::string& difficulty : difficulties) {
      for (int i = 0; i < 3; ++i) {
        const std::string slug = topic + "-" + difficulty + "-" + std::to_string(i);
        all.push_back(problem(slug, difficulty, topic, topic + " pattern " + std::to_string(i % 2)));
      }
    }
  }
  all.push_back(kata("kata-search"));
  all.push_back(kata("kata-heap"));
  all.push_back(kata("kata-bounds", "out_of_bounds"));
  return all;
}

DrillWish wish(int minutes) {
  DrillWish wish;
  wish.minutes = minutes;
  wish.seed = 7;
  wish.candidates = bank();
  return wish;
}

AttemptFacts attempt(std::string slug, Millis wall, bool solved) {
  AttemptFacts facts;
  facts.slug = std::move(slug);
  facts.wall = wall;
  facts.solved = facts.clean = solved;
  return facts;
}

SessionFacts session(StreamKind kind = StreamKind::interview) {
  SessionFacts facts;
  facts.kind = kind;
  return facts;
}

SessionFacts with_finding(std::string rule, std::string cause, std::string decision, std::string slug = "array-easy-0") {
  SessionFacts facts = session();
  facts.attempts.push_back(attempt(std::move(slug), now - 3 * day, false));
  facts.attempts.back().topics = {"array"};
  facts.attempts.back().findings.push_back({std::move(rule), std::move(cause), Phase::code, 4min, std::move(decision)});
  return facts;
}

DrillPlan planned(const DrillWish& wish, const History& history = {}) {
  const auto plan = plan_drill(wish, history, now);
  REQUIRE(plan);
  return *plan;
}

bool serves(const DrillPlan& plan, std::string_view slug) {
  return std::ranges::find(plan.items, slug, &DrillItem::slug) != plan.items.end();
}

int conflicts(const std::vector<DrillItem>& items) {
  int count = 0;
  for (std::size_t i = 1; i < items.size(); ++i) count += items[i].patterns == items[i - 1].patterns ? 1 : 0;
  return count;
}

DrillItem item(const std::string& slug, const std::string& pattern) {
  DrillItem made;
  made.slug = slug;
  made.patterns = {pattern};
  return made;
}

}  // namespace

TEST_CASE("a drill fills its minutes and never runs over them", "[drill]") {
  for (const int minutes : {10, 25, 45}) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
      DrillWish wanted = wish(minutes);
      wanted.seed = seed;
      const DrillPlan plan = planned(wanted);
      CHECK(plan.minutes <= minutes);
      CHECK(plan.minutes > minutes - 3);  // nothing takes less than a prediction
      int sum = 0;
      for (const DrillItem& one : plan.items) sum += one.minutes;
      CHECK(sum == plan.minutes);
    }
  }
}

TEST_CASE("the same seed and past give the same drill, another seed another", "[drill]") {
  const auto slugs = [](const DrillPlan& plan) {
    std::vector<std::string> names;
    for (const DrillItem& one : plan.items) names.push_back(one.slug);
    return names;
  };
  DrillWish shuffled = wish(45);
  std::shuffle(shuffled.candidates.begin(), shuffled.candidates.end(), std::mt19937(3));
  CHECK(slugs(planned(wish(45))) == slugs(planned(shuffled)));
  std::set<std::vector<std::string>> different;
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    DrillWish wanted = wish(45);
    wanted.seed = seed;
    different.insert(slugs(planned(wanted)));
  }
  CHECK(different.size() > 5);
}

TEST_CASE("no problem comes twice in a drill, nor twice on a day", "[drill]") {
  History history;
  history.sessions.push_back(session());
  std::set<std::string> today;
  for (const auto& candidate : bank()) {
    if (candidate.slug.ends_with("-1")) continue;
    const bool exercise = candidate.difficulty == "medium";
    if (exercise) {
      ExerciseFacts facts;
      facts.slug = candidate.slug;
      facts.mode = "explain";
      facts.wall = now - 1h;
      history.sessions.back().exercises.push_back(facts);
    } else {
      history.sessions.back().attempts.push_back(attempt(candidate.slug, now - 1h, true));
    }
    today.insert(candidate.slug);
  }
  REQUIRE(local_day(now - 1h) == local_day(now));
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    DrillWish wanted = wish(45);
    wanted.seed = seed;
    std::set<std::string> used;
    for (const DrillItem& one : planned(wanted, history).items) {
      CHECK_FALSE(today.contains(one.slug));
      CHECK(used.insert(one.slug).second);
    }
  }
}

TEST_CASE("what was practised yesterday may come again today", "[drill]") {
  History history;
  history.sessions.push_back(session());
  history.sessions.back().attempts.push_back(attempt("array-easy-0", now - day, true));
  DrillWish wanted = wish(10);
  wanted.card = "problem:array-easy-0";
  wanted.due = {{wanted.card, {}, 0.5}};
  CHECK(planned(wanted, history).items.front().slug == "array-easy-0");
  history.sessions.back().attempts.back().wall = now;
  const auto refused = plan_drill(wanted, history, now);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::not_found);
  CHECK_FALSE(refused.error().hint.empty());
}

TEST_CASE("due cards come before anything else, with the reason said", "[drill]") {
  DrillWish wanted = wish(25);
  wanted.due = {
      {"own:spring-beans", "What is a bean?", 0.4}, {"bug:out_of_bounds", {}, 0.6}, {"pattern:graph pattern 1", {}, 0.71}};
  const DrillPlan plan = planned(wanted);
  const auto card = std::ranges::find(plan.items, "own:spring-beans", &DrillItem::card);
  REQUIRE(card != plan.items.end());
  CHECK(card->mode == DrillMode::card);
  CHECK(card->title == "What is a bean?");
  CHECK(card->reason == "due: about 40% likely to be remembered");
  const auto bug = std::ranges::find(plan.items, "bug:out_of_bounds", &DrillItem::card);
  REQUIRE(bug != plan.items.end());
  CHECK(bug->slug == "kata-bounds");
}

TEST_CASE("a due pattern is served by a problem that has it", "[drill]") {
  DrillWish wanted = wish(45);
  wanted.due = {{"pattern:graph pattern 1", {}, 0.71}};
  const DrillPlan plan = planned(wanted);
  const auto found = std::ranges::find(plan.items, "pattern:graph pattern 1", &DrillItem::card);
  REQUIRE(found != plan.items.end());
  CHECK(found->patterns == std::vector<std::string>{"graph pattern 1"});
  CHECK(found->mode == DrillMode::code);
}

TEST_CASE("a problem known by heart comes back as another one of its pattern", "[drill]") {
  DrillWish wanted = wish(45);
  wanted.mode = DrillMode::code;
  wanted.due = {{"problem:graph-easy-0", {}, 0.6, true}};
  const DrillPlan plan = planned(wanted);
  const auto found = std::ranges::find(plan.items, "problem:graph-easy-0", &DrillItem::card);
  REQUIRE(found != plan.items.end());
  CHECK(found->slug != "graph-easy-0");
  CHECK(found->patterns == std::vector<std::string>{"graph pattern 0"});
}

TEST_CASE("a card of one's own does not come twice on a day", "[drill]") {
  DrillWish wanted = wish(10);
  wanted.due = {{"own:spring-beans", "What is a bean?", 0.4}};
  History history;
  history.ratings = {{"own:spring-beans", 3, now - 2h}};
  const DrillPlan plan = planned(wanted, history);
  CHECK(std::ranges::find(plan.items, DrillMode::card, &DrillItem::mode) == plan.items.end());
}

TEST_CASE("the soft side has its share of every drill", "[drill]") {
  for (const int minutes : {10, 25, 45}) {
    const DrillPlan plan = planned(wish(minutes));
    CHECK(plan.soft_minutes >= 3);
    CHECK(plan.soft_minutes < plan.minutes);
    CHECK(plan.soft_minutes * 100 >= 15 * minutes);
  }
}

TEST_CASE("whatever is drawn, the soft side has 15% of the minutes", "[drill]") {
  for (int minutes = 8; minutes <= 90; ++minutes) {
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
      INFO(minutes << " minutes, seed " << seed);
      DrillWish wanted = wish(minutes);
      wanted.seed = seed;
      CHECK(planned(wanted).soft_minutes * 100 >= 15 * minutes);
    }
  }
}

TEST_CASE("a solution that was coded is explained before others, and not the same day after day", "[drill]") {
  DrillWish wanted = wish(4);
  wanted.mode = DrillMode::explain;
  History history;
  history.sessions.push_back(session());
  history.sessions.back().attempts.push_back(attempt("graph-medium-1", now - 10 * day, true));
  CHECK(planned(wanted, history).items.front().slug == "graph-medium-1");
  std::set<std::string> explained;
  for (int i = 0; i < 5; ++i) {
    const std::string slug = planned(wanted, history).items.front().slug;
    CHECK(explained.insert(slug).second);
    ExerciseFacts exercise;
    exercise.slug = slug;
    exercise.mode = "explain";
    exercise.wall = now - (5 - i) * day;
    exercise.done = true;
    history.sessions.emplace_back(session(StreamKind::drill)).exercises.push_back(exercise);
  }
}

TEST_CASE("what the user confirmed comes up in the drill, with the user's word for it", "[drill]") {
  struct Expected {
    std::string rule;
    DrillMode mode;
  };
  for (const auto& [rule, mode] : {Expected{"few-clarifications", DrillMode::clarify}, Expected{"silence", DrillMode::explain},
                                   Expected{"no-own-test", DrillMode::predict}, Expected{"failed-builds", DrillMode::kata},
                                   Expected{"run-time-error-out-of-bounds", DrillMode::kata}}) {
    History history;
    history.sessions.push_back(with_finding(rule, "testing", "confirmed"));
    const DrillPlan plan = planned(wish(10), history);
    INFO(rule);
    const auto found = std::ranges::find_if(plan.items, [](const auto& one) { return one.reason.ends_with(", as you said"); });
    REQUIRE(found != plan.items.end());
    CHECK(found->mode == mode);
    if (rule == "run-time-error-out-of-bounds") CHECK(found->slug == "kata-bounds");
  }
}

TEST_CASE("a phase that ran over is practised on the same problem with hard minutes", "[drill]") {
  History history;
  history.sessions.push_back(with_finding("phase-overrun", "time management", "confirmed", "graph-medium-0"));
  const DrillPlan plan = planned(wish(45), history);
  REQUIRE(serves(plan, "graph-medium-0"));
  CHECK(std::ranges::find(plan.items, "graph-medium-0", &DrillItem::slug)->mode == DrillMode::capped);
}

TEST_CASE("what the user rejected is not practised, and a changed cause counts as the user put it", "[drill]") {
  History history;
  history.sessions.push_back(with_finding("silence", "communication", "rejected"));
  history.sessions.push_back(with_finding("late-feedback", "not asking", "changed"));
  const auto focus = drill_focus(history);
  REQUIRE(focus.size() == 1);
  CHECK(focus.front().mode == DrillMode::clarify);
  CHECK(focus.front().name == "not asking");
}

TEST_CASE("a chosen growth area weighs more than a single finding", "[drill]") {
  History history;
  history.sessions.push_back(with_finding("silence", "communication", "confirmed"));
  history.sessions.back().growth_areas = {"testing"};
  const auto focus = drill_focus(history);
  REQUIRE(focus.size() == 2);
  CHECK(focus.front().name == "testing");
  CHECK(focus.front().mode == DrillMode::predict);
}

TEST_CASE("only interviews tell what to practise, and only the last ten of them", "[drill]") {
  History history;
  history.sessions.push_back(with_finding("silence", "communication", "confirmed"));
  for (int i = 0; i < 9; ++i) history.sessions.push_back(session());
  CHECK(drill_focus(history).size() == 1);
  history.sessions.push_back(session(StreamKind::drill));
  CHECK(drill_focus(history).size() == 1);
  history.sessions.push_back(session());
  CHECK(drill_focus(history).empty());
}

TEST_CASE("a topic ladder leads from easy upwards and leaves out what is done", "[drill]") {
  const auto all = bank();
  History history;
  history.sessions.push_back(session());
  const auto steps = topic_ladder("Graph", all, history, 1);
  REQUIRE(steps.size() == 3);
  for (const auto& step : steps) CHECK(step.difficulty == "easy");
  for (const auto& step : steps) history.sessions.back().attempts.push_back(attempt(step.slug, now - 5 * day, true));
  history.sessions.back().attempts.push_back(attempt("graph-medium-0", now - 5 * day, true));
  const auto higher = topic_ladder("graph", all, history, 1);
  REQUIRE(higher.size() == 3);
  CHECK(higher[0].difficulty == "medium");
  CHECK(higher[1].difficulty == "medium");
  CHECK(higher[2].difficulty == "hard");
  CHECK(topic_ladder("knitting", all, history, 1).empty());
}

TEST_CASE("a ladder goes on to a problem not met yet before it repeats one that failed", "[drill]") {
  const auto all = bank();
  History history;
  history.sessions.push_back(session());
  const std::string first = topic_ladder("graph", all, history, 1).front().slug;
  history.sessions.back().attempts.push_back(attempt(first, now - 1 * day, false));
  const auto steps = topic_ladder("graph", all, history, 1);
  CHECK(steps.front().slug != first);
  CHECK(steps.back().slug == first);
}

TEST_CASE("a name that is both a topic and a pattern is the topic", "[drill]") {
  auto all = bank();
  all.push_back(problem("other", "easy", "math", "graph"));
  for (const auto& step : topic_ladder("graph", all, {}, 1)) CHECK(step.slug != "other");
  CHECK(topic_ladder("graph pattern 1", all, {}, 1).size() == 3);
  DrillWish wanted = wish(45);
  wanted.candidates = all;
  wanted.topic = "graph";
  for (const DrillItem& one : planned(wanted).items) CHECK(one.slug != "other");
}

TEST_CASE("a drill of a topic holds nothing of another", "[drill]") {
  DrillWish wanted = wish(45);
  wanted.topic = "STRING";
  wanted.due = {{"problem:array-easy-0", {}, 0.2}, {"own:spring-beans", "What is a bean?", 0.4}};
  const DrillPlan plan = planned(wanted);
  for (const DrillItem& one : plan.items) CHECK(one.slug.starts_with("string-"));
}

TEST_CASE("a drill of a topic has a step to be coded, however much of the soft side is wanted", "[drill]") {
  History history;
  history.sessions.push_back(with_finding("few-clarifications", "not asking", "confirmed"));
  DrillWish wanted = wish(20);
  wanted.topic = "graph";
  const DrillPlan plan = plan_drill(wanted, history, now).value();
  CHECK(std::ranges::count(plan.items, DrillMode::code, &DrillItem::mode) == 1);
  CHECK(plan.note.empty());

  for (int i = 0; i < 3; ++i)
    history.sessions.back().attempts.push_back(attempt(fmt::format("graph-easy-{}", i), now - 5 * day, true));
  wanted.minutes = 22;
  std::erase_if(wanted.candidates, [](const DrillCandidate& one) { return one.slug.starts_with("graph-easy"); });
  const DrillPlan higher = plan_drill(wanted, history, now).value();
  CHECK(std::ranges::count(higher.items, DrillMode::code, &DrillItem::mode) == 1);
  CHECK(higher.note == "This takes about 30 minutes, more than 22.");

  wanted.minutes = 10;
  CHECK(std::ranges::count(plan_drill(wanted, history, now).value().items, DrillMode::code, &DrillItem::mode) == 0);
}

TEST_CASE("a weak topic is climbed from its first step", "[drill]") {
  DrillWish wanted = wish(45);
  wanted.weak_topics = {"graph"};
  const DrillPlan plan = planned(wanted);
  const auto found = std::ranges::find(plan.items, "graph, one of your weaker topics", &DrillItem::reason);
  REQUIRE(found != plan.items.end());
  CHECK(found->difficulty == "easy");
  CHECK(found->slug.starts_with("graph-"));
}

TEST_CASE("a mode that is asked for is the only one", "[drill]") {
  for (const DrillMode mode :
       {DrillMode::kata, DrillMode::clarify, DrillMode::explain, DrillMode::predict, DrillMode::capped}) {
    DrillWish wanted = wish(45);
    wanted.mode = mode;
    for (const DrillItem& one : planned(wanted).items) CHECK(one.mode == mode);
  }
}

TEST_CASE("a drill that is too short for what is wished says how long it takes", "[drill]") {
  DrillWish wanted = wish(10);
  wanted.mode = DrillMode::capped;
  const DrillPlan plan = planned(wanted);
  REQUIRE(plan.items.size() == 1);
  CHECK(plan.minutes > 10);
  CHECK(plan.note.find("minutes, more than 10") != std::string::npos);
}

TEST_CASE("a kata is never served as a problem, nor a problem as a kata", "[drill]") {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    DrillWish wanted = wish(45);
    wanted.seed = seed;
    for (const DrillItem& one : planned(wanted).items) {
      if (one.mode == DrillMode::kata) CHECK(one.slug.starts_with("kata-"));
      if (one.mode == DrillMode::code || one.mode == DrillMode::clarify) CHECK_FALSE(one.slug.starts_with("kata-"));
    }
  }
}

TEST_CASE("a problem that was solved before takes half of its par", "[drill]") {
  CHECK(drill_minutes(DrillMode::code, "medium", false) == 30);
  CHECK(drill_minutes(DrillMode::code, "medium", true) == 15);
  CHECK(drill_minutes(DrillMode::capped, "medium", true) == 30);
}

TEST_CASE("neighbours share a pattern only where there is no other way", "[drill]") {
  const auto ordered = interleaved({item("a", "x"), item("b", "x"), item("c", "y"), item("d", "y")});
  CHECK(conflicts(ordered) == 0);
  CHECK(ordered.front().slug == "a");
  CHECK(conflicts(interleaved({item("a", "x"), item("b", "x"), item("c", "x"), item("d", "y")})) == 1);
}

TEST_CASE("no other order has fewer alike neighbours", "[drill]") {
  std::mt19937 random(11);
  for (int round = 0; round < 60; ++round) {
    std::vector<DrillItem> items;
    const auto count = 3 + random() % 4;
    for (std::size_t i = 0; i < count; ++i) items.push_back(item(std::to_string(i), std::to_string(random() % 3)));
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    int fewest = static_cast<int>(items.size());
    do {
      std::vector<DrillItem> tried;
      for (const std::size_t i : order) tried.push_back(items[i]);
      fewest = std::min(fewest, conflicts(tried));
    } while (std::ranges::next_permutation(order).found);
    const auto ordered = interleaved(items);
    REQUIRE(ordered.size() == items.size());
    CHECK(conflicts(ordered) == fewest);
  }
}

TEST_CASE("what already alternates keeps its order", "[drill]") {
  const auto ordered = interleaved({item("a", "x"), item("b", "y"), item("c", "x"), item("d", "z")});
  CHECK(ordered[0].slug == "a");
  CHECK(ordered[1].slug == "b");
  CHECK(ordered[2].slug == "c");
  CHECK(ordered[3].slug == "d");
}
