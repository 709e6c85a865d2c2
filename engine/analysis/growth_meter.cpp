#include "growth_meter.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "growth_ladder.hpp"

namespace rehearse {
namespace {

constexpr std::uint64_t first_seed = 20'250'101;
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

GrowthMeter::GrowthMeter(const GrowthInputs& inputs, const GrowthProbe& probe, const GrowthOptions& options)
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
  climb.wall = Micros{0};
  for (std::uint64_t variant = 0; variant < inputs_.variants(climb.kind); ++variant) {
    const auto arguments = inputs_.make(climb.kind, size, first_seed + variant);
    if (!arguments) return {};  // the declaration does not allow it at this size; perhaps at the next
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
      least = i == 0 ? reading->cost : std::min(least, reading->cost);
      wall = i == 0 ? reading->wall : std::min(wall, reading->wall);
      auto& memory = memory_[size];
      memory = std::max(memory, reading->memory_bytes);
      if (reading->wall > budget() / 2000) break;
    }
    climb.wall = std::max(climb.wall, wall);
    worst = std::max(worst, least);
    if (wall > budget() / 2000) break;
  }
  climb.costs.emplace_back(size, worst);
  return {};
}

// A reading may take a tenth of the budget: the ladder has ten, several times over, but most are far below the largest.
bool GrowthMeter::is_too_much(const Climb& climb, std::int64_t next) const {
  if (climb.costs.empty()) return false;
  const auto [n, cost] = climb.costs.back();
  const auto [n_before, cost_before] = climb.costs.size() > 1 ? climb.costs[climb.costs.size() - 2] : std::pair{n, cost};
  const auto as_double = [](std::int64_t size) { return static_cast<double>(size); };
  const double foreseen = foreseen_cost(as_double(n_before), cost_before, as_double(n), cost, as_double(next));
  const double grows_by = cost > 0 ? std::max(foreseen / cost, as_double(next) / as_double(n)) : 1;
  const double most = seconds(budget()) / 10;
  const bool is_time = cost > short_cost;
  return (is_time && foreseen / 1e9 > most) || seconds(climb.wall) * std::max(1.0, grows_by) > 2 * most;
}

// What costs a quarter of the worst at a size is left to it, once there is something to compare.
void GrowthMeter::drop_cheap(std::vector<Climb>& climbs, std::int64_t size) {
  double most = 0;
  for (const Climb& climb : climbs) {
    if (!climb.failed && !climb.costs.empty() && climb.costs.back().first == size)
      most = std::max(most, climb.costs.back().second);
  }
  for (Climb& climb : climbs) {
    const bool here = !climb.costs.empty() && climb.costs.back().first == size;
    if (here && size >= large_enough && climb.costs.back().second < most / 4) climb.goes_on = false;
  }
}

Result<void> GrowthMeter::climb(std::vector<Climb>& climbs, const std::vector<std::int64_t>& sizes) {
  for (const std::int64_t size : sizes) {
    if (elapsed() > budget() * 3 / 10) keep_worst(climbs);
    for (Climb& climb : climbs) {
      const bool later = size < tiny && sizes.back() >= 4 * tiny && climb.kind != 0;
      if (!climb.goes_on || later) continue;
      if (is_too_much(climb, size) || (elapsed() > budget() / 2 && !climb.costs.empty())) {
        climb.goes_on = false;
        continue;
      }
      if (auto done = climb_one(climb, size); !done) return done;
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

// At the largest size that the kinds have in common; one that ended early because of what it costs is compared where it ended.
const GrowthMeter::Climb* GrowthMeter::worst(const std::vector<Climb>& climbs) const {
  const Climb* worst = nullptr;
  const auto cost_at = [](const Climb& climb, std::int64_t size) {
    double cost = 0;
    for (const auto& [n, at] : climb.costs) cost = n <= size ? at : cost;
    return cost;
  };
  for (const Climb& climb : climbs) {
    if (climb.failed || climb.costs.empty()) continue;
    if (worst == nullptr) {
      worst = &climb;
      continue;
    }
    const std::int64_t common = std::min(worst->costs.back().first, climb.costs.back().first);
    // Between equals the plainer one, which comes first.
    if (cost_at(climb, common) > 1.2 * cost_at(*worst, common)) worst = &climb;
  }
  return worst;
}

Result<std::vector<GrowthPoint>> GrowthMeter::read_ladder(const Climb& climb) {
  struct Rung {
    std::int64_t size = 0;
    std::vector<Arguments> inputs;
    std::vector<std::vector<double>> readings;
    Micros wall{};
    bool ended = false;
  };
  std::vector<Rung> ladder;
  for (const std::int64_t size : ladder_of(climb.costs.front().first, climb.costs.back().first)) {
    Rung rung;
    rung.size = size;
    for (std::uint64_t variant = 0; variant < inputs_.variants(climb.kind); ++variant) {
      if (auto made = inputs_.make(climb.kind, size, first_seed + variant)) rung.inputs.push_back(std::move(*made));
    }
    rung.readings.resize(rung.inputs.size());
    if (!rung.inputs.empty()) ladder.push_back(std::move(rung));
  }
  for (int round = 0; round < most_rounds; ++round) {
    for (Rung& rung : ladder) {
      for (std::size_t i = 0; i < rung.inputs.size() && !rung.ended; ++i) {
        const Micros left = budget() - elapsed();
        const bool needed = round < least_rounds && elapsed() < budget() * 3 / 2;
        if (!needed && rung.wall > left) continue;
        const auto reading = probe(rung.inputs[i]);
        if (!reading) return unexpected(reading.error());
        rung.ended = reading->status != GrowthReading::Status::answered;
        if (rung.ended) break;
        rung.wall = reading->wall;
        rung.readings[i].push_back(reading->cost);
      }
      report();
    }
    if (round >= least_rounds - 1 && elapsed() >= budget()) break;
  }
  std::vector<GrowthPoint> points;
  for (Rung& rung : ladder) {
    if (!rung.ended) points.push_back({static_cast<double>(rung.size), std::move(rung.readings)});
  }
  return points;
}

Result<GrowthMeter::Outcome> GrowthMeter::measure(const InputModel::Scale& scale) {
  // The start of the program is no part of what the budget is for.
  for (std::size_t kind = 0; kind < inputs_.names().size(); ++kind) {
    const auto first = inputs_.make(kind, std::max<std::int64_t>(1, scale.least), first_seed);
    if (!first) continue;
    if (auto started = probe(*first); !started) return unexpected(started.error());
    break;
  }
  started_ = options_.clock();
  std::vector<Climb> climbs;
  for (std::size_t kind = 0; kind < inputs_.names().size(); ++kind) climbs.push_back({kind, {}, {}, true, false});
  if (auto climbed = climb(climbs, scouting_sizes(scale.least, scale.most)); !climbed) return unexpected(climbed.error());
  Outcome outcome;
  const Climb* chosen = worst(climbs);
  if (chosen == nullptr) {
    outcome.failure = "the solution answers no input that could be made for measuring";
    return outcome;
  }
  auto points = read_ladder(*chosen);
  if (!points) return unexpected(points.error());
  outcome.input = inputs_.names()[chosen->kind];
  outcome.time = std::move(*points);
  for (const auto& [size, bytes] : memory_) {
    outcome.memory.push_back({static_cast<double>(size), {{static_cast<double>(bytes)}}});
  }
  return outcome;
}

}  // namespace rehearse
