#include "rehearse/review/plan.hpp"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "facts.hpp"

namespace rehearse {
namespace {

// Somebody who is at it: a cold mock two weeks before, a mock the Saturday before, and a drill the day before `today`.
History at_it(std::string_view today) {
  History history;
  const Millis noon = at(today);
  SessionFacts cold = session(noon - 24h * 15, {attempt("islands")});
  cold.strict = true;
  history.sessions.push_back(cold);
  history.sessions.push_back(session(noon - 24h * 3, {attempt("islands")}));
  history.sessions.push_back(drill(noon - 24h, attempt("two-sum", {"Array"})));
  return history;
}

Plan plan_of(const History& history, std::string_view today, int days, const PlanSettings& settings = {},
             PlanBasis basis = {}) {
  basis.history = &history;
  return make_plan(basis, basis, settings, day(today), days);
}

PlanSettings until(std::string_view interview, int minutes = 45) {
  PlanSettings settings;
  settings.interview = day(interview);
  settings.minutes = {minutes, minutes, minutes, minutes, minutes, minutes, 0};
  return settings;
}

PlanCard card(std::string slug, std::string_view due, int minutes = 15) {
  PlanCard made;
  made.id = "problem:" + slug;
  made.title = slug;
  made.slug = std::move(slug);
  made.due = day(due);
  made.minutes = minutes;
  return made;
}

std::vector<const PlanItem*> all(const Plan& plan, PlanActivity activity) {
  std::vector<const PlanItem*> items;
  for (const PlanDay& each : plan.days) {
    for (const PlanItem& item : each.items) {
      if (item.activity == activity) items.push_back(&item);
    }
  }
  return items;
}

std::vector<std::string> days_with(const Plan& plan, PlanActivity activity) {
  std::vector<std::string> days;
  for (const PlanDay& each : plan.days) {
    if (std::ranges::any_of(each.items, [&](const PlanItem& item) { return item.activity == activity; })) {
      days.push_back(to_string(each.day));
    }
  }
  return days;
}

const PlanDay& on(const Plan& plan, std::string_view date) {
  const auto found = std::ranges::find(plan.days, day(date), &PlanDay::day);
  REQUIRE(found != plan.days.end());
  return *found;
}

}  // namespace

TEST_CASE("a plan has every day once, in order, over daylight-saving changes and the ends of months", "[plan]") {
  const auto* const zone = GENERATE("UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu");
  const InZone in_zone(zone);
  for (const char* today : {"2026-03-20", "2026-10-20", "2024-02-20", "2026-12-25"}) {
    INFO(zone << " " << today);
    const History history = at_it(today);
    const Plan plan = plan_of(history, today, 21);
    REQUIRE(plan.days.size() == 21);
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
      CHECK(plan.days[i].day == day(today) + std::chrono::days(static_cast<int>(i)));
      CHECK((plan.days[i].kind == PlanDayKind::rest) == (weekday_name(plan.days[i].day) == "Sunday"));
    }
  }
}

TEST_CASE("the same history, settings and day give the same plan", "[plan]") {
  const History history = at_it("2026-11-20");
  PlanBasis basis;
  basis.cards = {card("two-sum", "2026-11-20"), card("islands", "2026-11-24")};
  basis.weak_topics = {{"Graph", "2 of 7"}, {"Heap", "1 of 4"}};
  const PlanSettings settings = until("2026-12-12");
  const std::string once = to_json(plan_of(history, "2026-11-20", 28, settings, basis), settings);
  CHECK(once == to_json(plan_of(history, "2026-11-20", 28, settings, basis), settings));
}

