# hostile: denied
# tries: to change the limits of init and to shield itself from the kernel's choice of victims
from denied import denied
import resource

denied("limit init", lambda: resource.prlimit(1, resource.RLIMIT_NPROC, (0, 0)))
denied("limit init's files", lambda: resource.prlimit(1, resource.RLIMIT_NOFILE, (0, 0)))
denied("raise processes", lambda: resource.setrlimit(resource.RLIMIT_NPROC, (4096, 4096)))
denied("oom score", lambda: open("/proc/self/oom_score_adj", "w").write("-1000"))
denied("init's oom score", lambda: open("/proc/1/oom_score_adj", "w").write("1000"))
