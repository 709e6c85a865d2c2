#include "rehearse/session/selection.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "rehearse/session/draw.hpp"

namespace rehearse {
namespace {

constexpr auto seen_lately = std::chrono::days{14};

int difficulty_rank(std::string_view difficulty) {
  constexpr std::array<std::string_view, 3> ranks = {"easy", "medium", "hard"};
  const auto* const found = std::ranges::find(ranks, difficulty);
  return found == ranks.end() ? 1 : static_cast<int>(found - ranks.begin());
}

struct Tally {
  int attempts = 0;
  int failed = 0;
};

// The past as selection sees it.
class Record {
 public:
  Record(std::span<const Attempt> history, Millis now) : now_(now) {
    for (const Attempt& attempt : history) {
      auto [it, added] = last_seen_.emplace(attempt.slug, attempt.wall);
      if (!added) it->second = std::max(it->second, attempt.wall);
      for (const auto& topic : attempt.topics) {
        ++topics_[topic].attempts;
        topics_[topic].failed += attempt.solved ? 0 : 1;
      }
    }
  }

  // When a problem was last served, if that is too lately to serve it again.
  [[nodiscard]] std::optional<Millis> lately(const std::string& slug) const {
    const auto it = last_seen_.find(slug);
    if (it == last_seen_.end() || it->second <= now_ - seen_lately) return std::nullopt;
    return it->second;
  }

  // In thousandths: the share of failed attempts at its weakest topic, with one passed and one failed put in front, so that a
  // topic never tried stands between the strong and the weak.
  [[nodiscard]] int weakness(const Candidate& candidate) const {
    int most = candidate.topics.empty() ? 500 : 0;
    for (const auto& topic : candidate.topics) {
      const auto it = topics_.find(topic);
      const Tally tally = it == topics_.end() ? Tally{} : it->second;
      most = std::max(most, 1000 * (tally.failed + 1) / (tally.attempts + 2));
    }
    return most;
  }

 private:
  Millis now_;
  std::map<std::string, Millis, std::less<>> last_seen_;
  std::map<std::string, Tally, std::less<>> topics_;
};

// How well a candidate suits a task; smaller is better.
struct Fit {
  Millis seen{};  // 0: not lately
  int off = 0;    // steps away from the wanted difficulty
  int strength = 0;
  std::uint64_t draw = 0;
  auto operator<=>(const Fit&) const = default;
};

struct Choice {
  std::vector<SelectedTask> tasks;
  int repeated = 0;  // seen lately
  int off = 0;
};

std::optional<Choice> fill(const std::vector<TaskPlan>& plans, std::span<const Candidate> candidates, const Record& record,
                           std::uint64_t seed) {
  Choice choice;
  std::set<std::string_view> used;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Candidate* best = nullptr;
    Fit best_fit;
    for (const Candidate& candidate : candidates) {
      if (used.contains(candidate.slug)) continue;
      const Fit fit{record.lately(candidate.slug).value_or(Millis{0}),
                    std::abs(difficulty_rank(candidate.difficulty) - difficulty_rank(plans[i].difficulty)),
                    -record.weakness(candidate), draw(seed + i, candidate.slug)};
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

}  // namespace

Result<std::vector<SelectedTask>> select_tasks(const Profile& profile, std::span<const Candidate> candidates,
                                               std::span<const Attempt> history, std::uint64_t seed, Millis now) {
  const Record record(history, now);
  // The seed chooses among the alternatives that the bank fills best.
  std::optional<Choice> best;
  std::tuple<int, int, std::uint64_t> best_key;
  std::size_t fewest = SIZE_MAX;
  for (std::size_t i = 0; i < profile.alternatives.size(); ++i) {
    const auto& plans = profile.alternatives[i];
    fewest = std::min(fewest, plans.size());
    if (plans.empty()) continue;
    auto choice = fill(plans, candidates, record, seed);
    if (!choice) continue;
    const auto key = std::tuple{choice->repeated, choice->off, draw(seed, fmt::format("{} {}", profile.name, i))};
    if (best && best_key <= key) continue;
    best = std::move(choice);
    best_key = key;
  }
  if (best) return std::move(best->tasks);
  if (profile.alternatives.empty() || fewest == 0) {
    return unexpected(ErrorCode::bad_input, fmt::format("profile {}: it names no task", profile.name),
                      "Name at least one difficulty: easy, medium or hard.");
  }
  return unexpected(ErrorCode::not_found,
                    fmt::format("profile {} needs {} problems, the bank has {}", profile.name, fewest, candidates.size()),
                    "Choose a shorter profile, or add problems to your own bank.");
}

}  // namespace rehearse
