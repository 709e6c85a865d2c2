"""Runs the driver on the one case in case.bin, for a debugger: descriptors 3 and 4 are a file and nowhere."""
import os
import runpy
import sys

folder = os.path.dirname(os.path.abspath(__file__))
os.chdir(folder)
sys.path[0] = folder
for number, path, flags in ((3, "case.bin", os.O_RDONLY), (4, os.devnull, os.O_WRONLY)):
    opened = os.open(path, flags)
    if opened != number:
        os.dup2(opened, number)
        os.close(opened)
runpy.run_path("driver.py", run_name="__main__")
