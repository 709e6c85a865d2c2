# Swaps the nodes in an array and links them anew. O(n) time and space.
class Solution:
    def swapPairs(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        for i in range(1, len(nodes), 2):
            nodes[i - 1], nodes[i] = nodes[i], nodes[i - 1]
        following = None
        for node in reversed(nodes):
            node.next = following
            following = node
        return following
