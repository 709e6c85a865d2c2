#include "rehearse/review/growth_area.hpp"

#include <algorithm>

#include "way.hpp"

namespace rehearse {
namespace {

constexpr auto window = std::chrono::days{42};
constexpr std::size_t most_areas = 3;
constexpr std::size_t mocks_without = 3;

// A cause of the user's own words is met by coding the problem again where it showed.
std::string mode_for(std::string_view name) {
  const Way* way = way_for(name, name);
  if (way == nullptr) return std::string(to_string(DrillMode::code));
  return way->by_clock ? "mock" : std::string(to_string(way->mode));
}

bool shows(const SessionFacts& session, const std::string& area) {
  return std::ranges::any_of(session.attempts, [&](const AttemptFacts& attempt) {
    return std::ranges::any_of(attempt.findings, [&](const FindingFacts& finding) {
      return finding.decision != "rejected" && (finding.cause == area || finding.rule == area);
    });
  });
}

// The newest mocks come first.
bool grown_out(std::span<const SessionFacts* const> newer_mocks, const std::string& area) {
  if (newer_mocks.size() < mocks_without) return false;
  return std::ranges::none_of(newer_mocks.first(mocks_without), [&](const auto* mock) { return shows(*mock, area); });
}

GrowthArea area_of(const SessionFacts& session, const std::string& name) {
  GrowthArea area;
  area.name = name;
  area.chosen = local_day(session.started_at);
  area.mode = mode_for(name);
  const AttemptFacts* heaviest = nullptr;
  Millis most{-1};
  for (const AttemptFacts& attempt : session.attempts) {
    for (const FindingFacts& finding : attempt.findings) {
      if (finding.decision == "rejected" || (finding.cause != name && finding.rule != name)) continue;
      area.lost += finding.lost;
      if (finding.lost <= most) continue;
      most = finding.lost;
      heaviest = &attempt;
    }
  }
  if (heaviest == nullptr && !session.attempts.empty()) heaviest = &session.attempts.front();
  if (heaviest != nullptr) {
    area.slug = heaviest->slug;
    area.title = heaviest->title;
    area.topics = heaviest->topics;
  }
  return area;
}

}  // namespace

bool is_mock(const SessionFacts& session) {
  return session.kind == StreamKind::interview && session.budget > Millis{0} && session.profile != "warm-up";
}

std::vector<GrowthArea> growth_areas(const History& history, Day today) {
  std::vector<GrowthArea> areas;
  std::vector<const SessionFacts*> newer_mocks;  // newest first
  const Millis since = start_of(today - window);
  for (auto session = history.sessions.rbegin(); session != history.sessions.rend(); ++session) {
    if (session->started_at < since) continue;
    std::vector<GrowthArea> chosen;
    for (const std::string& name : session->growth_areas) {
      const auto known = std::ranges::find(areas, name, &GrowthArea::name);
      if (known != areas.end()) {
        ++known->sessions;
      } else if (!grown_out(newer_mocks, name)) {
        chosen.push_back(area_of(*session, name));
        chosen.back().sessions = 1;
      }
    }
    std::ranges::stable_sort(chosen, [](const auto& a, const auto& b) { return a.lost > b.lost; });
    areas.insert(areas.end(), chosen.begin(), chosen.end());
    if (is_mock(*session)) newer_mocks.push_back(&*session);
  }
  if (areas.size() > most_areas) areas.resize(most_areas);
  return areas;
}

}  // namespace rehearse
