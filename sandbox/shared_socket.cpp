#include "shared_socket.hpp"

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"

namespace rehearse::sandbox {
namespace {

constexpr std::string_view prefix = "jail-";
constexpr const char* lock_name = "jail.lock";
constexpr int backlog = 64;
constexpr int lock_interval_ms = 2;

struct CloseListing {
  void operator()(DIR* listing) const { ::closedir(listing); }
};

// By way of the open folder: however long its path is, the address is short, and the folder is the one that was looked at.
sockaddr_un address_of(const UniqueFd& folder, const std::string& name) {
  const std::string path = "/proc/self/fd/" + std::to_string(folder.get()) + "/" + name;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.c_str(), std::min(path.size() + 1, sizeof address.sun_path - 1));
  return address;
}

Result<UniqueFd> packet_socket() {
  UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!socket) return unexpected(system_error("cannot make a socket", errno));
  return socket;
}

// With an accepted connection the kernel remembers who called listen(), and nobody can pretend to be another.
bool listener_is_ours(const UniqueFd& connection) {
  ucred peer{};
  socklen_t size = sizeof peer;
  return ::getsockopt(connection.get(), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

}  // namespace

SharedSocket::SharedSocket(UniqueFd folder, std::string name) : folder_(std::move(folder)), name_(std::move(name)) {}

Result<SharedSocket> SharedSocket::open(const std::filesystem::path& folder, std::string_view identity) {
  const std::string what = "the folder for shared helpers, " + folder.string() + ", ";
  UniqueFd opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  if (!opened || ::fstat(opened.get(), &status) != 0) return unexpected(system_error(what + "cannot be opened", errno));
  if (status.st_uid != ::geteuid()) {
    return unexpected(ErrorCode::conflict, what + "belongs to another user", "name a folder of your own");
  }
  if ((status.st_mode & 0777U) != 0700) {
    return unexpected(ErrorCode::conflict, what + "is open to others", "chmod 700 " + folder.string());
  }
  return SharedSocket(std::move(opened), std::string(prefix) + content_hash(identity).substr(0, 32));
}

Result<UniqueFd> SharedSocket::connect(const std::string& name) const {
  auto socket = packet_socket();
  if (!socket) return socket;
  const sockaddr_un address = address_of(folder_, name);
  if (::connect(socket->get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    if (errno == ENOENT || errno == ECONNREFUSED) return unexpected(ErrorCode::not_found, "no shared helper is running");
    return unexpected(system_error("cannot reach the shared helper", errno));
  }
  if (!listener_is_ours(*socket)) {
    return unexpected(ErrorCode::conflict, "another user listens where the shared helper should");
  }
  return socket;
}

Result<UniqueFd> SharedSocket::connect() const { return connect(name_); }

Result<UniqueFd> SharedSocket::lock(std::chrono::milliseconds patience) const {
  UniqueFd file(::openat(folder_.get(), lock_name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file) return unexpected(system_error("cannot open the lock of the shared helper", errno));
  const auto deadline = std::chrono::steady_clock::now() + patience;
  while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK && errno != EINTR) return unexpected(system_error("cannot lock the shared helper", errno));
    if (std::chrono::steady_clock::now() > deadline) {
      return unexpected(ErrorCode::conflict, "another process is starting the shared helper and does not finish");
    }
    ::poll(nullptr, 0, lock_interval_ms);
  }
  return file;
}

// A socket whose helper is gone refuses; one of another build's or other options' helper that lives does not.
void SharedSocket::sweep() const {
  const std::unique_ptr<DIR, CloseListing> listing(
      ::fdopendir(::openat(folder_.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
  while (const dirent* entry = listing == nullptr ? nullptr : ::readdir(listing.get())) {
    const std::string name = entry->d_name;
    if (!name.starts_with(prefix)) continue;
    if (const auto used = connect(name); !used && used.error().code == ErrorCode::not_found) {
      ::unlinkat(folder_.get(), name.c_str(), 0);
    }
  }
}

Result<UniqueFd> SharedSocket::listen() const {
  sweep();
  auto socket = packet_socket();
  if (!socket) return socket;
  ::fchmod(socket->get(), 0600);  // of the name that bind makes
  const sockaddr_un address = address_of(folder_, name_);
  if (::bind(socket->get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      ::listen(socket->get(), backlog) != 0) {
    return unexpected(system_error("cannot listen for those who share the helper", errno));
  }
  return socket;
}

void SharedSocket::remove() const { ::unlinkat(folder_.get(), name_.c_str(), 0); }

}  // namespace rehearse::sandbox
