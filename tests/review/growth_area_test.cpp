#include "rehearse/review/growth_area.hpp"

#include <algorithm>

#include "facts.hpp"
#include "journal_script.hpp"
#include "rehearse/review/drill.hpp"

namespace rehearse {
namespace {

using test::interview;
using test::JournalScript;
using test::question;

const Means means{{"Array", "Graph"}, {}, 0};

FindingAnswer confirmed(std::string id) { return {std::move(id), FindingDecision::confirmed, "", ""}; }

// On 2 March: a graph question that was not known, one about a framework, and nothing was asked, neither of the task nor of the
// company.
JournalScript told() {
  RealInterview met = interview();
  met.asked = std::vector<std::string>{};
  RealQuestion graph = question("acme-1.1", "count the islands"), beans = question("acme-1.2", "what is a bean?");
  graph.topics = {"graph"};
  graph.troubles = {Trouble::did_not_know, Trouble::did_not_ask};
  beans.type = QuestionKind::knowledge;
  beans.topics = {"Spring"};
  beans.troubles = {Trouble::did_not_know};
  JournalScript script;
  script.made(met).made(graph).made(beans);
  return script;
}
JournalScript all_confirmed() {
  JournalScript script = told();
  for (const char* id : {"acme-1/not-known/1", "acme-1/not-asked/1", "acme-1/not-known/2", "acme-1/no-questions"}) {
    script.made(confirmed(id));
  }
  return script;
}

const GrowthArea* with_mode(const std::vector<GrowthArea>& areas, std::string_view mode) {
  const auto found = std::ranges::find(areas, mode, &GrowthArea::mode);
  return found == areas.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("what was confirmed after a real interview is practised, each as it can be", "[growth-area]") {
  const auto areas = growth_areas(all_confirmed().journal(), {}, means, day("2026-03-04"));
  REQUIRE(areas.size() == 4);
  REQUIRE(with_mode(areas, "code"));
  CHECK(with_mode(areas, "code")->topics == std::vector<std::string>{"Graph"});
  CHECK(with_mode(areas, "code")->interview == "Acme, phone screen (2026-03-02)");
  CHECK(with_mode(areas, "clarify") != nullptr);
  CHECK(with_mode(areas, "question") != nullptr);
  REQUIRE(with_mode(areas, "make-card"));
  CHECK(with_mode(areas, "make-card")->card == "own:acme-1.2");
}

TEST_CASE("what nobody confirmed, and what is long past, is not practised", "[growth-area]") {
  CHECK(growth_areas(told().journal(), {}, means, day("2026-03-04")).empty());
  CHECK(growth_areas(all_confirmed().journal(), {}, means, day("2026-04-14")).empty());
  CHECK_FALSE(growth_areas(all_confirmed().journal(), {}, means, day("2026-04-13")).empty());
}

TEST_CASE("what real interviews showed is grown out of by what shows that it is", "[growth-area]") {
  const Journal journal = all_confirmed().journal();
  const Means with_card{means.topics, {"own:acme-1.2"}, enough_questions};
  History history;
  history.sessions.push_back(session(at("2026-03-05"), {attempt("islands"), attempt("islands")}));
  auto areas = growth_areas(journal, history, with_card, day("2026-03-10"));
  CHECK(with_mode(areas, "make-card") == nullptr);
  CHECK(with_mode(areas, "question") == nullptr);
  CHECK(with_mode(areas, "code") != nullptr);  // one problem is not two
  CHECK(with_mode(areas, "clarify") != nullptr);
  history.sessions.push_back(session(at("2026-03-06"), {attempt("bridges")}));
  history.sessions.push_back(session(at("2026-03-07"), {attempt("courses")}));
  areas = growth_areas(journal, history, with_card, day("2026-03-10"));
  CHECK(areas.empty());
  history.sessions.back().attempts[0].findings = {finding("not asking")};
  areas = growth_areas(journal, history, with_card, day("2026-03-10"));
  CHECK(with_mode(areas, "clarify") != nullptr);
}

TEST_CASE("a drill goes by what was confirmed after a real interview", "[growth-area]") {
  const auto areas = growth_areas(all_confirmed().journal(), {}, means, day("2026-03-04"));
  const auto focus = drill_focus({}, areas);
  REQUIRE(focus.size() == 2);  // what is not drilled stands in the plan alone
  CHECK(std::ranges::any_of(focus, [](const DrillFocus& f) { return f.mode == DrillMode::clarify; }));
  const auto code = std::ranges::find(focus, DrillMode::code, &DrillFocus::mode);
  REQUIRE(code != focus.end());
  CHECK(code->topics == std::vector<std::string>{"Graph"});
  CHECK(code->words == "knowledge gap at Acme, phone screen (2026-03-02)");
}

}  // namespace rehearse
