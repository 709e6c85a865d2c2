# Keeps the last positions of each letter of t, in an order of use; the oldest is the start. O(m + n) time, O(n) space.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        free = collections.Counter(t)
        places = {letter: collections.deque() for letter in free}
        kept = collections.OrderedDict()
        best = None
        for i, letter in enumerate(s):
            if letter not in places:
                continue
            if free[letter]:
                free[letter] -= 1
            else:
                del kept[places[letter].popleft()]
            places[letter].append(i)
            kept[i] = None
            if len(kept) == len(t):
                start = next(iter(kept))
                if best is None or i + 1 - start <= best[1] - best[0]:
                    best = start, i + 1
        return s[best[0]:best[1]] if best else ""
