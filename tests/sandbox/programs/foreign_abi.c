// foreign_abi x32|i386: asks for its process id through the other calling conventions of x86-64.
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
#if defined(__x86_64__)
  if (strcmp(argv[1], "x32") == 0) {
    syscall(0x40000000L + SYS_getpid);
    puts("x32 went through");
  } else {
    long result = 20;  // getpid of i386
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory");
    puts("i386 went through");
  }
#endif
  return 0;
}
