#include <algorithm>
#include <array>
#include <cmath>

#include "rehearse/review/skill.hpp"

namespace rehearse {
namespace {

using Grid = Ability::Grid;

constexpr double low_share = 0.1, high_share = 0.9;

constexpr double value_at(std::size_t i) { return Ability::least + Ability::step * static_cast<double>(i); }

double pass(double ability, double difficulty) { return 1 / (1 + std::exp(difficulty - ability)); }

// The logarithms of passing and of not passing, at every value of the ability.
struct Likelihood {
  explicit Likelihood(double difficulty) {
    for (std::size_t i = 0; i < passed.size(); ++i) {
      passed[i] = -std::log1p(std::exp(difficulty - value_at(i)));
      failed[i] = -std::log1p(std::exp(value_at(i) - difficulty));
    }
  }
  Grid passed{}, failed{};
};

// A year of practice asks for the same three many times over.
Likelihood likelihood(double difficulty) {
  static const std::array<double, 3> usual = {difficulty_on_scale("easy"), difficulty_on_scale("medium"),
                                              difficulty_on_scale("hard")};
  static const std::array<Likelihood, 3> known = {Likelihood(usual[0]), Likelihood(usual[1]), Likelihood(usual[2])};
  const auto* const found = std::ranges::find(usual, difficulty);
  return found == usual.end() ? Likelihood(difficulty) : known.at(static_cast<std::size_t>(found - usual.begin()));
}

double mean_of(const Grid& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * value_at(i);
  return sum;
}

// Within a step the weight is spread evenly.
double quantile_of(const Grid& weights, double share) {
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (sum + weights[i] >= share && weights[i] > 0) return value_at(i) + Ability::step * ((share - sum) / weights[i] - 0.5);
    sum += weights[i];
  }
  return value_at(weights.size() - 1);
}

}  // namespace

Ability::Ability(double mean, double deviation) {
  for (std::size_t i = 0; i < log_weight_.size(); ++i) {
    const double z = (value_at(i) - mean) / deviation;
    log_weight_[i] = -z * z / 2;
  }
}

void Ability::learn(double score, double weight, double difficulty) {
  const Likelihood of_value = likelihood(difficulty);
  for (std::size_t i = 0; i < log_weight_.size(); ++i)
    log_weight_[i] += weight * (score * of_value.passed[i] + (1 - score) * of_value.failed[i]);
}

Ability::Grid Ability::weights() const {
  const double most = *std::ranges::max_element(log_weight_);
  Grid weights{};
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] = std::exp(log_weight_[i] - most);
  for (double& weight : weights) weight /= sum;
  return weights;
}

double Ability::mean() const { return mean_of(weights()); }

double Ability::deviation() const {
  const Grid all = weights();
  const double middle = mean_of(all);
  double sum = 0;
  for (std::size_t i = 0; i < all.size(); ++i) sum += all[i] * std::pow(value_at(i) - middle, 2);
  return std::sqrt(sum);
}

double Ability::quantile(double share) const { return quantile_of(weights(), share); }

Estimate Ability::chance(double difficulty) const {
  const Grid all = weights();
  double sum = 0;
  for (std::size_t i = 0; i < all.size(); ++i) sum += all[i] * pass(value_at(i), difficulty);
  return {sum, pass(quantile_of(all, low_share), difficulty), pass(quantile_of(all, high_share), difficulty)};
}

double difficulty_on_scale(std::string_view difficulty) {
  if (difficulty == "easy") return -1.5;
  return difficulty == "hard" ? 1.5 : 0;
}

}  // namespace rehearse
