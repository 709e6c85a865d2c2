#include "rehearse/base/temp_dir.hpp"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <stdlib.h>

namespace rehearse {

Result<TempDir> TempDir::create(const std::filesystem::path& parent, std::string_view prefix) {
  std::error_code error;
  std::filesystem::create_directories(parent, error);
  if (error) return unexpected(system_error("cannot create the folder " + parent.string(), error.value()));
  std::string pattern = (parent / (std::string(prefix) + "XXXXXX")).string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    return unexpected(system_error("cannot create a temporary folder in " + parent.string(), errno));
  }
  return TempDir(std::filesystem::path(pattern));
}

TempDir::TempDir(std::filesystem::path path) : path_(std::move(path)) {}
TempDir::TempDir(TempDir&& other) noexcept : path_(std::exchange(other.path_, {})) {}
TempDir& TempDir::operator=(TempDir&& other) noexcept {
  if (this != &other) {
    remove();
    path_ = std::exchange(other.path_, {});
  }
  return *this;
}
TempDir::~TempDir() { remove(); }

void TempDir::remove() noexcept {
  if (path_.empty()) return;
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace rehearse
