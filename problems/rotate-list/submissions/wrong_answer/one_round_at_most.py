# Takes a k beyond the length for the length itself. [edge]
class Solution:
    def rotateRight(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        if not nodes:
            return None
        cut = len(nodes) - min(k, len(nodes))
        nodes = nodes[cut:] + nodes[:cut]
        for first, second in zip(nodes, nodes[1:]):
            first.next = second
        nodes[-1].next = None
        return nodes[0]
