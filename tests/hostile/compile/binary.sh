# hostile: exited 2 or exited 127
# tries: a binary as source
# source: /usr/bin/env
