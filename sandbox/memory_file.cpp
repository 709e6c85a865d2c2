#include "memory_file.hpp"

#include <cerrno>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 0x0008U
#endif

namespace rehearse::sandbox {

Result<UniqueFd> memory_file() {
  int fd = ::memfd_create("rehearse", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL);
  if (fd < 0 && errno == EINVAL) fd = ::memfd_create("rehearse", MFD_CLOEXEC | MFD_ALLOW_SEALING);  // before Linux 6.3
  if (fd < 0) return unexpected(system_error("cannot make a file in memory", errno));
  return UniqueFd(fd);
}

Result<UniqueFd> sealed_file(std::string_view content) {
  auto file = memory_file();
  if (!file) return file;
  while (!content.empty()) {
    const ssize_t written = ::write(file->get(), content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return unexpected(system_error("cannot fill a file in memory", errno));
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fcntl(file->get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
    return unexpected(system_error("cannot seal a file in memory", errno));
  }
  // Opened again: read-only, and at the beginning.
  UniqueFd reader(::open(("/proc/self/fd/" + std::to_string(file->get())).c_str(), O_RDONLY | O_CLOEXEC));
  if (!reader) return unexpected(system_error("cannot open a file in memory", errno));
  return reader;
}

Result<std::string> read_at(int fd, std::int64_t offset, std::int64_t size) {
  std::string content(static_cast<std::size_t>(size), '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t got = ::pread(fd, content.data() + done, content.size() - done, offset + static_cast<std::int64_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unexpected(system_error("cannot read an output file", errno));
    if (got == 0) return unexpected(ErrorCode::io, "an output file is shorter than the sandbox said");
    done += static_cast<std::size_t>(got);
  }
  return content;
}

}  // namespace rehearse::sandbox
