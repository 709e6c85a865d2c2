#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "outcome.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/limits.hpp"

namespace rehearse::jail {

class CgroupFolders;

// The cgroup of one run (cgroup v2): init, the program, all its descendants, and what the kernel holds for them. The folder
// goes with it.
class RunCgroup {
 public:
  // A fresh one below `folders`, in which nothing is limited yet.
  [[nodiscard]] static Result<RunCgroup> make(std::shared_ptr<CgroupFolders> folders);

  RunCgroup(RunCgroup&&) noexcept = default;
  RunCgroup& operator=(RunCgroup&&) noexcept = delete;
  ~RunCgroup();

  [[nodiscard]] int descriptor() const { return folder_.get(); }  // for CLONE_INTO_CGROUP

  // Puts the limits of a run in force. All that is charged so far is the slot's and not the run's, and so will be
  // `inputs_bytes`, which are about to be copied into its scratch folder; of the CPU time, all but `program_cpu`.
  [[nodiscard]] Result<void> limit(const Limits& limits, std::int64_t inputs_bytes, std::chrono::nanoseconds program_cpu);

  // Other limits, for a run that is going on: nothing that came before counts for its peak.
  [[nodiscard]] Result<void> limit_again(const Limits& limits);

  // For what is not the run's: copying its outputs.
  void lift_memory_limit();

  // Looks at the memory; `inputs_left` of the inputs are still in the scratch folder.
  void look(std::int64_t inputs_left);

  // The most that look() has seen, without what the kernel can give up at any time: the page cache of files on disk.
  [[nodiscard]] std::int64_t peak_bytes() const { return peak_; }

  // User + system of the tree, whoever waits for whom. That of a process that is running may lag by a tick.
  [[nodiscard]] std::chrono::microseconds cpu() const;

  [[nodiscard]] OutOfMemory out_of_memory() const;

 private:
  RunCgroup(std::shared_ptr<CgroupFolders> folders, std::string name, UniqueFd folder);
  [[nodiscard]] Result<void> put(const Limits& limits) const;

  std::shared_ptr<CgroupFolders> folders_;
  std::string name_;
  UniqueFd folder_;
  UniqueFd memory_current_;
  UniqueFd memory_peak_;  // not there before Linux 5.19, nor of use once limits were put again
  UniqueFd memory_stat_;
  UniqueFd cpu_stat_;
  std::int64_t slot_bytes_ = 0;
  std::int64_t inputs_bytes_ = 0;
  std::int64_t peak_ = 0;
  std::chrono::microseconds slot_cpu_{};
};

}  // namespace rehearse::jail
