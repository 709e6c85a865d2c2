#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "rehearse/base/result.hpp"

namespace rehearse {

// What a build gave: worth keeping whether it succeeded or not, since the same source fails the same way.
struct CachedBuild {
  bool ok = false;
  std::string log;
  std::map<std::string, std::string> files;
};

// Builds by the hash of all they depend on, one file each. A damaged entry is as good as none. Least recently used ones go
// when the folder outgrows its bound. Safe to use from several threads and processes: entries are written atomically.
class BuildCache {
 public:
  explicit BuildCache(std::filesystem::path folder, std::uintmax_t max_bytes = 512U << 20U)
      : folder_(std::move(folder)), max_bytes_(max_bytes) {}

  [[nodiscard]] std::optional<CachedBuild> find(const std::string& key) const;
  [[nodiscard]] Result<void> store(const std::string& key, const CachedBuild& build) const;

 private:
  void trim() const;

  std::filesystem::path folder_;
  std::uintmax_t max_bytes_;
};

}  // namespace rehearse
