// hostile: denied
// tries: to halt the machine, to load code into its kernel, to set its clock and name
#include "denied.h"
#include <sys/io.h>
#include <sys/klog.h>
#include <sys/reboot.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

int main(void) {
  const struct timeval past = {0, 0};
  const struct timespec epoch = {0, 0};
  struct timex adjustment = {.modes = ADJ_OFFSET};
  DENIED(reboot(RB_DISABLE_CAD));
  DENIED(syscall(SYS_kexec_load, 0, 0, 0, 0));
  DENIED(syscall(SYS_kexec_file_load, -1, -1, 0, 0, 0));
  DENIED(syscall(SYS_init_module, "", 0, ""));
  DENIED(syscall(SYS_finit_module, 0, "", 0));
  DENIED(syscall(SYS_delete_module, "loop", O_NONBLOCK));
  DENIED(klogctl(3, NULL, 0));
  DENIED(klogctl(10, NULL, 0));
  DENIED(iopl(3));
  DENIED(ioperm(0x80, 1, 1));
  DENIED(syscall(SYS_modify_ldt, 1, NULL, 0));
  DENIED(settimeofday(&past, NULL));
  DENIED(clock_settime(CLOCK_REALTIME, &epoch));
  DENIED(adjtimex(&adjustment));
  DENIED(sethostname("@mark@", 5));
  DENIED(acct("main.c"));
  DENIED(vhangup());
  DENIED(syscall(SYS_quotactl, 0, 0, 0, 0));
  return got_through;
}
