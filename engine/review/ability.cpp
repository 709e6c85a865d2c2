#include <algorithm>
#include <cmath>
#include <numeric>

#include "rehearse/review/skill.hpp"

namespace rehearse {
namespace {

constexpr double low_share = 0.1, high_share = 0.9;

double value_at(int i) { return Ability::least + Ability::step * i; }

double pass(double ability, double difficulty) { return 1 / (1 + std::exp(difficulty - ability)); }

}  // namespace

Ability::Ability(double mean, double deviation) {
  for (int i = 0; i < points; ++i) {
    const double z = (value_at(i) - mean) / deviation;
    weight_[static_cast<std::size_t>(i)] = std::exp(-z * z / 2);
  }
  normalise();
}

void Ability::normalise() {
  const double sum = std::accumulate(weight_.begin(), weight_.end(), 0.0);
  for (double& weight : weight_) weight /= sum;
}

void Ability::learn(double score, double weight, double difficulty) {
  for (int i = 0; i < points; ++i) {
    const double p = pass(value_at(i), difficulty);
    weight_[static_cast<std::size_t>(i)] *= std::exp(weight * (score * std::log(p) + (1 - score) * std::log1p(-p)));
  }
  normalise();
}

double Ability::mean() const {
  double sum = 0;
  for (int i = 0; i < points; ++i) sum += weight_[static_cast<std::size_t>(i)] * value_at(i);
  return sum;
}

double Ability::deviation() const {
  const double middle = mean();
  double sum = 0;
  for (int i = 0; i < points; ++i) sum += weight_[static_cast<std::size_t>(i)] * std::pow(value_at(i) - middle, 2);
  return std::sqrt(sum);
}

// Within a step the weight is spread evenly.
double Ability::quantile(double share) const {
  double sum = 0;
  for (int i = 0; i < points; ++i) {
    const double weight = weight_[static_cast<std::size_t>(i)];
    if (sum + weight >= share && weight > 0) return value_at(i) + step * ((share - sum) / weight - 0.5);
    sum += weight;
  }
  return value_at(points - 1);
}

Estimate Ability::chance(double difficulty) const {
  double sum = 0;
  for (int i = 0; i < points; ++i) sum += weight_[static_cast<std::size_t>(i)] * pass(value_at(i), difficulty);
  return {sum, pass(quantile(low_share), difficulty), pass(quantile(high_share), difficulty)};
}

double difficulty_on_scale(std::string_view difficulty) {
  if (difficulty == "easy") return -1.5;
  return difficulty == "hard" ? 1.5 : 0;
}

}  // namespace rehearse
