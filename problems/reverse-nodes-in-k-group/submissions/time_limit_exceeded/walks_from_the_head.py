# Finds every node by its position from the head. O(n^2) time. [large]
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        def at(position):
            node = head
            for _ in range(position):
                node = node.next
            return node

        size = 0
        node = head
        while node:
            size += 1
            node = node.next
        for start in range(0, size - k + 1, k):
            for i in range(k // 2):
                first, second = at(start + i), at(start + k - 1 - i)
                first.val, second.val = second.val, first.val
        return head
