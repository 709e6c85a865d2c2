#include "rehearse/review/application.hpp"

#include <algorithm>
#include <tuple>

#include "rehearse/review/journal.hpp"

namespace rehearse {

std::string_view to_string(Stage stage) {
  switch (stage) {
    case Stage::interested: return "interested";
    case Stage::applied: return "applied";
    case Stage::screen: return "screen";
    case Stage::technical: return "technical";
    case Stage::onsite: return "onsite";
    case Stage::offer: return "offer";
    case Stage::accepted: return "accepted";
    case Stage::rejected: return "rejected";
    case Stage::withdrawn: return "withdrawn";
  }
  return "interested";
}

const std::vector<Stage>& all_stages() {
  static const std::vector<Stage> all{Stage::interested, Stage::applied,  Stage::screen,   Stage::technical, Stage::onsite,
                                      Stage::offer,      Stage::accepted, Stage::rejected, Stage::withdrawn};
  return all;
}

std::optional<Stage> parse_stage(std::string_view text) {
  for (const Stage stage : all_stages()) {
    if (text == to_string(stage)) return stage;
  }
  return std::nullopt;
}

bool is_interview(Stage stage) { return stage == Stage::screen || stage == Stage::technical || stage == Stage::onsite; }

bool is_open(Stage stage) { return stage != Stage::accepted && stage != Stage::rejected && stage != Stage::withdrawn; }

std::vector<StageMove> moves_of(const Application& application, const Journal& journal) {
  std::vector<StageMove> moves;
  for (const StageMove& move : journal.moves) {
    if (move.application == application.id) moves.push_back(move);
  }
  return moves;
}

Stage stage_of(const Application& application, const Journal& journal) {
  const auto moves = moves_of(application, journal);
  return moves.empty() ? Stage::interested : moves.back().stage;
}

std::vector<Application> in_order(const Journal& journal) {
  std::vector<Application> ordered = journal.applications;
  // Days are written so that their texts sort as they do.
  const auto place = [&](const Application& a) {
    const std::string day = a.next_day.empty() ? "9999-99-99" : a.next_day;
    return std::tuple(!is_open(stage_of(a, journal)), day, a.importance);
  };
  std::stable_sort(ordered.begin(), ordered.end(),
                   [&](const Application& a, const Application& b) { return place(a) < place(b); });
  return ordered;
}

}  // namespace rehearse
