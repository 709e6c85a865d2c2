# hostile: exited 0
# tries: to end well without a word, past every clean-up
import os

os._exit(0)
