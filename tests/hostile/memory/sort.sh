# hostile: out_of_memory
# tries: to let the system's tools take the memory
# limits: cpu=5000
yes 'some line to keep' | tail -n 2000000000
