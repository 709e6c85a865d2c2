// hostile: denied
// tries: to leave an abstract socket for other runs to find, through a pair since sockets are refused
#include "denied.h"
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>

int main(void) {
  int ends[2];
  struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0@mark@"};
  const socklen_t size = offsetof(struct sockaddr_un, sun_path) + 1 + sizeof "@mark@" - 1;
  DENIED(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
  if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) != 0) return 2;
  DENIED(bind(ends[0], (struct sockaddr*)&name, size));
  return got_through;
}
