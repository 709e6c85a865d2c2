# hostile: out_of_memory or timed_out
# tries: to let a number grow by squaring
# limits: cpu=700 wall=5000
number = 3
while True:
    number = number * number
