# Swaps the values from the end on, which are the wrong pairs if the length is odd. [edge]
class Solution:
    def swapPairs(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        for i in range(len(nodes) - 1, 0, -2):
            nodes[i].val, nodes[i - 1].val = nodes[i - 1].val, nodes[i].val
        return head
