#pragma once

#include <string>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// Where scratch folders lie that have no mount of their own: <place>/rehearse-<uid>/<helper>/<slot>, all of them 0700. In
// memory if there is room in a tmpfs. A helper holds a lock on its folder for as long as it lives; a folder without is what a
// helper left that was killed, and the next one removes it.
class ScratchHome {
 public:
  // `runtime_folder`: the user's own ($XDG_RUNTIME_DIR), the first place to look; may be empty.
  [[nodiscard]] static Result<ScratchHome> make(const std::string& runtime_folder);

  ScratchHome(ScratchHome&&) noexcept = default;
  ScratchHome& operator=(ScratchHome&&) noexcept = delete;
  ~ScratchHome();  // removes it with all that is in it

  [[nodiscard]] bool in_memory() const { return in_memory_; }

  // A fresh one, empty.
  [[nodiscard]] Result<std::string> make_folder();

 private:
  ScratchHome(std::string path, UniqueFd lock, bool in_memory);
  std::string path_;
  UniqueFd lock_;
  bool in_memory_;
  pid_t owner_;  // a forked process must not clean up
  unsigned made_ = 0;
};

// Removes a folder with all that is in it, however deep it is and whatever its modes are. Follows no link.
void remove_tree(const std::string& path);

// Removes a slot's folder and what else of its ScratchHome nobody needs any more: for a process that outlives its helper.
void remove_abandoned(const std::string& folder);

// What the folder holds, itself left out; stops when that is more than `enough`.
[[nodiscard]] ScratchUse measure_folder(int folder, const ScratchSize& enough);

}  // namespace rehearse::jail
