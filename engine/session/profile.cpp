#include "rehearse/session/profile.hpp"

#include <algorithm>
#include <numeric>

namespace rehearse {
namespace {

using std::chrono::minutes;

std::vector<TaskPlan> one(std::string difficulty, Millis budget) { return {{std::move(difficulty), budget}}; }

// Parts in proportion to the weights that add up to the whole to the millisecond: differences of the rounded running sums.
std::vector<Millis> shares(Millis whole, const std::vector<Millis::rep>& weights) {
  const auto sum = std::accumulate(weights.begin(), weights.end(), Millis::rep{0});
  std::vector<Millis> parts;
  Millis::rep running = 0;
  Millis given{0};
  for (const auto weight : weights) {
    running += weight;
    const Millis upto{(whole.count() * running + sum / 2) / sum};
    parts.push_back(upto - given);
    given = upto;
  }
  return parts;
}

// The default length of a custom session that names none.
constexpr minutes custom_budget{45};

std::vector<Profile> make_profiles() {
  std::vector<Profile> profiles;
  profiles.push_back({"phone",
                      "45 minutes: one medium task, or an easy and a medium one",
                      minutes{45},
                      false,
                      {one("medium", minutes{45}), {{"easy", minutes{18}}, {"medium", minutes{27}}}}});
  // 20 + 22 minutes; the last three are for questions.
  profiles.push_back({"onsite",
                      "45 minutes, strict: one hard task, or two medium ones",
                      minutes{45},
                      true,
                      {one("hard", minutes{45}), {{"medium", minutes{20}}, {"medium", minutes{22}}}}});
  profiles.push_back({"assessment",
                      "70 minutes: four tasks of rising difficulty, with partial credit",
                      minutes{70},
                      false,
                      {{{"easy", minutes{10}}, {"medium", minutes{15}}, {"medium", minutes{20}}, {"hard", minutes{25}}}}});
  profiles.push_back({"screen",
                      "30 minutes: one easy or medium task",
                      minutes{30},
                      false,
                      {one("easy", minutes{30}), one("medium", minutes{30})}});
  profiles.push_back({"warm-up", "10 minutes: one small basic, from memory", minutes{10}, false, {one("easy", minutes{10})}});
  profiles.push_back(custom_profile(custom_budget, {"medium"}));
  return profiles;
}

}  // namespace

const std::vector<Profile>& built_in_profiles() {
  static const std::vector<Profile> profiles = make_profiles();
  return profiles;
}

const Profile* find_profile(std::string_view name) {
  const auto found = std::ranges::find(built_in_profiles(), name, &Profile::name);
  return found == built_in_profiles().end() ? nullptr : &*found;
}

Profile custom_profile(Millis budget, const std::vector<std::string>& difficulties) {
  std::vector<Millis::rep> weights;
  for (const auto& difficulty : difficulties) weights.push_back(par(difficulty).count());
  std::vector<TaskPlan> tasks;
  const auto parts = shares(std::max(budget, Millis{0}), weights);
  for (std::size_t i = 0; i < difficulties.size(); ++i) tasks.push_back({difficulties[i], parts[i]});
  return {"custom", "any length, any tasks", std::max(budget, Millis{0}), false, {tasks}};
}

Millis par(std::string_view difficulty) {
  if (difficulty == "easy") return minutes{20};
  if (difficulty == "hard") return minutes{40};
  return minutes{30};
}

std::array<Millis, phase_count> phase_budgets(Millis budget) {
  const auto parts = shares(std::max(budget, Millis{0}), {5, 8, 18, 7, 4, 3});
  std::array<Millis, phase_count> budgets{};
  std::ranges::copy(parts, budgets.begin());
  return budgets;
}

}  // namespace rehearse
