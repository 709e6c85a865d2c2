# double: no class statement, but a class
Solution = type("Solution", (), {"half": lambda self, x, n: x / 2})
