#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/review/journal.hpp"

namespace rehearse {

// What the user chose to grow in after a session, or confirmed after a real interview, and how it is practised.
struct GrowthArea {
  std::string name;                      // a cause, or the user's own words
  Day chosen{};                          // last
  int sessions = 0;                      // in which it was chosen, of those that count
  Millis lost{};                         // in the last of them
  std::string slug = {}, title = {};     // of the attempt where it cost most there
  std::vector<std::string> topics = {};  // of that attempt, or of the question that was asked
  // How: a mode of drills ("clarify", "explain", "predict", "kata", "capped", "code"), "mock" for what only a clock teaches,
  // and of real interviews "story", "question" for one's own questions, "make-card" for what the bank has no problem about.
  std::string mode = {};
  std::string interview = {};  // that it was confirmed after: "Acme, phone screen (2026-11-22)"; empty: after a session
  std::string question = {};   // that was asked there, in its words; may be empty
  std::string card = {};       // of the user's own, that is to be made

  [[nodiscard]] bool soft() const {
    return mode == "clarify" || mode == "explain" || mode == "predict" || mode == "story" || mode == "question";
  }
};

// Chosen within the six weeks before `today`, three at most; the last choice first, and within one the heavier first. One that
// three later mocks in a row did not show any more has been grown out of.
[[nodiscard]] std::vector<GrowthArea> growth_areas(const History& history, Day today);

// What there is to practise with, as far as growth areas of real interviews ask.
struct Means {
  std::vector<std::string> topics = {};  // that the bank has problems about; patterns, too
  std::vector<std::string> cards = {};   // of the user's own: "own:acme-1.2"
  int questions = 0;                     // of one's own for a company
};
inline constexpr int enough_questions = 3;

// Confirmed after real interviews of the six weeks before `today`, four at most: the newest interview first, and within one
// what more findings say. Grown out of like others; a topic by two problems of it that were solved cleanly since, one's own
// questions by three of them, and what is to be learnt by heart by its card.
[[nodiscard]] std::vector<GrowthArea> growth_areas(const Journal& journal, const History& history, const Means& means,
                                                   Day today);

[[nodiscard]] bool is_mock(const SessionFacts& session);  // timed, and no warm-up

}  // namespace rehearse
