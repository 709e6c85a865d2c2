#include "clients.hpp"

#include <array>
#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "privileged_call.hpp"

namespace rehearse::jail {
namespace {

// More would be a mistake of somebody's; they wait in the kernel's queue.
constexpr std::size_t most_connections = 128;

uid_t user_behind(int socket) {
  ucred peer{};
  socklen_t size = sizeof peer;
  return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? peer.uid : static_cast<uid_t>(-1);
}

// All that a connection has sent by now. False when its other end has gone.
bool receive_all(const UniqueFd& connection, std::vector<wire::Packet>& packets) {
  wire::Packet packet;
  while (true) {
    switch (wire::receive_packet(connection.get(), packet)) {
      case wire::Received::packet: packets.push_back(std::move(packet)); break;
      case wire::Received::nothing: return true;
      case wire::Received::closed: return false;
    }
  }
}

}  // namespace

Clients::Clients(UniqueFd first) { connections_.push_back(std::move(first)); }

void Clients::share(UniqueFd listener, std::string greeting) {
  listener_ = std::move(listener);
  greeting_ = std::move(greeting);
  shared_ = true;
}

std::vector<pollfd> Clients::watched() const {
  std::vector<pollfd> list{{connections_.size() < most_connections ? listener_.get() : -1, POLLIN, 0}};
  for (const auto& connection : connections_) list.push_back({connection.get(), POLLIN, 0});
  return list;
}

void Clients::let_in() {
  UniqueFd connection(
      static_cast<int>(privileged_call(SYS_accept4, listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK)));
  if (!connection && errno != EAGAIN && errno != EINTR && errno != ECONNABORTED) {
    listener_.reset();  // whoever comes now starts another helper; better than to be asked again and again in vain
  }
  // In the helper's user namespace other users look alike; then the folder of the socket is what keeps them out.
  if (!connection || user_behind(connection.get()) != user_behind(listener_.get())) return;
  const UniqueFd self(static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0)));
  const std::array descriptors{self.get()};
  if (self && wire::send_packet(connection.get(), greeting_, descriptors) == 0) connections_.push_back(std::move(connection));
}

std::vector<wire::Packet> Clients::read(std::span<const pollfd> states) {
  std::vector<wire::Packet> packets;
  std::vector<UniqueFd> staying;
  for (std::size_t i = 0; i < connections_.size(); ++i) {
    if (states[i + 1].revents == 0 || receive_all(connections_[i], packets)) staying.push_back(std::move(connections_[i]));
  }
  connections_ = std::move(staying);
  if (states.front().revents != 0) let_in();
  return packets;
}

std::vector<wire::Packet> Clients::close() {
  listener_.reset();
  std::vector<wire::Packet> packets;
  for (const auto& connection : connections_) {
    ::shutdown(connection.get(), SHUT_RD);
    static_cast<void>(receive_all(connection, packets));
  }
  connections_.clear();
  return packets;
}

}  // namespace rehearse::jail
