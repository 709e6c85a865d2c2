# hostile: out_of_memory or timed_out or exited 0
# tries: a source of 10 MB
# limits: cpu=1500 wall=8000
# repeat: 160000
a@n@ = [1, 2, 3]  # a line that holds little but takes its sixty bytes
