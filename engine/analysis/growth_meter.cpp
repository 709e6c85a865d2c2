#include "growth_meter.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "growth_ladder.hpp"

namespace rehearse {
namespace {

constexpr std::uint64_t first_seed = 20'250'101;
constexpr double never_whole = 1.5e6;  // ns: what takes longer may never come through uninterrupted on a busy machine
constexpr int rungs = 10;
constexpr int least_rounds = 3;
constexpr int most_rounds = 40;
constexpr double widest_span = 256;        // of the ladder: what is far below its top tells of other things than growth
constexpr double short_cost = 2e6;         // ns: read twice more while climbing
constexpr std::int64_t tiny = 32;          // sizes that only the first kind climbs through, to see an exponential coming
constexpr std::int64_t large_enough = 64;  // from where on kinds are compared

Micros steady_now() { return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now().time_since_epoch()); }

double seconds(Micros time) { return static_cast<double>(time.count()) / 1e6; }

// Of what is measured again and again; a wide scale (a number, not a size) is looked at as a whole.
std::vector<std::int64_t> ladder_of(std::int64_t least, std::int64_t most) {
  const auto low = static_cast<std::int64_t>(static_cast<double>(most) / widest_span);
  constexpr std::int64_t no_size = 10'000'000;
  return geometric_sizes(most > no_size ? least : std::max(least, low), most, rungs);
}

}  // namespace

GrowthMeter::GrowthMeter(GrowthInputs& inputs, const GrowthProbe& probe, const GrowthOptions& options)
    : inputs_(inputs), probe_(probe), options_(options) {
  if (!options_.clock) options_.clock = steady_now;
}

void GrowthMeter::report() const {
  if (!options_.progress) return;
  options_.progress({static_cast<int>(std::clamp<std::int64_t>(100 * elapsed().count() / budget().count(), 0, 99))});
}

Result<GrowthReading> GrowthMeter::probe(const Arguments& arguments) {
  if (options_.stop.stop_requested()) return unexpected(ErrorCode::interrupted, "measuring was stopped");
  return probe_(arguments);
}

// One size of one kind: the least of two readings of each variant, the worst of the variants; of what takes long one reading.
Result<void> GrowthMeter::climb_one(Climb& climb, std::int64_t size) {
  double worst = 0;
  Micros slowest{};
  for (std::uint64_t variant = 0; variant < inputs_.variants(climb.kind); ++variant) {
    const auto arguments = inputs_.make(climb.kind, size, first_seed + variant);
    if (!arguments) {  // the declaration does not allow it at this size; perhaps at the next
      ++climb.missed;
      return {};
    }
    double least = 0;
    Micros wall{};
    for (int i = 0; i < 2; ++i) {
      const auto reading = probe(*arguments);
      if (!reading) return unexpected(reading.error());
      if (reading->status != GrowthReading::Status::answered) {
        climb.goes_on = false;
        climb.failed = reading->status == GrowthReading::Status::failed;
        return {};
      }
      const double cost = reading->outside > 0 ? std::min(reading->cost, reading->outside) : reading->cost;
      least = i == 0 ? cost : std::min(least, cost);
      wall = i == 0 ? reading->wall : std::min(wall, reading->wall);
      auto& memory = memory_[size];
      memory = std::max(memory, reading->memory_bytes);
      if (reading->wall > budget() / 2000) break;
    }
    slowest = std::max(slowest, wall);
    worst = std::max(worst, least);
    if (wall > budget() / 2000) break;
  }
  climb.costs.push_back({size, worst, slowest});
  return {};
}

double GrowthMeter::Climb::foreseen(std::int64_t next) const {
  const auto as_double = [](std::int64_t size) { return static_cast<double>(size); };
  const Step& last = costs.back();
  const Step& before = costs[costs.size() > 1 ? costs.size() - 2 : 0];
  return foreseen_cost(as_double(before.size), before.cost, as_double(last.size), last.cost, as_double(next));
}

// A reading may take a tenth of the budget: the ladder has ten, several times over, but most are far below the largest.
bool GrowthMeter::costs_too_much(const Climb& climb, std::int64_t next) const {
  return climb.costs.back().cost > short_cost && climb.foreseen(next) / 1e9 > seconds(budget()) / 10;
}

