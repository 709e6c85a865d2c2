#include "rehearse/analysis/growth_fit.hpp"

#include <cmath>
#include <random>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

struct Noise {
  double machine = 0.03;      // by which a size is off, however often it is read
  double disturbance = 0.15;  // by which readings lie above it, on average
};

// Readings as a ladder gives them, of offset + factor * shape.
class Synthetic {
 public:
  explicit Synthetic(unsigned seed, Noise noise = {}) : random_(seed), noise_(noise) {}

  std::vector<GrowthPoint> points(GrowthClass growth, double low, double high, double offset, double factor, double base = 2) {
    std::vector<GrowthPoint> points;
    for (int i = 0; i < 10; ++i) {
      const double n = std::round(low * std::pow(high / low, i / 9.0));
      if (!points.empty() && points.back().n >= n) continue;
      points.push_back(point(n, offset + factor * shape(growth, n, base)));
    }
    return points;
  }

  GrowthPoint point(double n, double value) {
    const double systematic = value * std::exp(noise_.machine * std::normal_distribution<>()(random_));
    std::vector<double> row;
    for (int i = 0; i < 6; ++i) {
      row.push_back(systematic * (1 + noise_.disturbance * std::exponential_distribution<>()(random_)));
    }
    return {n, {std::move(row)}};
  }

 private:
  std::mt19937 random_;
  Noise noise_;
};

struct Situation {
  GrowthClass growth;
  double low, high, offset, factor;
};

