#pragma once

#include <filesystem>
#include <functional>
#include <optional>

namespace rehearse {

// Median CPU time of do_fixed_work() in microseconds, of 180 runs on the machine on which `bank verify` proved the limits of
// the problems (one of two cores of an AMD EPYC in a virtual machine): the reference speed.
inline constexpr double reference_work = 20'900;

// CPU time in microseconds of one do_fixed_work(); nothing on a processor that miscalculates.
[[nodiscard]] std::optional<double> measure_fixed_work();

// How much more CPU time this machine takes for the fixed work than the reference machine: what the CPU limits of problems are
// multiplied by. Measured once for a processor (the least of five, a tenth of a second) and kept in `<cache>/machine-speed`;
// between 0.25 and 8, rounded to 0.05, so that the same machine has the same limits. 1 where it cannot be measured.
[[nodiscard]] double machine_slowness(const std::filesystem::path& cache,
                                      const std::function<std::optional<double>()>& measure = measure_fixed_work);

}  // namespace rehearse
