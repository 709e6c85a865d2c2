#include "run_cgroup.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fcntl.h>

#include "cgroup_files.hpp"
#include "cgroup_folders.hpp"

namespace rehearse::jail {
namespace {

constexpr std::int64_t page = 4096;

UniqueFd open_file(const UniqueFd& folder, const char* name) {
  return UniqueFd(::openat(folder.get(), name, O_RDONLY | O_CLOEXEC));
}

std::int64_t number_in(const UniqueFd& file) {
  const std::string text = file ? reread(file.get()) : std::string();
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::int64_t value_of(std::string_view text, std::string_view key) { return keyed_value(text, key).value_or(0); }

// What nobody has to be blamed for: pages of files on disk, and the kernel's own caches of names and inodes. Pages of tmpfs and
// of shared mappings count as pages of files too, but are nowhere else.
std::int64_t reclaimable(std::string_view stat) {
  return std::max<std::int64_t>(0, value_of(stat, "file") - value_of(stat, "shmem")) + value_of(stat, "slab_reclaimable");
}

}  // namespace

RunCgroup::RunCgroup(std::shared_ptr<CgroupFolders> folders, std::string name, UniqueFd folder)
    : folders_(std::move(folders)),
      name_(std::move(name)),
      folder_(std::move(folder)),
      memory_current_(open_file(folder_, "memory.current")),
      memory_peak_(open_file(folder_, "memory.peak")),
      memory_stat_(open_file(folder_, "memory.stat")),
      cpu_stat_(open_file(folder_, "cpu.stat")) {}

RunCgroup::~RunCgroup() {
  if (!folder_) return;
  folder_.reset();
  folders_->remove(name_);
}

Result<RunCgroup> RunCgroup::make(std::shared_ptr<CgroupFolders> folders) {
  auto name = folders->add();
  if (!name) return unexpected(name.error());
  RunCgroup made(folders, *name, folders->open(*name));
  if (!made.folder_ || !made.memory_current_ || !made.memory_stat_ || !made.cpu_stat_) {
    return unexpected(ErrorCode::unavailable, "a run's cgroup has no memory or no CPU figures");
  }
  const int folder = made.folder_.get();
  // All or nothing: a program that has lost one of its processes is no measure of anything.
  if (auto grouped = write_text(folder, "memory.oom.group", "1"); !grouped) return unexpected(grouped.error());
  // Not there without swap.
  static_cast<void>(write_text(folder, "memory.swap.max", "0"));
  return made;
}

Result<void> RunCgroup::limit(const Limits& limits, std::int64_t inputs_bytes, std::chrono::nanoseconds program_cpu) {
  slot_bytes_ = number_in(memory_current_);
  inputs_bytes_ = inputs_bytes;
  peak_ = 0;
  slot_cpu_ = {};
  slot_cpu_ = cpu() - std::chrono::duration_cast<std::chrono::microseconds>(program_cpu);
  return put(limits);
}

Result<void> RunCgroup::limit_again(const Limits& limits) {
  peak_ = 0;
  memory_peak_.reset();  // the kernel's mark is of the cgroup's whole life
  return put(limits);
}

Result<void> RunCgroup::put(const Limits& limits) const {
  const auto allowed = (limits.memory_bytes + slot_bytes_ + inputs_bytes_ + page - 1) / page * page;
  return write_text(folder_.get(), "memory.max", std::to_string(allowed)).and_then([&] {
    return write_text(folder_.get(), "pids.max", std::to_string(limits.processes + 1));  // init is one too
  });
}

void RunCgroup::lift_memory_limit() { static_cast<void>(write_text(folder_.get(), "memory.max", "max")); }

void RunCgroup::look(std::int64_t inputs_left) {
  const std::string stat = reread(memory_stat_.get());
  const auto others = reclaimable(stat) + slot_bytes_;
  // The kernel's own mark knows what came and went between two looks. It may be older than some of the cache that is there now:
  // what is taken off too much then is what the present use makes up for.
  const auto now = number_in(memory_current_) - others - std::min(inputs_left, inputs_bytes_);
  const auto highest = number_in(memory_peak_) - others - inputs_bytes_;
  peak_ = std::max({peak_, now, highest});
}

std::chrono::microseconds RunCgroup::cpu() const {
  return std::chrono::microseconds{value_of(reread(cpu_stat_.get()), "usage_usec")} - slot_cpu_;
}

OutOfMemory RunCgroup::out_of_memory() const {
  const std::string events = read_text(folder_.get(), "memory.events");
  if (value_of(events, "oom_kill") == 0) return OutOfMemory::no;
  // "oom" counts how often this cgroup's own limit was hit; "oom_kill" whoever was killed in it, for whatever reason.
  return value_of(events, "oom") > 0 ? OutOfMemory::run : OutOfMemory::machine;
}

}  // namespace rehearse::jail
