#include "full_disk.hpp"

#include <cerrno>
#include <initializer_list>

#include <sqlite3.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace rehearse::test {
namespace {

int writes_left = 0;
int failure = 0;
bool hit = false;
int sync_failure = 0;

bool refused() {
  if (writes_left-- > 0) return false;
  hit = true;
  errno = failure;
  return true;
}

ssize_t fake_write(int fd, const void* data, size_t size) { return refused() ? -1 : ::write(fd, data, size); }
ssize_t fake_pwrite(int fd, const void* data, size_t size, off_t offset) {
  return refused() ? -1 : ::pwrite(fd, data, size, offset);
}

template <class Call>
void replace(const char* name, Call* call) {
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
}
void restore(const char* name) {
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  vfs->xSetSystemCall(vfs, name, nullptr);
}

}  // namespace

FullDisk::FullDisk(int writes_that_succeed, int errno_of_the_rest) {
  writes_left = writes_that_succeed;
  failure = errno_of_the_rest;
  hit = false;
  replace("write", fake_write);
  replace("pwrite", fake_pwrite);
  replace("pwrite64", fake_pwrite);
}
FullDisk::~FullDisk() {
  for (const char* name : {"write", "pwrite", "pwrite64"}) restore(name);
}
bool FullDisk::was_hit() const { return hit; }

FailingSync::FailingSync(int errno_of_all) {
  sync_failure = errno_of_all;
  hit = false;
}
FailingSync::~FailingSync() { sync_failure = 0; }
bool FailingSync::was_hit() const { return hit; }

}  // namespace rehearse::test

// SQLite lets no one replace its sync calls; the program's own definition comes before the C library's.
extern "C" int fdatasync(int fd) {
  if (rehearse::test::sync_failure == 0) return static_cast<int>(::syscall(SYS_fdatasync, fd));
  rehearse::test::hit = true;
  errno = rehearse::test::sync_failure;
  return -1;
}
extern "C" int fsync(int fd) {
  if (rehearse::test::sync_failure == 0) return static_cast<int>(::syscall(SYS_fsync, fd));
  return fdatasync(fd);
}
