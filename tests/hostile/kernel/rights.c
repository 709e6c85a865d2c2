// hostile: denied
// tries: to become somebody else or to win a capability
#include "denied.h"
#include <grp.h>
#include <linux/capability.h>
#include <sys/prctl.h>

int main(void) {
  const gid_t root_group = 0;
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct all[2] = {{~0U, ~0U, ~0U}, {~0U, ~0U, ~0U}};
  DENIED(setuid(0));
  DENIED(setgid(0));
  DENIED(setresuid(0, 0, 0));
  DENIED(setreuid(1001, 1001));
  DENIED(setgroups(1, &root_group));
  DENIED(syscall(SYS_capset, &header, all));
  DENIED(prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 21, 0, 0));
  DENIED(prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
  DENIED(prctl(PR_SET_SECCOMP, 0, NULL, 0, 0));
  DENIED(prctl(PR_SET_SECUREBITS, 0, 0, 0, 0));
  DENIED(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? -1 : 0);
  DENIED(geteuid() == 0 || getegid() == 0 ? 0 : -1);
  return got_through;
}
