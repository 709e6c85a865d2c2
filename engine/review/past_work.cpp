#include "rehearse/review/past_work.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "delimited.hpp"
#include "rehearse/base/calendar.hpp"
#include "rehearse/base/record_json.hpp"

namespace rehearse {

REHEARSE_RECORD(PastWork, member("slug", &T::slug), member("wall_ms", &T::wall), member("solved", &T::solved),
                member("duration_ms", &T::duration), member("language", &T::language), member("difficulty", &T::difficulty),
                member("topics", &T::topics), member("patterns", &T::patterns))

namespace {

constexpr std::array<std::string_view, 7> columns = {"slug", "date", "result", "minutes", "language", "difficulty", "topics"};
constexpr double most_minutes = 24 * 60;

// An entry as it is written, its columns by name.
using Fields = std::map<std::string, std::string, std::less<>>;

std::string lower(std::string_view text) {
  std::string folded;
  for (const char c : text) folded += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return folded;
}

std::string field(const Fields& fields, std::string_view name) {
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

// Of a slug, a title, or the address of a page: ".../problems/two-sum/description/".
std::string slug_of(std::string_view text) {
  constexpr std::string_view folder = "/problems/";
  if (const auto at = text.find(folder); at != std::string_view::npos) {
    text.remove_prefix(at + folder.size());
    text = text.substr(0, text.find_first_of("/?#"));
  }
  std::string slug;
  for (const char c : text) {
    const auto u = static_cast<unsigned char>(c);
    if (std::isalnum(u) != 0)
      slug += static_cast<char>(std::tolower(u));
    else if (c != '\'' && !slug.empty() && slug.back() != '-')
      slug += '-';
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug;
}

std::optional<int> two_digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return text.size() == 2 && error == std::errc() && end == text.data() + 2 ? std::optional(value) : std::nullopt;
}

// Noon where no time of day is told: then a daylight-saving change moves it to no other day.
std::optional<Millis> moment_of(std::string_view text) {
  const auto day = parse_day(text.substr(0, 10));
  if (!day) return std::nullopt;
  if (text.size() <= 10) return start_of(*day) + std::chrono::hours{12};
  if (text.size() < 16 || (text[10] != ' ' && text[10] != 'T') || text[13] != ':') return std::nullopt;
  const auto hour = two_digits(text.substr(11, 2));
  const auto minute = two_digits(text.substr(14, 2));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return start_of(*day) + std::chrono::hours{*hour} + std::chrono::minutes{*minute};
}

std::optional<bool> result_of(const std::string& text) {
  constexpr std::array<std::string_view, 9> good = {"", "solved", "accepted", "ac", "pass", "passed", "yes", "true", "1"};
  constexpr std::array<std::string_view, 10> bad = {"failed", "fail", "unsolved", "not solved", "not yet",
                                                    "wrong",  "no",   "false",    "0",          "tried"};
  const std::string folded = lower(text);
  if (std::ranges::find(good, folded) != good.end()) return true;
  if (std::ranges::find(bad, folded) != bad.end()) return false;
  return std::nullopt;
}

std::vector<std::string> topics_of(const std::string& text) {
  std::vector<std::string> topics;
  std::size_t at = 0;
  while (at <= text.size()) {
    const std::size_t end = std::min(text.find('|', at), text.size());
    const std::string_view part = std::string_view(text).substr(at, end - at);
    const auto begin = part.find_first_not_of(' ');
    if (begin != std::string_view::npos) topics.emplace_back(part.substr(begin, part.find_last_not_of(' ') - begin + 1));
    at = end + 1;
  }
  return topics;
}

std::optional<Millis> duration_of(const std::string& text) {
  if (text.empty()) return Millis{0};
  double minutes = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
  if (error != std::errc() || end != text.data() + text.size() || !(minutes >= 0) || minutes > most_minutes)
    return std::nullopt;
  return std::chrono::round<std::chrono::seconds>(std::chrono::duration<double, std::ratio<60>>(minutes));
}

Result<PastWork> entry_of(const Fields& fields, Millis now) {
  const auto refused = [](std::string message) { return unexpected(ErrorCode::bad_input, std::move(message)); };
  PastWork work;
  work.slug = slug_of(field(fields, "slug"));
  if (work.slug.empty()) return refused("it names no problem");
  const std::string date = field(fields, "date");
  const auto wall = moment_of(date);
  if (!wall) return refused(fmt::format("\"{}\" is no date as 2026-01-31 or 2026-01-31 18:30", date));
  if (local_day(*wall) > local_day(now)) return refused(fmt::format("{} is still to come", date));
  work.wall = *wall;
  const std::string result = field(fields, "result");
  const auto solved = result_of(result);
  if (!solved) return refused(fmt::format("\"{}\" is no result: solved or failed", result));
  work.solved = *solved;
  const std::string minutes = field(fields, "minutes");
  const auto duration = duration_of(minutes);
  if (!duration) return refused(fmt::format("\"{}\" is no number of minutes from 0 to {}", minutes, most_minutes));
  work.duration = *duration;
  work.language = lower(field(fields, "language"));
  work.difficulty = lower(field(fields, "difficulty"));
  constexpr std::array<std::string_view, 4> difficulties = {"", "easy", "medium", "hard"};
  if (std::ranges::find(difficulties, work.difficulty) == difficulties.end())
    return refused(fmt::format("\"{}\" is no difficulty: easy, medium or hard", work.difficulty));
  work.topics = topics_of(field(fields, "topics"));
  return work;
}

void add(PastWorkList& list, const Fields& fields, int number, Millis now) {
  auto entry = entry_of(fields, now);
  if (entry)
    list.entries.push_back(std::move(*entry));
  else
    list.bad.push_back({number, entry.error().message});
}

// --- CSV -------------------------------------------------------------------------------------------------------------------

char separator_of(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  char best = ',';
  for (const char candidate : {';', '\t'}) {
    if (std::ranges::count(first, candidate) > std::ranges::count(first, best)) best = candidate;
  }
  return best;
}

std::vector<std::string> head_of(const DelimitedRow& row) {
  std::vector<std::string> head;
  for (const auto& name : row.fields) head.push_back(lower(name));
  for (auto& name : head) {
    if (name == "problem" || name == "title") name = "slug";
  }
  const bool known = std::ranges::find(head, "slug") != head.end() && std::ranges::find(head, "date") != head.end();
  return known ? head : std::vector<std::string>{};
}

PastWorkList read_csv(std::string_view text, Millis now) {
  auto rows = read_delimited(text, separator_of(text));
  PastWorkList list;
  std::vector<std::string> head = rows.empty() ? std::vector<std::string>{} : head_of(rows.front());
  if (head.empty())
    head.assign(columns.begin(), columns.end());
  else
    rows.erase(rows.begin());
  for (const DelimitedRow& row : rows) {
    if (row.torn) {
      list.bad.push_back({row.line, "a quote is opened here and never closed"});
      continue;
    }
    Fields fields;
    for (std::size_t i = 0; i < std::min(head.size(), row.fields.size()); ++i) fields.emplace(head[i], row.fields[i]);
    add(list, fields, row.line, now);
  }
  return list;
}

// --- JSON ------------------------------------------------------------------------------------------------------------------

std::string text_of(const nlohmann::json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_null()) return {};
  if (!value.is_array()) return value.dump();
  std::string joined;
  for (const auto& part : value) joined += (joined.empty() ? "" : "|") + text_of(part);
  return joined;
}

Result<PastWorkList> read_json(std::string_view text, Millis now) {
  const auto whole = nlohmann::json::parse(text, nullptr, false);
  if (whole.is_discarded()) return unexpected(ErrorCode::bad_input, "it begins like JSON, and is none");
  const auto& list_of = whole.is_object() && whole.contains("attempts") ? whole["attempts"] : whole;
  if (!list_of.is_array()) return unexpected(ErrorCode::bad_input, "expected a JSON array of attempts");
  PastWorkList list;
  int number = 0;
  for (const auto& entry : list_of) {
    ++number;
    if (!entry.is_object()) {
      list.bad.push_back({number, "expected an object with slug and date"});
      continue;
    }
    Fields fields;
    for (const auto& [name, value] : entry.items()) fields.emplace(lower(name), text_of(value));
    add(list, fields, number, now);
  }
  return list;
}

}  // namespace

std::string identity_of(const PastWork& work) {
  return fmt::format("{}|{}|{}|{}|{}", work.slug, work.wall.count(), work.solved, work.duration.count(), work.language);
}

std::string to_json(const PastWork& work) { return record_json(work); }
Result<PastWork> parse_past_work(std::string_view json) { return parse_record<PastWork>(json, "past work"); }

Result<PastWorkList> read_past_work(std::string_view text, Millis now) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // a byte order mark, as spreadsheets write it
  const auto begin = text.find_first_not_of(" \t\r\n");
  const bool json = begin != std::string_view::npos && (text[begin] == '[' || text[begin] == '{');
  auto list = json ? read_json(text, now) : Result<PastWorkList>(read_csv(text, now));
  if (list && list->entries.empty() && list->bad.empty())
    return unexpected(ErrorCode::bad_input, "there is no attempt in it", "each line: slug, date, result, minutes, language");
  return list;
}

}  // namespace rehearse
