#include "scratch_home.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace rehearse::jail {
namespace {

constexpr std::int64_t wanted_room = 256LL << 20;

struct CloseListing {
  void operator()(DIR* listing) const { ::closedir(listing); }
};
using Listing = std::unique_ptr<DIR, CloseListing>;

// Lists the folder behind `fd`, which is taken over.
Listing list(int fd) {
  Listing listing(fd < 0 ? nullptr : ::fdopendir(fd));
  if (listing == nullptr && fd >= 0) ::close(fd);
  return listing;
}

Listing list_again(int folder) { return list(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }

bool is_dots(std::string_view name) { return name == "." || name == ".."; }

UniqueFd open_folder(int parent, const char* name) {
  UniqueFd folder(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (folder || errno != EACCES) return folder;
  ::fchmodat(parent, name, 0700, 0);  // its program took our rights away
  return UniqueFd(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

// Removes what can be removed at once and returns the name of a folder that has content; empty if nothing is left.
std::string empty_out(int folder) {
  const Listing listing = list_again(folder);
  while (const dirent* entry = listing == nullptr ? nullptr : ::readdir(listing.get())) {
    if (is_dots(entry->d_name)) continue;
    if (::unlinkat(folder, entry->d_name, 0) == 0) continue;
    if (::unlinkat(folder, entry->d_name, AT_REMOVEDIR) == 0) continue;
    if (errno == ENOTEMPTY || errno == EEXIST || errno == EACCES) return entry->d_name;
  }
  return {};
}

// Down into the first folder with content, up again when it is empty: one descriptor, however deep. Nothing runs in the tree
// any more, so that ".." is where we came from.
void empty_tree(UniqueFd folder) {
  for (std::size_t depth = 0; folder;) {
    ::fchmod(folder.get(), 0700);
    if (const std::string inner = empty_out(folder.get()); !inner.empty()) {
      folder = open_folder(folder.get(), inner.c_str());
      ++depth;
    } else if (depth > 0) {
      folder.reset(::openat(folder.get(), "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
      --depth;
    } else {
      return;
    }
  }
}

struct Place {
  std::string path;
  bool in_memory = false;
  bool roomy = false;
};

// A folder that this user can make others in, and from which programs can be started.
bool usable(const std::string& path, Place& place) {
  struct statvfs flags {};
  struct statfs system {};
  if (path.empty() || ::access(path.c_str(), W_OK | X_OK) != 0) return false;
  if (::statvfs(path.c_str(), &flags) != 0 || ::statfs(path.c_str(), &system) != 0) return false;
  if ((flags.f_flag & (ST_NOEXEC | ST_RDONLY)) != 0) return false;
  place = {path, system.f_type == TMPFS_MAGIC,
           static_cast<std::int64_t>(flags.f_bavail) * static_cast<std::int64_t>(flags.f_frsize) >= wanted_room};
  return true;
}

// Those that can be used, the best first.
std::vector<Place> places(const std::string& runtime_folder) {
  std::vector<Place> found;
  for (const std::string& path : {runtime_folder, std::string("/dev/shm"), std::string("/tmp"), std::string("/var/tmp")}) {
    if (Place place; usable(path, place)) found.push_back(std::move(place));
  }
  std::ranges::stable_sort(found, std::ranges::greater(),
                           [](const Place& place) { return std::pair(place.roomy, place.in_memory); });
  return found;
}

std::string users_path(const Place& place) { return place.path + "/rehearse-" + std::to_string(::geteuid()); }

// This user's folder in a place, which others may be able to write to: it must be ours, and ours alone.
UniqueFd open_users_folder(const std::string& path) {
  UniqueFd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  if (!folder || ::fstat(folder.get(), &status) != 0 || status.st_uid != ::geteuid() || (status.st_mode & 077U) != 0) return {};
  return folder;
}

bool make_users_folder(const std::string& path) {
  return (::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST) && open_users_folder(path);
}

// Removes the folders of helpers that are gone.
void sweep(const std::string& path) {
  const UniqueFd users = open_users_folder(path);
  const Listing listing = users ? list_again(users.get()) : nullptr;
  while (const dirent* entry = listing == nullptr ? nullptr : ::readdir(listing.get())) {
    if (is_dots(entry->d_name)) continue;
    const UniqueFd folder = open_folder(users.get(), entry->d_name);
    if (folder && ::flock(folder.get(), LOCK_EX | LOCK_NB) == 0) remove_tree(path + "/" + entry->d_name);
  }
}

// A fresh folder with a lock on it. Another helper may sweep it between the two: then it has no name any more.
UniqueFd make_locked(const std::string& path) {
  if (::mkdir(path.c_str(), 0700) != 0) return {};
  UniqueFd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  if (!folder || ::flock(folder.get(), LOCK_EX | LOCK_NB) != 0 || ::fstat(folder.get(), &status) != 0 || status.st_nlink == 0) {
    return {};
  }
  return folder;
}

std::string random_name() {
  std::uint32_t number = 0;
  static_cast<void>(::getrandom(&number, sizeof number, 0));
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%08x", number);
  return text.data();
}

// A file that no name leads to is not seen here; it is seen where it is open.
void measure(int folder, const ScratchSize& enough, ScratchUse& use) {
  std::vector<UniqueFd> waiting;
  const auto over = [&] { return use.bytes > enough.bytes || use.files > enough.files; };
  for (Listing listing = list_again(folder); listing != nullptr;) {
    while (const dirent* entry = over() ? nullptr : ::readdir(listing.get())) {
      struct stat status {};
      if (is_dots(entry->d_name)) continue;
      if (::fstatat(::dirfd(listing.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
      use.bytes += std::int64_t{status.st_blocks} * 512;
      ++use.files;
      if (!S_ISDIR(status.st_mode)) continue;
      UniqueFd inner(::openat(::dirfd(listing.get()), entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
      if (inner) waiting.push_back(std::move(inner));
    }
    if (waiting.empty() || over()) return;
    listing = list(waiting.back().release());
    waiting.pop_back();
  }
}

}  // namespace

ScratchHome::ScratchHome(std::string path, UniqueFd lock, bool in_memory)
    : path_(std::move(path)), lock_(std::move(lock)), in_memory_(in_memory), owner_(::getpid()) {}

ScratchHome::~ScratchHome() {
  if (!lock_ || owner_ != ::getpid()) return;
  remove_tree(path_);
  ::rmdir(path_.substr(0, path_.rfind('/')).c_str());  // unless another helper has its own there
}

Result<ScratchHome> ScratchHome::make(const std::string& runtime_folder) {
  const auto found = places(runtime_folder);
  for (const auto& place : found) sweep(users_path(place));
  for (const auto& place : found) {
    // The last helper that leaves removes the user's folder, perhaps at this moment.
    for (int attempt = 0; attempt < 8 && make_users_folder(users_path(place)); ++attempt) {
      std::string path = users_path(place) + "/" + random_name();
      if (UniqueFd lock = make_locked(path)) return ScratchHome(std::move(path), std::move(lock), place.in_memory);
    }
  }
  return unexpected(
      ErrorCode::unavailable, "there is no place for the scratch folders of programs",
      "make /tmp a folder that everybody can write to, on a file system that is not mounted noexec: chmod 1777 /tmp");
}

Result<std::string> ScratchHome::make_folder() {
  std::string path = path_ + "/" + std::to_string(made_++);
  if (::mkdir(path.c_str(), 0700) != 0) return unexpected(system_error("cannot make the scratch folder " + path, errno));
  return path;
}

void remove_tree(const std::string& path) {
  empty_tree(open_folder(AT_FDCWD, path.c_str()));
  ::rmdir(path.c_str());
}

void remove_abandoned(const std::string& folder) {
  remove_tree(folder);
  std::string parent = folder;
  // The helper's and the user's, unless others are in use there.
  for (int level = 0; level < 2; ++level) {
    parent.resize(parent.rfind('/'));
    if (::rmdir(parent.c_str()) != 0) return;
  }
}

ScratchUse measure_folder(int folder, const ScratchSize& enough) {
  ScratchUse use;
  measure(folder, enough, use);
  return use;
}

}  // namespace rehearse::jail
