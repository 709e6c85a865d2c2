# Breadth-first search over the positions of the text; words are steps. O(n * w * k) time, O(n) space.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        seen = {0}
        places = deque([0])
        while places:
            start = places.popleft()
            for word in wordDict:
                end = start + len(word)
                if end not in seen and s.startswith(word, start):
                    seen.add(end)
                    places.append(end)
        return len(s) in seen
