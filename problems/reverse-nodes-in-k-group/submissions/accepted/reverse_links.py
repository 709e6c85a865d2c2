# Looks k nodes ahead, then reverses the links of the group. O(n) time, O(1) space.
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        before = placeholder = ListNode(0, head)
        while True:
            behind = before.next
            for _ in range(k):
                if behind is None:
                    return placeholder.next
                behind = behind.next
            last = node = before.next
            previous = behind
            while node is not behind:
                node.next, previous, node = previous, node, node.next
            before.next = previous
            before = last
