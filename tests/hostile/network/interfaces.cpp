// hostile: denied
// tries: to see and to bring up network interfaces
#include "denied.h"
#include <ifaddrs.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

int main() {
  ifaddrs* found = nullptr;
  ifreq request{};
  strcpy(request.ifr_name, "lo");
  request.ifr_flags = IFF_UP;
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return 2;
  DENIED(getifaddrs(&found));
  DENIED(ioctl(ends[0], SIOCSIFFLAGS, &request));
  DENIED(open("/dev/net/tun", O_RDWR));
  DENIED(open("/sys/class/net", O_RDONLY));
  return got_through;
}
