#include "data_files.hpp"

#include <array>
#include <cstdint>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse {

namespace fs = std::filesystem;

namespace {

void overwrite(const fs::path& file) {
  const UniqueFd fd(::open(file.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  // A second name of the same file keeps its content: it is not ours to empty.
  if (!fd || ::fstat(fd.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_nlink > 1) return;
  const std::array<char, 1U << 16U> zeros{};
  for (std::int64_t left = status.st_size; left > 0;) {
    const auto part = static_cast<std::size_t>(std::min<std::int64_t>(left, zeros.size()));
    const ssize_t written = ::write(fd.get(), zeros.data(), part);
    if (written <= 0) return;
    left -= written;
  }
  static_cast<void>(::fdatasync(fd.get()));
}

}  // namespace

Result<void> copy_tree(const fs::path& from, const fs::path& to) {
  std::error_code error;
  if (auto made = make_private(to); !made) return made;
  for (fs::directory_iterator it(from, error), end; !error && it != end; it.increment(error)) {
    const auto status = it->symlink_status();
    const fs::path target = to / it->path().filename();
    std::error_code failed;
    if (fs::is_directory(status)) {
      if (auto copied = copy_tree(it->path(), target); !copied) return copied;
    } else if (fs::is_symlink(status)) {
      fs::copy_symlink(it->path(), target, failed);
    } else if (fs::is_regular_file(status)) {
      fs::copy_file(it->path(), target, failed);
      // A file that is saved by renaming may be gone at this moment, and there again under its name.
      if (failed == std::errc::no_such_file_or_directory) failed.clear();
    }
    if (failed) return unexpected(system_error("cannot copy " + it->path().string(), failed.value()));
  }
  if (error) return unexpected(system_error("cannot copy " + from.string(), error.value()));
  return {};
}

Result<void> make_private(const fs::path& folder) {
  if (auto made = make_directories(folder); !made) return made;
  std::error_code error;
  fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return unexpected(system_error("cannot make the folder private: " + folder.string(), error.value()));
  return {};
}

bool remove_overwritten(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(fs::symlink_status(path, error))) {
    for (fs::recursive_directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
      if (fs::is_regular_file(it->symlink_status())) overwrite(it->path());
    }
  } else {
    overwrite(path);
  }
  fs::remove_all(path, error);
  return !fs::exists(fs::symlink_status(path, error));
}

}  // namespace rehearse
