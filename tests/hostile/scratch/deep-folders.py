# hostile: exited 0
# tries: to leave folders so deep that nobody can name or remove them
# limits: files=3000
import os

for _ in range(2000):
    try:
        os.mkdir("deeper-and-deeper")
        os.chdir("deeper-and-deeper")
    except OSError:
        break
