# Reads the text once with the set of reachable parts of the pattern. O(m * n) time, O(n) space.
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        parts = []
        for c in p:
            if c == "*":
                parts[-1] = (parts[-1][0], True)
            else:
                parts.append((c, False))

        def closed(places):
            reached = set()
            for place in places:
                reached.add(place)
                while place < len(parts) and parts[place][1]:
                    place += 1
                    reached.add(place)
            return reached

        places = closed({0})
        for c in s:
            after = set()
            for place in places:
                if place < len(parts) and parts[place][0] in (c, "."):
                    after.add(place if parts[place][1] else place + 1)
            places = closed(after)
        return len(parts) in places
