// hostile: idle_timed_out
// tries: to talk to another run by an abstract name: whoever is first listens, the second one speaks
// limits: wall=700
// hides: heard
#include <stddef.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(void) {
  int ends[2];
  char heard[16] = "";
  struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0@mark@"};
  const socklen_t size = offsetof(struct sockaddr_un, sun_path) + 1 + sizeof "@mark@" - 1;
  // Where there is one, a pair of datagram sockets can be taken apart: one end connects to nowhere and hears everybody.
  const struct sockaddr nowhere = {.sa_family = AF_UNSPEC};
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0 && socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) != 0) return 2;
  connect(ends[0], &nowhere, sizeof nowhere);
  if (bind(ends[0], (struct sockaddr*)&name, size) != 0) {
    for (;; usleep(10000)) sendto(ends[1], "hello", 6, 0, (struct sockaddr*)&name, size);
  }
  if (recv(ends[0], heard, sizeof heard, 0) > 0) {
    printf("heard %s\n", heard);
    fflush(stdout);
  }
  for (;;) pause();
}
