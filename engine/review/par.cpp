#include "rehearse/review/par.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "rehearse/session/profile.hpp"

namespace rehearse {
namespace {

constexpr double not_solved = std::numeric_limits<double>::infinity();

// The times of the attempts at a topic against their default par.
std::vector<double> paces_at(const std::string& topic, std::span<const ReviewContext::PastAttempt> past) {
  std::vector<double> paces;
  for (const auto& one : past) {
    if (!one.rating || one.imported || std::ranges::find(one.topics, topic) == one.topics.end()) continue;
    const double pace = static_cast<double>(one.duration.count()) / static_cast<double>(par(one.difficulty).count());
    paces.push_back(one.solved ? pace : not_solved);
  }
  return paces;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

Par par_for(std::string_view difficulty, std::span<const std::string> topics,
            std::span<const ReviewContext::PastAttempt> past) {
  Par result{par(difficulty), {}, 0};
  std::size_t most = own_par_attempts - 1;
  for (const std::string& topic : topics) {
    auto paces = paces_at(topic, past);
    if (paces.size() <= most) continue;
    most = paces.size();
    const double own = median(std::move(paces));
    const bool usable = std::isfinite(own) && own > 0;
    result = {usable ? std::chrono::round<Millis>(par(difficulty) * own) : par(difficulty), usable ? topic : std::string(),
              usable ? static_cast<int>(most) : 0};
  }
  return result;
}

}  // namespace rehearse
