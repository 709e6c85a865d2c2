#include "packet.hpp"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/uio.h>

#include "message.hpp"

namespace rehearse::wire {
namespace {

constexpr std::size_t control_bytes = CMSG_SPACE(max_packet_descriptors * sizeof(int)) + CMSG_SPACE(sizeof(ucred));

void take_ancillary(msghdr& header, Packet& packet) {
  for (cmsghdr* item = CMSG_FIRSTHDR(&header); item != nullptr; item = CMSG_NXTHDR(&header, item)) {
    if (item->cmsg_level != SOL_SOCKET) continue;
    if (item->cmsg_type == SCM_RIGHTS) {
      const std::size_t count = (item->cmsg_len - CMSG_LEN(0)) / sizeof(int);
      for (std::size_t i = 0; i < count; ++i) {
        int fd = -1;
        std::memcpy(&fd, CMSG_DATA(item) + i * sizeof(int), sizeof fd);
        packet.descriptors.emplace_back(fd);
      }
    } else if (item->cmsg_type == SCM_CREDENTIALS) {
      ucred credentials{};
      std::memcpy(&credentials, CMSG_DATA(item), sizeof credentials);
      packet.sender = credentials.pid;
    }
  }
}

}  // namespace

Result<std::pair<UniqueFd, UniqueFd>> packet_sockets() {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
    return unexpected(system_error("cannot make a socket pair", errno));
  }
  return std::pair{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

int send_packet(int socket, std::string_view bytes, std::span<const int> descriptors) {
  if (bytes.size() > max_packet_bytes || descriptors.size() > max_packet_descriptors) return EMSGSIZE;
  iovec part{const_cast<char*>(bytes.data()), bytes.size()};
  alignas(cmsghdr) std::array<char, control_bytes> control{};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  if (!descriptors.empty()) {
    header.msg_control = control.data();
    header.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
    cmsghdr* item = CMSG_FIRSTHDR(&header);
    item->cmsg_level = SOL_SOCKET;
    item->cmsg_type = SCM_RIGHTS;
    item->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(item), descriptors.data(), descriptors.size_bytes());
  }
  while (::sendmsg(socket, &header, MSG_NOSIGNAL) < 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

Received receive_packet(int socket, Packet& packet) {
  packet = {};
  std::array<char, max_packet_bytes> bytes;  // NOLINT: filled by the kernel
  iovec part{bytes.data(), bytes.size()};
  alignas(cmsghdr) std::array<char, control_bytes> control{};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  header.msg_control = control.data();
  header.msg_controllen = control.size();
  ssize_t size = -1;
  do {
    size = ::recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
    // A reset means that the other end went without having read all of ours; what it had said before is still to be read.
  } while (size < 0 && (errno == EINTR || errno == ECONNRESET));
  if (size < 0) return errno == EAGAIN ? Received::nothing : Received::closed;
  take_ancillary(header, packet);
  if (size == 0) return Received::closed;
  if ((header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) {
    packet = {};
    return Received::packet;
  }
  packet.bytes.assign(bytes.data(), static_cast<std::size_t>(size));
  return Received::packet;
}

}  // namespace rehearse::wire
