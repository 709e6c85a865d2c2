# A queue of the characters in the window, shortened on the left while it holds the new one. O(n) time, O(k) space.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = deque()
        inside = set()
        longest = 0
        for c in s:
            while c in inside:
                inside.remove(window.popleft())
            window.append(c)
            inside.add(c)
            longest = max(longest, len(window))
        return longest
