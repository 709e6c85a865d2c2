# hostile: denied
# tries: to find the secret wherever it may be, by walking all there is
from denied import denied
import os


def search():
    for folder, folders, names in os.walk("/"):
        folders[:] = [name for name in folders if os.path.join(folder, name) not in ("/proc", "/usr", "/dev")]
        for name in names:
            if name in ("secret.h", "notes.h", "answers.json", "readme"):
                return os.path.join(folder, name)
    raise FileNotFoundError("nowhere")


denied("find the secret", search)
for path in ("@home-file@", "@open-file@", "@test-data@"):
    denied(path, lambda: open(path).read())
    denied("list its folder", lambda: os.listdir(os.path.dirname(path)))
denied("the judge's environment", lambda: os.environ["REHEARSE_BAIT"])
