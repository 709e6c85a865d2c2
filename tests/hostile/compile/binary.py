# hostile: exited 1
# tries: a binary as source
# source: /usr/bin/env
