# hostile: exited 0
# tries: to make the compiler compute what is never used
source = "if 0: x = " + "+".join(["(9**9**9)*(1<<999999999)*'x'*999999999"] * 2000)
compile(source, "folding", "exec")
