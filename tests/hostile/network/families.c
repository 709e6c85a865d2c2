// hostile: denied
// tries: a socket of every family and type there is
#include "denied.h"
#include <sys/socket.h>

int main(void) {
  static const int types[] = {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, SOCK_RDM, SOCK_DGRAM | SOCK_CLOEXEC};
  for (int family = 0; family < 64; ++family) {
    for (unsigned i = 0; i < sizeof types / sizeof *types; ++i) {
      if (socket(family, types[i], 0) >= 0) DENIED(0 * printf("family %d ", family));
    }
  }
  DENIED(socket(AF_INET, SOCK_STREAM, 0));
  DENIED(socket(AF_INET6, SOCK_DGRAM, 0));
  DENIED(socket(AF_UNIX, SOCK_STREAM, 0));
  DENIED(socket(AF_NETLINK, SOCK_RAW, 0));
  DENIED(socket(AF_PACKET, SOCK_RAW, 0));
  DENIED(socket(AF_ALG, SOCK_SEQPACKET, 0));
  DENIED(socket(AF_VSOCK, SOCK_STREAM, 0));
  return got_through;
}
