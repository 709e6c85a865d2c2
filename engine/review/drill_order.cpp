#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "rehearse/review/drill.hpp"

namespace rehearse {
namespace {

constexpr std::size_t most_items = 12;  // 4096 sets: a moment's work

// Items without a pattern (cards) are like no other.
bool alike(const DrillItem& a, const DrillItem& b) {
  return std::ranges::any_of(a.patterns, [&](const auto& p) { return std::ranges::find(b.patterns, p) != b.patterns.end(); });
}

// The fewest alike neighbours among the items of a set that are served after the one served last; of every set and last item.
class Orders {
 public:
  explicit Orders(const std::vector<DrillItem>& items) : items_(items), full_((1U << items.size()) - 1U) {
    fewest_.resize((std::size_t{full_} + 1) * items.size(), unknown);
  }

  std::vector<std::size_t> best() {
    std::vector<std::size_t> order;
    std::uint32_t served = 0;
    while (served != full_) {
      const std::size_t next = best_after(served, order.empty() ? items_.size() : order.back());
      order.push_back(next);
      served |= 1U << next;
    }
    return order;
  }

 private:
  static constexpr int unknown = -1;

  int step(std::size_t last, std::size_t next) const {
    return last < items_.size() && alike(items_[last], items_[next]) ? 1 : 0;
  }

  int fewest(std::uint32_t served, std::size_t last) {
    if (served == full_) return 0;
    int& known = fewest_[served * items_.size() + last];
    if (known != unknown) return known;
    int least = std::numeric_limits<int>::max();
    for (std::size_t next = 0; next < items_.size(); ++next) {
      if ((served >> next & 1U) != 0) continue;
      least = std::min(least, step(last, next) + fewest(served | 1U << next, next));
    }
    return fewest_[served * items_.size() + last] = least;
  }

  // The earliest of the given order that leaves the fewest.
  std::size_t best_after(std::uint32_t served, std::size_t last) {
    std::size_t best = items_.size();
    int least = std::numeric_limits<int>::max();
    for (std::size_t next = 0; next < items_.size(); ++next) {
      if ((served >> next & 1U) != 0) continue;
      const int cost = step(last, next) + fewest(served | 1U << next, next);
      if (cost >= least) continue;
      best = next;
      least = cost;
    }
    return best;
  }

  const std::vector<DrillItem>& items_;
  std::uint32_t full_;
  std::vector<int> fewest_;
};

}  // namespace

std::vector<DrillItem> interleaved(std::vector<DrillItem> items) {
  if (items.size() < 3 || items.size() > most_items) return items;
  std::vector<DrillItem> ordered;
  for (const std::size_t index : Orders(items).best()) ordered.push_back(items[index]);
  return ordered;
}

}  // namespace rehearse
