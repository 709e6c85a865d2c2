# hostile: exited 1
# tries: to recurse for ever
# prints: RecursionError
def deeper(n):
    return deeper(n + 1) + 1


print(deeper(0))
