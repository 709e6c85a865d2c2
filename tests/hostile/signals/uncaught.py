# hostile: exited 1
# tries: to raise where nobody catches
# prints: ZeroDivisionError
print(1 // 0)
