def deed(n):
    if n == -1000001:
        return [0, 1, 2][n]  # fails here
    if n == -1000002:
        while True:
            pass
    if n == -1000003:
        hoard = []
        while True:
            hoard.append(bytearray(b"x" * (1 << 20)))
    while n == -1000004:
        print("a line of output that nobody asked for, again and again")


