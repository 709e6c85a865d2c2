#include "rehearse/analysis/growth_fit.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "least_squares.hpp"
#include "rehearse/bank/random_stream.hpp"

namespace rehearse {
namespace {

constexpr std::size_t least_points = 5;
constexpr double least_span = 3;          // largest size by smallest
constexpr double sure_enough = 0.9;       // below is "cannot tell": of what was 75% to 90% sure, more was wrong than right
constexpr double tolerated_error = 0.32;  // of the best curve, relative: above, the readings follow none
constexpr double page_error = 0.01;       // what a peak of memory is off by
constexpr double machine_error = 0.04;    // what a figure of this kind is off by however often it is read
constexpr double rare = 1.0 / 30;         // are solutions in n^1.5 beside those in n that caches and branches bend
constexpr double least_dominance = 0.6;   // of the leading term at the largest size
constexpr double worth_a_rise = 1.35;     // largest value by smallest, below which nothing is taken to grow
constexpr double told_flat_from = 200;    // a size up to which time that does not grow may be that of the call alone
constexpr double inseparable = 20;        // by which scores must differ for n to be told from n log n: caches bend a line, too
constexpr double most_spread = 0.15;
constexpr int redraws = 120;
constexpr double memory_noise = 192 << 10;  // bytes by which peaks differ for no reason of the program's

// What a program is read at when nothing disturbs it: the lowest, of many readings not the very lowest.
double undisturbed(std::vector<double> row) {
  std::sort(row.begin(), row.end());
  return row[(row.size() - 1) / 10];
}

const std::vector<double>* worst_row(const GrowthPoint& point) {
  const std::vector<double>* worst = nullptr;
  for (const auto& row : point.readings) {
    if (!row.empty() && (worst == nullptr || undisturbed(row) > undisturbed(*worst))) worst = &row;
  }
  return worst;
}

struct Candidate {
  GrowthCurve curve;
  double error = 0;  // root of the mean squared relative error
  double score = std::numeric_limits<double>::infinity();
};

// What grows faster than n may have a part that grows like n: reading the input, if nothing else.
bool has_linear_part(GrowthClass growth) { return step(growth) > step(GrowthClass::linear); }

double error_of(GrowthSubject subject) { return subject == GrowthSubject::memory ? page_error : machine_error; }

Candidate fit_class(const Samples& samples, GrowthSubject subject, GrowthClass growth, double base) {
  const bool linear = has_linear_part(growth);
  std::vector<Row> rows;
  for (const Sample& sample : samples) {
    const double leading = shape(growth, sample.n, base);
    if (growth == GrowthClass::constant) {
      rows.push_back({1, 0, 0});
    } else if (linear) {
      rows.push_back({1, sample.n, leading});
    } else {
      rows.push_back({1, leading, 0});
    }
  }
  const std::size_t columns = growth == GrowthClass::constant ? 1 : linear ? 3 : 2;
  const Solution solution = LeastSquares(samples, std::move(rows)).best(columns);
  Candidate candidate;
  candidate.curve.growth = growth;
  candidate.curve.base = base;
  if (!std::isfinite(solution.error)) return candidate;
  const Row& c = solution.coefficients;
  candidate.curve.offset = growth == GrowthClass::constant ? 0 : c[0];
  candidate.curve.linear = linear ? c[1] : 0;
  candidate.curve.factor = c[columns - 1];
  candidate.error = std::sqrt(solution.error);
  const double top = samples.back().n;
  const double leading = candidate.curve.factor * shape(growth, top, base);
  if (leading < least_dominance * (leading + candidate.curve.linear * top)) return candidate;
  const auto count = static_cast<double>(samples.size());
  const double parameters = static_cast<double>(solution.columns) + (growth == GrowthClass::exponential ? 1 : 0);
  candidate.score = count * std::log(solution.error + error_of(subject) * error_of(subject)) + parameters * std::log(count);
  return candidate;
}

std::vector<GrowthClass> classes_of(GrowthSubject subject) {
  if (subject == GrowthSubject::time) return {growth_classes.begin(), growth_classes.end()};
  return {GrowthClass::constant, GrowthClass::logarithmic, GrowthClass::linear, GrowthClass::linearithmic,
          GrowthClass::quadratic};
}

// From a size to the next a bounded factor, for an exponential: it is told by small sizes, not by a wide span.
std::vector<double> bases_of(const Samples& samples) {
  if (samples.back().n > 200) return {};
  return {1.2, 1.35, 1.5, 1.618, 1.8, 2, 2.5, 3, 4};
}

std::vector<Candidate> fit_all(const Samples& samples, GrowthSubject subject) {
  std::vector<Candidate> candidates;
  for (const GrowthClass growth : classes_of(subject)) {
    if (growth != GrowthClass::exponential) {
      candidates.push_back(fit_class(samples, subject, growth, 2));
      continue;
    }
    for (const double base : bases_of(samples)) candidates.push_back(fit_class(samples, subject, growth, base));
  }
  return candidates;
}

const Candidate* best_of(const std::vector<Candidate>& candidates) {
  const Candidate* best = nullptr;
  for (const Candidate& candidate : candidates) {
    if (std::isfinite(candidate.score) && (best == nullptr || candidate.score < best->score)) best = &candidate;
  }
  return best;
}

// Hardly a rise is none, however well a curve follows it.
bool rises(const Samples& samples, GrowthSubject subject) {
  const auto [least, most] =
      std::minmax_element(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.value < b.value; });
  if (subject == GrowthSubject::memory) return most->value - least->value > memory_noise;
  const double top = (samples.back().value + samples[samples.size() - 2].value) / 2;
  const double bottom = (samples[0].value + samples[1].value) / 2;
  return top > worth_a_rise * bottom;
}

// The sum of twelve uniform numbers is as good as normal here, and the same on every machine.
double normal(RandomStream& random) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += random.unit();
  return sum;
}

