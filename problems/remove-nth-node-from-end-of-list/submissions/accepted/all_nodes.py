# All nodes in an array, with a placeholder at its start. O(size) time and space.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        nodes = [ListNode(0, head)]
        while nodes[-1].next:
            nodes.append(nodes[-1].next)
        nodes[-n - 1].next = nodes[-n].next
        return nodes[0].next
