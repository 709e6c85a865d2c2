#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::wire {

// One message of a SOCK_SEQPACKET socket, with the descriptors that travelled along.
struct Packet {
  std::string bytes;
  std::vector<UniqueFd> descriptors;
  pid_t sender = 0;  // as seen from here; only on a socket with SO_PASSCRED
};

enum class Received { packet, nothing, closed };  // nothing: none is waiting

// A connected pair of close-on-exec, non-blocking sockets.
[[nodiscard]] Result<std::pair<UniqueFd, UniqueFd>> packet_sockets();

// Sends the whole packet or none of it; 0 or the errno. Never raises SIGPIPE.
[[nodiscard]] int send_packet(int socket, std::string_view bytes, std::span<const int> descriptors = {});

// A packet that was cut short, or whose descriptors did not fit this process, arrives empty: no message decodes from it.
[[nodiscard]] Received receive_packet(int socket, Packet& packet);

}  // namespace rehearse::wire
