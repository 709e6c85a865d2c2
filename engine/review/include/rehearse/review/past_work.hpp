#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"

// What was practised elsewhere, before rehearse or beside it, brought in as a list.
namespace rehearse {

// Imported::source of an event that carries one of these.
inline constexpr std::string_view past_work_source = "past-work";

// One attempt at a problem.
struct PastWork {
  std::string slug;
  Millis wall{};  // noon of its day where the list tells no time
  bool solved = false;
  Millis duration{};       // 0: not told
  std::string language;    // empty: not told, as are those below
  std::string difficulty;  // "easy", "medium", "hard"
  std::vector<std::string> topics, patterns;
  friend bool operator==(const PastWork&, const PastWork&) = default;
};

// As it was written: what tells two lines of a list apart, whatever the bank knows of the problem by now.
[[nodiscard]] std::string identity_of(const PastWork& work);

// One line of JSON, and back; unknown members are ignored.
[[nodiscard]] std::string to_json(const PastWork& work);
[[nodiscard]] Result<PastWork> parse_past_work(std::string_view json);

// A line of a list that could not be read.
struct BadLine {
  int number = 0;  // of the line in a CSV file, of the entry in a JSON list; from 1
  std::string message;
};

struct PastWorkList {
  std::vector<PastWork> entries;
  std::vector<BadLine> bad;
};

// CSV or JSON, told apart by the first character.
//
// CSV: a head line names the columns, in any order: slug and date are needed; result, minutes, language, difficulty, topics may
// be there, others are left alone. Without a head line the columns are slug, date, result, minutes, language, difficulty,
// topics. Quotes as in RFC 4180; commas, semicolons or tabs between the columns, as the first line has them; topics are parted
// by "|". JSON: an array of objects with the same names (topics an array), or an object with such an array as "attempts".
//
// slug: also a title ("Two Sum") or the address of a problem's page. date: 2026-01-31, or with a time of day, 2026-01-31 18:30,
// in local time; not in the future. result: solved (also accepted, yes, true, 1), the default, or not (failed, no, false, 0).
// ErrorCode::bad_input if it is neither, or nothing in it could be an entry; a bad line among good ones is told in `bad`.
[[nodiscard]] Result<PastWorkList> read_past_work(std::string_view text, Millis now);

}  // namespace rehearse
