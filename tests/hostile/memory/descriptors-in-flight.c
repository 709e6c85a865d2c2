// hostile: denied
// tries: to hold ever more open files by sending them to itself
#include "denied.h"
#include <sys/socket.h>

static int send_itself(int through, int fd) {
  char byte = 0;
  struct iovec part = {&byte, 1};
  _Alignas(struct cmsghdr) char space[CMSG_SPACE(sizeof fd)];
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
  struct cmsghdr* header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof fd);
  memcpy(CMSG_DATA(header), &fd, sizeof fd);
  return (int)sendmsg(through, &message, MSG_DONTWAIT);
}

static int send_many(void) {
  for (int i = 0; i < 2000; ++i) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0 || send_itself(ends[0], ends[1]) < 0) return -1;
    close(ends[0]);
    close(ends[1]);
  }
  return 0;
}

int main(void) {
  DENIED(send_many());
  return got_through;
}