const std::vector<Situation>& situations() {
  static const std::vector<Situation> all = {
      {GrowthClass::constant, 40, 10'000, 0, 900},
      {GrowthClass::logarithmic, 40, 10'000, 60, 40},
      {GrowthClass::logarithmic, 4, 2e9, 0, 1},
      {GrowthClass::linear, 40, 10'000, 500, 12},
      {GrowthClass::linear, 4, 50, 300, 30},
      {GrowthClass::linearithmic, 40, 10'000, 200, 3},
      {GrowthClass::linearithmic, 400, 100'000, 5000, 2},
      {GrowthClass::n_sqrt_n, 40, 10'000, 500, 2},
      {GrowthClass::quadratic, 40, 10'000, 2000, 0.4},
      {GrowthClass::quadratic, 4, 300, 400, 3},
      {GrowthClass::quadratic_log, 40, 3000, 1000, 0.3},
      {GrowthClass::cubic, 5, 400, 500, 0.8},
      {GrowthClass::exponential, 3, 22, 400, 3},
  };
  return all;
}

}  // namespace

TEST_CASE("each class is recognised through noise", "[growth]") {
  for (const Situation& s : situations()) {
    int right = 0;
    int wrong = 0;
    for (unsigned seed = 0; seed < 25; ++seed) {
      const auto fit = fit_growth(Synthetic(seed).points(s.growth, s.low, s.high, s.offset, s.factor));
      if (!fit.growth) continue;
      ++(step(*fit.growth) == step(s.growth) ? right : wrong);
      CHECK(std::abs(step(*fit.growth) - step(s.growth)) <= 1);
    }
    INFO(to_string(s.growth) << " from " << s.low << " to " << s.high << ": " << right << " right, " << wrong << " wrong");
    CHECK(right >= 22);
    CHECK(wrong <= 1);
  }
}

TEST_CASE("an exponential of another base is one", "[growth]") {
  for (const double base : {1.5, 1.618, 3.0}) {
    const auto fit = fit_growth(Synthetic(7).points(GrowthClass::exponential, 5, base > 2 ? 16 : 34, 300, 2, base));
    INFO("base " << base << ": " << fit.text() << " " << fit.reason);
    CHECK(fit.growth == GrowthClass::exponential);
  }
}

TEST_CASE("a linear part below a square does not hide it", "[growth]") {
  Synthetic synthetic(3);
  std::vector<GrowthPoint> points;
  for (double n = 40; n < 11'000; n *= 1.85) points.push_back(synthetic.point(n, 800 + 60 * n + 0.05 * n * n));
  const auto fit = fit_growth(points);
  INFO(fit.text() << " " << fit.reason);
  CHECK(fit.growth == GrowthClass::quadratic);
}

TEST_CASE("a cache that is left does not make a line a power", "[growth]") {
  Synthetic synthetic(4);
  std::vector<GrowthPoint> points;
  for (double n = 400; n < 110'000; n *= 1.85) points.push_back(synthetic.point(n, n * (n > 4000 ? 22 : n > 1500 ? 17 : 14)));
  const auto fit = fit_growth(points);
  INFO(fit.text() << " " << fit.reason);
  REQUIRE(fit.growth);
  CHECK(step(*fit.growth) == step(GrowthClass::linear));
}

TEST_CASE("a line that caches and branches bend is not called a power of 1.5", "[growth]") {
  Synthetic synthetic(6, {0.02, 0.05});
  std::vector<GrowthPoint> points;  // as a sliding window with a deque was read
  const std::vector<std::pair<double, double>> read = {{722, 3820},     {1338, 7170},    {2478, 12810},
                                                       {4589, 24530},   {8499, 46660},   {15741, 93211},
                                                       {29153, 201840}, {53993, 480291}, {100000, 1004790}};
  for (const auto& [n, value] : read) points.push_back(synthetic.point(n, value));
  const auto fit = fit_growth(points);
  INFO(fit.text() << " " << fit.confidence);
  CHECK((!fit.growth || step(*fit.growth) == step(GrowthClass::linear)));
}

TEST_CASE("small inputs that all take the time of a call are not said to take constant time", "[growth]") {
  Synthetic synthetic(2, {0.02, 0.05});
  const auto fit = fit_growth(synthetic.points(GrowthClass::constant, 4, 100, 0, 120));
  CHECK_FALSE(fit.growth);
  CHECK(fit.reason == "sizes from 4 to 100 make no difference that could be measured");
}

TEST_CASE("n and n log n are named together where the readings do not separate them", "[growth]") {
  const auto fit = fit_growth(Synthetic(5, {0.06, 0.3}).points(GrowthClass::linearithmic, 400, 10'000, 200, 3));
  REQUIRE(fit.growth);
  CHECK(fit.text() == "O(n) or O(n log n)");
}

TEST_CASE("junk is told as such", "[growth]") {
  int decided = 0;
  for (unsigned seed = 0; seed < 60; ++seed) {
    std::mt19937 random(seed);
    Synthetic synthetic(seed);
    std::vector<GrowthPoint> points;
    for (double n = 40; n < 11'000; n *= 1.85) {
      points.push_back(synthetic.point(n, std::exp(std::uniform_real_distribution<>(4, 12)(random))));
    }
    const auto fit = fit_growth(points);
    if (fit.growth) ++decided;
    if (!fit.growth) CHECK_FALSE(fit.reason.empty());
  }
  CHECK(decided <= 1);
}

TEST_CASE("what falls with size is not taken to grow", "[growth]") {
  Synthetic synthetic(6);
  std::vector<GrowthPoint> points;
  for (double n = 40; n < 11'000; n *= 1.85) points.push_back(synthetic.point(n, 9000 - 700 * std::log(n)));
  const auto fit = fit_growth(points);
  CHECK((!fit.growth || fit.growth == GrowthClass::constant));
}

TEST_CASE("too little to go by is told as such", "[growth]") {
  Synthetic synthetic(1);
  CHECK(fit_growth({}).reason == "only 0 sizes could be measured");
  const auto few = fit_growth(synthetic.points(GrowthClass::linear, 1, 4, 100, 100));
  CHECK_FALSE(few.growth);
  CHECK(few.reason == "only 4 sizes could be measured");
  const auto close = fit_growth(synthetic.points(GrowthClass::linear, 1000, 2000, 100, 100));
  CHECK_FALSE(close.growth);
  CHECK(close.reason == "sizes from 1000 to 2000 lie too close together");
  const auto flat = fit_growth(synthetic.points(GrowthClass::constant, 10, 50, 0, 100));
  CHECK_FALSE(flat.growth);
  CHECK(flat.reason == "sizes from 10 to 50 make no difference that could be measured");
  CHECK(fit_growth({{5, {}}, {10, {{}}}}).reason == "only 0 sizes could be measured");
}

TEST_CASE("a confidence is kept: who is so sure is right so often", "[growth]") {
  // Noise far above what is usual, so that there are doubtful ones.
  struct Bin {
    int count = 0, right = 0;
    double promised = 0;
  };
  Bin sure, less_sure;
  for (const Situation& s : situations()) {
    for (unsigned seed = 100; seed < 130; ++seed) {
      const auto fit = fit_growth(Synthetic(seed, {0.09, 0.4}).points(s.growth, s.low, s.high, s.offset, s.factor));
      if (!fit.growth) continue;
      Bin& bin = fit.confidence >= 0.97 ? sure : less_sure;
      ++bin.count;
      bin.promised += fit.confidence;
      if (step(*fit.growth) == step(s.growth)) ++bin.right;
    }
  }
  INFO("sure: " << sure.right << " of " << sure.count << "; less sure: " << less_sure.right << " of " << less_sure.count);
  REQUIRE(sure.count >= 50);
  CHECK(sure.right >= 0.9 * sure.count);
  REQUIRE(less_sure.count >= 10);
  CHECK(less_sure.right >= 0.85 * less_sure.promised);
}

TEST_CASE("of several inputs of one size the worst counts, and of its readings the lowest", "[growth]") {
  const GrowthPoint point{100, {{10, 11, 90}, {20, 22, 24, 400, 26}, {}}};
  CHECK(point.value() == 20);
  CHECK(point.spread() > 0);
  CHECK(GrowthPoint{100, {}}.value() == 0);
}

TEST_CASE("memory is told from what lies above the program's own", "[growth]") {
  const auto peaks = [](double bytes_each, double most, int power) {
    std::vector<GrowthPoint> points;
    for (double n = 4; n <= most; n *= 4) points.push_back({n, {{3.4e6 + bytes_each * std::pow(n, power)}}});
    return points;
  };
  CHECK(step(fit_growth(peaks(40, 70'000, 1), GrowthSubject::memory).growth.value_or(GrowthClass::cubic)) ==
        step(GrowthClass::linear));
  CHECK(fit_growth(peaks(8, 5000, 2), GrowthSubject::memory).growth == GrowthClass::quadratic);
  CHECK_FALSE(fit_growth(peaks(4, 1000, 1), GrowthSubject::memory).growth);
  CHECK(fit_growth(peaks(0, 270'000, 1), GrowthSubject::memory).growth == GrowthClass::constant);
}

TEST_CASE("the same points give the same fit", "[growth]") {
  const auto points = Synthetic(9).points(GrowthClass::n_sqrt_n, 40, 10'000, 500, 2);
  const auto a = fit_growth(points);
  const auto b = fit_growth(points);
  CHECK(a.growth == b.growth);
  CHECK(a.confidence == b.confidence);
}
