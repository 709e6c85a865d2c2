# hostile: out_of_memory or exited 1
# tries: one allocation far beyond the limit
table = [[0] * 100_000_000 for _ in range(10)]
print(len(table))
