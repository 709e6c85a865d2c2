#include <algorithm>

#include <fmt/format.h>

#include "filling.hpp"
#include "text.hpp"

// What the user chose to grow in, as something to do.
namespace rehearse {
namespace {

constexpr int area_every = 2, area_rest = 2, area_most = 14;  // days
constexpr double fresh = 2;                                   // not practised since it was chosen: as late as that at the least
constexpr double by_rank = 0.01;                              // among equals the weightier first

int minutes_of(std::string_view mode) { return mode == "capped" || mode == "code" ? 20 : 10; }
int least_of(std::string_view mode) {
  if (mode == "capped" || mode == "code") return 15;
  return mode == "make-card" || mode == "question" ? least_item : 8;
}

std::string reason_of(const GrowthArea& area) {
  const std::string name = one_line(area.name, 40);
  if (!area.interview.empty()) {
    const std::string asked = area.question.empty() ? "" : fmt::format(": \"{}\"", one_line(area.question, 60));
    return fmt::format("\"{}\" stood in the way at {}{}", name, one_line(area.interview, 60), asked);
  }
  std::string text = fmt::format("you chose \"{}\" to grow in on {}", name, to_string(area.chosen));
  if (area.lost >= std::chrono::minutes{1}) {
    text +=
        fmt::format("; it cost {} there", count_text(std::chrono::round<std::chrono::minutes>(area.lost).count(), "minute"));
  }
  return text;
}

std::string title_of(const GrowthArea& area, const std::string& topic) {
  const std::string name = one_line(area.name, 40);
  if (area.mode == "clarify") return fmt::format("Only the questions of a brief, for \"{}\"", name);
  if (area.mode == "explain") return fmt::format("Say it aloud, for \"{}\"", name);
  if (area.mode == "predict") return fmt::format("Predict what fails, for \"{}\"", name);
  if (area.mode == "kata") return fmt::format("A small basic from memory, for \"{}\"", name);
  if (area.mode == "capped") return fmt::format("Each phase by the clock, for \"{}\"", name);
  if (area.mode == "mock") return fmt::format("A short timed round, for \"{}\"", name);
  if (area.mode == "story") return fmt::format("One of your own stories, told straight, for \"{}\"", name);
  if (area.mode == "question") return "Questions that you would like to ask a company";
  if (area.mode == "make-card") return fmt::format("Look it up and make it a card: {}", one_line(area.question, 60));
  const std::string what = !topic.empty() ? topic : !area.title.empty() && !area.slug.empty() ? area.title : "Practice";
  return fmt::format("{}, for \"{}\"", one_line(what, 40), name);
}

}  // namespace

// The weakest of its topics, else the first.
std::string Planner::topic_of(const GrowthArea& area) const {
  for (const WeakTopic& weak : basis_.weak_topics) {
    if (std::ranges::find(area.topics, weak.topic) != area.topics.end()) return weak.topic;
  }
  return area.topics.empty() ? std::string() : area.topics.front();
}

// What it asks for may have been practised for another reason, which counts as well.
int Planner::days_since_practised(const GrowthArea& area, Day day) const {
  const std::string topic = topic_of(area);
  std::string what = area.mode == "code" ? "topic:" + topic : "mode:" + area.mode;
  if (topic.empty() && !area.interview.empty() && !area.slug.empty()) what = "slug:" + area.slug;
  int rested = days_since(what, day, never);
  if (area.mode == "mock" && last_mock_) rested = std::min(rested, static_cast<int>((day - *last_mock_).count()));
  return rested;
}

Planner::Candidate Planner::candidate_for(const GrowthArea& area) const {
  Candidate candidate;
  candidate.minutes = minutes_of(area.mode);
  candidate.least = least_of(area.mode);
  PlanItem& item = candidate.item;
  item.activity = PlanActivity::growth_area;
  item.soft = area.soft();
  item.reason = reason_of(area);
  if (area.mode == "code") {
    item.topic = topic_of(area);
    candidate.keys = {item.topic.empty() ? std::string("mixed") : "topic:" + item.topic};
    if (item.topic.empty() && !area.interview.empty() && !area.slug.empty()) {
      item.slug = area.slug;
      item.command = fmt::format("rehearse drill {}", shell_word("problem:" + area.slug));
      candidate.keys = {"slug:" + area.slug};
    }
  } else {
    item.mode = area.mode;
    candidate.keys = {"mode:" + area.mode};
  }
  candidate.marks = candidate.keys;
  item.title = title_of(area, item.topic);
  if (area.mode == "mock") item.command = with_language(std::string(warm_up_command));
  if (area.mode == "story") item.command = "rehearse story practise";
  if (area.mode == "question") item.command = "rehearse question list";
  if (area.mode == "make-card") {
    item.card = area.card;
    item.command =
        fmt::format("rehearse cards new {} --front {}", shell_word(area.card), shell_word(one_line(area.question, 200)));
  }
  return candidate;
}

void Planner::add_growth_areas(std::vector<Candidate>& found, const Filling& filling) const {
  int rank = 0;
  for (const GrowthArea& area : areas_) {
    if (!area.card.empty() && std::ranges::find(basis_.own_cards, area.card) != basis_.own_cards.end()) continue;
    const int since = days_since_practised(area, filling.day.day);
    const int rested = std::min(since, area_most);
    // A variant of what one did not know yet comes on the next day.
    if (rested < (area.mode == "code" ? 1 : area_rest)) continue;
    const bool is_fresh = since >= static_cast<int>((filling.day.day - area.chosen).count());
    Candidate candidate = candidate_for(area);
    candidate.lateness = static_cast<double>(rested) / area_every;
    if (is_fresh) candidate.lateness = std::max(candidate.lateness, fresh);
    candidate.lateness -= by_rank * rank++;
    found.push_back(std::move(candidate));
  }
}

}  // namespace rehearse