bool GrowthMeter::takes_too_long(const Climb& climb, std::int64_t next) const {
  const auto& last = climb.costs.back();
  const double larger = static_cast<double>(next) / static_cast<double>(last.size);
  const double grows_by = last.cost > 0 ? std::max(climb.foreseen(next) / last.cost, larger) : 1;
  return seconds(last.wall) * std::max(1.0, grows_by) > seconds(budget()) / 5;
}

// What took long without costing much waited for a core, or the program was just being translated: it is asked again, once.
Result<bool> GrowthMeter::is_too_much(Climb& climb, std::int64_t next) {
  if (climb.costs.empty()) return false;
  if (costs_too_much(climb, next)) return true;
  if (!takes_too_long(climb, next)) return false;
  const Climb::Step first = climb.costs.back();
  if (climb.doubted || first.cost > short_cost) return true;
  climb.doubted = true;
  climb.costs.pop_back();
  if (auto done = climb_one(climb, first.size); !done) return unexpected(done.error());
  if (climb.costs.empty() || climb.costs.back().size != first.size) {
    climb.costs.push_back(first);
    return true;
  }
  return takes_too_long(climb, next);
}

// What costs a quarter of the worst at a size is left to it, once there is something to compare.
void GrowthMeter::drop_cheap(std::vector<Climb>& climbs, std::int64_t size) {
  double most = 0;
  for (const Climb& climb : climbs) {
    if (!climb.failed && !climb.is_patchy() && !climb.costs.empty() && climb.costs.back().size == size)
      most = std::max(most, climb.costs.back().cost);
  }
  for (Climb& climb : climbs) {
    const bool here = !climb.costs.empty() && climb.costs.back().size == size;
    if (here && size >= large_enough && climb.costs.back().cost < most / 4) {
      climb.goes_on = false;
      climb.cheap = true;
    }
  }
}

// What does not even end at the first size it is asked at may be an exponential, which only the sizes below tell.
Result<void> GrowthMeter::climb_from_below(Climb& climb, const std::vector<std::int64_t>& sizes, std::int64_t end) {
  climb.goes_on = true;
  for (const std::int64_t size : sizes) {
    if (size >= end || !climb.goes_on) break;
    const auto too_much = is_too_much(climb, size);
    if (!too_much) return unexpected(too_much.error());
    if (*too_much) break;
    if (auto done = climb_one(climb, size); !done) return done;
  }
  climb.goes_on = false;
  return {};
}

Result<void> GrowthMeter::climb(std::vector<Climb>& climbs, const std::vector<std::int64_t>& sizes) {
  for (const std::int64_t size : sizes) {
    if (elapsed() > budget() * 3 / 10) keep_worst(climbs);
    // Where the first kind ends so early, what others would cost at larger sizes is not foreseen.
    const Climb& first = climbs.front();
    const bool steep = !first.goes_on && !first.failed && !first.costs.empty() && first.costs.back().size < tiny;
    for (Climb& climb : climbs) {
      if (steep && climb.costs.empty()) climb.goes_on = false;
      const bool later = size < tiny && sizes.back() >= 4 * tiny && climb.kind != 0;
      if (!climb.goes_on || later) continue;
      const auto too_much = is_too_much(climb, size);
      if (!too_much) return unexpected(too_much.error());
      if (*too_much || (elapsed() > budget() / 2 && !climb.costs.empty())) {
        climb.goes_on = false;
        continue;
      }
      if (auto done = climb_one(climb, size); !done) return done;
      if (climb.costs.empty() && !climb.goes_on && !climb.failed) {
        if (auto done = climb_from_below(climb, sizes, size); !done) return done;
      }
      report();
    }
    drop_cheap(climbs, size);
  }
  return {};
}

// When time runs short the budget is for one kind.
void GrowthMeter::keep_worst(std::vector<Climb>& climbs) const {
  const Climb* kept = worst(climbs);
  for (Climb& climb : climbs) climb.goes_on = climb.goes_on && (kept == nullptr || &climb == kept);
}