TEST_CASE("no day is planned beyond its minutes, and nothing stands on it twice", "[plan]") {
  const int minutes = GENERATE(5, 10, 25, 45, 90);
  History history = at_it("2026-11-20");
  history.sessions.back().growth_areas = {"not asking", "knowledge gap", "nerves"};
  PlanBasis basis;
  for (const char* slug : {"two-sum", "islands", "lru-cache", "word-ladder", "sort-list"}) {
    basis.cards.push_back(card(slug, "2026-11-20", 30));
  }
  basis.weak_topics = {{"Graph", "2 of 7"}, {"Heap", "1 of 4"}, {"Array", "3 of 4"}};
  const Plan plan = plan_of(history, "2026-11-20", 60, until("2027-01-09", minutes), basis);
  for (const PlanDay& each : plan.days) {
    INFO(to_string(each.day));
    if (each.kind == PlanDayKind::practice) CHECK(each.planned_minutes() <= each.minutes);
    std::set<std::string> commands, titles;
    for (const PlanItem& item : each.items) {
      CHECK(item.minutes > 0);
      CHECK(item.command.starts_with("rehearse "));
      CHECK_FALSE(item.reason.empty());
      CHECK(commands.insert(item.command).second);
      CHECK(titles.insert(item.title).second);
    }
  }
}

TEST_CASE("a due card is planned on its day, the one overdue longest first", "[plan]") {
  const History history = at_it("2026-11-23");
  PlanBasis basis;
  basis.cards = {card("late", "2026-11-23"), card("later", "2026-11-10"), card("then", "2026-11-26")};
  const Plan plan = plan_of(history, "2026-11-23", 7, {}, basis);
  REQUIRE_FALSE(plan.days[0].items.empty());
  CHECK(plan.days[0].items[0].slug == "later");
  CHECK(plan.days[0].items[0].reason == "due since 2026-11-10");
  CHECK(plan.days[0].items[0].command == "rehearse drill problem:later --minutes 15");
  for (const PlanItem* item : all(plan, PlanActivity::card)) {
    if (item->slug == "then") CHECK(on(plan, "2026-11-26").items.front().slug == "then");
  }
  for (const char* date : {"2026-11-23", "2026-11-24", "2026-11-25"}) {
    CHECK(std::ranges::none_of(on(plan, date).items, [](const PlanItem& item) { return item.slug == "then"; }));
  }
}

TEST_CASE("a card comes again after its interval, and not before", "[plan]") {
  const History history = at_it("2026-11-23");
  PlanBasis basis;
  basis.cards = {card("two-sum", "2026-11-23")};
  basis.cards.front().interval = 8;
  const Plan plan = plan_of(history, "2026-11-23", 14, {}, basis);
  CHECK(days_with(plan, PlanActivity::card) == std::vector<std::string>{"2026-11-23", "2026-12-01"});
}

TEST_CASE("several cards of one's own make one item", "[plan]") {
  const History history = at_it("2026-11-23");
  PlanBasis basis;
  for (const char* id : {"own:a", "own:b", "own:c"}) {
    PlanCard own = card(id, "2026-11-20", 2);
    own.id = id;
    own.slug.clear();
    own.own = true;
    basis.cards.push_back(own);
  }
  const Plan plan = plan_of(history, "2026-11-23", 5, {}, basis);
  const auto items = all(plan, PlanActivity::card);
  REQUIRE(items.size() == 1);
  CHECK(items[0]->title == "3 cards of your own");
  CHECK(items[0]->command == "rehearse drill --mode card --minutes 6");
}

TEST_CASE("a growth area that was chosen yesterday drives the plan today", "[plan]") {
  History history = at_it("2026-11-20");
  SessionFacts& mock = history.sessions.emplace_back(session(at("2026-11-19", 18h), {attempt("islands", {"Graph"}, false)}));
  mock.attempts[0].findings = {finding("not asking", 6min)};
  mock.growth_areas = {"not asking"};
  const Plan plan = plan_of(history, "2026-11-20", 10);
  const auto items = all(plan, PlanActivity::growth_area);
  REQUIRE_FALSE(items.empty());
  CHECK(plan.days[0].items[0].activity == PlanActivity::growth_area);
  CHECK(items[0]->command == "rehearse drill --mode clarify --minutes 10");
  CHECK(items[0]->reason == "you chose \"not asking\" to grow in on 2026-11-19; it cost 6 minutes there");
  CHECK(items[0]->soft);
  CHECK(items.size() >= 3);  // it comes back
  CHECK(items.size() <= 5);  // and is given time
}

