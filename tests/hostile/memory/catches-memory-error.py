# hostile: out_of_memory
# tries: to live at the limit: catches every MemoryError and keeps what it has
blocks = []
while True:
    try:
        blocks.append(bytearray(b"x" * (1 << 18)))
    except MemoryError:
        pass
