# hostile: exited 0
# tries: to learn the machine's folders from its own mount table
# hides: @drop-folder@
# hides: secret.h
# prints: /box
for name in ("mountinfo", "mounts", "mountstats", "maps", "environ", "cgroup"):
    print(open(f"/proc/self/{name}").read())
