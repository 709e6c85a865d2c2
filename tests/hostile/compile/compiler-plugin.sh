# hostile: exited 0
# tries: to run code inside the C compiler and to leave it running
# prints: refused
gcc -shared -fPIC -o spy.so -xc - <<'EOF'
#include <stdio.h>
#include <unistd.h>
int plugin_is_GPL_compatible;
int plugin_init(void* info, void* version) {
  if (fopen("@open-file@", "r") == NULL && fopen("/etc/shadow", "r") == NULL) fputs("refused\n", stderr);
  if (fork() == 0) {
    setsid();
    for (;;) pause();
  }
  return 0;
}
EOF
echo 'int main(void) {}' >user.c
gcc -fplugin=./spy.so -o program user.c
