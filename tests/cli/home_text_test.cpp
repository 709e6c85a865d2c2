#include "views/home_text.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "support/event_script.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

Home busy() {
  Home home;
  home.today.day = parse_day("2026-11-23").value();
  home.today.minutes = 45;
  for (int i = 0; i < 4; ++i) {
    PlanItem& item = home.today.items.emplace_back();
    item.title = "Something to practise that has a rather long title, number " + std::to_string(i);
    item.command = "rehearse drill 'Dynamic Programming' --minutes 2" + std::to_string(i);
    item.reason = "a medium one is solved well with about 42% (20 to 66), by 7 attempts";
    item.minutes = 11;
    item.done = i == 0;
  }
  home.today.beside = {"Islands"};
  home.next = home.today.items[1];
  home.notes = {"19 days to the interview on Saturday, 2026-12-12."};
  home.cards_due = 4;
  home.cards_tomorrow = 2;
  home.weak_topics = {{"Dynamic Programming", "about 42%"}, {"Graph", "about 50%"}, {"Heap", "about 55%"}};
  home.reminders = {{"Thank Acme", "rehearse journal letter"}, {"Ask Beta", ""}, {"Apply again", ""}};
  return home;
}

SessionView running(const EventScript& script) {
  SessionView view;
  view.session = script.session();
  view.now = EventScript::instant(10min);
  view.workspace.solution = "/home/me/solution.cpp";
  return view;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the home screen fits 80x24 with all that it can hold, also while a session runs", "[home]") {
  const SessionView session = running(EventScript());
  for (const Charset charset : {Charset::utf8, Charset::ascii}) {
    for (const std::optional<SessionView>& view : {std::optional<SessionView>(), std::optional(session)}) {
      const auto lines = home_lines(busy(), view, 80, charset);
      INFO(text_of(lines));
      CHECK(lines.size() <= 23);
      for (const Line& line : lines) CHECK(line.width() <= 80);
    }
  }
}

TEST_CASE("who was never here is welcomed with three commands", "[home]") {
  Home home;
  home.newcomer = true;
  const auto lines = home_lines(home, std::nullopt, 80, Charset::ascii);
  const std::string text = text_of(lines);
  INFO(text);
  CHECK(lines.size() <= 12);
  CHECK(has(text, "Welcome."));
  CHECK(std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.plain().starts_with("  rehearse "); }) ==
        3);
  CHECK(command_to_copy(home, std::nullopt) == "rehearse interview warm-up");
}

TEST_CASE("a running session comes first, with the time that is left", "[home]") {
  const std::string text = text_of(home_lines(busy(), running(EventScript()), 80, Charset::ascii));
  CHECK(text.starts_with("A session is running: islands  35:00 left"));
  CHECK(has(text, "rehearse finish"));
  CHECK(command_to_copy(busy(), running(EventScript())) == "rehearse interview");
}

TEST_CASE("a session that ended asks for its review before anything else", "[home]") {
  EventScript script;
  script.at(9min).end();
  const std::string text = text_of(home_lines(busy(), running(script), 80, Charset::ascii));
  CHECK(text.starts_with("Your last session waits for its review"));
  CHECK(command_to_copy(busy(), running(script)) == "rehearse postmortem");
}

TEST_CASE("what is next is a command to copy, whole, with its reason", "[home]") {
  const auto lines = home_lines(busy(), std::nullopt, 80, Charset::ascii);
  const std::string text = text_of(lines);
  CHECK(has(text, "  rehearse drill 'Dynamic Programming' --minutes 21\n"));
  CHECK(has(text, "4 cards due, 2 more tomorrow"));
  CHECK(has(text, "Dynamic Programming: about 42%"));
  CHECK(has(text, "and 1 more"));
  CHECK(has(text, "+ Something"));
}

TEST_CASE("a day that is done says so, and names the next one", "[home]") {
  Home home = busy();
  for (PlanItem& item : home.today.items) item.done = true;
  home.next.reset();
  home.next_day = home.today;
  home.next_day->day += std::chrono::days{1};
  const std::string text = text_of(home_lines(home, std::nullopt, 80, Charset::ascii));
  CHECK(has(text, "All of today is done."));
  CHECK(has(text, "Tuesday: Something"));
  CHECK(command_to_copy(home, std::nullopt).empty());
}

TEST_CASE("the JSON of the home screen holds the day, what is due and the command", "[home]") {
  const auto json = nlohmann::json::parse(home_json(busy(), std::nullopt));
  CHECK(json.at("schema") == home_schema);
  CHECK(json.at("session").is_null());
  CHECK(json.at("cards_due") == 4);
  CHECK(json.at("today").at("items").size() == 4);
  CHECK(json.at("weak_topics").size() == 3);
  CHECK(json.at("command") == busy().next->command);
  const auto with = nlohmann::json::parse(home_json(busy(), running(EventScript())));
  CHECK(with.at("session").at("time_left_ms") == 35 * 60 * 1000);
}
