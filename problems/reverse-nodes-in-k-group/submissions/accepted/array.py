# Reverses slices of an array of all nodes. O(n) time and space.
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        for start in range(0, len(nodes) - k + 1, k):
            nodes[start : start + k] = nodes[start : start + k][::-1]
        following = None
        for node in reversed(nodes):
            node.next = following
            following = node
        return following