// Whether more of it costs more: of random brackets many are wrong at once, and tell nothing of size.
bool GrowthMeter::is_steady(const Climb& climb) {
  if (climb.is_patchy()) return false;
  for (std::size_t i = 1; i < climb.costs.size(); ++i) {
    if (climb.costs[i].size >= tiny && climb.costs[i].cost < climb.costs[i - 1].cost / 2) return false;
  }
  return true;
}

// At the largest size that the kinds have in common; one that ended early because of what it costs is compared where it ended.
const GrowthMeter::Climb* GrowthMeter::worst(const std::vector<Climb>& climbs) const {
  const auto cost_at = [](const Climb& climb, std::int64_t size) {
    double cost = 0;
    for (const Climb::Step& step : climb.costs) cost = step.size <= size ? step.cost : cost;
    return cost;
  };
  const auto worst_of = [&](bool steady) {
    const Climb* worst = nullptr;
    for (const Climb& climb : climbs) {
      if (climb.failed || climb.cheap || climb.costs.empty() || is_steady(climb) != steady) continue;
      if (worst == nullptr) {
        worst = &climb;
        continue;
      }
      const std::int64_t common = std::min(worst->costs.back().size, climb.costs.back().size);
      // Between equals the plainer one, which comes first.
      if (cost_at(climb, common) > 1.2 * cost_at(*worst, common)) worst = &climb;
    }
    return worst;
  };
  const Climb* steady = worst_of(true);
  return steady != nullptr ? steady : worst_of(false);
}

// The largest size that can be read a few times in what is left; on a machine that is busy it is less than was climbed.
std::int64_t GrowthMeter::affordable(const Climb& climb) const {
  const Micros left = std::max(budget() - elapsed(), budget() / 3);
  // All smaller ones together take about as long as the largest.
  const auto readings = static_cast<std::int64_t>(2 * inputs_.variants(climb.kind) * least_rounds);
  std::int64_t size = climb.costs.front().size;
  for (const Climb::Step& step : climb.costs) size = step.wall * readings <= left ? step.size : size;
  const std::size_t few = std::min<std::size_t>(climb.costs.size(), 5);
  return std::max(size, climb.costs[few - 1].size);
}

namespace {

struct Rung {
  std::int64_t size = 0;
  std::vector<Arguments> inputs;
  std::vector<std::vector<GrowthReading>> readings;  // of each input
  Micros wall{};
  bool ended = false;
};

// What waited for a core took longer, so this did not, if any did not.
const GrowthReading* shortest_of(const Rung& rung) {
  const GrowthReading* shortest = nullptr;
  for (const auto& row : rung.readings) {
    for (const GrowthReading& reading : row) {
      if (shortest == nullptr || reading.cost < shortest->cost) shortest = &reading;
    }
  }
  return shortest;
}

// For sizes where every call was interrupted by others the clock tells too much, and nothing of the overhead: reading the input
// takes time in proportion to its size, so that follows from the two largest sizes where it does show. 0 for all others.
std::vector<double> hidden_overheads(const std::vector<Rung>& ladder) {
  std::vector<double> hidden;
  double last = 0;
  double slope = 0;
  double last_size = 0;
  for (const Rung& rung : ladder) {
    const auto size = static_cast<double>(rung.size);
    const GrowthReading* shortest = shortest_of(rung);
    const double seen = shortest == nullptr ? 0 : shortest->outside - shortest->cost;
    const double expected = last + slope * (size - last_size);
    const bool short_enough = shortest == nullptr || shortest->cost < never_whole;  // to end before others have their turn
    const bool shows = short_enough || seen >= expected / 2;
    hidden.push_back(shows ? 0 : expected);
    if (!shows) continue;
    if (last_size > 0) slope = std::max(0.0, (seen - last) / (size - last_size));
    last = seen;
    last_size = size;
  }
  return hidden;
}

// Now and then the kernel has not yet counted what a program used when it is asked: half of the usual is the least believed.
double middle_outside(const std::vector<GrowthReading>& row) {
  std::vector<double> all;
  for (const GrowthReading& reading : row) all.push_back(reading.outside);
  if (all.empty()) return 0;
  const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
  std::nth_element(all.begin(), middle, all.end());
  return *middle;
}

std::vector<GrowthPoint> points_of(const std::vector<Rung>& ladder) {
  const auto hidden = hidden_overheads(ladder);
  std::vector<GrowthPoint> points;
  for (std::size_t i = 0; i < ladder.size(); ++i) {
    if (ladder[i].ended) continue;
    GrowthPoint& point = points.emplace_back();
    point.n = static_cast<double>(ladder[i].size);
    for (const auto& row : ladder[i].readings) {
      auto& costs = point.readings.emplace_back();
      const double usual = middle_outside(row);
      for (const GrowthReading& reading : row) {
        const double outside = std::max(reading.outside, usual / 2);
        const double bound = std::max(outside - hidden[i], outside / 4);
        costs.push_back(outside > 0 ? std::min(reading.cost, bound) : reading.cost);
      }
    }
  }
  return points;
}

}  // namespace

