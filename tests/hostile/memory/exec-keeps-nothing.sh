# hostile: exited 0
# tries: to be charged for what a program before it used, which would be wrong
# limits: memory=64
# prints: small
python3 -c 'b = bytearray(b"x" * (20 << 20))'
python3 -c 'b = bytearray(b"x" * (20 << 20))'
python3 -c 'b = bytearray(b"x" * (20 << 20))'
python3 -c 'b = bytearray(b"x" * (20 << 20))'
echo small
