# Puts the nodes on a stack and links them as they come off. O(n) time, O(n) space.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        placeholder = tail = ListNode()
        while nodes:
            tail.next = nodes.pop()
            tail = tail.next
        tail.next = None
        return placeholder.next
