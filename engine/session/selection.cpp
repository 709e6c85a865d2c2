#include "rehearse/session/selection.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <cstdlib>
#include <optional>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "rehearse/session/draw.hpp"
#include "rehearse/session/unseen_selection.hpp"

namespace rehearse {
namespace {

int difficulty_rank(std::string_view difficulty) {
  constexpr std::array<std::string_view, 3> ranks = {"easy", "medium", "hard"};
  const auto* const found = std::ranges::find(ranks, difficulty);
  return found == ranks.end() ? 1 : static_cast<int>(found - ranks.begin());
}

enum class Freshness {
  not_lately,  // within `seen_lately`, unless it is due
  unseen,      // ever, due or not
};

// When a problem was last served, if that is too lately to serve it again.
Millis too_lately(const Candidate& candidate, Millis now, Freshness freshness) {
  if (freshness == Freshness::unseen) return candidate.seen.value_or(Millis{0});
  const bool lately = candidate.seen && *candidate.seen > now - seen_lately && !candidate.due;
  return lately ? *candidate.seen : Millis{0};
}

// In tenths.
int urgency(const Candidate& candidate) {
  constexpr double due_points = 0.5;
  const double points = candidate.weakness + (candidate.due || candidate.pattern_due ? due_points : 0);
  return static_cast<int>(std::lround(points * 10));
}

// How well a candidate suits a task; smaller is better.
struct Fit {
  Millis seen{};  // 0: not lately
  int off = 0;    // steps away from the wanted difficulty
  int calm = 0;   // the other way round than urgency
  std::uint64_t draw = 0;
  auto operator<=>(const Fit&) const = default;
};

struct Choice {
  std::vector<SelectedTask> tasks;
  int repeated = 0;  // seen lately
  int off = 0;
};

std::optional<Choice> fill(const std::vector<TaskPlan>& plans, std::span<const Candidate> candidates, std::uint64_t seed,
                           Millis now, Freshness freshness) {
  Choice choice;
  std::set<std::string_view> used;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Candidate* best = nullptr;
    Fit best_fit;
    for (const Candidate& candidate : candidates) {
      if (used.contains(candidate.slug)) continue;
      const Fit fit{too_lately(candidate, now, freshness),
                    std::abs(difficulty_rank(candidate.difficulty) - difficulty_rank(plans[i].difficulty)), -urgency(candidate),
                    draw(seed + i, candidate.slug)};
      if (best != nullptr && best_fit <= fit) continue;
      best = &candidate;
      best_fit = fit;
    }
    if (best == nullptr) return std::nullopt;
    used.insert(best->slug);
    choice.tasks.push_back({best->slug, plans[i].budget});
    choice.repeated += best_fit.seen > Millis{0} ? 1 : 0;
    choice.off += best_fit.off;
  }
  return choice;
}

Result<std::vector<SelectedTask>> selected(const Profile& profile, std::span<const Candidate> candidates, std::uint64_t seed,
                                           Millis now, Freshness freshness) {
  // The seed chooses among the alternatives that the bank fills best.
  std::optional<Choice> best;
  std::tuple<int, int, std::uint64_t> best_key;
  std::size_t fewest = SIZE_MAX;
  for (std::size_t i = 0; i < profile.alternatives.size(); ++i) {
    const auto& plans = profile.alternatives[i];
    fewest = std::min(fewest, plans.size());
    if (plans.empty()) continue;
    auto choice = fill(plans, candidates, seed, now, freshness);
    if (!choice) continue;
    const auto key = std::tuple{choice->repeated, choice->off, draw(seed, fmt::format("{} {}", profile.name, i))};
    if (best && best_key <= key) continue;
    best = std::move(choice);
    best_key = key;
  }
  if (best) return std::move(best->tasks);
  if (profile.alternatives.empty() || fewest == 0) {
    return unexpected(ErrorCode::bad_input, fmt::format("profile {}: it names no task", profile.name),
                      "name at least one difficulty: easy, medium or hard");
  }
  return unexpected(ErrorCode::not_found,
                    fmt::format("profile {} needs {} problems, the bank has {}", profile.name, fewest, candidates.size()),
                    "choose a shorter profile, or add problems to your own bank");
}

}  // namespace

Result<std::vector<SelectedTask>> select_tasks(const Profile& profile, std::span<const Candidate> candidates,
                                               std::uint64_t seed, Millis now) {
  return selected(profile, candidates, seed, now, Freshness::not_lately);
}

Result<std::vector<SelectedTask>> select_unseen_tasks(const Profile& profile, std::span<const Candidate> candidates,
                                                      std::uint64_t seed, Millis now) {
  return selected(profile, candidates, seed, now, Freshness::unseen);
}

}  // namespace rehearse