TEST_CASE("a growth area that three later mocks did not show is grown out of", "[plan]") {
  History history = at_it("2026-11-20");
  SessionFacts& mock = history.sessions.emplace_back(session(at("2026-11-10"), {attempt("islands")}));
  mock.attempts[0].findings = {finding("communication")};
  mock.growth_areas = {"communication"};
  for (const char* date : {"2026-11-12", "2026-11-14"}) history.sessions.push_back(session(at(date), {attempt("a")}));
  CHECK_FALSE(all(plan_of(history, "2026-11-20", 7), PlanActivity::growth_area).empty());
  history.sessions.push_back(session(at("2026-11-16"), {attempt("b")}));
  CHECK(all(plan_of(history, "2026-11-20", 7), PlanActivity::growth_area).empty());
}

TEST_CASE("technical and soft practice both have their place in a week", "[plan]") {
  const History history = at_it("2026-11-23");
  PlanBasis basis;
  basis.weak_topics = {{"Graph", "2 of 7"}, {"Heap", "1 of 4"}};
  const Plan plan = plan_of(history, "2026-11-23", 7, until("2027-01-09", 25), basis);
  const auto soft = all(plan, PlanActivity::soft);
  CHECK(soft.size() >= 2);
  CHECK(all(plan, PlanActivity::topic).size() >= 3);
  std::set<std::string> modes;
  for (const PlanItem* item : soft) modes.insert(item->mode);
  CHECK(modes.size() == soft.size());  // each in turn
}

TEST_CASE("a week without an interview has one mock, on the day with most time", "[plan]") {
  const History history = at_it("2026-11-23");
  PlanSettings settings;
  settings.minutes = {10, 10, 45, 10, 10, 10, 0};
  const Plan plan = plan_of(history, "2026-11-23", 14, settings);
  CHECK(days_with(plan, PlanActivity::mock) == std::vector<std::string>{"2026-11-25", "2026-12-02"});
  CHECK(all(plan, PlanActivity::mock).front()->command == "rehearse interview --profile phone");
}

TEST_CASE("mocks come closer together towards the interview, and none on the day before", "[plan]") {
  const History history = at_it("2026-11-20");
  const Plan plan = plan_of(history, "2026-11-20", 24, until("2026-12-12"));
  auto mocks = days_with(plan, PlanActivity::mock);
  const auto cold = days_with(plan, PlanActivity::diagnostic);
  mocks.insert(mocks.end(), cold.begin(), cold.end());
  std::ranges::sort(mocks);
  const auto in = [&](std::string_view from, std::string_view to) {
    return std::ranges::count_if(mocks, [&](const std::string& date) { return date >= from && date <= to; });
  };
  CHECK(in("2026-11-21", "2026-11-27") <= 2);
  CHECK(in("2026-12-04", "2026-12-10") >= 3);
  CHECK(in("2026-12-11", "2026-12-13") == 0);
}

TEST_CASE("the day before an interview is light, its day has little, and the day after is one of rest", "[plan]") {
  const History history = at_it("2026-12-08");
  PlanBasis basis;
  basis.cards = {card("two-sum", "2026-12-01"), card("islands", "2026-12-01")};
  const Plan plan = plan_of(history, "2026-12-08", 7, until("2026-12-11"), basis);
  const PlanDay& eve = on(plan, "2026-12-10");
  CHECK(eve.kind == PlanDayKind::light);
  CHECK(eve.planned_minutes() <= 20);
  CHECK(std::ranges::none_of(eve.items, [](const PlanItem& item) { return item.activity == PlanActivity::card; }));
  const PlanDay& interview = on(plan, "2026-12-11");
  CHECK(interview.kind == PlanDayKind::interview);
  CHECK(interview.items.front().activity == PlanActivity::warm_up);
  CHECK(interview.items.back().command == "rehearse journal add");
  CHECK(on(plan, "2026-12-12").kind == PlanDayKind::rest);
  CHECK(on(plan, "2026-12-14").kind == PlanDayKind::practice);
}

TEST_CASE("a cold mock comes once in four weeks, and on the day nothing is done before it", "[plan]") {
  History history = at_it("2026-11-23");
  history.sessions.front().started_at = at("2026-10-20");
  const Plan plan = plan_of(history, "2026-11-23", 70);
  const auto cold = days_with(plan, PlanActivity::diagnostic);
  REQUIRE(cold.size() >= 2);
  for (std::size_t i = 1; i < cold.size(); ++i) CHECK(day(cold[i]) - day(cold[i - 1]) >= std::chrono::days{28});
  for (const std::string& date : cold) CHECK(on(plan, date).items.front().activity == PlanActivity::diagnostic);
  CHECK(all(plan, PlanActivity::diagnostic).front()->command.find("--strict --unseen") != std::string::npos);
}

