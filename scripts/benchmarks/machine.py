"""What was measured on, and with: two reports can only be compared where these agree."""
import os
import platform
import shutil
import subprocess
from pathlib import Path

# The system's only, for both sides: the judge looks there too, and a home folder's tools, which it would find as well, are hidden
# from it here. So both sides use the same ones, and no shim of a version manager counts.
FOLDERS = "/usr/local/bin:/usr/bin:/bin"

VERSIONS = {"g++": ["--version"], "gcc": ["--version"], "python3": ["--version"], "javac": ["--version"], "java": ["--version"],
            "node": ["--version"], "esbuild": ["--version"], "tsc": ["--version"], "go": ["version"], "rustc": ["--version"]}


def tool(name):
    """The path of a program, or nothing."""
    return shutil.which(name, path=FOLDERS)


def version(name):
    found = tool(name)
    if not found:
        return None
    lines = subprocess.run([found, *VERSIONS[name]], capture_output=True, text=True).stdout.splitlines()
    return lines[0] if lines else "unknown"


def describe():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // (1 << 20)
    return {"kernel": platform.release(), "processor": processor(), "cores": os.cpu_count(), "memory_mb": memory,
            "load_at_start": round(os.getloadavg()[0], 2), "tools": {name: version(name) for name in VERSIONS}}


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
