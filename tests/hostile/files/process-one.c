// hostile: denied
// tries: to read the process above it: environment, memory, descriptors, root
#include "denied.h"

static const char* const parts[] = {"environ", "mem", "maps", "smaps", "auxv", "io", "stack", "syscall", "personality", "pagemap",
                                    "fd/0", "fd/3", "fdinfo/0", "root/etc", "cwd/", "exe", "map_files", "ns/user", "ns/mnt",
                                    "ns/pid", "timerslack_ns", "task/1/mem", "task/1/environ"};

int main(void) {
  for (unsigned i = 0; i < sizeof parts / sizeof *parts; ++i) {
    char path[64];
    snprintf(path, sizeof path, "/proc/1/%s", parts[i]);
    printf("%s ", path);
    // Some open well and answer when they are read.
    char byte;
    const int fd = open(path, O_RDONLY);
    DENIED(fd < 0 ? -1 : read(fd, &byte, 1));
  }
  return got_through;
}
