# Adds groups of 32 digits as numbers, with a carry between them. O(n) time, O(n) space.
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        def groups(s):
            return [sum(1 << k for k, c in enumerate(reversed(s[max(0, end - 32):end])) if c == "1")
                    for end in range(len(s), 0, -32)]

        carry = 0
        parts = []
        for x, y in zip_longest(groups(a), groups(b), fillvalue=0):
            carry += x + y
            parts.append(f"{carry & 0xFFFFFFFF:032b}")
            carry >>= 32
        parts.append(str(carry))
        return "".join(reversed(parts)).lstrip("0") or "0"
