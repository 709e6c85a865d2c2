// hostile: exited 0
// tries: to leave an abstract socket on the machine, through a pair since sockets are refused
#include <stddef.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/un.h>

int main(void) {
  int ends[2];
  struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0@mark@"};
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return 1;
  // Its own network namespace is all that may see it: the judge looks for it afterwards, and so does its own table now.
  const socklen_t size = offsetof(struct sockaddr_un, sun_path) + 1 + sizeof "@mark@" - 1;
  printf("bind answered %d\n", bind(ends[0], (struct sockaddr*)&name, size));
}