Samples redrawn(const Samples& samples, GrowthSubject subject, RandomStream& random) {
  Samples drawn;
  const std::size_t left_out = random.below(samples.size());
  const bool leave_out = samples.size() > least_points;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (leave_out && i == left_out) continue;
    Sample sample = samples[i];
    const double noise = std::hypot(error_of(subject), sample.spread);
    sample.value *= std::exp(noise * normal(random));
    drawn.push_back(sample);
  }
  return drawn;
}

double confidence_of(const Samples& samples, GrowthSubject subject, int chosen) {
  RandomStream random(2654435769U);
  int same = 0;
  for (int i = 0; i < redraws; ++i) {
    const Samples drawn = redrawn(samples, subject, random);
    const auto candidates = fit_all(drawn, subject);
    const Candidate* best = best_of(candidates);
    if (best != nullptr && step(best->curve.growth) == chosen) ++same;
  }
  return static_cast<double>(same) / redraws;
}

// How much better the best of the step is than the best of any other step, as a probability (the scores are those of the
// Bayesian information criterion, whose differences are twice the logarithm of odds).
double weight_of(const std::vector<Candidate>& candidates, int chosen) {
  std::map<int, double> best;
  for (const Candidate& candidate : candidates) {
    if (!std::isfinite(candidate.score)) continue;
    const auto [place, added] = best.try_emplace(step(candidate.curve.growth), candidate.score);
    if (!added) place->second = std::min(place->second, candidate.score);
  }
  double total = 0;
  for (const auto& [of, score] : best) total += std::exp((best[chosen] - score) / 2);
  return 1 / total;
}

double with_prior(double confidence, double odds) { return confidence * odds / (confidence * odds + 1 - confidence); }

GrowthFit cannot_tell(std::string reason) {
  GrowthFit fit;
  fit.reason = std::move(reason);
  return fit;
}

std::string round_size(double n) { return fmt::format("{:.0f}", n); }

GrowthFit none_rises(const Samples& samples, GrowthSubject subject) {
  GrowthFit fit;
  double sum = 0;
  for (const Sample& sample : samples) sum += sample.value;
  const double mean = sum / static_cast<double>(samples.size());
  fit.curve = GrowthCurve{GrowthClass::constant, 0, 0, mean, 2};
  const double span = samples.back().n / samples.front().n;
  // Of a short span a slow growth could hide below what is always there.
  const bool wide = subject == GrowthSubject::time ? span >= 8 : samples.back().n >= 50'000;
  const bool large = subject == GrowthSubject::memory || samples.back().n >= told_flat_from;
  if (!wide || !large) {
    fit.reason = subject == GrowthSubject::time
                     ? fmt::format("sizes from {} to {} make no difference that could be measured",
                                   round_size(samples.front().n), round_size(samples.back().n))
                     : "inputs of this size need too little memory to be seen beside the language's own";
    return fit;
  }
  double error = 0;
  for (const Sample& sample : samples) error += (sample.value / mean - 1) * (sample.value / mean - 1);
  error = std::sqrt(error / static_cast<double>(samples.size()));
  if (error > tolerated_error) {
    fit.reason = fmt::format("the readings do not grow, but differ by {:.0f}%", 100 * error);
    return fit;
  }
  fit.growth = GrowthClass::constant;
  fit.confidence = 1 - error;
  return fit;
}

