// hostile: denied
// tries: to reset the mark that the kernel keeps of its largest size
#include "denied.h"
#include <sys/prctl.h>

int main(void) {
  DENIED(open("/proc/self/clear_refs", O_WRONLY));
  DENIED(open("/proc/self/mem", O_RDWR));
  DENIED(prctl(PR_SET_MM, PR_SET_MM_BRK, 0, 0, 0));
  DENIED(prctl(PR_SET_MM, PR_SET_MM_MAP, 0, 0, 0));
  return got_through;
}
