// hostile: denied
// tries: to open files of the machine: the home folder, the test data, passwords, devices, what other programs wrote
// hides: root:
#include "denied.h"

static const char* const paths[] = {
    "@home-file@", "@open-file@", "@test-data@", "/etc/shadow", "/etc/gshadow", "/etc/sudoers", "/etc/hostname", "/etc/machine-id",
    "/root", "/home", "/var", "/var/log", "/var/lib/dpkg/status", "/srv", "/opt", "/mnt", "/media", "/boot", "/run", "/sys",
    "/sys/fs/cgroup", "/lost+found", "/host", "/root/.ssh", "/dev/mem", "/dev/kmsg", "/dev/vda", "/dev/sda", "/dev/kvm",
    "/dev/fuse", "/dev/net/tun", "/dev/loop-control", "/dev/input", "/dev/mqueue", "/dev/pts", "/proc/kcore"};

int main(void) {
  for (unsigned i = 0; i < sizeof paths / sizeof *paths; ++i) {
    printf("%s ", paths[i]);
    DENIED(open(paths[i], O_RDONLY));
  }
  return got_through;
}
