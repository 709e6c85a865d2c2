#pragma once

namespace rehearse::test {

// A fake disk under SQLite's file layer: from the n-th write on, every call fails with the errno given, as a full disk does.
// One at a time.
class FullDisk {
 public:
  FullDisk(int writes_that_succeed, int errno_of_the_rest);
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk();
  [[nodiscard]] bool was_hit() const;
};

// The same for fsync and fdatasync, which is where a failing device shows.
class FailingSync {
 public:
  explicit FailingSync(int errno_of_all);
  FailingSync(const FailingSync&) = delete;
  FailingSync& operator=(const FailingSync&) = delete;
  ~FailingSync();
  [[nodiscard]] bool was_hit() const;
};

}  // namespace rehearse::test
