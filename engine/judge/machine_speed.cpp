#include "rehearse/judge/machine_speed.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

#include <fmt/core.h>
#include <time.h>

#include "rehearse/base/file.hpp"
#include "rehearse/judge/workload.hpp"

namespace rehearse {
namespace {

constexpr int samples = 5;
constexpr double least = 0.25;
constexpr double most = 8;
constexpr double step = 0.05;

double thread_cpu() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

// What a figure holds for: another processor is measured anew.
std::string processor() {
  const auto text = read_file("/proc/cpuinfo", 1U << 20U);
  const std::size_t at = text ? text->find("model name") : std::string::npos;
  return "work 1; " + (at == std::string::npos ? "unknown" : text->substr(at, text->find('\n', at) - at));
}

std::optional<double> number_of(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool sound = error == std::errc() && value >= least && value <= most;
  return sound ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<double> measure_fixed_work() {
  const double before = thread_cpu();
  if (do_fixed_work() != fixed_work_result) return std::nullopt;
  return thread_cpu() - before;
}

double machine_slowness(const std::filesystem::path& cache, const std::function<std::optional<double>()>& measure) {
  const std::filesystem::path file = cache / "machine-speed";
  const std::string head = processor() + "\n";
  if (const auto known = read_file(file, 4096); known && known->starts_with(head)) {
    if (const auto value = number_of(std::string_view(*known).substr(head.size()))) return *value;
  }
  double fastest = 0;
  for (int i = 0; i < samples; ++i) {
    const auto time = measure();
    if (!time) return 1;
    fastest = i == 0 ? *time : std::min(fastest, *time);
  }
  const double slowness = std::clamp(std::round(fastest / reference_work / step) * step, least, most);
  // Not kept on a full disk: it is measured again.
  if (make_directories(cache)) static_cast<void>(write_file(file, head + fmt::format("{:.2f}\n", slowness)));
  return slowness;
}

}  // namespace rehearse
