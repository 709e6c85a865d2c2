// hostile: denied
// tries: to trace, read and change other processes
#include "denied.h"
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>

int main(void) {
  char byte = 0;
  struct iovec here = {&byte, 1};
  struct iovec there = {(void*)0x400000, 1};
  const pid_t child = fork();
  if (child == 0) {
    for (;;) pause();
  }
  const pid_t targets[] = {1, child};
  for (int i = 0; i < 2; ++i) {
    DENIED(ptrace(PTRACE_ATTACH, targets[i], 0, 0));
    DENIED(ptrace(PTRACE_SEIZE, targets[i], 0, 0));
    DENIED(process_vm_readv(targets[i], &here, 1, &there, 1, 0));
    DENIED(process_vm_writev(targets[i], &here, 1, &there, 1, 0));
    DENIED(syscall(SYS_kcmp, getpid(), targets[i], 0, 0, 0));
    DENIED(syscall(438 /* pidfd_getfd */, syscall(SYS_pidfd_open, targets[i], 0), 0, 0));
  }
  DENIED(ptrace(PTRACE_TRACEME, 0, 0, 0));
  return got_through;
}
