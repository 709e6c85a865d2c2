#pragma once

#include <chrono>
#include <filesystem>
#include <utility>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse {

// Tells who has the database of a data folder open, also while it is idle and SQLite holds no lock that another would meet:
// every EventLog shares the lock as long as it lives, and what puts other files in the database's place takes it alone. It ends
// with its process, however that ends. A file system that knows no such locks gives one that holds nobody off.
class FolderLock {
 public:
  // Waits that long for who has it alone; then ErrorCode::conflict.
  [[nodiscard]] static Result<FolderLock> share(const std::filesystem::path& folder, std::chrono::milliseconds patience);

  // ErrorCode::conflict, naming the process, if anyone has the database open: an EventLog (of this process too), or another
  // program with its locks on the file. With patience for one that is just ending.
  [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path& folder, std::chrono::milliseconds patience = {});

  // From alone to shared: others may open what stands there now.
  void let_others_in();

 private:
  explicit FolderLock(UniqueFd fd) : fd_(std::move(fd)) {}
  UniqueFd fd_;
};

}  // namespace rehearse
