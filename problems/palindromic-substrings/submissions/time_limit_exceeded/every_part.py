# Tests each part from its ends inwards. O(n^3) time. [large]
class Solution:
    def countSubstrings(self, s: str) -> int:
        def palindrome(left, right):
            while left < right:
                if s[left] != s[right]:
                    return False
                left += 1
                right -= 1
            return True

        return sum(palindrome(i, j) for i in range(len(s)) for j in range(i, len(s)))
