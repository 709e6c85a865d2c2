#pragma once

#include <map>
#include <string>
#include <vector>

#include "growth_inputs.hpp"
#include "rehearse/analysis/growth.hpp"

namespace rehearse {

// Measures one program within a budget. First it climbs: all kinds of input at sizes far apart, up to what the budget bears,
// which tells the kind that costs most and the largest size of it. Then that kind is read again and again at sizes between, in
// turns, so that a machine that is slower for a while is so for all of them.
class GrowthMeter {
 public:
  GrowthMeter(GrowthInputs& inputs, const GrowthProbe& probe, const GrowthOptions& options);

  struct Outcome {
    std::string input;                // the kind that costs most; empty if no kind could be measured
    std::vector<GrowthPoint> time;    // of that kind
    std::vector<GrowthPoint> memory;  // the most of all kinds
    std::string failure;              // why there is nothing
  };
  [[nodiscard]] Result<Outcome> measure(const InputModel::Scale& scale);

 private:
  struct Climb {
    std::size_t kind = 0;
    struct Step {
      std::int64_t size = 0;
      double cost = 0;
      Micros wall{};
    };
    std::vector<Step> costs;  // rising
    std::size_t missed = 0;   // sizes at which there is no such input
    bool goes_on = true;
    bool failed = false;
    bool cheap = false;    // left to one that costs far more
    bool doubted = false;  // read again once, since it took far longer than it cost
    // A case that cannot be cut is there at its own size and at no other: it tells nothing of growth.
    [[nodiscard]] bool is_patchy() const { return missed > costs.size(); }
    // What the next size will cost, going by the last two.
    [[nodiscard]] double foreseen(std::int64_t next) const;
  };

  Result<void> climb(std::vector<Climb>& climbs, const std::vector<std::int64_t>& sizes);
  Result<void> climb_from_below(Climb& climb, const std::vector<std::int64_t>& sizes, std::int64_t end);
  Result<void> climb_one(Climb& climb, std::int64_t size);
  [[nodiscard]] bool costs_too_much(const Climb& climb, std::int64_t next) const;
  [[nodiscard]] bool takes_too_long(const Climb& climb, std::int64_t next) const;
  Result<bool> is_too_much(Climb& climb, std::int64_t next);
  static bool is_steady(const Climb& climb);
  void keep_worst(std::vector<Climb>& climbs) const;
  static void drop_cheap(std::vector<Climb>& climbs, std::int64_t size);
  [[nodiscard]] const Climb* worst(const std::vector<Climb>& climbs) const;
  [[nodiscard]] std::int64_t affordable(const Climb& climb) const;
  Result<std::vector<GrowthPoint>> read_ladder(std::size_t kind, std::int64_t least, std::int64_t most);
  Result<GrowthReading> probe(const Arguments& arguments);
  [[nodiscard]] Micros elapsed() const { return options_.clock() - started_; }
  [[nodiscard]] Micros budget() const { return options_.budget; }
  void report() const;

  GrowthInputs& inputs_;
  const GrowthProbe& probe_;
  GrowthOptions options_;
  Micros started_{};
  std::map<std::int64_t, std::int64_t> memory_;  // the most at each size, while sizes rose
};

}  // namespace rehearse
