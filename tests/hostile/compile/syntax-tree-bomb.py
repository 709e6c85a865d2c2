# hostile: exited 1
# tries: to crash the compiler by a syntax tree that is deeper than its stack
import ast

tree = ast.Constant(1)
for _ in range(200_000):
    tree = ast.UnaryOp(ast.USub(), tree)
compile(ast.fix_missing_locations(ast.Expression(tree)), "deep", "eval")