TEST_CASE("a mock that was warmed up for is none that was cold", "[plan]") {
  History history;
  history.sessions.push_back(drill(at("2026-11-21", 9h), attempt("two-sum")));
  SessionFacts mock = session(at("2026-11-21", 10h), {attempt("islands")});
  mock.strict = true;
  history.sessions.push_back(mock);
  CHECK_FALSE(all(plan_of(history, "2026-11-23", 7), PlanActivity::diagnostic).empty());
  history.sessions.erase(history.sessions.begin());
  CHECK(all(plan_of(history, "2026-11-23", 7), PlanActivity::diagnostic).empty());
}

TEST_CASE("after a break of two weeks the first thing is a warm-up, and a mock follows", "[plan]") {
  History history;
  history.sessions.push_back(session(at("2026-11-02"), {attempt("islands")}));
  const Plan plan = plan_of(history, "2026-11-17", 4);
  REQUIRE_FALSE(plan.days[0].items.empty());
  CHECK(plan.days[0].items[0].activity == PlanActivity::warm_up);
  CHECK(plan.days[0].items[0].reason == "15 days since the last session: an easy start");
  CHECK(plan.days[1].items[0].activity == PlanActivity::diagnostic);
  CHECK(days_with(plan, PlanActivity::warm_up).size() == 1);
  const Plan before = plan_of(history, "2026-11-14", 1);
  CHECK(days_with(before, PlanActivity::warm_up).empty());
}

TEST_CASE("somebody without a history begins with a warm-up and is then told where they stand", "[plan]") {
  const History nothing;
  const Plan plan = plan_of(nothing, "2026-11-23", 7);
  CHECK(plan.days[0].items[0].activity == PlanActivity::warm_up);
  CHECK(plan.days[1].items[0].activity == PlanActivity::diagnostic);
}

TEST_CASE("a mock longer than the day is shortened, and the plan says how to make room", "[plan]") {
  const History history = at_it("2026-11-23");
  const Plan plan = plan_of(history, "2026-11-23", 14);
  const auto mocks = all(plan, PlanActivity::mock);
  REQUIRE_FALSE(mocks.empty());
  CHECK(mocks[0]->command == "rehearse interview --minutes 25 --difficulty easy");
  CHECK(std::ranges::any_of(plan.notes,
                            [](const std::string& note) { return note.find("--minutes saturday=45") != std::string::npos; }));
}

TEST_CASE("what was done today is ticked off, and today's plan stays as it was in the morning", "[plan]") {
  const History morning = at_it("2026-11-23");
  PlanBasis before;
  before.cards = {card("two-sum", "2026-11-23")};
  before.history = &morning;
  History evening = morning;
  evening.sessions.push_back(drill(at("2026-11-23", 13h), attempt("two-sum", {"Array"})));
  evening.sessions.push_back(drill(at("2026-11-23", 14h), attempt("sort-list", {"List"})));
  PlanBasis after;  // the card is not due any more
  after.history = &evening;
  const Plan planned = make_plan(before, before, {}, day("2026-11-23"), 3);
  const Plan done = make_plan(before, after, {}, day("2026-11-23"), 3);
  REQUIRE(planned.days[0].items.size() == done.days[0].items.size());
  for (std::size_t i = 0; i < planned.days[0].items.size(); ++i) {
    CHECK(done.days[0].items[i].title == planned.days[0].items[i].title);
    CHECK_FALSE(planned.days[0].items[i].done);
    CHECK(done.days[0].items[i].done == (done.days[0].items[i].slug == "two-sum"));
  }
  CHECK(planned.days[0].beside.empty());
  CHECK(done.days[0].beside == std::vector<std::string>{"sort-list"});
}

