#include "rehearse/base/file.hpp"

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sha2.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse {
namespace {

Result<void> write_all(int fd, std::string_view content, const std::string& what) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return unexpected(system_error(what, errno));
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::uintmax_t max_bytes) {
  const std::string what = "cannot read " + path.string();
  // O_NONBLOCK: opening a FIFO must not hang.
  const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!fd) return unexpected(system_error(what, errno));
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return unexpected(system_error(what, errno));
  if (!S_ISREG(status.st_mode)) {
    return unexpected(ErrorCode::bad_input, what + ": it is not a regular file", "name a plain text file");
  }
  const auto too_large = [&] {
    return unexpected(ErrorCode::bad_input, what + ": it is larger than " + std::to_string(max_bytes) + " bytes",
                      "use a smaller file");
  };
  if (static_cast<std::uintmax_t>(status.st_size) > max_bytes) return too_large();
  std::string content;
  std::array<char, 1U << 16U> buffer{};
  for (;;) {
    const ssize_t count = ::read(fd.get(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unexpected(system_error(what, errno));
    if (count == 0) return content;
    content.append(buffer.data(), static_cast<std::size_t>(count));
    if (content.size() > max_bytes) return too_large();
  }
}

Result<void> write_file(const std::filesystem::path& path, std::string_view content) {
  const std::string what = "cannot write " + path.string();
  std::string temporary = path.string() + ".XXXXXX";
  UniqueFd fd(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!fd) return unexpected(system_error(what, errno));
  const auto failed = [&](Error error) {
    ::unlink(temporary.c_str());
    return unexpected(std::move(error));
  };
  if (auto written = write_all(fd.get(), content, what); !written) return failed(written.error());
  if (::fchmod(fd.get(), 0644) != 0 || ::fsync(fd.get()) != 0) return failed(system_error(what, errno));
  fd.reset();
  if (::rename(temporary.c_str(), path.c_str()) != 0) return failed(system_error(what, errno));
  return {};
}

Result<void> make_directories(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return unexpected(system_error("cannot create the folder " + path.string(), error.value()));
  return {};
}

std::string content_hash(std::string_view content) {
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digest{};
  SHA256Data(reinterpret_cast<const std::uint8_t*>(content.data()), content.size(), digest.data());
  return digest.data();
}

}  // namespace rehearse
