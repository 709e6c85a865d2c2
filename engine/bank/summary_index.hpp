#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "rehearse/bank/bank.hpp"

namespace rehearse {

// What tells that a file is the one that was read: any change of its content changes ctime at least.
struct FileMark {
  std::int64_t size = 0, modified_ns = 0, changed_ns = 0;
  std::uint64_t inode = 0;
  friend bool operator==(const FileMark&, const FileMark&) = default;
};
// Nothing for what is no regular file: links are looked at anew each time.
[[nodiscard]] std::optional<FileMark> mark_of(const std::filesystem::path& file);

// Summaries as they were when their problem.json was last read, by its path: one file below the cache. It is never wrong, only
// missing: what is stale, damaged or of another version is as if it were not there.
class SummaryIndex {
 public:
  explicit SummaryIndex(std::filesystem::path file);

  // The outer one is empty if this file is not known; the inner one, if it could not be read as a problem.
  [[nodiscard]] std::optional<std::optional<ProblemSummary>> find(const std::filesystem::path& file,
                                                                  const FileMark& mark) const;
  void put(const std::filesystem::path& file, const FileMark& mark, std::optional<ProblemSummary> summary);

  // Writes it if it has changed, with what was looked for since it was read and no more. A cache that cannot be written is
  // none.
  void save() const;

 private:
  struct Entry {
    FileMark mark;
    std::optional<ProblemSummary> summary;
    mutable bool used = false;
  };
  void read(std::string_view content);

  std::filesystem::path file_;
  std::map<std::string, Entry, std::less<>> entries_;
  bool changed_ = false;
};

}  // namespace rehearse
