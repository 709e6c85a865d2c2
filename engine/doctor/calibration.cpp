#include "rehearse/doctor/calibration.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>

#include <spawn.h>
#include <sys/wait.h>

#include "rehearse/doctor/machine.hpp"
#include "rehearse/judge/machine_speed.hpp"

namespace rehearse {
namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr const char* nothing_program = "/bin/true";

double microseconds(SteadyClock::duration time) { return std::chrono::duration<double, std::micro>(time).count(); }

Result<double> plain_run() {
  const auto start = SteadyClock::now();
  pid_t pid = -1;
  std::string name(nothing_program);
  std::array<char*, 2> arguments{name.data(), nullptr};
  std::array<char*, 1> environment{nullptr};
  if (const int error = ::posix_spawn(&pid, nothing_program, nullptr, nullptr, arguments.data(), environment.data());
      error != 0) {
    return unexpected(ErrorCode::unavailable, system_error("cannot run " + name, error).message);
  }
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  if (status != 0) return unexpected(ErrorCode::unavailable, name + " does not end well");
  return microseconds(SteadyClock::now() - start);
}

Result<double> sandboxed_run(Runner& runner) {
  const auto start = SteadyClock::now();
  const auto output = runner.run({{nothing_program}, {}, {}, {}}, Limits{});
  if (!output) return unexpected(output.error());
  const RunResult& result = output->result;
  if (result.status != RunStatus::exited || result.exit_code != 0) {
    return unexpected(ErrorCode::unavailable, std::string(nothing_program) + " does not end well in the sandbox (" +
                                                  std::string(to_string(result.status)) + ") " + result.message);
  }
  return microseconds(SteadyClock::now() - start);
}

class Measurement {
 public:
  Measurement(Runner* runner, const CalibrationOptions& options) : runner_(runner), options_(options) {}

  // Both ways in turn, so that a machine that gets busy in between is fair to both.
  Result<void> measure_runs(Calibration& calibration) {
    constexpr int warm_up = 3;
    std::vector<double> plain, sandboxed;
    for (int i = -warm_up; i < options_.runs; ++i) {
      const auto one = plain_run();
      if (!one) return unexpected(one.error());
      if (i >= 0) plain.push_back(*one);
      if (runner_ != nullptr) {
        const auto other = sandboxed_run(*runner_);
        if (!other) return unexpected(other.error());
        if (i >= 0) sandboxed.push_back(*other);
      }
      if (i >= 0 && !step()) return stopped();
    }
    calibration.plain = sample_of(std::move(plain));
    if (runner_ == nullptr) return {};
    calibration.sandboxed = sample_of(std::move(sandboxed));
    calibration.confinement = runner_->report().confinement;
    return {};
  }

  Result<void> measure_work(Calibration& calibration) {
    std::vector<double> cpu;
    double all_cpu = 0;
    double all_wall = 0;
    for (int i = -1; i < options_.works; ++i) {
      const auto start = SteadyClock::now();
      const auto time = measure_fixed_work();
      if (!time) return unexpected(ErrorCode::unavailable, "this processor miscalculates");
      if (i < 0) continue;
      cpu.push_back(*time);
      all_cpu += cpu.back();
      all_wall += microseconds(SteadyClock::now() - start);
      if (!step()) return stopped();
    }
    calibration.work = sample_of(std::move(cpu));
    calibration.waiting = all_wall > 0 ? std::clamp(1 - all_cpu / all_wall, 0.0, 1.0) : 0;
    return {};
  }

 private:
  bool step() {
    ++done_;
    if (options_.progress) options_.progress(done_, options_.runs + options_.works);
    return !options_.stop.stop_requested();
  }
  static tl::unexpected<Error> stopped() { return unexpected(ErrorCode::interrupted, "the measurement was stopped"); }

  Runner* runner_;
  const CalibrationOptions& options_;
  int done_ = 0;
};

}  // namespace

Sample sample_of(std::vector<double> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) {
    return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
  };
  return {at(0.5), at(0.1), at(0.9), static_cast<int>(values.size())};
}

double Calibration::slowness() const { return work.median / reference_work; }

double Calibration::sandbox_over_plain() const { return sandboxed && plain.median > 0 ? sandboxed->median / plain.median : 0; }

Result<Calibration> calibrate(Runner* runner, Millis now, const CalibrationOptions& options) {
  Calibration calibration;
  calibration.measured_at = now;
  calibration.kernel = examine_machine().kernel;
  Measurement measurement(runner, options);
  if (auto measured = measurement.measure_runs(calibration); !measured) return unexpected(measured.error());
  if (auto measured = measurement.measure_work(calibration); !measured) return unexpected(measured.error());
  return calibration;
}

}  // namespace rehearse
