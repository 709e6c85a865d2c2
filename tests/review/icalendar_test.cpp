#include "rehearse/review/icalendar.hpp"

#include <random>

#include "facts.hpp"

namespace rehearse {
namespace {

std::vector<std::string> physical_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 2;
  }
  return lines;
}

// As section 3.1 says: a line break followed by one space is nothing.
std::string unfolded(std::string text) {
  for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;) text.erase(at, 3);
  return text;
}

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    ++i;
    plain += text[i] == 'n' || text[i] == 'N' ? '\n' : text[i];
  }
  return plain;
}

bool starts_inside_a_character(const std::string& line) {
  return line.size() > 1 && (static_cast<unsigned char>(line[1]) & 0xC0U) == 0x80U;
}

std::string value_of(const std::string& calendar, std::string_view name) {
  for (const std::string& line : physical_lines(unfolded(calendar))) {
    if (line.starts_with(name) && line.size() > name.size() && (line[name.size()] == ':' || line[name.size()] == ';')) {
      return line.substr(name.size() + 1);
    }
  }
  return "";
}

Plan one_day(std::string_view date, std::string title = "Two Sum") {
  PlanItem item;
  item.title = std::move(title);
  item.command = "rehearse drill problem:two-sum --minutes 20";
  item.reason = "due; about 83% likely, to be remembered";
  item.minutes = 20;
  Plan plan;
  plan.today = day(date);
  plan.days.push_back({day(date), PlanDayKind::practice, 25, "", {item}, {}});
  return plan;
}

std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> pieces = {"a",  "Z",      " ",      ",",          ";",    "\\",  "\n", ":",
                                                  "\"", "\u00e9", "\u20ac", "\U0001F600", "word", "\\n", "\t"};
  std::string text;
  for (auto i = random() % 200; i > 0; --i) text += pieces[random() % pieces.size()];
  return text;
}

}  // namespace

TEST_CASE("a text survives escaping, folding and the way back, in lines of at most 75 octets", "[icalendar]") {
  std::mt19937 random(5545);  // any; the same each time
  for (int i = 0; i < 500; ++i) {
    const std::string text = random_text(random);
    const std::string folded = ical_folded("DESCRIPTION:" + ical_text(text));
    for (const std::string& line : physical_lines(folded)) {
      CHECK(line.size() <= 75);
      CHECK_FALSE(starts_inside_a_character(line));
      CHECK(line.find('\n') == std::string::npos);
    }
    const std::string back = unfolded(folded);
    CHECK(unescaped(back.substr(12, back.size() - 14)) == text);
  }
}

TEST_CASE("a line of 75 octets is left whole, and one of 76 is not", "[icalendar]") {
  CHECK(ical_folded(std::string(75, 'x')) == std::string(75, 'x') + "\r\n");
  CHECK(ical_folded(std::string(76, 'x')) == std::string(75, 'x') + "\r\n x\r\n");
  // Two octets that would lie on both sides of the border.
  CHECK(ical_folded(std::string(74, 'x') + "\u00e9") == std::string(74, 'x') + "\r\n \u00e9\r\n");
  CHECK(physical_lines(ical_folded(std::string(400, '\x80'))).size() == 6);  // no UTF-8: still ends
}

TEST_CASE("special characters are escaped, and controls do not get through", "[icalendar]") {
  CHECK(ical_text("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne");
  CHECK(ical_text("bell\x07"
                  "escape\x1b[31m")
            .find('\x1b') == std::string::npos);
  const std::string calendar = to_icalendar(one_day("2026-11-23", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT"), {}, at("2026-11-22"));
  CHECK(calendar.find("\r\nEND:VEVENT\r\n") == calendar.rfind("\r\nEND:VEVENT\r\n"));
}

TEST_CASE("an entry keeps its UID when its day is planned anew, and says that it is newer", "[icalendar]") {
  const std::string before = to_icalendar(one_day("2026-11-23", "Two Sum"), {}, at("2026-11-20"));
  const std::string after = to_icalendar(one_day("2026-11-23", "Islands"), {}, at("2026-11-22"));
  CHECK(value_of(before, "UID") == "plan-2026-11-23@rehearse");
  CHECK(value_of(after, "UID") == value_of(before, "UID"));
  CHECK(std::stol(value_of(after, "SEQUENCE")) > std::stol(value_of(before, "SEQUENCE")));
  CHECK(value_of(after, "DTSTAMP") > value_of(before, "DTSTAMP"));
}

TEST_CASE("entries are of whole days, or begin at the time on the wall whatever the season", "[icalendar]") {
  const InZone zone("Europe/Berlin");
  for (const char* date : {"2026-03-28", "2026-03-29", "2026-10-25", "2026-12-31"}) {
    const std::string compact =
        date[0] == '2' ? std::string(date, 4) + std::string(date + 5, 2) + std::string(date + 8, 2) : "";
    const std::string whole = to_icalendar(one_day(date), {}, at("2026-01-01"));
    CHECK(value_of(whole, "DTSTART") == "VALUE=DATE:" + compact);
    CHECK(value_of(whole, "TRIGGER").empty());
    PlanSettings timed;
    timed.time = TimeOfDay{18, 30};
    timed.alarm_minutes = 15;
    const std::string at_time = to_icalendar(one_day(date), timed, at("2026-01-01"));
    CHECK(value_of(at_time, "DTSTART") == compact + "T183000");
    CHECK(value_of(at_time, "DURATION") == "PT20M");
    CHECK(value_of(at_time, "TRIGGER") == "-PT15M");
  }
  CHECK(value_of(to_icalendar(one_day("2026-12-31"), {}, at("2026-01-01")), "DTEND") == "VALUE=DATE:20270101");
}

TEST_CASE("the stamp is in UTC", "[icalendar]") {
  const InZone zone("Asia/Kathmandu");
  CHECK(value_of(to_icalendar(one_day("2026-11-23"), {}, Millis{1'795'305'600'000}), "DTSTAMP") == "20261122T000000Z");
}

TEST_CASE("the interview is an entry that moves with its date", "[icalendar]") {
  Plan plan = one_day("2026-11-23");
  plan.interview = day("2026-12-12");
  PlanSettings settings;
  settings.role = "Backend";
  const std::string calendar = to_icalendar(plan, settings, at("2026-11-22"));
  CHECK(calendar.find("UID:interview@rehearse\r\n") != std::string::npos);
  CHECK(calendar.find("SUMMARY:Interview: Backend\r\n") != std::string::npos);
}

}  // namespace rehearse
