# hostile: denied
# tries: to write to the bait, to remove it and to leave a file beside it
from denied import denied
import os

for path in ("@home-file@", "@open-file@", "@test-data@"):
    denied("write", lambda: open(path, "w").write("changed"))
    denied("append", lambda: open(path, "a").write("changed"))
    denied("remove", lambda: os.remove(path))
    denied("chmod", lambda: os.chmod(path, 0o777))
    denied("touch", lambda: os.utime(path))
denied("drop", lambda: open("@drop-folder@/@mark@", "w"))
denied("make its folder here", lambda: os.makedirs(os.path.dirname("@open-file@")) if not os.path.islink("/tmp") else os.stat("@open-file@"))
