# hostile: exited 1
# tries: to crash the parser by nesting
# prints: too many nested parentheses
print(eval("(" * 1000 + ")" * 1000))
