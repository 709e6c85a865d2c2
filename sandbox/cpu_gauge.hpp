#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::sandbox {

// The CPU time of a run's whole tree as of the helper's last look: a number in memory that the library makes, the helper writes
// and both map. Asking costs nothing, and no packet can be late.
class CpuGauge {
 public:
  CpuGauge() = default;
  CpuGauge(CpuGauge&& other) noexcept;
  CpuGauge& operator=(CpuGauge&& other) noexcept;
  ~CpuGauge();

  // One that shows 0, with the descriptor by which the other side maps it.
  [[nodiscard]] static Result<CpuGauge> make();
  [[nodiscard]] int descriptor() const { return file_.get(); }
  // The other side's; shows nothing where the file cannot be mapped.
  [[nodiscard]] static CpuGauge map(UniqueFd file);

  void show(std::chrono::nanoseconds cpu);
  [[nodiscard]] std::chrono::nanoseconds shown() const;

 private:
  UniqueFd file_;
  std::atomic<std::int64_t>* number_ = nullptr;
};

}  // namespace rehearse::sandbox