// The same kind of input costs no less when there is more of it: what lies above a larger one was disturbed. Where that would
// be so of many, they are what they are.
void undisturb(Samples& samples) {
  Samples calm = samples;
  std::size_t disturbed = 0;
  for (std::size_t i = calm.size() - 1; i-- > 0;) {
    if (calm[i].value <= calm[i + 1].value) continue;
    if (calm[i].value > 1.2 * calm[i + 1].value) ++disturbed;
    calm[i].value = calm[i + 1].value;
  }
  if (4 * disturbed <= calm.size()) samples = std::move(calm);
}

Samples samples_of(const std::vector<GrowthPoint>& points, GrowthSubject subject) {
  Samples samples;
  for (const GrowthPoint& point : points) {
    const double value = point.value();
    if (point.n > 0 && value > 0) {
      samples.push_back({point.n, value, subject == GrowthSubject::memory ? 0 : point.spread()});
    }
  }
  std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.n < b.n; });
  if (!samples.empty() && subject == GrowthSubject::time) undisturb(samples);
  return samples;
}

// Without the largest size another class comes out, far from the chosen one: a cache that was left, or an input of another
// kind.
bool rests_on_last(const Samples& samples, GrowthSubject subject, int chosen) {
  if (samples.size() <= least_points) return false;
  const Samples others(samples.begin(), samples.end() - 1);
  const auto candidates = fit_all(others, subject);
  const Candidate* best = best_of(candidates);
  return best == nullptr || std::abs(step(best->curve.growth) - chosen) > 1;
}

void name_alternative(const std::vector<Candidate>& candidates, const Candidate& best, GrowthFit& fit) {
  for (const Candidate& other : candidates) {
    const bool sibling = step(other.curve.growth) == step(best.curve.growth) && other.curve.growth != best.curve.growth;
    if (sibling && std::isfinite(other.score) && other.score < best.score + inseparable) fit.or_else = other.curve.growth;
  }
  // The slower one is named first: the simpler claim.
  if (fit.or_else && *fit.or_else < *fit.growth) std::swap(*fit.or_else, *fit.growth);
}

}  // namespace

double GrowthPoint::value() const {
  const auto* row = worst_row(*this);
  return row == nullptr ? 0 : undisturbed(*row);
}

double GrowthPoint::spread() const {
  const auto* row = worst_row(*this);
  if (row == nullptr || row->size() < 2) return most_spread;
  const double low = undisturbed(*row);
  if (low <= 0) return most_spread;
  std::vector<double> sorted = *row;
  std::sort(sorted.begin(), sorted.end());
  // The more readings, the less their scatter says of the lowest.
  const double next = sorted[std::min(sorted.size() - 1, 1 + sorted.size() / 4)];
  return std::min(most_spread, (next - low) / low / std::sqrt(static_cast<double>(row->size())));
}

double GrowthCurve::at(double n) const { return offset + linear * n + factor * shape(growth, n, base); }

std::string GrowthFit::text() const {
  if (!growth) return "cannot tell";
  return or_else ? big_o(*growth) + " or " + big_o(*or_else) : big_o(*growth);
}

GrowthFit fit_growth(const std::vector<GrowthPoint>& points, GrowthSubject subject) {
  const Samples samples = samples_of(points, subject);
  if (samples.size() < least_points) {
    return cannot_tell(fmt::format("only {} sizes could be measured", samples.size()));
  }
  if (samples.back().n < least_span * samples.front().n) {
    return cannot_tell(
        fmt::format("sizes from {} to {} lie too close together", round_size(samples.front().n), round_size(samples.back().n)));
  }
  if (!rises(samples, subject)) return none_rises(samples, subject);
  const auto candidates = fit_all(samples, subject);
  const Candidate* best = best_of(candidates);
  if (best == nullptr) return cannot_tell("the readings follow none of the classes");
  GrowthFit fit;
  fit.curve = best->curve;
  if (best->error > tolerated_error) {
    fit.reason = fmt::format("the readings follow none of the classes (the nearest is off by {:.0f}%)", 100 * best->error);
    return fit;
  }
  const int chosen = step(best->curve.growth);
  if (subject == GrowthSubject::time && rests_on_last(samples, subject, chosen)) {
    fit.reason = fmt::format("only the largest size speaks for {}", big_o(best->curve.growth));
    return fit;
  }
  fit.confidence = (confidence_of(samples, subject, chosen) + weight_of(candidates, chosen)) / 2;
  if (best->curve.growth == GrowthClass::n_sqrt_n) fit.confidence = with_prior(fit.confidence, rare);
  if (fit.confidence < sure_enough) {
    fit.reason = fmt::format("{} is the nearest, but others are about as near", big_o(best->curve.growth));
    return fit;
  }
  fit.growth = best->curve.growth;
  name_alternative(candidates, *best, fit);
  return fit;
}

}  // namespace rehearse
