#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

// What a measurement gave, in microseconds: half of the samples lie below the median, a tenth below `low`, a tenth above
// `high`.
struct Sample {
  double median = 0, low = 0, high = 0;
  int count = 0;

  // How far samples lie apart, against the median.
  [[nodiscard]] double spread() const { return median > 0 ? (high - low) / median : 0; }
};
[[nodiscard]] Sample sample_of(std::vector<double> values);

// What the machine's clocks and its sandbox are like. Nothing is judged by these figures: what limits are multiplied by is
// machine_slowness(), measured once. They tell whether the limits can be trusted here.
struct Calibration {
  Millis measured_at{};  // wall
  std::string kernel;
  Sample plain;                            // /bin/true by posix_spawn, from start to end
  std::optional<Sample> sandboxed;         // the same in the sandbox; absent where there is none
  std::optional<Confinement> confinement;  // of that one
  Sample work;                             // CPU time of a fixed piece of work
  double waiting = 0;                      // share of the time in which that work waited for a core

  // CPU time of the fixed work against that of the machine on which the limits of the problem bank were proved.
  [[nodiscard]] double slowness() const;
  [[nodiscard]] double sandbox_over_plain() const;  // 0 without a sandbox
};

// `bank verify` asks that a right solution takes at most half of its limit.
inline constexpr double margin_of_limits = 2;
inline constexpr double much_spread = 0.3;   // of CPU times: worth a word
inline constexpr double much_waiting = 0.2;  // for a core: likewise

struct CalibrationOptions {
  int runs = 80;  // of /bin/true, each way
  int works = 25;
  std::function<void(int done, int total)> progress;  // may be empty
  std::stop_token stop;
};

// Takes about a second. `runner` may be null. ErrorCode::interrupted by the stop token, unavailable if /bin/true cannot be run.
[[nodiscard]] Result<Calibration> calibrate(Runner* runner, Millis now, const CalibrationOptions& options);

// "<cache>/calibration.json", in one step.
[[nodiscard]] Result<void> save_calibration(const std::filesystem::path& cache, const Calibration& calibration);
// Nothing if there is none that can be used.
[[nodiscard]] std::optional<Calibration> load_calibration(const std::filesystem::path& cache);

inline constexpr int calibration_schema = 1;
[[nodiscard]] std::string to_json(const Calibration& calibration);
[[nodiscard]] std::optional<Calibration> parse_calibration(std::string_view json);

}  // namespace rehearse
