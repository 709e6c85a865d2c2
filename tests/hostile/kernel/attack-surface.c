// hostile: denied
// tries: the parts of the kernel that most holes were found in
#include "denied.h"
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <sys/personality.h>

int main(void) {
  union bpf_attr program = {.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8, .max_entries = 1};
  struct perf_event_attr event = {.type = PERF_TYPE_SOFTWARE, .size = sizeof event};
  DENIED(syscall(SYS_bpf, BPF_MAP_CREATE, &program, sizeof program));
  DENIED(syscall(SYS_perf_event_open, &event, 0, -1, -1, 0));
  DENIED(syscall(SYS_userfaultfd, 0));
  DENIED(syscall(SYS_fanotify_init, 0, 0));
  DENIED(syscall(SYS_lookup_dcookie, 0, 0, 0));
  DENIED(syscall(SYS_remap_file_pages, 0, 0, 0, 0, 0));
  DENIED(syscall(SYS_uselib, "main.c"));
  DENIED(personality(ADDR_NO_RANDOMIZE));
  DENIED(personality(READ_IMPLIES_EXEC));
  return got_through;
}
