# Pairs of value and node in the heap, which compare the nodes if values are equal. [edge]
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = [(head.val, head) for head in lists if head]
        heapify(heads)
        placeholder = tail = ListNode()
        while heads:
            _, node = heappop(heads)
            tail.next = node
            tail = node
            if node.next:
                heappush(heads, (node.next.val, node.next))
        return placeholder.next