Result<std::vector<GrowthPoint>> GrowthMeter::read_ladder(std::size_t kind, std::int64_t least, std::int64_t most) {
  std::vector<Rung> ladder;
  const auto sizes = ladder_of(least, most);
  if (inputs_.takes_program(kind)) inputs_.prepare(sizes);
  for (const std::int64_t size : sizes) {
    Rung rung;
    rung.size = size;
    for (std::uint64_t variant = 0; variant < inputs_.variants(kind); ++variant) {
      if (auto made = inputs_.make(kind, size, first_seed + variant)) rung.inputs.push_back(std::move(*made));
    }
    rung.readings.resize(rung.inputs.size());
    if (!rung.inputs.empty()) ladder.push_back(std::move(rung));
  }
  const Micros end = std::max<Micros>(budget(), elapsed() + budget() / 2);
  for (int round = 0; round < most_rounds; ++round) {
    for (Rung& rung : ladder) {
      for (std::size_t i = 0; i < rung.inputs.size() && !rung.ended; ++i) {
        const bool needed = round < least_rounds && elapsed() < end + budget() / 2;
        if (!needed && rung.wall > end - elapsed()) continue;
        const auto reading = probe(rung.inputs[i]);
        if (!reading) return unexpected(reading.error());
        rung.ended = reading->status != GrowthReading::Status::answered;
        if (rung.ended) break;
        rung.wall = reading->wall;
        rung.readings[i].push_back(*reading);
      }
      report();
    }
    if (round >= least_rounds - 1 && elapsed() >= end) break;
  }
  return points_of(ladder);
}

Result<GrowthMeter::Outcome> GrowthMeter::measure(const InputModel::Scale& scale) {
  // The start of programs is no part of what the budget is for.
  const auto sizes = scouting_sizes(scale.least, scale.most);
  inputs_.prepare(sizes);
  for (std::size_t kind = 0; kind < inputs_.names().size(); ++kind) {
    const auto first = inputs_.make(kind, std::max<std::int64_t>(1, scale.least), first_seed);
    if (!first) continue;
    if (auto started = probe(*first); !started) return unexpected(started.error());
    break;
  }
  started_ = options_.clock();
  std::vector<Climb> climbs;
  for (std::size_t kind = 0; kind < inputs_.names().size(); ++kind) {
    climbs.emplace_back().kind = kind;
  }
  if (auto climbed = climb(climbs, sizes); !climbed) return unexpected(climbed.error());
  Outcome outcome;
  const Climb* chosen = worst(climbs);
  if (chosen == nullptr) {
    outcome.failure = "the solution answers no input that could be made for measuring";
    return outcome;
  }
  auto points = read_ladder(chosen->kind, sizes.front(), affordable(*chosen));
  if (!points) return unexpected(points.error());
  outcome.input = inputs_.names()[chosen->kind];
  outcome.time = std::move(*points);
  for (const auto& [size, bytes] : memory_) {
    outcome.memory.push_back({static_cast<double>(size), {{static_cast<double>(bytes)}}});
  }
  if (scale.is_area) {
    for (auto* points_of : {&outcome.time, &outcome.memory}) {
      for (GrowthPoint& point : *points_of) point.n *= point.n;
    }
  }
  return outcome;
}

}  // namespace rehearse
