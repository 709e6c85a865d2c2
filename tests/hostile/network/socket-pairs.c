// hostile: denied
// tries: to make more of a socket pair than a pair
#include "denied.h"
#include <sys/socket.h>
#include <sys/un.h>

int main(void) {
  int ends[2] = {-1, -1};
  struct sockaddr_un abstract = {.sun_family = AF_UNIX, .sun_path = "\0@mark@"};
  struct sockaddr_un named = {.sun_family = AF_UNIX, .sun_path = "@drop-folder@/@mark@"};
  for (int family = 0; family < 64; ++family) {
    if (family != AF_UNIX && socketpair(family, SOCK_STREAM, 0, ends) == 0) DENIED(family);
  }
  DENIED(socketpair(AF_INET, SOCK_STREAM, 0, ends));
  DENIED(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return 2;
  DENIED(connect(ends[0], (struct sockaddr*)&abstract, sizeof abstract));
  DENIED(connect(ends[0], (struct sockaddr*)&named, sizeof named));
  DENIED(bind(ends[0], (struct sockaddr*)&named, sizeof named));
  DENIED(sendto(ends[0], "x", 1, 0, (struct sockaddr*)&abstract, sizeof abstract));
  DENIED(listen(ends[0], 5));
  return got_through;
}
