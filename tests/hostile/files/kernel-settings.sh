# hostile: denied
# tries: to turn the kernel's knobs
. ./denied.sh
for knob in kernel/core_pattern kernel/hostname kernel/sysrq vm/overcommit_memory vm/drop_caches net/ipv4/ip_forward \
  fs/protected_symlinks kernel/yama/ptrace_scope user/max_user_namespaces fs/binfmt_misc/register; do
  denied sh -c "echo 1 >/proc/sys/$knob"
done
denied sh -c 'echo b >/proc/sysrq-trigger'
denied sh -c 'echo -1000 >/proc/self/oom_score_adj'
denied sh -c 'echo 0 >/proc/self/loginuid'
denied sh -c 'echo 0 >/proc/self/uid_map'
denied sh -c 'echo 7 >/proc/self/coredump_filter'
denied sh -c 'echo x >/proc/self/attr/current'
exit $got_through
