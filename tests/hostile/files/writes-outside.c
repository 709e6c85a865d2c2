// hostile: denied
// tries: to write wherever it should not
#include "denied.h"
#include <sys/stat.h>

int main(void) {
  static const char* const folders[] = {"", "/usr", "/usr/bin", "/usr/lib", "/usr/local", "/bin", "/lib", "/etc", "/dev",
                                        "/proc", "/proc/self", "/root", "/home", "/var/tmp", "/run", "@drop-folder@"};
  for (unsigned i = 0; i < sizeof folders / sizeof *folders; ++i) {
    char path[512];
    snprintf(path, sizeof path, "%s/@mark@", folders[i]);
    printf("%s ", path);
    DENIED(open(path, O_WRONLY | O_CREAT, 0644));
    DENIED(mkdir(path, 0755));
    DENIED(symlink("/etc/passwd", path));
    DENIED(open(folders[i], O_TMPFILE | O_RDWR, 0600));
  }
  return got_through;
}
