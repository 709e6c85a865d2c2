# Compares and removes both ends of an array, whose front is slow to remove. O(n^2) time. [large]
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        values = ()
        while head:
            values += (head.val,)
            head = head.next
        while len(values) > 1:
            if values[0] != values[-1]:
                return False
            values = values[1:-1]
        return True
