# hostile: out_of_memory
# tries: to let a list of lists grow for ever
lists = []
while True:
    lists.append([0] * 1000)
