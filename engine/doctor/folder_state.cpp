#include "rehearse/doctor/folder_state.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

std::int64_t size_below(const fs::path& folder) {
  std::int64_t bytes = 0;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_symlink(ignored) || !entry->is_regular_file(ignored)) continue;
    if (const auto size = entry->file_size(ignored); !ignored) bytes += static_cast<std::int64_t>(size);
  }
  return bytes;
}

// The folder itself, or the one in which it would be made.
fs::path nearest_existing(fs::path path) {
  std::error_code error;
  while (path.has_relative_path() && !fs::exists(path, error)) path = path.parent_path();
  return path;
}

// errno of the attempt; 0 if it went well.
int try_to_write(const fs::path& folder) {
  const UniqueFd file(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
  if (file) return ::write(file.get(), "x", 1) == 1 ? 0 : errno;
  // Some file systems know no nameless files; the permissions must do there.
  if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL) return errno;
  return ::access(folder.c_str(), W_OK | X_OK) == 0 ? 0 : errno;
}

}  // namespace

FolderState examine_folder(std::string name, const fs::path& path) {
  FolderState state;
  state.name = std::move(name);
  state.path = path;
  std::error_code error;
  state.exists = fs::is_directory(path, error);
  const fs::path there = nearest_existing(path);
  if (const int failed = try_to_write(there); failed != 0) {
    const bool full = failed == ENOSPC || failed == EDQUOT;
    const std::string variable = state.name == "data" ? "XDG_DATA_HOME" : "XDG_CACHE_HOME";
    state.unwritable = system_error(
        "cannot write to " + there.string(), failed,
        full ? "free some space there" : "make it writable for you, or name another place: export " + variable + "=FOLDER");
  }
  if (state.exists) state.bytes = size_below(path);
  if (const auto space = fs::space(there, error); !error) state.free_bytes = static_cast<std::int64_t>(space.available);
  return state;
}

}  // namespace rehearse
