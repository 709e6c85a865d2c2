#include "rehearse/store/folder_lock.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr auto try_again_after = std::chrono::milliseconds(10);

// The folder itself is locked, so that there is no file to make: a full disk changes nothing.
UniqueFd open_folder(const fs::path& folder) { return UniqueFd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); }

bool is_held_by_others(const UniqueFd& fd, int operation) {
  return ::flock(fd.get(), operation | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

bool is_got_in_time(const UniqueFd& fd, int operation, std::chrono::milliseconds patience) {
  const auto give_up = std::chrono::steady_clock::now() + patience;
  while (is_held_by_others(fd, operation)) {
    if (std::chrono::steady_clock::now() >= give_up) return false;
    std::this_thread::sleep_for(try_again_after);
  }
  return true;
}

// A process with an flock on the folder, by what the kernel lists; 0 where it tells none. A line is "1: FLOCK ADVISORY READ PID
// MAJOR:MINOR:INODE 0 EOF"; one with an arrow behind its number waits.
int holder_of(const UniqueFd& fd) {
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return 0;
  const std::string inode = fmt::format(":{}", status.st_ino);
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream fields(line);
    std::string number, type, strength, access, file;
    int pid = 0;
    if (!(fields >> number >> type >> strength >> access >> pid >> file)) continue;
    if (type == "FLOCK" && file.ends_with(inode) && pid != ::getpid()) return pid;
  }
  return 0;
}

// A process with a lock on the file, as SQLite has one from the first statement until it closes a database with a write-ahead
// log. Not while this process has the database open: closing the file drops its locks.
int process_with_lock_on(const fs::path& file) {
  const UniqueFd fd(::open(file.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
  if (!fd) return 0;
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;  // from 0 to the end, which 0 stands for
  if (::fcntl(fd.get(), F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return 0;
  return lock.l_pid;
}

tl::unexpected<Error> is_open_elsewhere(const fs::path& folder, int pid) {
  const std::string who = pid > 0 ? fmt::format("another program (process {})", pid) : std::string("another program");
  return unexpected(ErrorCode::conflict, fmt::format("{} has the database in {} open", who, folder.string()),
                    "close it (a rehearse in another terminal?), then try again; nothing was changed");
}

}  // namespace

Result<FolderLock> FolderLock::share(const fs::path& folder, std::chrono::milliseconds patience) {
  FolderLock lock(open_folder(folder));
  if (is_got_in_time(lock.fd_, LOCK_SH, patience)) return lock;
  return unexpected(ErrorCode::conflict, fmt::format("another rehearse is replacing the database in {}", folder.string()),
                    "wait until it has restored the backup, then try again");
}

Result<FolderLock> FolderLock::take(const fs::path& folder, std::chrono::milliseconds patience) {
  FolderLock lock(open_folder(folder));
  if (!is_got_in_time(lock.fd_, LOCK_EX, patience)) return is_open_elsewhere(folder, holder_of(lock.fd_));
  for (const char* name : {"rehearse.db", "rehearse.db-shm"}) {
    if (const int pid = process_with_lock_on(folder / name); pid != 0) return is_open_elsewhere(folder, pid);
  }
  return lock;
}

void FolderLock::let_others_in() { static_cast<void>(::flock(fd_.get(), LOCK_SH)); }

}  // namespace rehearse
