# Every distinct palindrome of the greatest length. O(n^2) steps for the middles.
class Solution:
    def longestPalindrome(self, s: str) -> List[str]:
        best = 0
        found = set()
        for middle in range(2 * len(s) - 1):
            left, right = middle // 2, (middle + 1) // 2
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            length = right - left - 1
            if length > best:
                best, found = length, set()
            if length == best:
                found.add(s[left + 1:right])
        return sorted(found)
