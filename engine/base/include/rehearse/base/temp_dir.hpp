#pragma once

#include <filesystem>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace rehearse {

// A fresh directory (mode 0700) that is removed with all its contents when the owner goes.
class TempDir {
 public:
  // Creates "<parent>/<prefix>XXXXXX"; the parent is created if need be.
  static Result<TempDir> create(const std::filesystem::path& parent, std::string_view prefix = "tmp-");

  TempDir(TempDir&& other) noexcept;
  TempDir& operator=(TempDir&& other) noexcept;
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;
  ~TempDir();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit TempDir(std::filesystem::path path);
  void remove() noexcept;

  std::filesystem::path path_;
};

}  // namespace rehearse
