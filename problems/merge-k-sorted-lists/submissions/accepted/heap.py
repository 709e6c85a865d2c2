# A heap of the heads, with an index against comparing nodes. O(N log k) time, O(k) space.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = [(head.val, i, head) for i, head in enumerate(lists) if head]
        heapify(heads)
        placeholder = tail = ListNode()
        while heads:
            _, i, node = heads[0]
            tail.next = node
            tail = node
            if node.next:
                heapreplace(heads, (node.next.val, i, node.next))
            else:
                heappop(heads)
        return placeholder.next