TEST_CASE("one attempt ticks off one item, and explaining a problem is not solving it", "[plan]") {
  const History morning = at_it("2026-11-23");
  PlanBasis before;
  before.cards = {card("two-sum", "2026-11-23")};
  before.weak_topics = {{"Array", "1 of 4"}};
  before.history = &morning;
  History evening = morning;
  evening.sessions.push_back(drill(at("2026-11-23", 13h), attempt("two-sum", {"Array"}), "explain"));
  PlanBasis after;
  after.history = &evening;
  const PlanSettings settings = until("2027-02-01");
  const auto is_card = [](const PlanItem& item) { return item.activity == PlanActivity::card; };
  const Plan explained = make_plan(before, after, settings, day("2026-11-23"), 1);
  const auto& items = explained.days[0].items;
  CHECK_FALSE(std::ranges::find_if(items, is_card)->done);
  evening.sessions.push_back(drill(at("2026-11-23", 14h), attempt("two-sum", {"Array"})));
  const Plan solved = make_plan(before, after, settings, day("2026-11-23"), 1);
  CHECK(std::ranges::find_if(solved.days[0].items, is_card)->done);
  CHECK(std::ranges::count(solved.days[0].items, true, &PlanItem::done) <= 2);
}

TEST_CASE("a session changes what the days after it hold", "[plan]") {
  const History morning = at_it("2026-11-23");
  PlanBasis before;
  before.history = &morning;
  History evening = morning;
  SessionFacts& mock = evening.sessions.emplace_back(session(at("2026-11-23", 18h), {attempt("islands", {"Graph"}, false)}));
  mock.attempts[0].findings = {finding("time management", 11min)};
  mock.growth_areas = {"time management"};
  PlanBasis after;
  after.history = &evening;
  const auto is_area = [](const PlanItem& item) { return item.activity == PlanActivity::growth_area; };
  const Plan planned = make_plan(before, before, {}, day("2026-11-23"), 2);
  const Plan planned_anew = make_plan(before, after, {}, day("2026-11-23"), 2);
  CHECK(std::ranges::none_of(planned.days[1].items, is_area));
  REQUIRE(std::ranges::any_of(planned_anew.days[1].items, is_area));
  CHECK(planned_anew.days[1].items[0].mode == "capped");
}

TEST_CASE("a day without minutes is one of rest, also when all are", "[plan]") {
  const History history = at_it("2026-11-23");
  PlanSettings settings;
  settings.minutes = {};
  const Plan plan = plan_of(history, "2026-11-23", 7, settings);
  for (const PlanDay& each : plan.days) {
    CHECK(each.kind == PlanDayKind::rest);
    CHECK(each.items.empty());
    CHECK_FALSE(each.done());
  }
  CHECK_FALSE(plan.notes.empty());
}

TEST_CASE("an interview that is over does not shape the plan but asks how it went", "[plan]") {
  const History history = at_it("2026-12-14");
  const Plan plan = plan_of(history, "2026-12-14", 7, until("2026-12-10"));
  CHECK_FALSE(plan.interview);
  CHECK(plan.notes.front().find("rehearse journal add") != std::string::npos);
  CHECK(usual_plan_days(until("2026-12-10"), day("2026-12-14")) == 14);
  CHECK(usual_plan_days(until("2026-12-20"), day("2026-12-10")) == 12);
  CHECK(usual_plan_days(until("2027-12-20"), day("2026-12-10")) == 14);
}

TEST_CASE("the JSON of a plan holds every item with command and reason", "[plan]") {
  const History history = at_it("2026-11-23");
  const PlanSettings settings = until("2026-12-12");
  const Plan plan = plan_of(history, "2026-11-23", 14, settings);
  const auto json = nlohmann::json::parse(to_json(plan, settings));
  CHECK(json.at("schema") == 1);
  CHECK(json.at("settings").at("interview") == "2026-12-12");
  REQUIRE(json.at("days").size() == 14);
  std::size_t items = 0;
  for (const auto& each : json.at("days")) {
    for (const auto& item : each.at("items")) {
      CHECK(item.at("command").get<std::string>().starts_with("rehearse "));
      CHECK_FALSE(item.at("reason").get<std::string>().empty());
      ++items;
    }
  }
  std::size_t planned = 0;
  for (const PlanDay& each : plan.days) planned += each.items.size();
  CHECK(items == planned);
}

}  // namespace rehearse
