#pragma once

#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// The part of the cgroup v2 tree that is this helper's alone: a folder in which no other process is, with the helper itself in
// one below it and each run in another. It is held by a descriptor, so that it works from behind the sandbox's own root.
class CgroupFolders {
 public:
  // Finds the folder that this process is in: it must have been given away (delegated), hold this process and no other, and
  // have the controllers for memory and processes. The error says what is missing and how to get it. Where root asks, the
  // folder is handed on to the user id that root becomes. To be called while /proc and /sys/fs/cgroup are the machine's.
  [[nodiscard]] static Result<CgroupFolders> find();

  // Moves this process into a folder of its own below, after sweeping what a helper that was killed may have left there. To be
  // called in the helper's own cgroup namespace, whose root, which no process may be moved across, is the folder found.
  [[nodiscard]] Result<void> settle();

  CgroupFolders(CgroupFolders&&) noexcept = default;
  CgroupFolders& operator=(CgroupFolders&&) noexcept = delete;
  ~CgroupFolders();  // all is left as it was found

  // A new folder for a run: its name.
  [[nodiscard]] Result<std::string> add();
  [[nodiscard]] UniqueFd open(const std::string& name) const;
  // Kills who is in it and removes it; what does not go at once goes with one of the next calls.
  void remove(const std::string& name);

 private:
  explicit CgroupFolders(UniqueFd folder);
  [[nodiscard]] Result<void> check() const;
  [[nodiscard]] Result<void> give_to_own_id() const;
  void sweep() const;
  void retry();

  UniqueFd folder_;
  bool settled_ = false;
  std::vector<std::string> dying_;
  unsigned next_ = 0;
};

}  // namespace rehearse::jail
