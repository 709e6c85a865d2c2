#include "cpu_gauge.hpp"

#include <cerrno>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

#include "memory_file.hpp"

namespace rehearse::sandbox {
namespace {

using Number = std::atomic<std::int64_t>;
static_assert(Number::is_always_lock_free && sizeof(Number) == sizeof(std::int64_t));  // it means the same in both processes

}  // namespace

CpuGauge::CpuGauge(CpuGauge&& other) noexcept : file_(std::move(other.file_)), number_(std::exchange(other.number_, nullptr)) {}

CpuGauge& CpuGauge::operator=(CpuGauge&& other) noexcept {
  std::swap(file_, other.file_);
  std::swap(number_, other.number_);
  return *this;
}

CpuGauge::~CpuGauge() {
  if (number_ != nullptr) ::munmap(number_, sizeof(Number));
}

CpuGauge CpuGauge::map(UniqueFd file) {
  CpuGauge gauge;
  void* memory = file ? ::mmap(nullptr, sizeof(Number), PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0) : MAP_FAILED;
  if (memory != MAP_FAILED) gauge.number_ = static_cast<Number*>(memory);
  gauge.file_ = std::move(file);
  return gauge;
}

Result<CpuGauge> CpuGauge::make() {
  auto file = memory_file();
  if (!file) return unexpected(file.error());
  if (::ftruncate(file->get(), sizeof(Number)) != 0) return unexpected(system_error("cannot size a file in memory", errno));
  CpuGauge gauge = map(std::move(*file));
  if (gauge.number_ == nullptr) return unexpected(system_error("cannot map a file in memory", errno));
  return gauge;
}

void CpuGauge::show(std::chrono::nanoseconds cpu) {
  if (number_ != nullptr) number_->store(cpu.count(), std::memory_order_relaxed);
}

std::chrono::nanoseconds CpuGauge::shown() const {
  return std::chrono::nanoseconds{number_ != nullptr ? number_->load(std::memory_order_relaxed) : 0};
}

}  // namespace rehearse::sandbox
